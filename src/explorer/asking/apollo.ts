import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

export const apollo = new ApolloClient({
  link: new HttpLink({ uri: "/graphql" }),
  cache: new InMemoryCache({
    possibleTypes: {
      Node: [
        "Country",
        "Official",
        "Organization",
        "BorderCrossing",
        "Commodity",
        "Source",
        "Statement",
        "Event",
        "Claim",
        "Observation",
        "Dataset",
        "DataPoint",
      ],
      Entity: ["Country", "Official", "Organization", "BorderCrossing", "Commodity", "Agent"],
      Agent: ["Official", "Organization"],
    },
    typePolicies: {
      Query: { fields: { claims: relayStylePagination(["filter", "orderBy"]), search: relayStylePagination(["query", "types"]) } },
    },
  }),
});
