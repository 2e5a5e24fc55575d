import type { ClaimWholeFragment } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { flows, verdicts } from "../words/labels.ts";
import { readableDeviation, readableQuantity } from "../words/quantity.ts";

/** How a claim compares with the statistics: whose figure, how far off, by which method. */
export function Assessments({ claimed }: { claimed: ClaimWholeFragment }) {
  if (claimed.assessments.length === 0)
    return <p className="none">No official figure of the same thing is held, so it cannot be compared.</p>;
  return (
    <ul className="assessments">
      {claimed.assessments.map(({ verdict, deviationPct, tolerancePct, method, observation }) => (
        <li key={observation?.id ?? method}>
          <p>
            <span className={`verdict ${verdict.toLowerCase()}`}>{verdicts[verdict]}</span>
            {deviationPct !== null && <span className="deviation">{readableDeviation(deviationPct)}</span>}
            {observation && (
              <span>
                against {readableQuantity(observation.quantity)}, {flows[observation.flow].toLowerCase()} in{" "}
                {readableDate(observation.period.label)}
                {observation.reportedBy ? ` as ${observation.reportedBy.name} reports it` : ""}
                {observation.valuation ? ` (${observation.valuation})` : ""}
              </span>
            )}
          </p>
          <p className="fine">
            {method}
            {tolerancePct !== null ? ` Tolerance ± ${tolerancePct.toLocaleString("en-GB")} %.` : ""}
            {observation ? ` ${observation.dataset.name}: ${observation.dataset.attribution}.` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
