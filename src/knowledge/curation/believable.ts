import { isSaid } from "../../contract/said-number.ts";
import { comparable } from "../../contract/text.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { ClaimRow } from "../claim/claim.seed.ts";
import type { StatementRow } from "../statement/statement.seed.ts";
import { refuse } from "./refused.ts";

/** Two figures of the same thing that lie further apart have another unit or another scale. */
const mostTimes = 1_000;

/** Tomorrow here may be today elsewhere. */
const latestToday = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Refuses a day that has not come yet: nothing was said, published or read on it. */
export function mustHaveCome(day: string | null | undefined, path: string): void {
  if (day && day > latestToday()) refuse(path, `Expected a day that has come; ${day} lies ahead.`);
}

/** Refuses a statement that its own words or the calendar disprove, before anything is written. */
export function mustBePossible({ saidOn, quote, claims }: StatementRow): void {
  mustHaveCome(saidOn.start, "saidOn");
  claims.forEach((claim, i) => {
    if (claim.asSaid !== null && quote?.exact != null && !plain(quote.exact).includes(plain(claim.asSaid)))
      refuse(`claims.${i}.asSaid`, `Expected words that stand in the quotation; "${claim.asSaid}" does not.`);
    if (saidBy(claim, quote) === false)
      refuse(
        `claims.${i}.value`,
        `The words say another figure than ${amountsIn(claim).join(" to ")} ${claim.unit}: "${(claim.asSaid ?? quote!.exact!).slice(0, 200)}". ` +
          "Expected the value in the base unit (2e11 USD, not 200); asSaid may name the very words of the figure.",
      );
  });
}

const plain = (text: string) => comparable(text).toLowerCase();
const amountsIn = ({ value, low, high }: ClaimRow) => [value, low, high].filter((amount) => amount !== null);

/** Whether the words hold the claim's figure; undefined where they hold none in digits, or there are no words. */
function saidBy(claim: ClaimRow, quote: StatementRow["quote"]): boolean | undefined {
  const words = claim.asSaid ?? quote?.exact;
  return claim.kind === "QUALITATIVE" || words == null ? undefined : isSaid(amountsIn(claim), words, claim.unit);
}

/**
 * Refuses a figure a thousand times larger or smaller than every other of the same thing, unless its own words say it: a misprint that
 * somebody published is a fact, one that is typed here spoils the spread of all.
 */
export async function mustBeNear(
  transaction: Transaction,
  { quote, claims }: StatementRow,
  pointOf: (i: number) => string | null,
): Promise<void> {
  const asked = claims.flatMap((claim, i) => {
    const size = Math.max(...amountsIn(claim).map(Math.abs));
    return pointOf(i) && size > 0 && saidBy(claim, quote) !== true ? [{ i, size, unit: claim.unit, point: pointOf(i) }] : [];
  });
  if (asked.length === 0) return;
  const found = await transaction.run<{ i: number; least: number; most: number }>(
    cypher`/* amountsOfPoints */
      UNWIND $asked AS asked
      MATCH (:DataPoint {id: asked.point})<-[:ON]-(figure) WHERE figure.unit = asked.unit AND coalesce(figure.rank, 'NORMAL') <> 'DEPRECATED'
      WITH asked, abs(coalesce(figure.value, figure.high, figure.low)) AS amount WHERE amount > 0
      RETURN asked.i AS i, min(amount) AS least, max(amount) AS most`,
    { asked },
  );
  for (const { i, least, most } of found) {
    const { size, unit } = asked.find((one) => one.i === i)!;
    if (size > most * mostTimes || size < least / mostTimes)
      refuse(
        `claims.${i}.value`,
        `The other figures of the same thing are ${least} to ${most} ${unit}; ${size} is more than ${mostTimes} times away. ` +
          "Is the unit or the scale another? Where the source says just that, give its words as asSaid.",
      );
  }
}
