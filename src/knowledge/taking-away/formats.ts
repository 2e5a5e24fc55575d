import { stringify } from "csv-stringify/sync";

/** A thing and a link as every graph program knows them. */
export interface GraphNode {
  id: string;
  type: string;
  label: string;
}
export interface GraphLink {
  type: string;
  from: string;
  to: string;
}

const csvLines = (rows: object[], columns: readonly string[]): string =>
  stringify(rows.map((row) => columns.map((column) => cellOf((row as Record<string, unknown>)[column]))));

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; a number, negative or not, is no formula. */
function cellOf(value: unknown): unknown {
  if (typeof value === "boolean") return String(value);
  const text = Array.isArray(value) ? value.join("|") : value;
  return typeof text === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export async function* asCsv(portions: AsyncIterable<object[]>, columns: readonly string[]): AsyncGenerator<string> {
  yield `${columns.join(",")}\n`;
  for await (const rows of portions) yield csvLines(rows, columns);
}

export async function* asNdjson(portions: AsyncIterable<object[]>): AsyncGenerator<string> {
  for await (const rows of portions) yield rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

export async function* asJsonLd(context: object, portions: AsyncIterable<object[]>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},"@graph":[`;
  let first = true;
  for await (const rows of portions)
    for (const row of rows) {
      yield `${first ? "" : ","}\n${JSON.stringify(row)}`;
      first = false;
    }
  yield "\n]}\n";
}

/** Nodes may come again in a later portion; each is written once. What XML cannot hold is left out. */
export async function* asGraphMl(portions: AsyncIterable<{ nodes: GraphNode[]; links: GraphLink[] }>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="link" for="edge" attr.name="type" attr.type="string"/>
<graph edgedefault="directed">
`;
  const written = new Set<string>();
  for await (const { nodes, links } of portions) {
    for (const node of nodes) {
      if (written.has(node.id)) continue;
      written.add(node.id);
      yield `<node id="${xml(node.id)}"><data key="label">${xml(node.label)}</data><data key="type">${xml(node.type)}</data></node>\n`;
    }
    for (const link of links)
      yield `<edge source="${xml(link.from)}" target="${xml(link.to)}"><data key="link">${xml(link.type)}</data></edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

const xml = (text: string): string =>
  text
    // XML 1.0 has no place for these, however they are written.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
