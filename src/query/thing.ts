import { cypher, type Cypher } from "../graph/cypher.ts";
import type { Gathered, PropertyRule } from "../graph/table.ts";
import type { Memory } from "./memory.ts";
import type { BoundTable } from "./seed-table.ts";
import type { ThingLink, FarField, LinkFromClaim } from "./link.ts";

/**
 * A kind of node, said once: how it is labelled and named, what it holds, what it is linked to, where its rows come from, how it is found,
 * drawn and checked. `knowledge/things/things.ts` lists them; projection, writers, search, exports, `verify` and the browser are derived from the list.
 */
export interface Thing {
  /** Its label in the graph and its type in the API. */
  label: string;
  /** The label of its nodes where that is not its own: an office is a link, and is read with the node at its end. */
  nodes?: string;
  /** What its ids begin with: crossing, of crossing:zabaykalsk-manzhouli. */
  prefix?: string;
  /** Labels that its nodes bear beside their own; ids are unique among those that bear the first. Agents are entities. */
  base?: Base;
  /** What a client asks for it by; absent for what is only reached through others, such as a data point. */
  kind?: Kind;
  /** Fields of the API that are the property of the same name. */
  own: readonly string[];
  /** The property that it is called by where it is listed or drawn: its name unless said. */
  title?: string;
  /** Properties that hold a word of a vocabulary. */
  words?: Record<string, { values: readonly string[] }>;
  links?: Record<string, ThingLink>;
  /** The root fields of the API that give it. */
  root?: RootFields;
  /** Fields of the API that are read in another way. */
  fields?: Record<string, PropertyRule | Gathered | FarField>;
  /** Where its rows come from, and those of its links that have a table of their own. */
  tables?: readonly BoundTable[];
  /** For what a claim may be about: the claim's link to it. */
  onClaim?: LinkFromClaim;
  /** How much its names count in a search: 1 unless said. */
  weight?: number;
  /** The property by which a list of it is ordered: its title unless said. */
  listedBy?: string;
  /** Whether an editor may make two of them one. */
  mergeable?: boolean;
  /** What `verify` calls the check that every node has the links it needs: "events have the links they need" unless said. */
  verified?: string;
  /** Whether licence and attribution may never be empty. */
  licensed?: boolean;
  /** Columns of its table in an export that a reader would otherwise have to look up; `countryName` is the name of a country by its code. */
  columns?: (node: Cypher, countryName: (code: Cypher) => Cypher) => Record<string, Cypher>;
  /** False where an export has no plain table of it. */
  tabled?: false;
  /** What schema/graph.cypher promises beside the uniqueness of its id, by name. */
  indexes?: Record<string, Index>;
}

/** One of a thing by a name, and the list of all: `port(unlocode:)` and `ports`. */
export interface RootFields {
  fields: readonly [one: string, many: string];
  one: string;
  many: string;
  /** The argument that names one, with what may be said there. */
  by: readonly [argument: string, description: string];
  /** What narrows the list, with its description. */
  narrowed?: { country?: string; between?: string; near?: string; under?: string };
  /** What it means that `item` is of one of $countries: its countryCode unless said. */
  inCountries?: Cypher;
  /** For what is kept in memory: the ids behind a name, the row of an id, and which fields need no more. */
  known?: {
    named: (memory: Memory, name: string) => readonly string[];
    row: (memory: Memory, id: string | undefined) => { id: string } | null;
    fields: ReadonlySet<string>;
  };
}

export interface Index {
  kind: "range" | "point" | "words" | "unique";
  on: readonly string[];
}
export const index = Object.assign((...on: string[]): Index => ({ kind: "range", on }), {
  point: (on: string): Index => ({ kind: "point", on: [on] }),
  /** Full text, split at spaces. */
  words: (on: string): Index => ({ kind: "words", on: [on] }),
  unique: (on: string): Index => ({ kind: "unique", on: [on] }),
});

export type Base = "Entity" | "Agent";

export interface Kind {
  /** The value of the enum EntityType. */
  name: string;
  description: string;
  /** What one and what many are called on a page. */
  words: readonly [one: string, many: string];
  look: { shape: string; size: number; light: string; dark: string };
  /** False for what is found by its words and not by names, such as a claim. */
  named?: false;
  /** False for what a search leaves out unless it is asked for. */
  searched?: false;
}

/** The links of a thing by name. */
export const linksOf = ({ links = {} }: Pick<Thing, "links">): Record<string, ThingLink> => links;

/** Keeps the literal types of a declaration, and hands it to its tables of rows, whose writers follow from it. */
export function thing<const Declared extends Thing>(declared: Declared): Declared {
  for (const table of declared.tables ?? []) table.of = declared;
  return declared;
}

/** Fields of whatever has a name. */
export const entityFields = ["id", "name", "aliases", "wikidataId"] as const;

export const byName = (far: Cypher): Cypher => cypher`${far}.name, ${far}.id`;

/** All labels of its nodes; ids are unique among those that bear the first. */
export const labelsOf = ({ label, base }: Pick<Thing, "label" | "base">): string[] => [...(base ? baseLabels[base] : []), label];
const baseLabels: Record<Base, string[]> = { Entity: ["Entity"], Agent: ["Entity", "Agent"] };
