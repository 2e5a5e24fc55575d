import { outcomeWords } from "../words/outcome.ts";
import type { ClaimWholeFragment } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { flows, verdicts } from "../words/labels.ts";
import { explainVerdict } from "../words/reasons.ts";
import { exactShare, readableDeviation, readableQuantity } from "../words/quantity.ts";
import { t } from "../language/translate.ts";

/** How a claim compares with the statistics: whose figure, how far off, by which method. */
export function Assessments({ claimed }: { claimed: ClaimWholeFragment }) {
  if (claimed.outcome) return <Outcome outcome={claimed.outcome} between={claimed.between} />;
  if (claimed.assessments.length === 0)
    return <p className="none">{t("There is no official figure for the same thing to compare with.")}</p>;
  return (
    <ul className="assessments">
      {claimed.assessments.map(({ verdict, deviationPct, tolerancePct, method, reasons, observation }) => (
        <li key={observation?.id ?? method}>
          <p>
            <span className={`verdict ${verdict.toLowerCase()}`}>{verdicts[verdict]}</span>
            {deviationPct !== null && <span className="deviation">{readableDeviation(deviationPct)}</span>}
            {observation && (
              <span>
                {t("compared with {figure}, {flow} in {period}", {
                  figure: readableQuantity(observation.quantity),
                  flow: flows[observation.flow].toLowerCase(),
                  period: readableDate(observation.period.label),
                })}
                {observation.reportedBy ? `, ${t("as reported by {country}", { country: observation.reportedBy.name })}` : ""}
                {observation.valuation ? ` (${observation.valuation})` : ""}
              </span>
            )}
          </p>
          <p className="fine">
            {explainVerdict({ method, reasons }, claimed.between)}
            {tolerancePct !== null ? ` ${t("Tolerance ± {share}.", { share: exactShare(tolerancePct) })}` : ""}
            {observation ? ` ${observation.dataset.name}: ${observation.dataset.attribution}.` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A forecast or target has an outcome instead of a comparison. */
function Outcome({ outcome, between }: { outcome: NonNullable<ClaimWholeFragment["outcome"]>; between: ClaimWholeFragment["between"] }) {
  const words = outcomeWords(outcome) ?? t("no official figure to compare with");
  return (
    <div className="assessments">
      <p>
        <span className={`verdict outcome ${outcome.outcome.toLowerCase()}`}>{words}</span>
      </p>
      <p className="fine">{explainVerdict(outcome, between)}</p>
    </div>
  );
}
