import { z } from "zod";
import { periodText } from "../../contract/time.ts";
import { Flow, Measure, Rank, Valuation, type Flow as FlowName, type Measure as MeasureName } from "../../contract/vocabulary.ts";
import { figureProblems } from "../../contract/plausible.ts";
import { unit } from "../../contract/units.ts";
import { commodityId } from "../commodity/commodity.ts";
import { code, countryId } from "../country/country.ts";
import { dataPointOf, pairOf } from "../data-point/key.ts";
import { hashed } from "../../contract/ids.ts";
import type { SeedTable } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { writeObservations } from "./observation.write.ts";

export const measureOf: Record<FlowName, MeasureName> = {
  EXPORT: "EXPORTS",
  IMPORT: "IMPORTS",
  TURNOVER: "TRADE_TURNOVER",
  BALANCE: "TRADE_BALANCE",
};

const measureOfRow = ({ measure, flow }: { measure?: MeasureName | undefined; flow: FlowName }) => measure ?? measureOf[flow];

/**
 * An official figure: `reporter`'s trade with `partner` (empty: the world) in a period. `value` is in the base unit. `dataset` is the id of
 * a dataset.
 */
export const observationRow = z
  .object({
    dataset: cell.text.transform((id) => (id.startsWith("dataset:") ? id : `dataset:${id}`)),
    reporter: code,
    partner: z.union([code, z.literal("")]).transform((text) => text || null),
    flow: Flow.schema,
    commodity: cell.optional,
    period: periodText,
    value: cell.number,
    unit: cell.text.pipe(unit),
    valuation: z
      .union([Valuation.schema, z.literal("")])
      .optional()
      .transform((text) => text || null),
    status: cell.optional,
    rank: z
      .union([Rank.schema, z.literal("")])
      .optional()
      .transform((text) => text || ("NORMAL" as const)),
    rank_reason: cell.optional,
    source_url: cell.optional,
    note: cell.optional,
    measure: Measure.schema.optional(),
  })
  .superRefine((row, context) => {
    for (const { field, message } of figureProblems({ ...row, measure: measureOfRow(row), kind: "LEVEL" }))
      context.addIssue({ code: "custom", message, path: [field] });
    if (row.rank === "DEPRECATED" && row.rank_reason === null)
      context.addIssue({ code: "custom", message: "a DEPRECATED observation says why in rank_reason" });
  });
export type ObservationRow = z.output<typeof observationRow>;

/** Depends on what is measured, not on the value: a revised figure keeps its id. */
export const observationId = ({ dataset, reporter, partner, flow, commodity, period, unit }: ObservationRow): string =>
  hashed(
    "observation",
    dataset,
    reporter,
    partner,
    flow,
    commodity === null ? null : commodityId(commodity),
    period.start,
    period.end,
    unit,
  );

const isMonth = ({ start, end }: { start: string; end: string }): boolean => start.slice(0, 7) === end.slice(0, 7);

/** The properties of the Observation node, and its data point. */
export function observationProperties(row: ObservationRow) {
  const importing = row.flow === "IMPORT";
  const directed = row.flow === "EXPORT" || importing;
  const from = directed ? (importing ? row.partner : row.reporter) : null;
  const to = directed ? (importing ? row.reporter : row.partner) : null;
  const countries = [row.reporter, ...(row.partner ? [row.partner] : [])].sort();
  const commodity = row.commodity === null ? null : commodityId(row.commodity);
  const dataPoint = dataPointOf({
    measure: measureOfRow(row),
    countries,
    from,
    to,
    commodityId: commodity,
    period: row.period,
    change: false,
  })!;
  return {
    id: observationId(row),
    datasetId: row.dataset,
    reporterCode: row.reporter,
    flow: row.flow,
    fromCode: from,
    toCode: to,
    countries,
    pair: pairOf(countries),
    commodityId: commodity,
    value: row.value,
    low: null,
    high: null,
    comparator: "EXACT",
    unit: row.unit,
    asSaid: null,
    usd: row.unit === "USD" ? row.value : null,
    periodStart: row.period.start,
    periodEnd: row.period.end,
    periodLabel: row.period.label,
    periodInferred: false,
    valuation: row.valuation,
    status: row.status,
    rank: row.rank,
    rankReason: row.rank_reason,
    sourceUrl: row.source_url,
    note: row.note,
    // Monthly figures get a data point only if a claim has one: months are summed, and yearly charts do not show them.
    ...(isMonth(row.period) ? { dataPointId: null, monthPointId: dataPoint.id } : { dataPointId: dataPoint.id, monthPointId: null }),
    dataPoint,
  };
}

export type ObservationNode = ReturnType<typeof observationProperties>;

export const observations: SeedTable<ObservationRow> = {
  name: "observations",
  file: /^observations.*\.csv$/,
  schema: observationRow,
  write: writeObservations,
  references: ({ dataset, reporter, partner, commodity }) => [
    dataset,
    countryId(reporter),
    ...(partner ? [countryId(partner)] : []),
    ...(commodity === null ? [] : [commodityId(commodity)]),
  ],
  idsOf: (rows) => rows.map(observationId),
};
