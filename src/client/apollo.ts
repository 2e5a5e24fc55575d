// What an application with Apollo Client imports from "trade-graph/client/apollo"; needs @apollo/client 4.
export { possibleTypes, tradeGraphCache, typePolicies } from "./cache.ts";
export { keysetPagination } from "./keyset-pagination.ts";
