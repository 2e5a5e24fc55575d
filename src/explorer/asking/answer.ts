import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { troubleOf, type Trouble } from "./trouble.ts";

export interface Answer<Data> {
  /** What is known now: the answer, or the one before it while a newer is on its way. */
  data: Data | undefined;
  /** True while a newer answer is on its way. */
  busy: boolean;
  trouble: Trouble | null;
  again: () => void;
  more: (variables: Record<string, unknown>) => Promise<void>;
}

/** How long to wait before asking a database that was away again; short, as it recovers within seconds. */
export const retryAfterMs = 4000;

/** Asks, keeps showing the last answer while the next is on its way, and asks again by itself while the database is away. */
export function useAnswer<Data, Variables extends OperationVariables>(
  question: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { skip = false }: { skip?: boolean } = {},
): Answer<Data> {
  const asked = useQuery(question as TypedDocumentNode<Data, OperationVariables>, { variables, skip, notifyOnNetworkStatusChange: true });
  const [moreTrouble, setMoreTrouble] = useState<Trouble | null>(null);
  const kept = useRef<Data | undefined>(undefined);
  const now = asked.data as Data | undefined;
  if (now !== undefined) kept.current = now;
  if (skip) kept.current = undefined;
  const trouble = asked.error ? troubleOf(asked.error) : moreTrouble;
  const away = trouble?.kind === "away";
  const again = () => {
    setMoreTrouble(null);
    // The outcome comes back through the hook itself.
    asked.refetch().catch(() => undefined);
  };
  const askAgain = useRef(again);
  askAgain.current = again;
  useEffect(() => {
    if (!away || asked.loading) return;
    const timer = setTimeout(() => askAgain.current(), retryAfterMs);
    return () => clearTimeout(timer);
  }, [away, asked.loading]);
  return {
    data: now ?? kept.current,
    busy: asked.loading,
    trouble: asked.loading && !now ? (away ? trouble : null) : trouble,
    again,
    more: async (next) => {
      try {
        await asked.fetchMore({ variables: next });
        setMoreTrouble(null);
      } catch (error) {
        setMoreTrouble(troubleOf(error));
      }
    },
  };
}
