import { cypher } from "../../graph/cypher.ts";
import type { Conversation, Transaction } from "../../graph/graph.ts";
import { summarise, type Figure } from "./agreement.ts";

/**
 * Brings the summary that each data point keeps (spreadPct, forecastSpreadPct, conflicting) up to its figures: of the given points inside
 * the transaction that changed them, or of all points with two figures or more after a load.
 */
export async function summarisePoints(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await transaction.run<{ id: string; figures: Figure[] }>(figuresOfPoints, { ids: [...new Set(ids)] });
  await transaction.run(
    cypher`/* writeSummaries */
      UNWIND $rows AS row MATCH (point:DataPoint {id: row.id})
      SET point.spreadPct = row.spreadPct, point.forecastSpreadPct = row.forecastSpreadPct, point.conflicting = row.conflicting`,
    {
      rows: rows.map(({ id, figures }) => {
        const { spreadPct, forecastSpreadPct, conflictingIds } = summarise(figures);
        return { id, spreadPct, forecastSpreadPct, conflicting: conflictingIds.length };
      }),
    },
  );
}

export async function summariseAllPoints(conversation: Conversation): Promise<void> {
  const points = await conversation.read<{ id: string }>(cypher`/* sharedPoints */
    MATCH (point:DataPoint) WHERE COUNT { (point)<-[:ON]-() } > 1 OR point.spreadPct IS NOT NULL OR point.forecastSpreadPct IS NOT NULL
    RETURN point.id AS id`);
  for (let i = 0; i < points.length; i += 5_000)
    await conversation.write((transaction) =>
      summarisePoints(
        transaction,
        points.slice(i, i + 5_000).map((point) => point.id),
      ),
    );
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
  RETURN point.id AS id, COLLECT {
    MATCH (point)<-[:ON]-(figure)
    RETURN figure {.id, .value, .low, .high, .comparator, .unit, .asSaid, .periodStart, .periodEnd, .modality, .saidOn, .usd,
      kind: CASE WHEN figure:Claim THEN 'claim' ELSE 'observation' END,
      rank: coalesce(figure.rank, 'NORMAL'),
      claimKind: figure.kind, comparedTo: figure.comparedLabel,
      reportedBy: figure.reporterCode, valuation: figure.valuation, flow: figure.flow}
    ORDER BY figure.id
  } AS figures`;
