import { cypher, identifier, join } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import type { ClaimFilter } from "../claim/claim.filter.ts";
import type { RequestContext } from "../../query/context.ts";
import { countryId } from "../country/country.ts";
import { neighbourhoodOf } from "../exploration/neighbourhood.queries.ts";
import { labelsOf } from "../../query/thing.ts";
import { claimLinks } from "../subject/subjects.ts";
import { things, typeOf } from "../things/things.ts";
import { claimNode } from "../linked-data/claim.json-ld.ts";
import { claimFacts } from "../linked-data/claim.queries.ts";
import { context as linkedData, iri } from "../linked-data/vocabulary.ts";
import { claimColumns, claimRows, type ExportRow } from "./claim-rows.ts";
import { columnsOfThing, tabled, thingRows } from "./thing-rows.ts";
import { asCsv, asGraphMl, asJsonLd, asNdjson, type GraphLink, type GraphNode } from "./formats.ts";

export const formats = {
  csv: "text/csv",
  ndjson: "application/x-ndjson",
  jsonld: "application/ld+json",
  graphml: "application/graphml+xml",
} as const;
export type Format = keyof typeof formats;

/** The claims of a filter as a stream of text, in batches; `onCount` is called with the number so far. */
export function exportClaims(
  context: RequestContext,
  format: Format,
  filter: ClaimFilter,
  onCount: (claims: number) => void = () => {},
): AsyncGenerator<string> {
  const rows = counted(claimRows(context, filter), onCount);
  if (format === "csv") return asCsv(rows, claimColumns);
  if (format === "ndjson") return asNdjson(rows);
  if (format === "jsonld") return asJsonLd(linkedData, linked(context, rows));
  return asGraphMl(drawn(rows));
}

/** The formats of a table of things; graphs are available for neighbourhoods and releases. */
export type TableFormat = "csv" | "ndjson";

/** All things of a kind, or all observations, as a table. @param name as in the address: "border-crossings" */
export function exportThings(session: GraphSession, format: TableFormat, name: string): AsyncGenerator<string> {
  const thing = tabled.get(name)!;
  const rows = thingRows(session, thing);
  return format === "csv" ? asCsv(rows, columnsOfThing(thing)) : asNdjson(rows);
}

async function* linked(context: RequestContext, portions: AsyncIterable<ExportRow[]>): AsyncGenerator<object[]> {
  for await (const rows of portions)
    yield (
      await claimFacts(
        context.graph,
        rows.map((row) => row.id),
      )
    ).flatMap((facts) => (facts ? [claimNode(facts)] : []));
}

async function* counted(portions: AsyncIterable<ExportRow[]>, onCount: (claims: number) => void): AsyncGenerator<ExportRow[]> {
  let sum = 0;
  for await (const rows of portions) {
    onCount((sum += rows.length));
    yield rows;
  }
}

/** Claims with their speakers, sources and subjects. Each claim occurs once anyway; for the others the ones already sent are remembered. */
async function* drawn(portions: AsyncIterable<ExportRow[]>): AsyncGenerator<{ nodes: GraphNode[]; links: GraphLink[] }> {
  const sent = new Set<string>();
  const first = (node: GraphNode): boolean => !sent.has(node.id) && sent.add(node.id) !== undefined;
  for await (const rows of portions)
    yield {
      nodes: rows.flatMap((row) => [
        { id: row.id, type: "Claim", label: row.text, facts: factsOf(row) },
        ...[
          { id: row.speaker_id, type: typeOf(row.speaker_id) ?? "Agent", label: row.speaker },
          { id: row.source_id, type: "Source", label: row.source },
          ...row.countries.map((code) => ({ id: countryId(code), type: "Country", label: code })),
          ...claimLinks.flatMap(({ column, to }) => (row[column] ? [{ id: row[column], type: to.label, label: row[column] }] : [])),
        ].filter(first),
      ]),
      links: rows.flatMap((row) => [
        { type: "MADE", from: row.speaker_id, to: row.id },
        { type: "STATED_IN", from: row.id, to: row.source_id },
        ...row.countries.map((code) => ({ type: "BETWEEN", from: row.id, to: countryId(code) })),
        ...claimLinks.flatMap(({ column, type }) => (row[column] ? [{ type, from: row.id, to: row[column] }] : [])),
      ]),
    };
}

const factsOf = ({ measure, modality, value, unit, said_on, period_start, period_end }: ExportRow): GraphNode["facts"] => ({
  measure,
  modality,
  value,
  unit,
  said_on,
  period_start,
  period_end,
});

const named = things.filter(({ kind }) => kind);

/** The neighbourhood of a thing: at most 1,000 nodes, hence one batch. */
export async function* exportNeighbourhood(
  context: RequestContext,
  format: Format,
  { of, hops, limit }: { of: string; hops: number; limit: number },
): AsyncGenerator<string> {
  const { ids, links } = await neighbourhoodOf(context, of, hops, limit);
  const nodes = await context.graph.read<GraphNode & Record<string, unknown>>(
    cypher`/* exportNeighbourhood */
      UNWIND $ids AS id
      CALL (id) {
        ${join(
          [...new Set(named.map((thing) => labelsOf(thing)[0]!))].map(
            (label) => cypher`MATCH (thing:${identifier(label)} {id: id}) RETURN thing`,
          ),
          cypher` UNION `,
        )}
      }
      RETURN id, coalesce(${join(
        [...new Set(named.map(({ title = "name" }) => title))].map((title) => cypher`thing.${identifier(title)}`),
        cypher`, `,
      )}, id) AS label`,
    { ids },
  );
  const typed = nodes.map(({ id, label }): GraphNode => ({ id, label, type: typeOf(id) ?? "Node" }));
  const one = async function* <Item>(item: Item): AsyncGenerator<Item> {
    yield item;
  };
  if (format === "csv") yield* asCsv(one(links), ["type", "from", "to", "label"]);
  else if (format === "ndjson") yield* asNdjson(one([...typed.map((node) => ({ node })), ...links.map((link) => ({ link }))]));
  else if (format === "jsonld")
    yield* asJsonLd(
      { "@vocab": linkedData.tg, name: `${linkedData.schema}name` },
      one(typed.map((node) => ({ "@id": iri(node.id), "@type": node.type, name: node.label, ...outgoing(node.id, links) }))),
    );
  else yield* asGraphMl(one({ nodes: typed, links }));
}

const outgoing = (id: string, links: GraphLink[]): Record<string, { "@id": string }[]> => {
  const found: Record<string, { "@id": string }[]> = {};
  for (const link of links.filter(({ from }) => from === id)) (found[link.type] ??= []).push({ "@id": iri(link.to) });
  return found;
};
