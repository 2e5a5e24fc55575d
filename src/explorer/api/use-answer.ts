import type { ObservableQuery, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useEffect, useRef, useState } from "react";
import { languageNow } from "../language/translate.ts";
import { client, clientNow } from "./client.ts";
import { withLabelFields } from "./labels.ts";
import { useRetry } from "./use-retry.ts";
import { queryErrorOf, type QueryError } from "./query-error.ts";

export interface Answer<Data> {
  /** The latest data: of this query, or of the previous one while this one is loading. */
  data: Data | undefined;
  /** Whether `data` belongs to this query rather than the previous one. */
  fresh: boolean;
  /** True while a newer response is loading. */
  busy: boolean;
  error: QueryError | null;
  retry: () => void;
  more: (variables: Record<string, unknown>) => Promise<void>;
}

/** The language is set by the page, so that views need not name it. */
export type Asked<Variables> = Omit<Variables, "lang">;

interface State<Data> {
  key: string;
  data: Data | undefined;
  loading: boolean;
  error: unknown;
}

/** Runs a query, keeps the previous data while the next is loading, and retries while the database is unavailable. */
export function useAnswer<Data, Variables extends OperationVariables>(
  question: TypedDocumentNode<Data, Variables>,
  asked: Asked<Variables>,
  { skip = false }: { skip?: boolean } = {},
): Answer<Data> {
  const key = skip ? "" : JSON.stringify(asked);
  const query = useRef<ObservableQuery<Data, OperationVariables> | null>(null);
  const [state, setState] = useState<State<Data>>(() => ({
    key,
    data: skip ? undefined : known(question, asked),
    loading: !skip,
    error: null,
  }));
  const [moreError, setMoreError] = useState<QueryError | null>(null);
  const kept = useRef<Data | undefined>(undefined);
  useEffect(() => {
    if (skip) return;
    let wanted = true;
    let stop = () => {};
    setMoreError(null);
    client().then(
      (apollo) => {
        if (!wanted) return;
        const variables = { ...asked, lang: languageNow() };
        const watched = apollo.watchQuery<Data, OperationVariables>({
          query: withLabelFields(question) as TypedDocumentNode<Data, OperationVariables>,
          variables,
        });
        query.current = watched;
        const subscription = watched.subscribe((result) =>
          setState({ key, data: result.data as Data | undefined, loading: result.loading, error: result.error ?? null }),
        );
        stop = () => subscription.unsubscribe();
      },
      (error: unknown) => wanted && setState({ key, data: undefined, loading: false, error }),
    );
    return () => {
      wanted = false;
      stop();
    };
  }, [question, key, skip]);

  const current = !skip && state.key === key;
  const now = current ? state.data : undefined;
  const loading = !skip && (!current || state.loading);
  if (now !== undefined) kept.current = now;
  if (skip) kept.current = undefined;
  const error = current && state.error ? queryErrorOf(state.error) : moreError;
  const away = error?.kind === "away";
  const retry = () => {
    setMoreError(null);
    setState((before) => ({ ...before, loading: true }));
    // The result arrives through the subscription.
    query.current?.refetch().catch(() => undefined);
  };
  useRetry(away && !loading, retry);
  return {
    data: now ?? kept.current,
    fresh: now !== undefined,
    busy: loading,
    error: loading && !now ? (away ? error : null) : error,
    retry,
    more: async (next) => {
      try {
        await query.current?.fetchMore({ variables: next });
        setMoreError(null);
      } catch (error) {
        setMoreError(queryErrorOf(error));
      }
    },
  };
}

/** Cached data, so that a revisited view is rendered at once. */
function known<Data>(question: TypedDocumentNode<Data, never>, asked: object): Data | undefined {
  const found: unknown = clientNow()?.readQuery({
    query: withLabelFields(question) as TypedDocumentNode<unknown>,
    variables: { ...asked, lang: languageNow() },
  });
  return (found as Data | null) ?? undefined;
}

/** Runs one query outside a view. */
export async function askOnce<Data, Variables extends OperationVariables>(
  question: TypedDocumentNode<Data, Variables>,
  asked: Asked<Variables>,
  fetchPolicy: "cache-first" | "no-cache" = "cache-first",
): Promise<Data> {
  const apollo = await client();
  const { data } = await apollo.query({
    query: withLabelFields(question) as TypedDocumentNode<Data, OperationVariables>,
    variables: { ...asked, lang: languageNow() },
    fetchPolicy,
  });
  return data as Data;
}
