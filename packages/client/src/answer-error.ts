import type { AnswerErrorEntry } from "./answer.ts";
import type { ErrorCode } from "./generated/schema-facts.ts";

/** The server answered with errors. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";

  constructor(
    /** Of HTTP. */
    readonly status: number,
    /** As the server gave them, each with a code in `extensions`. */
    readonly errors: readonly AnswerErrorEntry[],
  ) {
    super(errors.map(({ message }) => message).join("\n"));
  }

  /** Of the first error. */
  get code(): ErrorCode | undefined {
    return this.errors[0]?.extensions?.["code"] as ErrorCode | undefined;
  }
}
