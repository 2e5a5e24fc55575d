import { ApolloClient, HttpLink } from "@apollo/client";
import { tradeGraphCache } from "../../client/cache.ts";

export const apollo = new ApolloClient({ link: new HttpLink({ uri: "/graphql" }), cache: tradeGraphCache() });
