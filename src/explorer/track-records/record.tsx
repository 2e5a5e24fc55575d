import type { RecordWordsFragment } from "../generated/graphql.ts";
import { t, tCount } from "../language/translate.ts";
import { outcomes, verdicts } from "../words/labels.ts";
import { count, exactShare, readableDeviation } from "../words/quantity.ts";

/** A speaker's decided claims in numbers, always with their totals. */
export function RecordFigures({ record }: { record: RecordWordsFragment }) {
  const { claims, decided, medianDeviationPct: median, medianAbsoluteDeviationPct: absolute } = record;
  return (
    <div className="record-figures">
      <p>
        {tCount(claims, "{decided} of {n} claim decided by an official figure|{decided} of {n} claims decided by an official figure", {
          decided: count(decided),
        })}
      </p>
      <ul className="standings">
        {record.verdicts.map(({ verdict, count: many }) => (
          <li key={verdict}>
            <span className={`verdict ${verdict.toLowerCase()}`}>{verdicts[verdict]}</span> {count(many)}
          </li>
        ))}
        {record.outcomes.map(({ outcome, count: many }) => (
          <li key={outcome}>
            <span className={`verdict ${outcome.toLowerCase()}`}>{outcomes[outcome]}</span> {count(many)}
          </li>
        ))}
      </ul>
      <p className="medians">
        {median === null || absolute === null
          ? t("Fewer than three claims with a deviation: too few for a median.")
          : `${t("Median deviation {share}", { share: readableDeviation(median) })}; ${t("in either direction {share}", { share: exactShare(absolute) })}`}
      </p>
    </div>
  );
}

/** The limits of such a record. */
export function RecordCaution() {
  return (
    <p className="fine caution">
      {t(
        "This describes the claims collected here, not a person: not everything that was said has been collected, and not everything collected has an official figure.",
      )}
    </p>
  );
}
