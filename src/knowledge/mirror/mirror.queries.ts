import type { GraphQLResolveInfo } from "graphql";
import { cypher } from "../../graph/cypher.ts";
import { Projection } from "../../graph/projection.ts";
import type { Projected, Row } from "../../graph/row.ts";
import { fieldsNamed, merge, selectionOf } from "../../graph/selection.ts";
import { inDollars, periodLabel, percentOf } from "../agreement/compare-measured.ts";
import { isCompilation } from "../agreement/measured.ts";
import { rateFor } from "../exchange-rate/exchange-rate.ts";
import type { RequestContext } from "../../query/context.ts";
import { checkedRange, type DateRange } from "../figure/figure.input.ts";
import { commodityFilter, pairFilter } from "../../query/hints.ts";
import type { MirrorFigure } from "./mirror.type.ts";

export interface MirrorArgs {
  between: string[];
  commodity?: string | undefined;
  period?: DateRange | undefined;
}

interface Reported {
  node: Projected;
  value: number;
  unit: string;
  reporterCode: string;
  datasetId: string;
  fromCode: string;
  toCode: string;
  commodityId: string | null;
  start: string;
  end: string;
}

/** More than a pair has in eighty years of both flows, by year and by month. */
const maxReports = 5_000;

/** Both sides' figures of each flow between two countries, by period, the earliest first: years, and other periods reported by both. */
export async function mirrorOf(context: RequestContext, info: GraphQLResolveInfo, args: MirrorArgs): Promise<MirrorFigure[]> {
  const period = checkedRange(args.period, "period");
  const pairs = await pairFilter(context, args.between);
  const commodities = await commodityFilter(context, args.commodity);
  const projection = new Projection(context.table, context.projectedRows);
  const selection = selectionOf(info);
  const requested = ["exporterReports", "importerReports"].flatMap((name) =>
    fieldsNamed(selection, name).map(({ fieldsByTypeName }) => fieldsByTypeName),
  );
  // Months reported by one side only are left out: for Russia and China there are 384, compared with 70 yearly figures.
  const rows = await context.graph.read<Reported>(
    cypher`/* mirror */
      UNWIND $pairs AS pair
      MATCH (report:Observation) USING INDEX report:Observation(pair, periodStart, id)
      WHERE report.pair = pair AND report.periodStart IS NOT NULL AND report.id IS NOT NULL AND report.flow IN ['EXPORT', 'IMPORT']
        AND report.periodStart <= $to AND report.periodEnd >= $from AND report.rank <> 'DEPRECATED' AND report.value IS NOT NULL
        AND CASE WHEN $commodities IS NULL THEN report.commodityId IS NULL ELSE report.commodityId IN $commodities END
      WITH report ORDER BY report.periodStart, report.id LIMIT toInteger($most)
      WITH report.periodStart AS start, report.periodEnd AS end, report.fromCode AS fromCode, report.toCode AS toCode,
        report.commodityId AS commodityId, collect(report) AS reports, count(DISTINCT report.reporterCode) AS sides
      WHERE sides > 1 OR (start ENDS WITH '-01-01' AND end = left(start, 5) + '12-31')
      UNWIND reports AS report
      RETURN ${projection.node(cypher`report`, ["Observation"], merge(requested), maxReports).text} AS node, report.value AS value, report.unit AS unit,
        report.reporterCode AS reporterCode, report.datasetId AS datasetId, fromCode, toCode, commodityId, start, end`,
    {
      pairs,
      most: maxReports,
      commodities: commodities ?? null,
      from: period?.from ?? "0000-01-01",
      to: period?.to ?? "9999-12-31",
      ...projection.parameters,
    },
  );
  const nodes = projection.rows(rows.map(({ node }) => node));
  return pairedUp(rows.map((row, i) => ({ ...row, row: nodes[i]! })));
}

type Side = Omit<Reported, "node"> & { row: Row };

function pairedUp(reports: readonly Side[]): MirrorFigure[] {
  const flows = new Map<string, { exporter?: Side; importer?: Side }>();
  // The office's own figure before a compilation by others.
  for (const report of [...reports].sort((a, b) => Number(isCompilation(a.datasetId)) - Number(isCompilation(b.datasetId)))) {
    const key = JSON.stringify([report.start, report.end, report.fromCode, report.toCode, report.commodityId]);
    const flow = flows.get(key) ?? {};
    flow[report.reporterCode === report.fromCode ? "exporter" : "importer"] ??= report;
    flows.set(key, flow);
  }
  return [...flows.values()]
    .filter(({ exporter, importer }) => (exporter && importer) || isYear((exporter ?? importer)!))
    .map(({ exporter, importer }): MirrorFigure => {
      const { start, end, fromCode, toCode } = (exporter ?? importer)!;
      return {
        period: { start, end, label: periodLabel({ start, end }), inferred: false },
        flow: "EXPORT",
        fromCode,
        toCode,
        exporterReports: exporter?.row ?? null,
        importerReports: importer?.row ?? null,
        gapPct: exporter && importer ? gapOf(exporter, importer) : null,
      };
    })
    .sort(
      (a, b) =>
        a.period.start.localeCompare(b.period.start) || a.period.end.localeCompare(b.period.end) || a.fromCode.localeCompare(b.fromCode),
    );
}

const isYear = ({ start, end }: Side): boolean => start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`;

function gapOf(one: Side, other: Side): number | null {
  const [a, b] =
    one.unit === other.unit
      ? [one.value, other.value]
      : [one, other].map((side) => inDollars(side.value, side.unit, Number(side.start.slice(0, 4)), rateFor));
  if (a == null || b == null) return null;
  return a === b ? 0 : percentOf(Math.abs(a - b), Math.max(Math.abs(a), Math.abs(b)));
}
