// What an application imports from "trade-graph/client". The cache needs @apollo/client; ask and everyRow need nothing.
export { ask, AnswerError, everyRow, type AskOptions } from "./ask.ts";
export { possibleTypes, tradeGraphCache, typePolicies } from "./cache.ts";
export * from "./generated/graphql.ts";
export { keysetPagination } from "./keyset-pagination.ts";
export { default as persistedDocuments } from "./generated/persisted-documents.json" with { type: "json" };
