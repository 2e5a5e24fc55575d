import type { z } from "zod";
import { cypher, type Cypher } from "../graph/cypher.ts";
import type { Row } from "../graph/projection.ts";
import type { Gathered, LinkRule, PropertyRule, LinkStep } from "../graph/table.ts";
import type { Memory } from "./memory.ts";
import type { BoundTable } from "./seed-table.ts";

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

/** A link as it is stored, declared by the thing that has the field for it. */
export interface ThingLink {
  type: string;
  /** Labels of the other end; a base label stands for all that bear it. */
  to: readonly string[];
  /** Whether it leads from the other end to this one. */
  incoming?: true;
  /** Whether the other end declares it, and this is the same seen from here. */
  inverse?: true;
  /** How many there are of each node: at most one unless said, any number, or exactly so many. */
  many?: true | number;
  /** Whether every node has it. */
  required?: true;
  /** Whether it holds its place among the others of its type, from 0, in `order`. */
  ordered?: true;
  /** What `verify` says of a node that has not as many of it as it should, # for how many it has: "has no" and its name unless said. */
  fault?: string;
  /** Whether following it never leads back. */
  acyclic?: true;
  /** Properties that tell two links between the same nodes apart. */
  apart?: readonly string[];
  /** The property of this node that repeats the key of the other end, so that an index can be asked for it. */
  key?: string;
  /** The property of the other end that `key` holds: its id unless said. */
  by?: string;
  /** False for what neighbours, paths and neighbourhoods leave out, since another link tells the same. */
  walked?: false;
  /** The field of the API; absent where the API has none. */
  field?: LinkField;
}

/** How the field of a link is read and described. With a description its resolver follows from the declaration. */
export interface LinkField extends Partial<Pick<LinkRule, "order" | "usual" | "cut" | "memory" | "properties" | "extra">> {
  description?: string;
  /** The shape of the other end where that is not its label. */
  to?: string;
  /** The pattern where it is not just the link. */
  match?: LinkStep;
  /** Answers from memory where memory knows all that is selected. */
  remembered?: (memory: Memory, node: Row) => unknown;
}

/** A field that leads to another node, by a pattern or along the links of several things: ["statement", "speaker"] of a claim. */
export interface FarField extends LinkField {
  path?: readonly string[];
  many?: true;
  required?: true;
}

/** A link of claims to a thing that they may be about, its key on the claim, and what it is called where a claim is given or asked for. */
export interface LinkFromClaim extends Pick<LinkField, "remembered"> {
  type: string;
  /** Field of Claim, DataPoint, ClaimFilter and ClaimInput. */
  field: string;
  /** In rows of the seed, columns of an export and addresses of the explorer, where that is not the field's name. */
  column?: string;
  /** What stands in such a row where it is not the id, and the id of it. */
  cell?: { schema: z.ZodType<string, unknown>; idOf(cell: string): string };
  /** The claim's property that repeats the id. */
  key: string;
  descriptions: { field: string; point?: string; filter: string; input: string };
  /** What memory answers of it without asking the graph. */
  memory?: ReadonlySet<string>;
  /** Its type in schema.org, for the claim's linked data, and which of its properties are told under which term. */
  linkedData: { type: string; terms?: Record<string, string> };
}

/** The links of a thing by name. */
export const linksOf = ({ links = {} }: Pick<Thing, "links">): Record<string, ThingLink> => links;

/** Keeps the literal types of a declaration, and hands it to its tables of rows, whose writers follow from it. */
export function thing<const Declared extends Thing>(declared: Declared): Declared {
  for (const table of declared.tables ?? []) table.of = declared;
  return declared;
}

type Options = Omit<ThingLink, "type" | "to" | "many">;
const labels = (text: string): readonly string[] => text.split("|");

/** Links, by how many of them a node has: `link.one("BASED_IN", "Country")`. Several labels stand with | between them. */
export const link = {
  one: (type: string, to: string, options: Options = {}): ThingLink => ({ type, to: labels(to), ...options }),
  many: (type: string, to: string, options: Options = {}): ThingLink => ({ type, to: labels(to), many: true, ...options }),
  exactly: (many: number, type: string, to: string, options: Options = {}): ThingLink => ({ type, to: labels(to), many, ...options }),
};

/** Fields of whatever has a name. */
export const entityFields = ["id", "name", "aliases", "wikidataId"] as const;

export const byName = (far: Cypher): Cypher => cypher`${far}.name, ${far}.id`;

/** All labels of its nodes; ids are unique among those that bear the first. */
export const labelsOf = ({ label, base }: Pick<Thing, "label" | "base">): string[] => [...(base ? baseLabels[base] : []), label];
const baseLabels: Record<Base, string[]> = { Entity: ["Entity"], Agent: ["Entity", "Agent"] };
