import { addressOf, go, useAddress } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { exportOfClaims } from "../api/export-addresses.ts";
import { FilterChips } from "../claims/filter-chips.tsx";
import { filterOf } from "../claims/filter-address.ts";
import { FilterBar } from "../claims/filter-bar.tsx";
import { IgnoredFilters } from "../claims/ignored-filters.tsx";
import { EmptyState } from "../frame/empty-state.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { ViewFooter } from "../frame/view-footer.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { ConflictsDocument } from "../generated/graphql.ts";
import { ConflictCard } from "./conflict-card.tsx";
import { t, tCount } from "../language/translate.ts";

const page = 8;
/** Limited by the cost of a query; narrow the filter for more. */
const most = 24;

export default function ConflictsPage() {
  const { path, params } = useAddress();
  const filter = filterOf(params);
  const wanted = Math.min(most, Math.max(page, Number(params.get("rows")) || page));
  // One more than shown, to know whether there are more.
  const variables = { filter, minSpreadPct: Number(params.get("apart")) || null, widest: Math.min(most, wanted + 1) };
  const answer = useAnswer(ConflictsDocument, variables);
  const found = answer.data?.conflicts;
  const conflicts = found?.slice(0, wanted);
  const more = found !== undefined && found.length > wanted;
  const showMore = () => {
    const next = new URLSearchParams(params);
    next.set("rows", String(wanted + page));
    go(addressOf(path, next), "replace");
  };
  return (
    <>
      <title>{`${t("Disagreements")} · trade-graph`}</title>
      <div className="title-row">
        <h1>{t("Disagreements")}</h1>
        <p className="total long" aria-live="polite">
          {conflicts
            ? tCount(
                conflicts.length,
                more
                  ? "The widest {n} figure in dispute|The widest {n} figures in dispute"
                  : "{n} figure in dispute|{n} figures in dispute",
              )
            : ""}
        </p>
      </div>
      <p className="lead">
        {t(
          "Results for the same thing and period whose values differ by more than the tolerance. Targets and forecasts are excluded: a hope is not a contradiction.",
        )}
      </p>
      <FilterBar path={path} params={params} />
      <FilterChips path={path} params={params} />
      <IgnoredFilters path={path} params={params} />
      {answer.error && <ErrorMessage error={answer.error} retry={answer.retry} />}
      {!conflicts && !answer.error && <Placeholder lines={8} label={t("Comparing claims")} />}
      {conflicts?.length === 0 && !answer.busy && (
        <EmptyState heading={t("No disagreements.")}>
          <p>
            {t("The claims agree within tolerance, or there is only one.")} <AppLink to="/conflicts">{t("See all disagreements")}</AppLink>.
          </p>
        </EmptyState>
      )}
      {conflicts && conflicts.length > 0 && <h2 className="unseen">{t("Figures in dispute")}</h2>}
      <div className="conflicts" aria-busy={answer.busy}>
        {conflicts?.map((conflict) => (
          <ConflictCard key={conflict.dataPoint.id} conflict={conflict} />
        ))}
      </div>
      {more && (
        <button type="button" className="more" disabled={answer.busy} onClick={showMore}>
          {t("Show {count} more", { count: page })}
        </button>
      )}
      {conflicts && (
        <ViewFooter
          source={t("Spread is the difference between the lowest and the highest value. Each claim links to its source.")}
          question={ConflictsDocument}
          variables={variables}
          data={(format) => exportOfClaims(format, filter)}
        />
      )}
    </>
  );
}
