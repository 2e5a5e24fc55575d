import { addressOf, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { placeOf } from "../address/places.ts";
import { useAnswer } from "../asking/answer.ts";
import { Empty } from "../frame/empty.tsx";
import { TroubleBox } from "../frame/trouble-box.tsx";
import { ViewFoot } from "../frame/view-foot.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { SearchDocument } from "../generated/graphql.ts";
import { things, thingTypes } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { hintOf, nameOf, typeOf } from "../words/thing.ts";

const page = 30;

/** The name that was found, where it is another than the one shown; a long sentence or a web address says nothing beside a title. */
const tellsMore = (matched: string | null, name: string) =>
  matched !== null && matched.length < 60 && !matched.startsWith("http") && !name.toLowerCase().includes(matched);

export default function SearchPage() {
  const { params } = useAddress();
  const query = params.get("q") ?? "";
  const type = thingTypes.find((one) => one === params.get("type")) ?? null;
  const variables = { query, types: type ? [type] : null, first: page, after: null };
  const answer = useAnswer(SearchDocument, variables, { skip: query === "" });
  const whole = useAnswer(SearchDocument, { ...variables, types: null, first: 1 }, { skip: query === "" || !type });
  const found = answer.data?.search;
  const facets = (type ? whole.data?.search : found)?.facets ?? [];
  return (
    <>
      <title>{query ? `“${query}” · trade-graph` : "Search · trade-graph"}</title>
      <h1>{query ? <>Found for “{query}”</> : "Search"}</h1>
      {query === "" && <Empty heading="Type a name, a place or a few words above." />}
      {answer.trouble && !found && <TroubleBox trouble={answer.trouble} again={answer.again} />}
      {!found && !answer.trouble && query !== "" && <Waiting />}
      {found && (
        <>
          <p className="chips" aria-label="By kind">
            <Link to={addressOf("/search", { q: query })} aria-current={type ? undefined : "true"}>
              Everything
            </Link>
            {thingTypes
              .map((one) => ({ one, facet: facets.find((facet) => facet.key.toUpperCase() === one) }))
              .filter(({ facet }) => facet)
              .map(({ one, facet }) => (
                <Link key={one} to={addressOf("/search", { q: query, type: one })} aria-current={type === one ? "true" : undefined}>
                  {things[one][1]} <span className="number">{count(facet!.count)}</span>
                </Link>
              ))}
          </p>
          {found.edges.length === 0 ? (
            <Empty heading={`Nothing is called “${query}”, or nearly so.`}>
              <p>Names are matched in any script and with spelling mistakes; try fewer words, or another spelling.</p>
            </Empty>
          ) : (
            <ol className="found">
              {found.edges.map(({ node, matched }) => {
                const kind = typeOf(node);
                const name = nameOf(node);
                return (
                  <li key={node.id}>
                    <span className="kind">{kind ? things[kind][0] : node.__typename}</span>
                    <span>
                      <Link to={placeOf(node.id)}>{name}</Link>
                      {tellsMore(matched, name) && <span className="other">also “{matched}”</span>}
                    </span>
                    <span className="hint">{hintOf(node)}</span>
                  </li>
                );
              })}
            </ol>
          )}
          {found.pageInfo.hasNextPage && (
            <button type="button" className="more" disabled={answer.busy} onClick={() => answer.more({ after: found.pageInfo.endCursor })}>
              Show {page} more
            </button>
          )}
          <ViewFoot
            source={`${count(found.edges.length)} of ${count(found.totalCount)} shown, best first.`}
            question={SearchDocument}
            variables={variables}
          />
        </>
      )}
    </>
  );
}
