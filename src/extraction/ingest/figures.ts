// The figures at the data points of new claims, which a claim may contradict.
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import type { Figure } from "../../knowledge/agreement/figure.ts";

export type SaidFigure = Figure & { text: string | null; speakerId: string | null };

export async function saidFiguresAt(session: GraphSession, points: string[]): Promise<Map<string, SaidFigure[]>> {
  const rows = await session.read<{ id: string; figures: SaidFigure[] }>(
    cypher`/* figuresAtPoints */
      UNWIND $points AS id
      MATCH (point:DataPoint {id: id})
      RETURN id, COLLECT {
        MATCH (point)<-[:ON]-(figure)
        RETURN figure {.id, .value, .low, .high, .comparator, .unit, .asSaid, .periodStart, .periodEnd, .modality, .saidOn, .usd, .text, .speakerId,
          kind: CASE WHEN figure:Claim THEN 'claim' ELSE 'observation' END,
          rank: coalesce(figure.rank, 'NORMAL'), claimKind: figure.kind, comparedTo: figure.comparedLabel,
          reportedBy: figure.reporterCode, valuation: figure.valuation, flow: figure.flow}
        ORDER BY figure.id
      } AS figures`,
    { points: [...new Set(points)] },
  );
  return new Map(rows.map((row) => [row.id, row.figures]));
}
