import { z } from "zod";
import { fold } from "../contract/folding.ts";
import { cypher, identifier, join } from "../graph/cypher.ts";
import type { Transaction } from "../graph/graph.ts";
import { keepHashes } from "./content-hash.ts";
import { searchWords } from "./search-words.ts";
import { labelsOf, type Thing } from "./thing.ts";

/** Where rows come from: kept on every node they write. */
export interface Origin {
  /** Id of the dataset (seed/datasets.json) or of the import. */
  dataset: string;
  /** Id of the IngestRun, when there is one. */
  run?: string | undefined;
  /** The day of the load as claims keep it, YYYY-MM-DD: today unless said. */
  day?: string | undefined;
}

export const loadedOn = ({ day }: Origin): string => day ?? new Date().toISOString().slice(0, 10);

/** For whoever writes much, one transaction close behind the other. */
export interface Pace {
  /** A statement that waits for the transaction before; called once, between what is only read and the first write. */
  takeTurn(): Promise<void>;
  /** Called once all is sent and the database works. */
  sent(): void;
}

/** One kind of row: its shape, checked where it enters, and how it is written. `write` may be called with the same rows again. */
export interface SeedTable<Row = never> {
  /** What the rows are, in the plural: "border crossings". */
  name: string;
  /** The names of files that hold such rows. */
  file: RegExp;
  schema: z.ZodType<Row, unknown>;
  write(transaction: Transaction, rows: Row[], origin: Origin, pace?: Pace): Promise<unknown>;
  /** How many nodes a row makes, where that is more than one. */
  sizeOf?(row: Row): number;
  /** Does what `write` will have to do before it asks the database anything; `write` of the same array then finds it done, and keeps to a pace. */
  prepare?(rows: Row[]): void;
  /** What the rows are in the graph, where that is known without asking it: `write` writes just this. */
  graphOf?(rows: Row[], origin: Origin): GraphRows;
  /** The ids of everything that a row points to. */
  references(row: Row): string[];
  /** The ids of the nodes that the rows are; absent where they are links, or nothing in the graph. */
  idsOf?(rows: Row[], origin: Origin): string[];
}

/** A node as it is written. */
export interface Properties {
  id: string;
  name: string;
  aliases: string[];
  [property: string]: unknown;
}

/** Nodes that have names, each with all its spellings, and links that end at these or at earlier ones. */
export interface GraphRows {
  nodes?: { labels: string[]; rows: Properties[]; spellings: (node: Properties) => string[] };
  links: GraphLinks[];
}

/** Links of one type, each once; one to what is not there is left out. */
export interface GraphLinks {
  type: string;
  /** A label of either end. */
  from: string;
  to: string;
  /** Properties that tell links between the same two nodes apart. */
  apart: readonly string[];
  rows: { from: string; to: string; properties?: Record<string, unknown> }[];
}

/** A table that belongs to a thing, from whose declaration its writer follows. */
export interface BoundTable extends SeedTable<unknown> {
  of: Thing | undefined;
  /** The name of the link that its rows are; absent where they are nodes. */
  link?: string;
}

type Ends = string | readonly string[] | null;

interface NodeTable<Row> extends Pick<SeedTable<Row>, "name" | "file" | "schema"> {
  /** The node of a row, where that is not the row itself. */
  node?(row: Row): Properties;
  /** Every spelling it is found by: its name and aliases unless said. */
  spellings?(node: Properties): string[];
  /** By the name of each link that a row tells of: the ids of the other ends. */
  ends?(row: Row): Record<string, Ends>;
}

interface LinkTable<Row> extends Pick<SeedTable<Row>, "name" | "file" | "schema"> {
  /** The name of the link. */
  link: string;
  ends(row: Row, dataset: string): { from: string; to: string; properties: Record<string, unknown> };
}

type Table<Row> = SeedTable<Row> & Pick<BoundTable, "of" | "link"> & { graphOf(rows: Row[], origin: Origin): GraphRows };

/** Rows that are nodes, with the links that stand in the same row. */
export const nodes = <Row extends { id: string }>({ name, file, schema, node, spellings, ends }: NodeTable<Row>): Table<Row> => ({
  of: undefined,
  name,
  file,
  schema,
  references: (row) => Object.values(ends?.(row) ?? {}).flatMap((ids) => ids ?? []),
  idsOf: (rows) => rows.map(({ id }) => id),
  graphOf(rows) {
    const told = rows.map((row) => ({ id: row.id, ends: ends?.(row) ?? {} }));
    return {
      nodes: {
        labels: labelsOf(this.of!),
        rows: rows.map((row) => node?.(row) ?? (row as unknown as Properties)),
        spellings: spellings ?? ((each) => [each.name, ...each.aliases]),
      },
      links: [...new Set(told.flatMap((row) => Object.keys(row.ends)))].map((link) => ({
        ...endsOf(this.of!, link),
        rows: told.flatMap(({ id, ends }) =>
          [...new Set([ends[link] ?? []].flat())].map((far) =>
            this.of!.links![link]!.incoming ? { from: far, to: id } : { from: id, to: far },
          ),
        ),
      })),
    };
  },
  write(transaction, rows, origin) {
    return writeRows(transaction, this.of!, this.graphOf(rows, origin), origin);
  },
});

/** Rows that are links. */
export const links = <Row>({ name, file, schema, link, ends }: LinkTable<Row>): Table<Row> => ({
  of: undefined,
  link,
  name,
  file,
  schema,
  references: (row) => {
    const { from, to } = ends(row, "");
    return [from, to];
  },
  graphOf(rows, { dataset, run }) {
    const told = rows.map((row) => ends(row, dataset));
    return {
      links: [
        { ...endsOf(this.of!, link), rows: run ? told.map((row) => ({ ...row, properties: { ...row.properties, runId: run } })) : told },
      ],
    };
  },
  write(transaction, rows, origin) {
    return writeRows(transaction, this.of!, this.graphOf(rows, origin), origin);
  },
});

/** The type of a link, and a label by which to find each end: where it may be one of several, what they have in common. */
function endsOf(thing: Thing, name: string): Omit<GraphLinks, "rows"> {
  const link = thing.links?.[name];
  if (!link) throw new Error(`${thing.label} has no link ${name}`);
  const [near, far] = [thing.label, link.to.length === 1 ? link.to[0]! : "Entity"];
  return { type: link.type, from: link.incoming ? far : near, to: link.incoming ? near : far, apart: link.apart ?? [] };
}

/** Cells of a table, where an empty cell says nothing. */
export const cell = {
  text: z.string().trim().min(1, "expected a text, found an empty cell"),
  optional: z
    .string()
    .trim()
    .optional()
    .transform((text) => text || null),
  list: z
    .string()
    .optional()
    .transform((text) =>
      (text ?? "")
        .split("|")
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  number: z.string().transform((text, context) => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value))
      context.addIssue({ code: "custom", message: `expected a number, found ${JSON.stringify(text)}` });
    return value;
  }),
  optionalNumber: z
    .string()
    .optional()
    .transform((text, context) => {
      if (!text?.trim()) return null;
      const value = Number(text);
      if (!Number.isFinite(value))
        context.addIssue({ code: "custom", message: `expected a number or an empty cell, found ${JSON.stringify(text)}` });
      return value;
    }),
};

/** Every spelling of nodes as it is found: folded, each once a node. */
export const namesOf = ({ rows, spellings }: NonNullable<GraphRows["nodes"]>): { id: string; folded: string; words: string }[] =>
  rows.flatMap((row) =>
    [...new Set(spellings(row).map(fold))].filter(Boolean).map((folded) => ({ id: row.id, folded, words: searchWords(folded) })),
  );

/**
 * Writes nodes that have names, and every spelling as a Name, so that a name in any script leads to all that bear it. Aliases that an
 * editor added since stay; no spelling is taken away.
 */
async function writeRows(transaction: Transaction, of: Thing, { nodes, links }: GraphRows, { dataset, run }: Origin): Promise<void> {
  if (nodes) {
    const merged = identifier(nodes.labels[0]!);
    const labels = join(
      nodes.labels.map((name) => cypher`:${identifier(name)}`),
      cypher``,
    );
    await transaction.run(
      cypher`/* writeNodes */
        UNWIND $rows AS row
        MERGE (thing:${merged} {id: row.id})
        ON CREATE SET thing.dataset = $dataset, thing.runId = $run
        WITH thing, row, [alias IN coalesce(thing.aliases, []) WHERE NOT alias IN row.aliases] AS added
        SET thing${labels}, thing += row, thing.aliases = row.aliases + added`,
      { rows: nodes.rows, dataset, run: run ?? null },
    );
    await transaction.run(
      cypher`/* writeNames */
        UNWIND $names AS row
        MERGE (name:Name {folded: row.folded}) SET name.words = row.words
        WITH name, row
        MATCH (thing:${merged} {id: row.id})
        MERGE (name)-[:NAMES]->(thing)`,
      { names: namesOf(nodes) },
    );
  }
  for (const { type, from, to, apart, rows } of links) {
    const key = join(
      apart.map((name) => cypher`${identifier(name)}: row.properties.${identifier(name)}`),
      cypher`, `,
    );
    await transaction.run(
      cypher`/* writeLinks */
        UNWIND $rows AS row
        MATCH (from:${identifier(from)} {id: row.from}) MATCH (to:${identifier(to)} {id: row.to})
        MERGE (from)-[link:${identifier(type)} {${key}}]->(to)
        SET link += row.properties`,
      { rows: rows.map((row) => ({ properties: {}, ...row })) },
    );
  }
  await keepHashes(transaction, of, nodes ? nodes.rows.map(({ id }) => id) : links.flatMap(({ rows }) => rows.map(({ from }) => from)));
}
