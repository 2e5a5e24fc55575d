import { ApolloClient, HttpLink } from "@apollo/client";
import { tradeGraphCache } from "@trade-graph/client/apollo";

export const apollo = new ApolloClient({ link: new HttpLink({ uri: "/graphql" }), cache: tradeGraphCache() });
