import type { ConflictsQuery, GroupWordsFragment } from "../generated/graphql.ts";
import { Link } from "../address/link.tsx";
import { pairPlace } from "../address/places.ts";
import { ClaimLine } from "../claim/claim-line.tsx";
import { measures } from "../words/labels.ts";
import { readableQuantity, readableSpread, readableValue } from "../words/quantity.ts";

interface ConflictWords {
  spreadPct: number;
  dataPoint: Omit<ConflictsQuery["conflicts"][number]["dataPoint"], "between" | "best" | "__typename"> & {
    between?: ConflictsQuery["conflicts"][number]["dataPoint"]["between"];
    best?: ConflictsQuery["conflicts"][number]["dataPoint"]["best"];
  };
  groups: readonly GroupWordsFragment[];
}

/** One thing of which several values are given: the values side by side, to scale, and under each who says so. */
export function ConflictCard({ conflict }: { conflict: ConflictWords }) {
  const { dataPoint, groups, spreadPct } = conflict;
  const pair = dataPoint.between;
  const ordered = groups.toSorted((one, other) => (one.low ?? 0) - (other.low ?? 0));
  return (
    <article className="conflict">
      <header>
        <h3>
          {measures[dataPoint.measure]}
          {dataPoint.commodity ? ` of ${dataPoint.commodity.name}` : ""}
          {pair?.length === 2 && (
            <>
              {" "}
              <Link to={pairPlace(pair[0]!.code, pair[1]!.code)}>
                {pair[0]!.name} – {pair[1]!.name}
              </Link>
            </>
          )}
          , {dataPoint.period.label}
        </h3>
        <p className="spread">
          <strong>{readableSpread(spreadPct)}</strong> apart
        </p>
      </header>
      <Scale groups={ordered} />
      <ul className="groups">
        {ordered.map((group) => (
          <li key={`${group.low}-${group.high}`}>
            <h4>{rangeWords(group)}</h4>
            <ul className="claim-lines">
              {group.claims.map((claim) => (
                <ClaimLine key={claim.id} claim={claim} />
              ))}
              {group.observations.map((observation) => (
                <li key={observation.id} className="claim-line official">
                  <span className="figure">{readableQuantity(observation.quantity)}</span>
                  {observation.dataset.name}
                  {observation.reportedBy ? `, as ${observation.reportedBy.name} reports` : ""}
                  <span className="modality official">Official</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {dataPoint.best && (
        <p className="best">
          Best by official source: <strong>{readableQuantity(dataPoint.best.quantity)}</strong>. {dataPoint.best.reason}
        </p>
      )}
    </article>
  );
}

function rangeWords({ low, high, unit }: GroupWordsFragment) {
  if (low !== null && high !== null)
    return low === high ? readableValue(low, unit) : `${readableValue(low, unit)} – ${readableValue(high, unit)}`;
  if (low !== null) return `${readableValue(low, unit)} or more`;
  return high !== null ? `${readableValue(high, unit)} or less` : "no figure";
}

/** The values on one line, to scale, so that a gap is seen before it is read. An open end fades out. */
function Scale({ groups }: { groups: readonly GroupWordsFragment[] }) {
  const ends = groups.flatMap((group) => [group.low, group.high]).filter((end) => end !== null);
  const min = Math.min(...ends);
  const span = Math.max(...ends) - min || 1;
  const at = (value: number) => 4 + (92 * (value - min)) / span;
  return (
    <svg className="scale" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="3" y2="3" />
      {groups.map((group) => {
        const from = at(group.low ?? group.high ?? min);
        const to = at(group.high ?? group.low ?? min);
        return <rect key={`${group.low}-${group.high}`} x={from - 0.5} width={Math.max(1, to - from + 1)} y="0.5" height="5" />;
      })}
    </svg>
  );
}
