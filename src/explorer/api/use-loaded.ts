import { useEffect, useRef, useState } from "react";
import type { Answer } from "./use-answer.ts";
import { useRetry } from "./use-retry.ts";
import { queryErrorOf, type QueryError } from "./query-error.ts";

interface State<Data> {
  key: string;
  data: Data | undefined;
  error: QueryError | null;
}

const maxKept = 20;

/** The latest twenty responses by key: a revisited view is rendered at once, and failed queries are repeated. */
export function answerCache<Data>() {
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
    if (answers.size > maxKept) answers.delete(answers.keys().next().value!);
    return coming;
  };
  return { load, here: (key: string): Data | undefined => answers.get(key)?.here };
}

/** The result of `work` for a key, with the previous result while the next is loading; retried while the database is unavailable. */
export function useLoaded<Data>(
  kept: ReturnType<typeof answerCache<Data>>,
  key: string,
  work: () => Promise<Data>,
): Omit<Answer<Data>, "more" | "fresh"> {
  const [state, setState] = useState<State<Data>>(() => ({ key, data: kept.here(key), error: null }));
  const [attempt, setAttempt] = useState(0);
  const last = useRef<Data | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    kept.load(key, work).then(
      (data) => wanted && setState({ key, data, error: null }),
      (error: unknown) => wanted && setState({ key, data: undefined, error: queryErrorOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  const current = state.key === key ? state : { key, data: kept.here(key), error: null };
  if (current.data !== undefined) last.current = current.data;
  const retry = () => setAttempt((before) => before + 1);
  useRetry(current.error?.kind === "away", retry, attempt);
  return {
    data: current.data ?? last.current,
    busy: current.data === undefined && current.error === null,
    error: current.error,
    retry,
  };
}
