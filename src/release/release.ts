import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { version } from "../config.ts";
import { cypher } from "../graph/cypher.ts";
import type { RequestContext } from "../query/context.ts";
import { claimColumns, claimRows } from "../knowledge/export/claim-rows.ts";
import { exportClaims } from "../knowledge/export/export.ts";
import { columnsOfThing, tabled, thingRows } from "../knowledge/export/thing-rows.ts";
import { writeTable, writeText, type TableSource, type WrittenTable } from "./table-files.ts";
import { type ReleaseTerms, sorted, title, type FileFacts, dataPackage } from "./data-package.ts";

export interface ReleaseOptions {
  /** YYYY-MM-DD: in the folder's name and as the date of the citation. */
  date: string;
  onProgress?: (step: string) => void;
  /** Writes a further file into the folder, which is then covered by the checksums. */
  also?: (folder: string) => Promise<void>;
}

/**
 * Writes the whole graph to a folder as tables (CSV, NDJSON, Parquet), JSON-LD and GraphML, with a description, terms, a citation and
 * checksums. The same graph and date give the same bytes. The folder gets its name only when it is complete. Throws Error when it already
 * exists.
 */
export async function writeRelease(
  context: RequestContext,
  parent: string,
  { date, onProgress = () => {}, also }: ReleaseOptions,
): Promise<string> {
  const folder = join(parent, `trade-graph-${date}`);
  if (await stat(folder).catch(() => null)) throw new Error(`${folder} already exists. Choose another folder or date, or remove it first.`);
  const parts = `${folder}.${process.pid}.part`;
  await mkdir(parts, { recursive: true });
  try {
    const tables: WrittenTable[] = [];
    for (const source of sourcesOf(context)) {
      onProgress(`Writing ${source.name}`);
      tables.push(await writeTable(parts, source));
    }
    onProgress("Writing claims as JSON-LD and GraphML");
    await writeText(join(parts, "claims.jsonld"), exportClaims(context, "jsonld", {}));
    await writeText(join(parts, "claims.graphml"), exportClaims(context, "graphml", {}));
    const terms = await context.graph.read<ReleaseTerms>(termsOfAll);
    await writeFile(join(parts, "LICENCES.md"), licences(terms));
    await writeFile(join(parts, "CITATION.cff"), citation(date));
    await also?.(parts);
    const data = await filesOf(parts);
    await writeFile(join(parts, "datapackage.json"), `${JSON.stringify(dataPackage(date, tables, data, terms), null, 2)}\n`);
    const sums = [...(await filesOf(parts))].map(([file, { sha256 }]) => `${sha256}  ${file}\n`);
    await writeFile(join(parts, "SHA256SUMS"), sums.join(""));
    await rename(parts, folder);
  } catch (error) {
    await rm(parts, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

function* sourcesOf(context: RequestContext): Generator<TableSource> {
  yield { name: "claims", columns: claimColumns, batches: claimRows(context, {}) };
  for (const [name, thing] of tabled) yield { name, columns: columnsOfThing(thing), batches: thingRows(context.graph, thing) };
}

const termsOfAll = cypher`/* termsOfAll */
  MATCH (origin:Dataset) RETURN DISTINCT origin.licence AS licence, origin.attribution AS attribution, origin.url AS url
  UNION
  MATCH (origin:Source) RETURN DISTINCT origin.licence AS licence, origin.attribution AS attribution, null AS url`;

function licences(terms: readonly ReleaseTerms[]): string {
  const lines = sorted(terms).map(({ licence, attribution, url }) => `- ${licence}: ${attribution}${url ? ` <${url}>` : ""}`);
  return `# Licences

Each row of \`claims\`, \`sources\` and \`datasets\` carries its own licence and attribution. These are all of them:

${lines.join("\n")}
`;
}

const citation = (date: string): string =>
  stringify({
    "cff-version": "1.2.0",
    message: "Cite the release together with the source of each claim and figure you use.",
    type: "dataset",
    title,
    version,
    "date-released": date,
    authors: [{ name: "The trade-graph maintainers" }],
  });

async function filesOf(folder: string): Promise<Map<string, FileFacts>> {
  const found = new Map<string, FileFacts>();
  for (const file of (await readdir(folder)).sort()) {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const part of createReadStream(join(folder, file)) as AsyncIterable<Buffer>) {
      hash.update(part);
      bytes += part.length;
    }
    found.set(file, { bytes, sha256: hash.digest("hex") });
  }
  return found;
}
