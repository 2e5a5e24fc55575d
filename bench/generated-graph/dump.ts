import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countryId } from "../../src/knowledge/country/country.ts";
import type { DataPointRow } from "../../src/knowledge/data-point/key.ts";
import { datasetProperties } from "../../src/knowledge/observation/dataset.seed.ts";
import { observationProperties, observations, type ObservationRow } from "../../src/knowledge/observation/observation.seed.ts";
import { figuresOfSeries, series, type SeriesRow } from "../../src/knowledge/observation/series.seed.ts";
import { loadedOn, type Origin } from "../../src/query/seed-table.ts";
import { namesOf, type GraphRows } from "../../src/query/graph-rows.ts";
import { claim } from "../../src/knowledge/claim/claim.ts";
import type { LinkedNode } from "../../src/knowledge/statement/node.write.ts";
import { statement } from "../../src/knowledge/statement/statement.ts";
import { linksOf, type Thing } from "../../src/query/thing.ts";
import type { StatementRow } from "../../src/knowledge/statement/statement.seed.ts";
import { statements } from "../../src/knowledge/statement/statement.write.ts";
import { statementGraph } from "../../src/knowledge/statement/statement-graph.ts";
import type { Batch, GeneratedGraph, Recipe } from "./generated-graph.ts";
import { ImportWriter, type ImportFile } from "./import-file.ts";

/** The content of a folder of import files. */
export interface Dump {
  format: typeof format;
  recipe: Recipe;
  seedSha256: string;
  nodes: ImportFile[];
  relationships: ImportFile[];
}

const manifest = "graph.json";
/** Increased when older files can no longer be imported. */
const format = 3;

/** Writes a graph into a folder, in the format of `neo4j-admin database import`, and returns what it wrote. */
export function writeDump(folder: string, graph: GeneratedGraph, progress: (claims: number) => void = () => undefined): Dump {
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, manifest), { force: true });
  const dump = new DumpWriter(folder);
  for (const row of graph.datasets) dump.thing(["Dataset"], datasetProperties(row));
  for (const batch of graph.batches) {
    dump.add(batch);
    progress(dump.claims);
  }
  const written: Dump = {
    format,
    recipe: graph.recipe,
    seedSha256: graph.seedSha256,
    ...dump.close(),
  };
  writeFileSync(join(folder, manifest), `${JSON.stringify(written, null, 2)}\n`);
  return written;
}

/** The manifest of a dump. Throws if the folder has none or an unfinished one. */
export function readDump(folder: string): Dump {
  const path = join(folder, manifest);
  if (!existsSync(path))
    throw new Error(
      `${folder} holds no graph, or an unfinished one: there is no ${manifest} in it. Write one with \`trade-graph generate\`.`,
    );
  const dump = JSON.parse(readFileSync(path, "utf8")) as Dump;
  if (dump.format !== format)
    throw new Error(
      `${folder} was written by another version, as files that this one does not import. Write it again with \`trade-graph generate\`.`,
    );
  return dump;
}

class DumpWriter {
  claims = 0;
  /** Numbers in the import files by id, of everything except claims and statements, whose links are all within their batch. */
  readonly #numbers = new Map<string, number>();
  /** Numbers of names by their folded spelling. */
  readonly #names = new Map<string, number>();
  readonly #nodes = new Map<string, ImportWriter>();
  readonly #links = new Map<string, ImportWriter>();
  readonly #points = new Map<string, { row: DataPointRow }>();
  #next = 0;

  constructor(private readonly folder: string) {}

  add({ table, rows, origin }: Batch): void {
    const is = (other: object) => (table as object) === other;
    if (is(statements)) return this.#statements(rows as StatementRow[], origin);
    if (is(observations)) return this.#observations(rows as ObservationRow[], origin);
    if (is(series)) return this.#observations(figuresOfSeries(rows as SeriesRow[], origin), origin);
    if (!table.graphOf) throw new Error(`${table.name} cannot be written without a graph, so no files of them can be made.`);
    this.#rows(table.graphOf(rows, origin), origin);
  }

  thing(labels: string[], properties: { id: string; [name: string]: unknown }): void {
    if (this.#numbers.has(properties.id)) throw new Error(`${properties.id} is in two rows.`);
    this.#numbers.set(properties.id, this.#node(labels, properties));
  }

  close(): Pick<Dump, "nodes" | "relationships"> {
    for (const { row } of this.#points.values()) {
      const number = this.#numbers.get(row.id)!;
      // A point with one figure stores nothing; what one with more stores depends on verdicts, and `judgeImported` writes it.
      this.#write(["DataPoint"], number, { ...row });
      if (row.commodityId) this.#link("OF_COMMODITY", number, this.#number(row.commodityId));
    }
    const ended = (files: Map<string, ImportWriter>) => [...files.values()].map((file) => file.close());
    return { nodes: ended(this.#nodes), relationships: ended(this.#links) };
  }

  #rows({ nodes, links }: GraphRows, { dataset }: Origin): void {
    if (nodes) {
      for (const row of nodes.rows) this.thing(nodes.labels, { ...row, dataset });
      for (const { id, folded, words } of namesOf(nodes)) {
        if (!this.#names.has(folded)) this.#names.set(folded, this.#node(["Name"], { folded, words }));
        this.#link("NAMES", this.#names.get(folded)!, this.#number(id));
      }
    }
    for (const { type, rows } of links)
      for (const { from, to, properties } of rows) this.#link(type, this.#number(from), this.#number(to), properties);
  }

  #statements(rows: StatementRow[], origin: Origin): void {
    const graph = statementGraph(rows);
    const [day, dataset] = [loadedOn(origin), origin.dataset];
    const numbers = new Map<string, number>();
    const nodes = <Node extends { id: string }>(thing: Thing, linked: readonly LinkedNode<Node>[], more: (node: Node) => object) => {
      for (const { node, ends } of linked) {
        const number = this.#node([thing.label], { ...node, ...more(node), dataset });
        numbers.set(node.id, number);
        for (const [name, keys] of Object.entries(ends)) {
          const { type, incoming, ordered, by } = linksOf(thing)[name]!;
          keys.forEach((key, order) => {
            const end = numbers.get(key) ?? this.#number(by === "code" ? countryId(key) : key);
            this.#link(type, incoming ? end : number, incoming ? number : end, ordered ? { order } : {});
          });
        }
      }
    };
    nodes(statement, graph.statements, () => ({}));
    for (const point of graph.points) this.#point(point);
    nodes(claim, graph.claims, ({ firstSeen }) => ({ firstSeen: firstSeen ?? day, lastSeen: day }));
    for (const { kind, from, to, note } of graph.links)
      this.#link(kind, numbers.get(from)!, numbers.get(to)!, { by: dataset, on: day, note });
    this.claims += graph.claims.length;
  }

  #observations(rows: ObservationRow[], origin: Origin): void {
    for (const row of rows) {
      const { dataPoint, ...properties } = observationProperties(row);
      const number = this.#node(["Observation"], { ...properties, origin: origin.dataset });
      this.#link("IN_DATASET", number, this.#number(row.dataset));
      if (properties.commodityId) this.#link("OF_COMMODITY", number, this.#number(properties.commodityId));
      if (properties.dataPointId === null) continue;
      this.#point(dataPoint);
      this.#link("ON", number, this.#number(dataPoint.id));
    }
  }

  #point(row: DataPointRow): void {
    const known = this.#points.get(row.id);
    if (known) known.row = row;
    else {
      this.#points.set(row.id, { row });
      this.#numbers.set(row.id, this.#next++);
    }
  }

  #number(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new Error(`${id} is pointed to and in no earlier row.`);
    return number;
  }

  #node(labels: string[], properties: object): number {
    const number = this.#next++;
    this.#write(labels, number, properties);
    return number;
  }

  #write(labels: string[], number: number, properties: object): void {
    const label = labels.at(-1)!;
    let file = this.#nodes.get(label);
    if (!file) this.#nodes.set(label, (file = new ImportWriter(this.folder, labels, ":ID")));
    file.add(String(number), properties);
  }

  #link(type: string, from: number, to: number, properties: object = {}): void {
    let file = this.#links.get(type);
    if (!file) this.#links.set(type, (file = new ImportWriter(this.folder, [type], ":START_ID,:END_ID")));
    file.add(`${from},${to}`, properties);
  }
}
