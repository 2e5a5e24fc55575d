import { useEffect } from "react";
import { addressOf, go, useAddress } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { exportOfClaims } from "../api/export-addresses.ts";
import { EmptyState } from "../frame/empty-state.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { ViewFooter } from "../frame/view-footer.tsx";
import { useMinWidth } from "../frame/use-min-width.ts";
import { Placeholder } from "../frame/placeholder.tsx";
import { ClaimCountsDocument, ClaimsDocument, ClaimTotalDocument } from "../generated/graphql.ts";
import { count } from "../words/quantity.ts";
import { FilterChips } from "./filter-chips.tsx";
import { ClaimsTable } from "./claims-table.tsx";
import { facetBatches, Facets } from "./facets.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { IgnoredFilters } from "./ignored-filters.tsx";
import { filterOf, orderOf } from "./filter-address.ts";
import { t, tCount } from "../language/translate.ts";
import { Phrase } from "../language/phrase.tsx";

const page = 50;
/** An address restores at most this many rows; beyond it the filter must be narrowed. */
const most = 500;

export default function ClaimsPage() {
  const { path, params } = useAddress();
  const filter = filterOf(params);
  const wanted = Math.min(most, Math.max(page, Number(params.get("rows")) || page));
  const variables = { filter, orderBy: [orderOf(params)], first: page, after: null };
  const answer = useAnswer(ClaimsDocument, variables);
  const counted = useAnswer(ClaimTotalDocument, { filter });
  // With a million claims each facet takes a moment: those with few values are queried first, separately.
  const counts = facetBatches.map((by) => useAnswer(ClaimCountsDocument, { filter, by }).data?.claims.facets ?? []).flat();
  const claims = answer.data?.claims;
  const rows = claims?.edges.map((edge) => edge.node) ?? [];
  // While a newer count is loading the old one would not match the rows.
  const complete = claims && !answer.busy && !claims.pageInfo.hasNextPage;
  const total = complete ? rows.length : counted.fresh ? counted.data?.claims.totalCount : undefined;

  // The address stores the number of rows: a restored link loads page by page until it shows as many.
  useEffect(() => {
    if (claims && !answer.busy && !answer.error && rows.length < wanted && claims.pageInfo.hasNextPage)
      void answer.more({ after: claims.pageInfo.endCursor });
  });
  const showMore = () => {
    const next = new URLSearchParams(params);
    next.set("rows", String(rows.length + page));
    go(addressOf(path, next), "replace");
  };
  const wide = useMinWidth("60rem");
  return (
    <>
      <title>{`${t("Claims")} · trade-graph`}</title>
      <div className="title-row">
        <h1>{t("Claims")}</h1>
        <p className="total" aria-live="polite">
          {total === undefined ? "" : tCount(total, "{n} claim|{n} claims")}
        </p>
      </div>
      <FilterBar path={path} params={params} />
      <FilterChips path={path} params={params} />
      <IgnoredFilters path={path} params={params} />
      <div className="with-sidebar">
        <aside aria-label={t("Filters")}>
          {wide ? (
            <Facets path={path} params={params} counts={counts} />
          ) : (
            <details className="facets-fold">
              <summary>{t("Narrow by topic, speaker, year…")}</summary>
              <Facets path={path} params={params} counts={counts} />
            </details>
          )}
        </aside>
        <div className="main-column">
          {answer.error && <ErrorMessage error={answer.error} retry={answer.retry} />}
          {!claims && !answer.error && <Placeholder lines={12} label={t("Loading claims")} />}
          {claims && rows.length === 0 && !answer.busy && (
            <EmptyState heading={t("No claims match all of these filters.")}>
              <p>
                <Phrase words="Remove a filter above, or {begin}." begin={<AppLink to="/claims">{t("start with all claims")}</AppLink>} />
              </p>
            </EmptyState>
          )}
          {rows.length > 0 && (
            <>
              <h2 className="unseen">{t("Found claims")}</h2>
              <ClaimsTable rows={rows} path={path} params={params} caption={t("Claims")} busy={answer.busy} />
            </>
          )}
          {claims?.pageInfo.hasNextPage && rows.length < most && (
            <button type="button" className="more" disabled={answer.busy} onClick={showMore}>
              {t("Show {count} more", { count: page })}
            </button>
          )}
          {claims && (
            <ViewFooter
              source={t("{shown} of {total} shown. Each claim has the licence and attribution of its source; open a row to see them.", {
                shown: count(rows.length),
                total: total === undefined ? "…" : count(total),
              })}
              question={ClaimsDocument}
              variables={variables}
              data={(format) => exportOfClaims(format, filter)}
            />
          )}
        </div>
      </div>
    </>
  );
}
