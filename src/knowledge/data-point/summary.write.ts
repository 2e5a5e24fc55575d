import { cypher } from "../../graph/cypher.ts";
import type { Conversation, Transaction } from "../../graph/graph.ts";
import { summarise, type Figure } from "./agreement.ts";

/**
 * Brings the summary that each data point keeps (spreadPct, forecastSpreadPct, conflicting) up to its figures: of the given points inside
 * the transaction that changed them, or of all points with two figures or more after a load. A point that no figure stands on any more,
 * since a corrected row stands on another, goes: it is a key and no statement of anybody's.
 */
export async function summarisePoints(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await transaction.run<Counted>(figuresOfPoints, { ids: [...new Set(ids)] });
  await transaction.run(
    cypher`/* writeSummaries */
      UNWIND $rows AS row MATCH (point:DataPoint {id: row.id})
      SET point.spreadPct = row.spreadPct, point.forecastSpreadPct = row.forecastSpreadPct, point.conflicting = row.conflicting`,
    {
      rows: rows.filter(({ figures }) => figures.length).map(({ id, figures }) => ({ id, ...summaryOf(figures) })),
    },
  );
  const empty = rows.filter(({ figures }) => figures.length === 0).map(({ id }) => id);
  if (empty.length)
    await transaction.run(
      cypher`/* removeEmptyPoints */ MATCH (point:DataPoint) WHERE point.id IN $empty AND NOT EXISTS { (point)<-[:ON]-() } DETACH DELETE point`,
      { empty },
    );
}

interface Summary {
  spreadPct: number | null;
  forecastSpreadPct: number | null;
  conflicting: number;
}

interface Counted {
  id: string;
  figures: Figure[];
  kept: { [property in keyof Summary]: number | null };
}

function summaryOf(figures: Figure[]): Summary {
  const { spreadPct, forecastSpreadPct, conflictingIds } = summarise(figures);
  return { spreadPct, forecastSpreadPct, conflicting: conflictingIds.length };
}

/** Points whose summary is not that of their figures now. */
export async function* wrongSummaries(conversation: Conversation): AsyncGenerator<{ id: string; what: string }, void> {
  for (let after = ""; ;) {
    const ids = await conversation.read<{ id: string }>(
      cypher`/* pointsAfter */ MATCH (point:DataPoint) WHERE point.id > $after RETURN point.id AS id ORDER BY point.id LIMIT 2000`,
      { after },
    );
    if (ids.length === 0) return;
    after = ids.at(-1)!.id;
    for (const { id, figures, kept } of await conversation.read<Counted>(figuresOfPoints, { ids: ids.map((point) => point.id) })) {
      const now = summaryOf(figures);
      for (const property of ["spreadPct", "forecastSpreadPct", "conflicting"] as const) {
        // A point with one figure is never summarised: nothing kept is a count of none.
        const held = kept[property] ?? (property === "conflicting" ? 0 : null);
        if (held !== now[property]) yield { id, what: `${property} is ${held}, a recount gives ${now[property]}` };
      }
    }
  }
}

const portion = 5_000;

export async function summariseAllPoints(conversation: Conversation): Promise<void> {
  const points = await conversation.read<{ id: string }>(cypher`/* sharedPoints */
    MATCH (point:DataPoint) WHERE COUNT { (point)<-[:ON]-() } <> 1 OR point.spreadPct IS NOT NULL OR point.forecastSpreadPct IS NOT NULL
    RETURN point.id AS id`);
  // Two portions at a time: the database reads one while the other is summed up here.
  const portions = Array.from({ length: Math.ceil(points.length / portion) }, (_, i) =>
    points.slice(i * portion, (i + 1) * portion),
  ).values();
  const lane = async () => {
    for (const each of portions)
      await conversation.write((transaction) =>
        summarisePoints(
          transaction,
          each.map((point) => point.id),
        ),
      );
  };
  await Promise.all([lane(), lane()]);
}

type Kept = Partial<Record<string, unknown>> & { id: string };

/** The figure of a claim or an observation by its properties; `figuresOfPoints` gives the same of what is in the graph. */
export const figureOf = (kept: Kept, kind: Figure["kind"]): Figure =>
  ({
    id: kept.id,
    value: kept.value,
    low: kept.low,
    high: kept.high,
    comparator: kept.comparator,
    unit: kept.unit,
    asSaid: kept.asSaid,
    periodStart: kept.periodStart,
    periodEnd: kept.periodEnd,
    modality: kept.modality ?? null,
    saidOn: kept.saidOn ?? null,
    usd: kept.usd,
    kind,
    rank: kept.rank,
    claimKind: kept.kind ?? null,
    comparedTo: kept.comparedLabel ?? null,
    reportedBy: kept.reporterCode ?? null,
    valuation: kept.valuation ?? null,
    flow: kept.flow ?? null,
  }) as Figure;

const figuresOfPoints = cypher`/* figuresOfPoints */
  MATCH (point:DataPoint) WHERE point.id IN $ids
  RETURN point.id AS id, point {.spreadPct, .forecastSpreadPct, .conflicting} AS kept, COLLECT {
    MATCH (point)<-[:ON]-(figure)
    RETURN figure {.id, .value, .low, .high, .comparator, .unit, .asSaid, .periodStart, .periodEnd, .modality, .saidOn, .usd,
      kind: CASE WHEN figure:Claim THEN 'claim' ELSE 'observation' END,
      rank: coalesce(figure.rank, 'NORMAL'),
      claimKind: figure.kind, comparedTo: figure.comparedLabel,
      reportedBy: figure.reporterCode, valuation: figure.valuation, flow: figure.flow}
    ORDER BY figure.id
  } AS figures`;
