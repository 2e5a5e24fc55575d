import { isSaid } from "../../contract/said-number.ts";
import { comparable } from "../../contract/text.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { ClaimRow } from "../claim/claim.seed.ts";
import type { StatementRow } from "../statement/statement.seed.ts";
import { refuse } from "./input-problems.ts";

/** Two figures of the same thing that differ by a larger factor have another unit or scale. */
const maxTimes = 1_000;

/** Tomorrow here may be today elsewhere. */
const latestToday = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Rejects a future day: nothing can have been said, published or retrieved on it. */
export function assertNotFuture(day: string | null | undefined, path: string): void {
  if (day && day > latestToday()) refuse(path, `Expected a day that is not in the future; got ${day}.`);
}

/** Rejects a statement that its own words or the calendar disprove, before anything is written. */
export function assertPossible({ saidOn, quote, claims }: StatementRow): void {
  assertNotFuture(saidOn.start, "saidOn");
  claims.forEach((claim, i) => {
    if (claim.asSaid !== null && quote?.exact != null && !normalized(quote.exact).includes(normalized(claim.asSaid)))
      refuse(`claims.${i}.asSaid`, `Expected words that stand in the quotation; "${claim.asSaid}" does not.`);
    if (saidBy(claim, quote) === false)
      refuse(
        `claims.${i}.value`,
        `The words say another figure than ${amountsIn(claim).join(" to ")} ${claim.unit}: "${(claim.asSaid ?? quote!.exact!).slice(0, 200)}". ` +
          "Expected the value in the base unit (2e11 USD, not 200); asSaid may name the very words of the figure.",
      );
  });
}

const normalized = (text: string) => comparable(text).toLowerCase();
const amountsIn = ({ value, low, high }: ClaimRow) => [value, low, high].filter((amount) => amount !== null);

/** Whether the words contain the claim's figure; undefined when they contain no digits, or there are no words. */
function saidBy(claim: ClaimRow, quote: StatementRow["quote"]): boolean | undefined {
  const words = claim.asSaid ?? quote?.exact;
  return claim.kind === "QUALITATIVE" || words == null ? undefined : isSaid(amountsIn(claim), words, claim.unit);
}

/**
 * Rejects a figure a thousand times larger or smaller than every other of the same thing, unless its own words give it: a published
 * misprint is a fact, a typing error would spoil everyone's spread.
 */
export async function assertPlausibleScale(
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
    if (size > most * maxTimes || size < least / maxTimes)
      refuse(
        `claims.${i}.value`,
        `The other figures of the same thing are ${least} to ${most} ${unit}; ${size} is more than ${maxTimes} times away. ` +
          "Is the unit or the scale another? Where the source says just that, give its words as asSaid.",
      );
  }
}
