// What an application imports from "trade-graph/client"; needs fetch and graphql. What Apollo Client needs stands in ./apollo.ts.
export { ask, AnswerError, everyRow, type AskOptions } from "./ask.ts";
export * from "./generated/graphql.ts";
export { possibleTypes } from "./generated/schema-facts.ts";
export { default as persistedDocuments } from "./generated/persisted-documents.json" with { type: "json" };
