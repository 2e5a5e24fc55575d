import { z } from "zod";
import { fold } from "../contract/folding.ts";
import { cypher, identifier, join } from "../graph/cypher.ts";
import type { Transaction } from "../graph/graph.ts";
import { searchWords } from "./search/lucene.ts";

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
export interface Slice<Row = never> {
  /** What the rows are, in the plural: "border crossings". */
  name: string;
  schema: z.ZodType<Row, unknown>;
  write(transaction: Transaction, rows: Row[], origin: Origin, pace?: Pace): Promise<unknown>;
  /** Does what `write` will have to do before it asks the database anything; `write` of the same array then finds it done, and keeps to a pace. */
  prepare?(rows: Row[]): void;
  /** What the rows are in the graph, where that can be told without asking it: `write` writes just this. */
  tell?(rows: Row[], origin: Origin): Told;
}

export const slice = <Row>(definition: Slice<Row>): Slice<Row> => definition;

/** A slice whose rows are things that have names, or links between such. */
export const toldSlice = <Row>(
  definition: Pick<Slice<Row>, "name" | "schema"> & { tell: (rows: Row[], origin: Origin) => Told },
): Slice<Row> => ({
  ...definition,
  write: (transaction, rows, origin) => writeTold(transaction, definition.tell(rows, origin), origin),
});

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

export interface EntityProperties {
  id: string;
  name: string;
  aliases: string[];
  [property: string]: unknown;
}

export type NamedLabel = "Country" | "Official" | "Organization" | "BorderCrossing" | "Commodity" | "Source" | "Event";

const baseLabels: Partial<Record<NamedLabel, string[]>> = {
  Official: ["Entity", "Agent"],
  Organization: ["Entity", "Agent"],
  Source: [],
  Event: [],
};

/** All labels of a thing; its id is unique among those that bear the first. */
export const labelsOf = (label: NamedLabel): string[] => [...(baseLabels[label] ?? ["Entity"]), label];

/** Things that have names, each with all its spellings, and links that end at these or at earlier ones. */
export interface Told {
  things?: { label: NamedLabel; rows: EntityProperties[]; spellings?: (thing: EntityProperties) => string[] };
  links?: ThingLinks[];
}

/** Links of one type, each once; one to what is not there is left out. */
export interface ThingLinks {
  type: string;
  from: NamedLabel | "Entity" | "Agent";
  to: NamedLabel | "Entity" | "Agent";
  /** Properties that tell links between the same two things apart. */
  apart?: string[];
  rows: ThingLink[];
}

export interface ThingLink {
  from: string;
  to: string;
  properties?: Record<string, unknown>;
}

/** Every spelling of things as it is found: folded, each once a thing. */
export const namesOf = ({ rows, spellings = spellingsOf }: NonNullable<Told["things"]>): { id: string; folded: string; words: string }[] =>
  rows.flatMap((row) =>
    [...new Set(spellings(row).map(fold))].filter(Boolean).map((folded) => ({ id: row.id, folded, words: searchWords(folded) })),
  );

const spellingsOf = (thing: EntityProperties): string[] => [thing.name, ...thing.aliases];

/**
 * Writes things that have names, and every spelling as a Name, so that a name in any script leads to all that bear it. Aliases that an
 * editor added since stay; no spelling is taken away.
 */
export async function writeTold(transaction: Transaction, { things, links = [] }: Told, { dataset }: Origin): Promise<void> {
  if (things) {
    const all = labelsOf(things.label);
    const merged = identifier(all[0]!);
    const labels = all.map((name) => `:${identifier(name)}`).join("") as typeof merged;
    await transaction.run(
      cypher`/* writeNamed */
        UNWIND $rows AS row
        MERGE (thing:${merged} {id: row.id})
        ON CREATE SET thing.dataset = $dataset
        WITH thing, row, [alias IN coalesce(thing.aliases, []) WHERE NOT alias IN row.aliases] AS added
        SET thing${labels}, thing += row, thing.aliases = row.aliases + added`,
      { rows: things.rows, dataset },
    );
    await transaction.run(
      cypher`/* writeNames */
        UNWIND $names AS row
        MERGE (name:Name {folded: row.folded}) SET name.words = row.words
        WITH name, row
        MATCH (thing:${merged} {id: row.id})
        MERGE (name)-[:NAMES]->(thing)`,
      { names: namesOf(things) },
    );
  }
  for (const { type, from, to, apart = [], rows } of links) {
    const key = join(
      apart.map((name) => cypher`${identifier(name)}: row.properties.${identifier(name)}`),
      cypher`, `,
    );
    await transaction.run(
      cypher`/* writeThingLinks */
        UNWIND $rows AS row
        MATCH (from:${identifier(from)} {id: row.from}) MATCH (to:${identifier(to)} {id: row.to})
        MERGE (from)-[link:${identifier(type)} {${key}}]->(to)
        SET link += row.properties`,
      { rows: rows.map((row) => ({ properties: {}, ...row })) },
    );
  }
}
