import { index, labelsOf, type Index } from "../../query/thing.ts";
import { records } from "./records.ts";
import { claimLinks } from "../subject/subjects.ts";
import { storedLinks, things } from "./things.ts";
import type { ThingLink } from "../../query/link.ts";

/** Incremented when nodes, links or properties change so that older backups no longer fit. */
const version = 1;

const snake = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

const unique = (label: string, key: string, name = `${snake(label)}_${key}`): string =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE;`;

function promised(label: string, name: string, { kind, on }: Index): string {
  const properties = on.map((property) => `n.${property}`).join(", ");
  const head = `${name} IF NOT EXISTS FOR (n:${label}) ON`;
  if (kind === "unique") return unique(label, on[0]!, name);
  if (kind === "point") return `CREATE POINT INDEX ${head} (${properties});`;
  if (kind === "range") return `CREATE INDEX ${head} (${properties});`;
  return `CREATE FULLTEXT INDEX ${head} EACH [${properties}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: "whitespace" } };`;
}

const indexesOf = (label: string, indexes: Record<string, Index> = {}, unique: boolean): string[] =>
  Object.entries(indexes).flatMap(([name, each]) => ((each.kind === "unique") === unique ? [promised(label, name, each)] : []));

const properties = ({ distinguishedBy = [], ordered }: ThingLink): string => {
  const names = [...distinguishedBy, ...(ordered ? ["order"] : [])];
  return names.length ? ` {${names.join(", ")}}` : "";
};

/** schema/graph.cypher: constraints and indexes, derived from the declarations. */
export function printedGraphSchema(): string {
  const kept = things.filter(({ prefix }) => prefix);
  const bases = [...new Set(kept.flatMap((thing) => labelsOf(thing).slice(0, -1)))];
  const links = [
    ...storedLinks.map(({ type, from, to, link }) => `(${from.join("|")})-[:${type}${properties(link)}]->(${to.join("|")})`),
    ...Object.entries(records).flatMap(([label, { links = {} }]) =>
      Object.entries(links).map(([type, to]) => `(${label})-[:${type}]->(${to.join("|")})`),
    ),
  ];
  return `// What the database guarantees. Applied at every start; safe to run twice. One statement ends with a semicolon.
// Emitted from the declarations in src/knowledge by \`trade-graph emit-schema\`; a test fails when it has drifted from them.
//
// Schema version: ${version}. Raised when the nodes, links or properties below change so that a backup of the graph before no longer fits.
//
// Nodes
${kept
  .map(
    (thing) =>
      `//   (${labelsOf(thing)
        .map((label) => `:${label}`)
        .join("")})`,
  )
  .join("\n")}
${Object.entries(records)
  .map(([label, { about }]) => `//   (:${label}) ${about}`)
  .join("\n")}
//
// Links
${links.map((link) => `//   ${link}`).join("\n")}
//
// Dates are ISO 8601 texts (2023-02-04): they sort as dates do, index as dates do, and travel without conversion.
// A Claim repeats the keys of its links (speakerId, sourceId, pair, and so on), so that each way of asking has an index that also sorts.

${[
  ...bases.map((label) => unique(label, "id")),
  ...kept.map(({ label }) => unique(label, "id")),
  ...kept.flatMap(({ label, indexes }) => indexesOf(label, indexes, true)),
  ...Object.entries(records).map(([label, { key = "id" }]) => unique(label, key)),
].join("\n")}

${[
  ...kept.flatMap(({ label, indexes }) => indexesOf(label, indexes, false)),
  ...claimLinks.flatMap(({ column, key }) => [
    promised("Claim", `claim_${column}`, index(key, "saidOn", "id")),
    promised("Claim", `claim_${column}_measure`, index(key, "measure", "saidOn", "id")),
  ]),
  ...Object.entries(records).flatMap(([label, { indexes }]) => indexesOf(label, indexes, false)),
].join("\n")}
`;
}
