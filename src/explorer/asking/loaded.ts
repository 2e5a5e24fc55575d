import { useEffect, useRef, useState } from "react";
import type { Answer } from "./answer.ts";
import { useRetry } from "./retry.ts";
import { troubleOf, type Trouble } from "./trouble.ts";

interface State<Data> {
  key: string;
  data: Data | undefined;
  trouble: Trouble | null;
}

const mostKept = 20;

/** Answers by what was asked, the newest twenty: a view that is come back to stands at once, and what failed is asked anew. */
export function keptAnswers<Data>() {
  const answers = new Map<string, { coming: Promise<Data>; here?: Data }>();
  const load = (key: string, work: () => Promise<Data>): Promise<Data> => {
    const known = answers.get(key);
    if (known) return known.coming;
    const coming = work();
    const entry: { coming: Promise<Data>; here?: Data } = { coming };
    answers.set(key, entry);
    coming.then(
      (data) => (entry.here = data),
      () => answers.delete(key),
    );
    if (answers.size > mostKept) answers.delete(answers.keys().next().value!);
    return coming;
  };
  return { load, here: (key: string): Data | undefined => answers.get(key)?.here };
}

/** What `work` gives for a key, with the last answer shown while the next is on its way; while the database is away it is asked again. */
export function useLoaded<Data>(
  kept: ReturnType<typeof keptAnswers<Data>>,
  key: string,
  work: () => Promise<Data>,
): Omit<Answer<Data>, "more" | "fresh"> {
  const [state, setState] = useState<State<Data>>(() => ({ key, data: kept.here(key), trouble: null }));
  const [attempt, setAttempt] = useState(0);
  const last = useRef<Data | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    kept.load(key, work).then(
      (data) => wanted && setState({ key, data, trouble: null }),
      (error: unknown) => wanted && setState({ key, data: undefined, trouble: troubleOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  const current = state.key === key ? state : { key, data: kept.here(key), trouble: null };
  if (current.data !== undefined) last.current = current.data;
  const again = () => setAttempt((before) => before + 1);
  useRetry(current.trouble?.kind === "away", again, attempt);
  return {
    data: current.data ?? last.current,
    busy: current.data === undefined && current.trouble === null,
    trouble: current.trouble,
    again,
  };
}
