import { ZodError } from "zod";
import { UnknownReferences } from "../statement/unknown-references.ts";

export type ProblemCode = "BAD_USER_INPUT" | "CONFLICT";

/** A problem in an input: its location (names and positions below `input`), code, and what was expected. */
export interface Problem {
  path: string[];
  code: ProblemCode;
  message: string;
}

/** Ends a change: the transaction is rolled back, and the problems become the payload's `userErrors`. */
class Refused extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map((problem) => problem.message).join(" "));
    this.name = "Refused";
  }
}

export const refuse = (path: string, message: string, code: ProblemCode = "BAD_USER_INPUT"): never => {
  throw new Refused([{ path: path.split("."), code, message }]);
};

/** The problems behind a user error; undefined for any other error. */
export function problemsOf(error: unknown): Problem[] | undefined {
  if (error instanceof Refused) return error.problems;
  if (error instanceof UnknownReferences)
    return [{ path: [], code: "BAD_USER_INPUT", message: `These are not in the graph: ${error.ids.join(", ")}.` }];
  if (error instanceof ZodError)
    return error.issues.map((issue) => ({ path: issue.path.map(String), code: "BAD_USER_INPUT" as const, message: issue.message }));
  return undefined;
}
