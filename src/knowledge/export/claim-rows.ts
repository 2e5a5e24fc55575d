import { cypher, identifier, join } from "../../graph/cypher.ts";
import { keyset } from "../../graph/keyset.ts";
import type { ClaimFilter } from "../claim/claim.filter.ts";
import { selectClaims, type ClaimSelection } from "../claim/claim.selection.ts";
import type { RequestContext } from "../../query/context.ts";
import { claimLinks, type ClaimColumn } from "../subject/subjects.ts";
import { unknownName } from "../../query/hints.ts";
import { orderColumns } from "../claim/claim.selection.ts";
import { int } from "../../graph/values.ts";
import { matching } from "../claim/claim.queries.ts";

/** One claim as one row of a table, with its source and words. */
export interface ExportRow extends Record<ClaimColumn, string | null> {
  id: string;
  text: string;
  speaker_id: string;
  speaker: string;
  said_on: string;
  topic: string;
  measure: string;
  kind: string;
  modality: string;
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: string | null;
  unit: string | null;
  as_said: string | null;
  period_start: string | null;
  period_end: string | null;
  countries: string[];
  from: string | null;
  to: string | null;
  rank: string;
  exact: string | null;
  direct: boolean | null;
  source_id: string;
  source: string;
  url: string | null;
  licence: string;
  attribution: string;
}

export const claimColumns = [
  "id", "text", "speaker_id", "speaker", "said_on", "topic", "measure", "kind", "modality", "value", "low", "high", "comparator", "unit", "as_said",
  "period_start", "period_end", "countries", "from", "to", ...claimLinks.map(({ column }) => column), "rank", "exact", "direct", "source_id", "source", "url", "licence", "attribution",
] satisfies (keyof ExportRow)[]; // prettier-ignore

const about = join(
  claimLinks.map(({ column, key }) => cypher`${identifier(column)}: item.${identifier(key)}`),
  cypher`, `,
);

const portion = 200;

/** All claims of a filter, newest first, 200 at a time by keyset, in constant memory. */
export async function* claimRows(context: RequestContext, filter: ClaimFilter): AsyncGenerator<ExportRow[]> {
  const selection = await selectClaims(context, filter);
  if (selection.empty) return;
  const columns = orderColumns(undefined);
  for (let beyond: (string | number)[] | undefined; ;) {
    const keys = keyset(cypher`item`, columns, { size: portion, backward: false, beyond });
    const rows = await context.graph.read<{ row: ExportRow; keys: (string | number)[] }>(
      cypher`/* exportClaims */
        UNWIND $parents AS parent
        ${selection.prelude}
        UNWIND COLLECT { ${matching(selection, keys, columns)} WITH item ORDER BY ${keys.order} LIMIT $limit RETURN item } AS item
        MATCH (item)<-[:CARRIES]-(statement:Statement)-[:STATED_IN]->(source:Source)
        MATCH (statement)<-[:MADE]-(speaker:Agent)
        RETURN ${keys.keys} AS keys, {
          id: item.id, text: item.text, speaker_id: speaker.id, speaker: speaker.name, said_on: item.saidOn, topic: item.topic, measure: item.measure,
          kind: item.kind, modality: item.modality, value: item.value, low: item.low, high: item.high, comparator: item.comparator, unit: item.unit,
          as_said: item.asSaid, period_start: item.periodStart, period_end: item.periodEnd, countries: item.countries, from: item.fromCode, to: item.toCode,
          ${about}, rank: item.rank, exact: statement.exact, direct: statement.direct,
          source_id: source.id, source: source.title, url: source.url, licence: source.licence, attribution: source.attribution } AS row`,
      { ...selection.parameters, ...keys.parameters, parents: [{ id: null }], limit: int(portion) },
    );
    if (rows.length) yield rows.map(({ row }) => row);
    else if (beyond === undefined) await hintAtNames(context, selection);
    if (rows.length < portion) return;
    beyond = rows.at(-1)!.keys;
  }
}

/** After an empty result: which of the names are unknown? */
async function hintAtNames(context: RequestContext, { lookups, prelude, parameters }: ClaimSelection): Promise<void> {
  if (lookups.length === 0) return;
  const found = lookups.map(({ variable }) => cypher`size(${identifier(variable)})`);
  const [row] = await context.graph.read<{ counts: number[] }>(
    cypher`/* exportNames */ UNWIND $parents AS parent ${prelude} RETURN [${join(found, cypher`, `)}] AS counts`,
    { ...parameters, parents: [{ id: null }] },
  );
  for (const [i, { names, labels }] of lookups.entries())
    if (row?.counts[i] === 0) for (const name of names) await unknownName(context, name, labels);
}
