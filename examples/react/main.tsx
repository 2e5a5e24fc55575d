// Apollo Client in React: what is claimed of Russia–China turnover, page after page. Needs react, react-dom, @apollo/client and @trade-graph/client.
// Run while `npm start` is running: npm run build:client && npx vite examples/react
import { ApolloClient, HttpLink } from "@apollo/client";
import { ApolloProvider, useQuery } from "@apollo/client/react";
import { createRoot } from "react-dom/client";
import { tradeGraphCache } from "@trade-graph/client/apollo";
import { ClaimsDocument } from "@trade-graph/client/documents";

const url = new URLSearchParams(location.search).get("api") ?? "http://127.0.0.1:4000/graphql";
const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: tradeGraphCache() });
const variables = { filter: { between: ["RUS", "CHN"], measure: ["TRADE_TURNOVER" as const] }, first: 20 };

function Claims() {
  const { data, error, fetchMore } = useQuery(ClaimsDocument, { variables });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Loading…</p>;
  const { edges, totalCount, pageInfo } = data.claims;
  return (
    <>
      <h1>
        {edges.length} of {totalCount} claims
      </h1>
      <ul>
        {edges.map(({ node: claim }) => (
          <li key={claim.id}>
            {claim.speaker.name}: {claim.text}
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && <button onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}>More</button>}
    </>
  );
}

createRoot(document.querySelector("#app")!).render(
  <ApolloProvider client={client}>
    <Claims />
  </ApolloProvider>,
);
