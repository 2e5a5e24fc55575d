import type { z } from "zod";
import type { LinkRule, LinkStep } from "../graph/table.ts";
import type { Memory } from "./memory.ts";
import type { Row } from "../graph/projection.ts";

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

type Options = Omit<ThingLink, "type" | "to" | "many">;
const labels = (text: string): readonly string[] => text.split("|");

/** Links, by how many of them a node has: `link.one("BASED_IN", "Country")`. Several labels stand with | between them. */
export const link = {
  one: (type: string, to: string, options: Options = {}): ThingLink => ({ type, to: labels(to), ...options }),
  many: (type: string, to: string, options: Options = {}): ThingLink => ({ type, to: labels(to), many: true, ...options }),
  exactly: (many: number, type: string, to: string, options: Options = {}): ThingLink => ({ type, to: labels(to), many, ...options }),
};
