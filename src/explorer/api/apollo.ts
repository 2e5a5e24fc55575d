import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { map } from "rxjs";
import { tradeGraphCache } from "@trade-graph/client/apollo";
import { languageNow } from "../language/translate.ts";
import { fetchWithKey } from "./key.ts";
import { applyLabels } from "./labels.ts";

const inLanguage = new ApolloLink((operation, forward) =>
  languageNow() === "en"
    ? forward(operation)
    : forward(operation).pipe(map((answer) => ("data" in answer ? { ...answer, data: applyLabels(answer.data) } : answer))),
);

export const apollo = new ApolloClient({
  link: inLanguage.concat(new HttpLink({ uri: "/graphql", fetch: fetchWithKey })),
  cache: tradeGraphCache(),
});
