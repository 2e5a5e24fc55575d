/** An answer of the API, or of any GraphQL client that shows what came: `errors` and `extensions` as the server gave them. */
export interface Answer {
  data?: unknown;
  errors?: readonly AnswerErrorEntry[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

export interface AnswerErrorEntry {
  message: string;
  path?: readonly (string | number)[];
  locations?: readonly { line: number; column: number }[];
  /** `code` is one of `errorCodes`. */
  extensions?: Record<string, unknown>;
}

/** Hints that come with the data: for an empty list of claims, that a name is unknown and which names are near it. */
export function hints(answer: Pick<Answer, "extensions"> | null | undefined): readonly string[] {
  const found = answer?.extensions?.["hints"];
  return Array.isArray(found) ? (found as string[]) : [];
}
