import { z } from "zod";
import type { Transaction } from "../graph/graph.ts";
import { labelsOf, type Thing } from "./thing.ts";
import { writeRows, type GraphLinks, type GraphRows, type Properties } from "./graph-rows.ts";

/** Where rows come from; stored on every node they write. */
export interface Origin {
  /** Id of the dataset (seed/datasets.json) or of the import. */
  dataset: string;
  /** Id of the IngestRun, if there is one. */
  run?: string | undefined;
  /** The load date as stored on claims, YYYY-MM-DD: today by default. */
  day?: string | undefined;
}

export const loadedOn = ({ day }: Origin): string => day ?? new Date().toISOString().slice(0, 10);

/** For bulk writers, which run transactions back to back. */
export interface Pace {
  /** Waits for the previous transaction; called once, between the last read and the first write. */
  waitForPrevious(): Promise<void>;
  /** Called once everything has been sent and only the database is working. */
  sent(): void;
}

/** One kind of row: its shape, validated on input, and how it is written. `write` may be called with the same rows again. */
export interface SeedTable<Row = never> {
  /** A plural for the rows: "border crossings". */
  name: string;
  /** The names of files with such rows. */
  file: RegExp;
  schema: z.ZodType<Row, unknown>;
  write(transaction: Transaction, rows: Row[], origin: Origin, pace?: Pace): Promise<unknown>;
  /** The number of nodes that a row creates, if more than one. */
  sizeOf?(row: Row): number;
  /** Does the part of `write` that needs no database; `write` of the same array then reuses the result and honours `pace`. */
  prepare?(rows: Row[]): void;
  /** The rows as nodes and links, if that is known without a query: `write` writes exactly these. */
  graphOf?(rows: Row[], origin: Origin): GraphRows;
  /** The ids of everything that a row refers to. */
  references(row: Row): string[];
  /** The ids of the nodes that the rows create; absent when they are links or nothing in the graph. */
  idsOf?(rows: Row[], origin: Origin): string[];
}

/** A table that belongs to a thing; its writer is derived from the thing's declaration. */
export interface BoundTable extends SeedTable<unknown> {
  of: Thing | undefined;
  /** The name of the link when its rows are links. */
  link?: string;
}

type Ends = string | readonly string[] | null;

interface NodeTable<Row> extends Pick<SeedTable<Row>, "name" | "file" | "schema"> {
  /** The node of a row, if it differs from the row itself. */
  node?(row: Row): Properties;
  /** Every spelling it is found by: its name and aliases by default. */
  spellings?(node: Properties): string[];
  /** The ids of the other ends, by link name. */
  ends?(row: Row): Record<string, Ends>;
}

interface LinkTable<Row> extends Pick<SeedTable<Row>, "name" | "file" | "schema"> {
  /** The name of the link. */
  link: string;
  ends(row: Row, dataset: string): { from: string; to: string; properties: Record<string, unknown> };
}

type Table<Row> = SeedTable<Row> & Pick<BoundTable, "of" | "link"> & { graphOf(rows: Row[], origin: Origin): GraphRows };

/** A table whose rows are nodes, together with the links in the same row. */
export const nodes = <Row extends { id: string }>({ name, file, schema, node, spellings, ends }: NodeTable<Row>): Table<Row> => ({
  of: undefined,
  name,
  file,
  schema,
  references: (row) => Object.values(ends?.(row) ?? {}).flatMap((ids) => ids ?? []),
  idsOf: (rows) => rows.map(({ id }) => id),
  graphOf(rows) {
    const withEnds = rows.map((row) => ({ id: row.id, ends: ends?.(row) ?? {} }));
    return {
      nodes: {
        labels: labelsOf(this.of!),
        rows: rows.map((row) => node?.(row) ?? (row as unknown as Properties)),
        spellings: spellings ?? ((each) => [each.name, ...each.aliases]),
      },
      links: [...new Set(withEnds.flatMap((row) => Object.keys(row.ends)))].map((link) => ({
        ...endsOf(this.of!, link),
        rows: withEnds.flatMap(({ id, ends }) =>
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

/** A table whose rows are links. */
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
    const linkRows = rows.map((row) => ends(row, dataset));
    return {
      links: [
        {
          ...endsOf(this.of!, link),
          rows: run ? linkRows.map((row) => ({ ...row, properties: { ...row.properties, runId: run } })) : linkRows,
        },
      ],
    };
  },
  write(transaction, rows, origin) {
    return writeRows(transaction, this.of!, this.graphOf(rows, origin), origin);
  },
});

/** The type of a link, and a label for each end: the common label where there are several. */
function endsOf(thing: Thing, name: string): Omit<GraphLinks, "rows"> {
  const link = thing.links?.[name];
  if (!link) throw new Error(`${thing.label} has no link ${name}`);
  const [near, far] = [thing.label, link.to.length === 1 ? link.to[0]! : "Entity"];
  return { type: link.type, from: link.incoming ? far : near, to: link.incoming ? near : far, distinguishedBy: link.distinguishedBy ?? [] };
}
