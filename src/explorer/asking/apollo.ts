import { ApolloClient, HttpLink, InMemoryCache, type TypePolicies } from "@apollo/client";
import { keysetPagination } from "../../client/keyset-pagination.ts";

const entities = ["Country", "Official", "Organization", "BorderCrossing", "Commodity"];
/** Objects without an id of their own: what two questions ask of one is kept together instead of one answer displacing the other. */
const embedded = ["BilateralRelation", "TextQuote", "Quantity", "Period", "PartialDate", "GeoPoint", "Office", "Provenance", "Coverage"];
const paged = (...fields: string[]) => ({ fields: Object.fromEntries(fields.map((field) => [field, keysetPagination()])) });

const typePolicies: TypePolicies = {
  ...Object.fromEntries(embedded.map((type) => [type, { merge: true }])),
  ...Object.fromEntries(entities.map((type) => [type, paged("claims")])),
  Source: paged("statements"),
  Query: paged("claims", "search", "countries"),
};

export const apollo = new ApolloClient({
  link: new HttpLink({ uri: "/graphql" }),
  cache: new InMemoryCache({
    possibleTypes: {
      Node: [...entities, "Source", "Statement", "Event", "Claim", "Observation", "Dataset", "DataPoint"],
      Entity: [...entities, "Agent"],
      Agent: ["Official", "Organization"],
    },
    typePolicies,
  }),
});
