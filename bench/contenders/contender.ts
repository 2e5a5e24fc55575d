/** The variables of the compared operation. */
export interface Question {
  speaker: string;
  measure: string;
  first: number;
}

/** One way to get the same response. */
export interface Contender {
  name: string;
  /** Sends one request and resolves with the parsed response. Takes another question if supported. */
  ask(question?: Question): Promise<unknown>;
  /** The response in the form for comparison: plain rows, keys in any order. */
  rows(answer: unknown): unknown[];
  /** Database statements of the last response, if reported. */
  trips?(answer: unknown): { trips: number; waves: number };
  close(): Promise<void>;
}
