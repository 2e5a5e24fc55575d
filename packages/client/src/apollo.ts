// For Apollo Client 3.8 to 4. Documents to ask with stand in "@trade-graph/client/documents".
export { possibleTypes, tradeGraphCache, typePolicies } from "./cache.ts";
export { keysetPagination } from "./keyset-pagination.ts";
