// Needs nothing but fetch. Ready operations stand in ./generated/operations.ts. What Apollo Client needs stands in ./apollo.ts, what urql needs in ./urql.ts.
export { hints, type Answer, type AnswerErrorEntry } from "./answer.ts";
export { AnswerError } from "./answer-error.ts";
export { ask, type AskOptions } from "./ask.ts";
export { everyRow } from "./every-row.ts";
export { embedded, errorCodes, type ErrorCode } from "./generated/schema-facts.ts";
export type * from "./generated/types.ts";
export type { Operation, Question } from "./operation.ts";
