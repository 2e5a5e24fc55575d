import { addressOf, useAddress } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { useAnswer } from "../api/use-answer.ts";
import { EmptyState } from "../frame/empty-state.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { ViewFooter } from "../frame/view-footer.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { SearchDocument, type FoundThingFragment } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { thingNames, thingTypes } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { hintOf, nameOf } from "../words/thing.ts";
import { groupByKind, kindsOf, matchedSpelling } from "./result-groups.ts";
import { noResultsText } from "./search-box.tsx";
import { useInterpretations } from "./interpretations.ts";

const page = 50;

/** Characters of a query that the heading shows. */
const maxShown = 100;

/** Results by kind, the best three of each; each kind has its own page. */
export default function SearchPage() {
  const { params } = useAddress();
  const query = params.get("q") ?? "";
  const type = thingTypes.find((one) => one === params.get("type")) ?? null;
  const variables = { query, types: type ? [type] : null, first: page, after: null };
  const answer = useAnswer(SearchDocument, variables, { skip: query === "" });
  const whole = useAnswer(SearchDocument, { ...variables, types: null, first: 1 }, { skip: query === "" || !type });
  const understood = useInterpretations(query);
  const found = answer.data?.search;
  const facets = (type ? whole.data?.search : found)?.facets ?? [];
  const title = query
    ? t("Results for “{words}”", { words: query.length > maxShown ? `${query.slice(0, maxShown)}…` : query })
    : t("Search");
  return (
    <>
      <title>{`${title} · trade-graph`}</title>
      <h1>{title}</h1>
      {query === "" && <EmptyState heading={t("Enter a name, a place, an amount or a few words above.")} />}
      {understood.found.length > 0 && (
        <ul className="understood">
          {understood.found.map((each) => (
            <li key={each.key}>
              <AppLink to={each.to}>{each.words}</AppLink>
            </li>
          ))}
        </ul>
      )}
      {answer.error && !found && <ErrorMessage error={answer.error} retry={answer.retry} />}
      {!found && !answer.error && query !== "" && <Placeholder />}
      {found && (
        <div aria-busy={!answer.fresh}>
          {facets.length > 0 && (
            <p className="chips" aria-label={t("By kind")}>
              <AppLink to={addressOf("/search", { q: query })} aria-current={type ? undefined : "true"}>
                {t("Everything")}
              </AppLink>
              {kindsOf(facets).map(({ type: one, count: number }) => (
                <AppLink key={one} to={addressOf("/search", { q: query, type: one })} aria-current={type === one ? "true" : undefined}>
                  {thingNames[one][1]} <span className="number">{count(number)}</span>
                </AppLink>
              ))}
            </p>
          )}
          {found.edges.length === 0 && understood.found.length === 0 && (
            <EmptyState heading={noResultsText(query, understood.nearest)}>
              <p>{t("Names match in any script and despite misspellings. Try fewer words or another spelling.")}</p>
            </EmptyState>
          )}
          {type ? (
            <FoundList found={found.edges} query={query} />
          ) : (
            groupByKind(found.edges, facets).map((group) => (
              <section key={group.type} className="found-kind">
                <h2>{thingNames[group.type][group.total > 1 ? 1 : 0]}</h2>
                <FoundList found={group.found} query={query} />
                {group.total > group.found.length && (
                  <AppLink to={addressOf("/search", { q: query, type: group.type })}>
                    {t("All {count} {what}", { count: count(group.total), what: thingNames[group.type][1].toLowerCase() })}
                  </AppLink>
                )}
              </section>
            ))
          )}
          {type && found.pageInfo.hasNextPage && (
            <button type="button" className="more" disabled={answer.busy} onClick={() => answer.more({ after: found.pageInfo.endCursor })}>
              {t("Show {count} more", { count: page })}
            </button>
          )}
          <ViewFooter
            source={found.totalCount > 0 && t("{total} results, best match first.", { total: count(found.totalCount) })}
            question={SearchDocument}
            variables={variables}
          />
        </div>
      )}
    </>
  );
}

function FoundList({ found, query }: { found: readonly FoundThingFragment[]; query: string }) {
  return (
    <ol className="found">
      {found.map((one) => {
        const other = matchedSpelling(one, query);
        return (
          <li key={one.node.id}>
            <span>
              <AppLink to={placeAddress(one.node.id)}>{nameOf(one.node)}</AppLink>
              {other && <span className="other">{t("also “{name}”", { name: other })}</span>}
            </span>
            <span className="hint">{hintOf(one.node)}</span>
          </li>
        );
      })}
    </ol>
  );
}
