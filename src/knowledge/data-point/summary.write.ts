import { cypher } from "../../graph/cypher.ts";
import type { GraphSession, Transaction } from "../../graph/graph.ts";
import { summarise, type Figure } from "../agreement/agreement.ts";
import { storedGroups } from "./stored-groups.ts";
import { assessAllClaims, assessPoints } from "./verdict.write.ts";

/**
 * Updates values derived from figures: the verdicts of the given points' claims, then each point's summary (spreads, gaps, conflicting), in
 * the transaction that changed them; `summariseAllPoints` does it for all points with at least two figures after a load. Points without
 * figures, left behind by a corrected row, are removed: a point is only a key.
 */
export async function summarisePoints(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await assessPoints(transaction, ids);
  await writeSummaries(transaction, ids);
}

async function writeSummaries(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await transaction.run<Counted>(figuresOfPoints, { ids: [...new Set(ids)] });
  await transaction.run(
    cypher`/* writeSummaries */
      UNWIND $rows AS row MATCH (point:DataPoint {id: row.id})
      SET point += row.summary`,
    {
      rows: rows.filter(({ figures }) => figures.length).map(({ id, figures }) => ({ id, summary: summaryOf(figures) })),
    },
  );
  const empty = rows.filter(({ figures }) => figures.length === 0).map(({ id }) => id);
  await removeEmptyPoints(transaction, empty);
}

/** Removes those of the points that have no figures: a point is only a key. */
export async function removeEmptyPoints(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(
    cypher`/* removeEmptyPoints */ MATCH (point:DataPoint) WHERE point.id IN $ids AND NOT EXISTS { (point)<-[:ON]-() } DETACH DELETE point`,
    { ids },
  );
}

type Summary = ReturnType<typeof summaryOf>;

interface Counted {
  id: string;
  figures: Figure[];
  kept: { [property in keyof Summary]: Summary[property] | null };
}

/** What a data point stores about its figures; nothing for a point with one figure. */
function summaryOf(figures: Figure[]) {
  const { conflictingIds, ...summary } = summarise(figures);
  return { ...summary, conflicting: conflictingIds.length, conflictGroups: storedGroups(figures) };
}

/** Points whose stored summary does not match their figures. */
export async function* wrongSummaries(session: GraphSession): AsyncGenerator<{ id: string; what: string }, void> {
  for (let after = ""; ;) {
    const ids = await session.read<{ id: string }>(
      cypher`/* pointsAfter */ MATCH (point:DataPoint) WHERE point.id > $after RETURN point.id AS id ORDER BY point.id LIMIT 2000`,
      { after },
    );
    if (ids.length === 0) return;
    after = ids.at(-1)!.id;
    for (const { id, figures, kept } of await session.read<Counted>(figuresOfPoints, { ids: ids.map((point) => point.id) })) {
      const now = summaryOf(figures);
      for (const property of Object.keys(now) as (keyof Summary)[]) {
        // A point with one figure is never summarised: nothing stored is a count of none.
        const stored = kept[property] ?? (property === "conflicting" ? 0 : null);
        // A store written before groups were kept has none: they are read from the figures.
        if (property === "conflictGroups" && stored === null) continue;
        if (stored !== now[property]) yield { id, what: `${property} is ${stored}, a recount gives ${now[property]}` };
      }
    }
  }
}

const portion = 5_000;

/** `onProgress` is called with how many claims are judged and how many points summed up, after each portion. */
export async function summariseAllPoints(session: GraphSession, onProgress: (step: string) => void = () => {}): Promise<void> {
  let judged = 0;
  await assessAllClaims(session, (claims) => onProgress(`Judged ${(judged += claims).toLocaleString("en")} claims`));
  const points = await session.read<{ id: string }>(cypher`/* sharedPoints */
    MATCH (point:DataPoint) WHERE COUNT { (point)<-[:ON]-() } <> 1 OR point.spreadPct IS NOT NULL OR point.forecastSpreadPct IS NOT NULL
    RETURN point.id AS id`);
  // Two batches at a time: the database reads one while the other is summarised here.
  const portions = Array.from({ length: Math.ceil(points.length / portion) }, (_, i) =>
    points.slice(i * portion, (i + 1) * portion),
  ).values();
  let summed = 0;
  const lane = async () => {
    for (const each of portions) {
      const ids = each.map((point) => point.id);
      await session.write((transaction) => writeSummaries(transaction, ids));
      onProgress(`Summed up ${(summed += ids.length).toLocaleString("en")} of ${points.length.toLocaleString("en")} data points`);
    }
  };
  await Promise.all([lane(), lane()]);
}

const figuresOfPoints = cypher`/* figuresOfPoints */
  MATCH (point:DataPoint) WHERE point.id IN $ids
  RETURN point.id AS id, point {.spreadPct, .forecastSpreadPct, .gapPct, .forecastGapPct, .conflicting, .conflictGroups} AS kept, COLLECT {
    MATCH (point)<-[:ON]-(figure)
    RETURN figure {.id, .value, .low, .high, .comparator, .unit, .asSaid, .periodStart, .periodEnd, .modality, .saidOn, .usd,
      kind: CASE WHEN figure:Claim THEN 'claim' ELSE 'observation' END,
      rank: coalesce(figure.rank, 'NORMAL'),
      claimKind: figure.kind, comparedTo: figure.comparedLabel, verdict: figure.verdict,
      reportedBy: figure.reporterCode, valuation: figure.valuation, flow: figure.flow}
    ORDER BY figure.id
  } AS figures`;
