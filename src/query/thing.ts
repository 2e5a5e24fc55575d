import { cypher, type Cypher } from "../graph/cypher.ts";
import type { ComputedRule, PropertyRule } from "../graph/table.ts";
import type { Memory } from "./memory.ts";
import type { BoundTable } from "./seed-table.ts";
import type { ThingLink, FarField, LinkFromClaim } from "./link.ts";

/**
 * A kind of node, declared once: its label and id prefix, properties, links, the tables its rows come from, and how it is searched, drawn
 * and verified. `knowledge/things/things.ts` lists them; projection, writers, search, exports, `verify` and the browser are derived from
 * the list.
 */
export interface Thing {
  /** Its label in the graph and its type in the API. */
  label: string;
  /** The label of its nodes if it differs: an office is a link, and is read with the node at its end. */
  nodes?: string;
  /** The prefix of its ids: crossing, of crossing:zabaykalsk-manzhouli. */
  prefix?: string;
  /** Further labels of its nodes; ids are unique among nodes with the first. Agents are entities. */
  base?: Base;
  /** How clients refer to it; absent for what is only reached through others, such as a data point. */
  kind?: Kind;
  /** Fields of the API that are the property of the same name. */
  own: readonly string[];
  /** The property shown as its title in lists and drawings: its name by default. */
  title?: string;
  /** Properties that hold a value of a vocabulary. */
  words?: Record<string, { values: readonly string[] }>;
  links?: Record<string, ThingLink>;
  /** The root fields of the API that return it. */
  root?: RootFields;
  /** Fields of the API that are read in another way. */
  fields?: Record<string, PropertyRule | ComputedRule | FarField>;
  /** The tables of its rows, and of those of its links that have their own. */
  tables?: readonly BoundTable[];
  /** For things that a claim may be about: the claim's link to it. */
  onClaim?: LinkFromClaim;
  /** The weight of its names in a search: 1 by default. */
  weight?: number;
  /** The property that lists of it are ordered by: its title by default. */
  listedBy?: string;
  /** Whether an editor may merge two of them. */
  mergeable?: boolean;
  /** The name of `verify`'s check that every node has its required links: "events have the links they need" by default. */
  verified?: string;
  /** Whether licence and attribution are mandatory. */
  licensed?: boolean;
  /**
   * Extra columns of its export table that a reader would otherwise have to look up; `countryName` maps a code to the name of the country.
   */
  columns?: (node: Cypher, countryName: (code: Cypher) => Cypher) => Record<string, Cypher>;
  /** False if it has no export table. */
  exported?: false;
  /** Further constraints and indexes in schema/graph.cypher besides the unique id, by name. */
  indexes?: Record<string, Index>;
}

/** One of a thing by name, and the list of all: `port(unlocode:)` and `ports`. */
export interface RootFields {
  fields: readonly [one: string, many: string];
  one: string;
  many: string;
  /** The argument that selects one, with its description. */
  by: readonly [argument: string, description: string];
  /** Filters of the list, with their descriptions. */
  narrowed?: { country?: string; between?: string; near?: string; under?: string };
  /** The condition that `item` belongs to one of $countries: by default on its countryCode. */
  inCountries?: Cypher;
  /** For things kept in memory: the ids behind a name, the row of an id, and the fields available there. */
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
  /** Full text, split at whitespace. */
  words: (on: string): Index => ({ kind: "words", on: [on] }),
  unique: (on: string): Index => ({ kind: "unique", on: [on] }),
});

export type Base = "Entity" | "Agent";

export interface Kind {
  /** The value of the enum EntityType. */
  name: string;
  description: string;
  /** Singular and plural in the user interface. */
  words: readonly [one: string, many: string];
  look: { shape: string; size: number; light: string; dark: string };
  /** False for things that are found by their words instead of names, such as a claim. */
  named?: false;
  /** False for things that a search leaves out by default. */
  searched?: false;
}

/** The links of a thing by name. */
export const linksOf = ({ links = {} }: Pick<Thing, "links">): Record<string, ThingLink> => links;

/** Keeps the literal types of a declaration, and attaches it to its tables, whose writers are derived from it. */
export function thing<const Declared extends Thing>(declared: Declared): Declared {
  for (const table of declared.tables ?? []) table.of = declared;
  return declared;
}

/** Fields of everything that has a name. */
export const entityFields = ["id", "name", "aliases", "wikidataId"] as const;

export const byName = (far: Cypher): Cypher => cypher`${far}.name, ${far}.id`;

/** All labels of its nodes; ids are unique among nodes with the first. */
export const labelsOf = ({ label, base }: Pick<Thing, "label" | "base">): string[] => [...(base ? baseLabels[base] : []), label];
const baseLabels: Record<Base, string[]> = { Entity: ["Entity"], Agent: ["Entity", "Agent"] };
