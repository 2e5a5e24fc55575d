/** The values that the compared operation is asked with. */
export interface Question {
  speaker: string;
  measure: string;
  first: number;
}

/** One way to the same answer. */
export interface Contender {
  name: string;
  /** Asks once; resolves with the parsed answer. Another question where it takes one. */
  ask(question?: Question): Promise<unknown>;
  /** The answer in the one form in which answers are compared: plain rows, keys in any order. */
  rows(answer: unknown): unknown[];
  /** Statements to the database that the last answer took, where it tells. */
  trips?(answer: unknown): { trips: number; waves: number };
  close(): Promise<void>;
}
