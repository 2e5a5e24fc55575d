import { stringify } from "csv-stringify/sync";

/** A node and a link in the form of graph programs. */
export interface GraphNode {
  id: string;
  type: string;
  label: string;
  /** Further attributes of a claim. */
  facts?: { [Fact in keyof typeof factTypes]?: string | number | null };
}
export interface GraphLink {
  type: string;
  from: string;
  to: string;
}

const factTypes = {
  measure: "string",
  modality: "string",
  value: "double",
  unit: "string",
  said_on: "string",
  period_start: "string",
  period_end: "string",
} as const;

/** Line ends according to RFC 4180. */
const crlf = "\r\n";

const csvLines = (rows: object[], columns: readonly string[]): string =>
  stringify(
    rows.map((row) => columns.map((column) => cellOf((row as Record<string, unknown>)[column]))),
    // Otherwise a cell with another kind of line end would not be quoted.
    { record_delimiter: crlf, quoted_match: /[\r\n]/ },
  );

/**
 * A text that a spreadsheet would run as a formula gets a leading apostrophe, also after spaces and for full-width signs, which some
 * programs normalize; numbers, negative or not, are not formulas.
 */
function cellOf(value: unknown): unknown {
  if (typeof value === "boolean") return String(value);
  const text = Array.isArray(value) ? value.join("|") : value;
  return typeof text === "string" && /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

export async function* asCsv(portions: AsyncIterable<object[]>, columns: readonly string[]): AsyncGenerator<string> {
  yield `${columns.join(",")}${crlf}`;
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

/** The caller ensures that nodes are unique. Characters not allowed in XML are removed. */
export async function* asGraphMl(portions: AsyncIterable<{ nodes: GraphNode[]; links: GraphLink[] }>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
${Object.entries(factTypes)
  .map(([fact, type]) => `<key id="${fact}" for="node" attr.name="${fact}" attr.type="${type}"/>\n`)
  .join("")}<key id="link" for="edge" attr.name="type" attr.type="string"/>
<graph edgedefault="directed">
`;
  for await (const { nodes, links } of portions) {
    yield nodes.map(nodeXml).join("");
    yield links.map(({ from, to, type }) => `<edge source="${xml(from)}" target="${xml(to)}">${dataXml("link", type)}</edge>\n`).join("");
  }
  yield "</graph>\n</graphml>\n";
}

const nodeXml = ({ id, label, type, facts = {} }: GraphNode): string => {
  const attributes = Object.entries({ label, type, ...facts }).flatMap(([key, value]) =>
    value == null ? [] : dataXml(key, String(value)),
  );
  return `<node id="${xml(id)}">${attributes.join("")}</node>\n`;
};

const dataXml = (key: string, value: string): string => `<data key="${key}">${xml(value)}</data>`;

const xml = (text: string): string =>
  text
    // Not allowed in XML 1.0 in any notation; half a surrogate pair is not a character.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
