import { addressOf } from "../address/address.ts";
import type { ConflictsQuery, ConflictWordsFragment, GroupWordsFragment } from "../generated/graphql.ts";
import { Link } from "../address/link.tsx";
import { pairPlace, placeOf } from "../address/places.ts";
import { ClaimLine } from "../claim/claim-line.tsx";
import { ModalityMark } from "../claim/modality-mark.tsx";
import { readableDate, shortDate } from "../words/dates.ts";
import { measures } from "../words/labels.ts";
import { count, readableQuantity, readableShare, readableValue } from "../words/quantity.ts";

type ConflictShown = ConflictWordsFragment & { dataPoint: Partial<Pick<ConflictsQuery["conflicts"][number]["dataPoint"], "best">> };
type Quantity = ConflictWordsFragment["dataPoint"]["observations"][number]["quantity"];
type Groups = ConflictWordsFragment["all"];

/** One thing of which several values are given: the values side by side, to scale, and under each who says so. */
export function ConflictCard({ conflict }: { conflict: ConflictShown }) {
  const { dataPoint, groups, all, spreadPct } = conflict;
  const pair = dataPoint.between;
  const ordered = groups.toSorted((one, other) => (one.low ?? 0) - (other.low ?? 0));
  return (
    <article className="conflict">
      <header>
        <h3>
          {measures[dataPoint.measure]}
          {dataPoint.commodity ? ` of ${dataPoint.commodity.name}` : ""}
          {dataPoint.borderCrossing ? ` through ${dataPoint.borderCrossing.name}` : ""}
          {pair.length === 2 && (
            <>
              {" "}
              <Link to={pairPlace(pair[0]!.code, pair[1]!.code)}>
                {pair[0]!.name} – {pair[1]!.name}
              </Link>
            </>
          )}
          , {readableDate(dataPoint.period.label)}
        </h3>
        <p className="spread">
          <strong>{apartWords(all, spreadPct)}</strong> apart
        </p>
      </header>
      <Scale groups={all} official={dataPoint.observations.map(({ quantity }) => quantity)} />
      <ul className="groups">
        {ordered.map((group) => (
          <li key={`${group.low}-${group.high}`}>
            <h4>
              {rangeWords(group)}{" "}
              {group.claimCount > group.claims.length && <span className="number">{claimsWords(group.claimCount)}</span>}
            </h4>
            <ul className="claim-lines">
              {voicesOf(group.claims).map((said) => (
                <VoiceLine key={said[0]!.id} said={said} />
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
      {(all.length > groups.length || groups.some((group) => group.claimCount > group.claims.length)) && (
        <p className="onward">
          {all.length > groups.length && (
            <span>
              The {groups.length} largest of {count(all.length)} groups that agree within themselves.
            </span>
          )}
          <Link to={claimsPlace(dataPoint)}>All claims of it, by value</Link>
        </p>
      )}
      {dataPoint.best && (
        <p className="best">
          Best by official source: <strong>{readableQuantity(dataPoint.best.quantity)}</strong>. {dataPoint.best.reason}
        </p>
      )}
    </article>
  );
}

const claimsWords = (number: number) => `${count(number)} ${number === 1 ? "claim" : "claims"}`;

function claimsPlace({ between, measure, period, commodity, borderCrossing }: ConflictShown["dataPoint"]) {
  return addressOf("/claims", {
    between: between.length === 2 ? between.map(({ code }) => code).join(",") : null,
    measure,
    commodity: commodity?.id,
    crossing: borderCrossing?.id,
    period: `${period.start}..${period.end}`,
    modality: "REPORTED,ESTIMATED",
    order: "VALUE.ASC",
  });
}

function rangeWords({ low, high, unit }: Groups[number]) {
  if (low !== null && high !== null)
    return low === high ? readableValue(low, unit) : `${readableValue(low, unit)} – ${readableValue(high, unit)}`;
  if (low !== null) return `${readableValue(low, unit)} or more`;
  return high !== null ? `${readableValue(high, unit)} or less` : "no figure";
}

/** Shares are apart by points: of 3 % and 37 % nobody would say that they are a thousand per cent apart. */
function apartWords(groups: Groups, spreadPct: number) {
  const ends = groups.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  if (groups.some(({ unit }) => unit !== "%") || ends.length < 2) return readableShare(spreadPct);
  return `${readableShare(Math.max(...ends) - Math.min(...ends)).replace(" %", "")} points`;
}

type Said = GroupWordsFragment["claims"][number];

/** What one speaker said again and again stands on one line, with each day; the earliest first. */
function voicesOf(claims: readonly Said[]): Said[][] {
  const voices = new Map<string, Said[]>();
  for (const claim of claims) {
    const voice = `${claim.speaker.id} ${claim.quantity && readableQuantity(claim.quantity)} ${claim.modality}`;
    voices.set(voice, [...(voices.get(voice) ?? []), claim]);
  }
  return [...voices.values()].map((said) =>
    said.toSorted((one, other) => one.statement.saidOn.start.localeCompare(other.statement.saidOn.start)),
  );
}

function VoiceLine({ said }: { said: readonly Said[] }) {
  const [first] = said;
  if (!first || said.length === 1) return first && <ClaimLine claim={first} />;
  return (
    <li className="claim-line">
      <span className="figure">{first.quantity ? readableQuantity(first.quantity) : "in words"}</span>
      {first.speaker.name}, {said.length} times: <ModalityMark modality={first.modality} />
      <span className="listed">
        {said.map((claim) => (
          <span key={claim.id}>
            <Link to={placeOf(claim.id)} title={claim.text}>
              {shortDate(claim.statement.saidOn.label)}
            </Link>
          </span>
        ))}
      </span>
    </li>
  );
}

/** The ends of each group on one line, to scale, so that a gap is seen before it is read; official figures are dark. */
function Scale({ groups, official }: { groups: Groups; official: readonly Quantity[] }) {
  const said = groups.flatMap(({ low, high, claimCount }) => (claimCount > 0 ? [low, high] : [])).filter((end) => end !== null);
  const measured = official
    .map(({ value, low, high }) => value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high)))
    .filter((value) => value !== null);
  const [values, marks] = [new Set(said), new Set(measured)];
  const ends = groups.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const min = Math.min(...ends, ...measured);
  const span = Math.max(...ends, ...measured) - min || 1;
  const at = (value: number) => `${3 + (94 * (value - min)) / span}%`;
  return (
    <svg className="scale" height="16" aria-hidden="true">
      <line x1="0" x2="100%" y1="8" y2="8" />
      <line className="gap" x1="3%" x2="97%" y1="8" y2="8" />
      {[...values].map((value) => (
        <circle key={`said ${value}`} cx={at(value)} cy="8" r={values.size > 24 ? 3.5 : 6} />
      ))}
      {[...marks].map((value) => (
        <rect key={`official ${value}`} className="official" x={at(value)} y="1" width="3" height="14" transform="translate(-1.5 0)" />
      ))}
    </svg>
  );
}
