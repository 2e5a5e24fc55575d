import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { pairPlace, placeAddress } from "../address/places.ts";
import { Term } from "../frame/term.tsx";
import type { ConflictsQuery, ConflictWordsFragment } from "../generated/graphql.ts";
import { Phrase } from "../language/phrase.tsx";
import { t, tCount } from "../language/translate.ts";
import { readableDate, shortDate } from "../words/dates.ts";
import { measures } from "../words/labels.ts";
import { count, exactShare, readableQuantity, readableValue } from "../words/quantity.ts";
import { NumberLine } from "./number-line.tsx";
import { figuresOfConflict } from "./conflict-figures.ts";

type ConflictShown = ConflictWordsFragment & { dataPoint: Partial<Pick<ConflictsQuery["conflicts"][number]["dataPoint"], "best">> };

/** One thing with several values: all of them on one number line, and the minimum gap between them. */
export function ConflictCard({ conflict }: { conflict: ConflictShown }) {
  const { dataPoint, groups, all } = conflict;
  const [one, other] = dataPoint.between;
  const title = [
    measures[dataPoint.measure],
    dataPoint.commodity?.name,
    dataPoint.borderCrossing && t("through {crossing}", { crossing: dataPoint.borderCrossing.name }),
  ]
    .filter(Boolean)
    .join(", ");
  const unit = all[0]?.unit ?? "USD";
  const hidden = all.length > groups.length || groups.some((group) => group.claimCount > group.claims.length);
  return (
    <article className="conflict">
      <header>
        <h3>
          {title}{" "}
          {one && other && (
            <AppLink to={pairPlace(one.code, other.code)}>
              {one.name} – {other.name}
            </AppLink>
          )}
          , {readableDate(dataPoint.period.label)}
        </h3>
        <Apart conflict={conflict} unit={unit} />
      </header>
      <NumberLine figures={figuresOfConflict(conflict)} unit={unit} label={t("Claims and figures, to scale")} />
      <details className="sayings">
        <summary>
          {tCount(
            all.reduce((sum, group) => sum + group.claimCount, 0),
            "{n} claim, with its date|{n} claims, with dates",
          )}
        </summary>
        <ul className="claim-lines">
          {eachOnce(groups).map((claim) => (
            <li key={claim.id} className="claim-line">
              <span className="figure">{claim.quantity && readableQuantity(claim.quantity)}</span>
              <AppLink to={placeAddress(claim.id)} title={claim.text}>
                {claim.speaker.name}, {shortDate(claim.statement.saidOn.label)}
              </AppLink>
            </li>
          ))}
        </ul>
      </details>
      {hidden && (
        <p className="onward">
          {all.length > groups.length && (
            <span>
              {t("The {shown} largest of {all} groups of claims that agree with each other.", {
                shown: groups.length,
                all: count(all.length),
              })}
            </span>
          )}
          <AppLink to={claimsPlace(dataPoint)}>{t("All claims, by value")}</AppLink>
        </p>
      )}
      {dataPoint.best && (
        <p className="best">
          <Phrase
            words="Best figure, by official source: {figure}, {whose}."
            figure={<strong>{readableQuantity(dataPoint.best.quantity)}</strong>}
            whose={whoseBest(dataPoint)}
          />
        </p>
      )}
    </article>
  );
}

/** The office of the best figure, identified by its value. */
function whoseBest({ best, observations }: ConflictShown["dataPoint"]): string {
  const { value, unit } = best!.quantity;
  const found = observations.find(({ rank, quantity }) => rank !== "DEPRECATED" && quantity.value === value && quantity.unit === unit);
  const reported = found?.reportedBy && t("as reported by {country}", { country: found.reportedBy.name });
  return [reported, found?.dataset.name].filter(Boolean).join(" · ") || t("official");
}

const eachOnce = (groups: ConflictShown["groups"]) => [
  ...new Map(groups.flatMap((group) => group.claims).map((claim) => [claim.id, claim])).values(),
];

/** The gap between the nearest ends; for shares in points: for 3 % and 37 % a thousand per cent would be absurd. */
function Apart({ conflict, unit }: { conflict: ConflictShown; unit: string }) {
  const { gapPct, material } = conflict;
  const figures = unit === "%" ? figuresOfConflict(conflict) : [];
  const between = Math.max(...figures.map(({ low }) => low ?? -Infinity)) - Math.min(...figures.map(({ high }) => high ?? Infinity));
  const points = Number.isFinite(between) && between > 0 ? readableValue(between, "1") : null;
  return (
    <p className="spread">
      <strong>{points ? t("{points} points", { points }) : exactShare(gapPct)}</strong>{" "}
      <Term name="disagree">{!material ? t("apart: they differ") : t("apart: they disagree")}</Term>
    </p>
  );
}

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
