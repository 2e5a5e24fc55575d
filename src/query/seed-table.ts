import { z } from "zod";
import type { Transaction } from "../graph/graph.ts";
import { labelsOf, type Thing } from "./thing.ts";
import { writeRows, type GraphLinks, type GraphRows, type Properties } from "./graph-rows.ts";

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
