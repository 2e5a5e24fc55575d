import { z } from "zod";
import { day, periodText } from "../../contract/time.ts";
import { ClaimKind, ClaimLinkKind, Comparator, Extraction, Measure, Modality, NoPeriod, Rank, Topic } from "../../contract/vocabulary.ts";
import { figureProblems } from "../../contract/plausible.ts";
import { unit } from "../../contract/units.ts";
import { code, countryId } from "../country/country.ts";
import { claimLinks, type ClaimColumn, type ClaimKey } from "../subject/subjects.ts";

/** YAML reads a bare 2022 as a number. */
const span = z.union([z.string(), z.number()]).transform(String).pipe(periodText);

/** What it may be about besides countries: ids, but codes of the Harmonized System for goods. */
const aboutCells = Object.fromEntries(
  claimLinks.map(({ column, cell, to }) => [
    column,
    (cell?.schema ?? z.string().startsWith(`${to.prefix}:`, `expected the id of a ${to.label}`)).nullable().default(null),
  ]),
) as Record<ClaimColumn, z.ZodDefault<z.ZodNullable<z.ZodType<string, string | number>>>>;

/** Their ids, by the properties that repeat them. */
export const keysOf = (row: Record<ClaimColumn, string | null>) =>
  Object.fromEntries(
    claimLinks.map(({ key, column, cell }) => [key, row[column] === null ? null : (cell?.idOf(row[column]) ?? row[column])]),
  ) as Record<ClaimKey, string | null>;

/**
 * One checkable proposition. `value` is in the base unit (2e11 USD, not 200). A change in % is growth: doubled = 100, a fall is negative.
 * `from` and `to` for a directed flow, `between` for an undirected one.
 */
export const claimRow = z
  .object({
    text: z.string().min(1).max(1_000),
    topic: Topic.schema.optional(),
    measure: Measure.schema,
    kind: ClaimKind.schema,
    value: z.number().nullable().default(null),
    low: z.number().nullable().default(null),
    high: z.number().nullable().default(null),
    comparator: Comparator.schema.nullable().default(null),
    unit: unit.nullable().default(null),
    asSaid: z.string().max(500).nullable().default(null),
    usd: z.number().nullable().default(null),
    period: span.nullable().default(null),
    periodInferred: z.boolean().default(false),
    /** Why the words give no period. */
    noPeriod: NoPeriod.schema.nullable().default(null),
    comparedTo: span.nullable().default(null),
    modality: Modality.schema,
    between: z.array(code).max(20).default([]),
    from: code.nullable().default(null),
    to: code.nullable().default(null),
    ...aboutCells,
    /** A restriction without HS code: "agricultural products", "new export contracts". It separates the figure from the total. */
    good: z.string().min(1).max(120).nullable().default(null),
    rank: Rank.schema.default("NORMAL"),
    rankReason: z.string().max(1_000).nullable().default(null),
    extraction: Extraction.schema.default("HUMAN"),
    confidence: z.number().min(0).max(1).nullable().default(null),
    firstSeen: day.nullable().default(null),
    /** A name for this claim within its dataset, for links of other claims. */
    ref: z.string().nullable().default(null),
    /** Relations to other claims stated by the source: the other's `ref` or id. */
    links: z
      .array(
        z.object({
          kind: ClaimLinkKind.schema,
          to: z.string(),
          note: z.string().nullable().default(null),
        }),
      )
      .default([]),
  })
  .strict()
  .superRefine((row, context) => {
    const wrong = (message: string, ...path: string[]) => context.addIssue({ code: "custom", message, path });
    if (row.kind === "QUALITATIVE" && row.value !== null) wrong("a QUALITATIVE claim has no value; expected LEVEL or CHANGE", "kind");
    if (row.kind !== "QUALITATIVE" && row.value === null && row.low === null && row.high === null)
      wrong("expected a value, or low and high, or the kind QUALITATIVE", "value");
    if (row.kind !== "QUALITATIVE" && row.unit === null) wrong("expected a unit: ISO 4217 (USD), UCUM (t) or %", "unit");
    if (row.period !== null && row.noPeriod !== null) wrong("expected either a period, or why there is none", "noPeriod");
    if (row.comparator === "RANGE" && (row.low === null || row.high === null)) wrong("a RANGE has both low and high", "comparator");
    if (row.low !== null && row.high !== null && row.low > row.high) wrong("expected low to be at most high", "low");
    if (new Set(row.between).size < row.between.length) wrong("expected each country once", "between");
    if (row.from !== null && row.from === row.to) wrong("expected another country than `from`", "to");
    if (row.rank === "DEPRECATED" && row.rankReason === null) wrong("a DEPRECATED claim says why", "rankReason");
    for (const { field, message } of figureProblems(row)) wrong(message, field);
  });
export type ClaimRow = z.output<typeof claimRow>;

/** The ids of everything a claim is about. */
export const thingsOfClaim = (row: ClaimRow): string[] => [
  ...[...row.between, row.from ?? [], row.to ?? []].flat().map(countryId),
  ...Object.values(keysOf(row)).flatMap((id) => id ?? []),
];
