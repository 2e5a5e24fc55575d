import type { z } from "zod";
import type { LinkRule, LinkStep } from "../graph/table.ts";
import type { Memory } from "./memory.ts";
import type { Row } from "../graph/row.ts";

/** A link as it is stored, declared by the thing that has the field for it. */
export interface ThingLink {
  type: string;
  /** Labels of the other end; a base label stands for all things with it. */
  to: readonly string[];
  /** Whether it points from the other end to this one. */
  incoming?: true;
  /** Whether the other end declares it, and this is its inverse. */
  inverse?: true;
  /** The number of such links of each node: at most one by default, any number, or exactly this many. */
  many?: true | number;
  /** Whether every node has it. */
  required?: true;
  /** Whether it has a position among the others of its type, from 0, in `order`. */
  ordered?: true;
  /** How `verify` describes a node with the wrong number of these links, # for the number: by default "has no" and the link's name. */
  fault?: string;
  /** Whether following it never leads back. */
  acyclic?: true;
  /** Properties that distinguish links between the same nodes. */
  distinguishedBy?: readonly string[];
  /** The property of this node that repeats the key of the other end, so that an index can be used. */
  key?: string;
  /** The property of the other end that `key` holds: its id by default. */
  by?: string;
  /** False for links that neighbours, paths and neighbourhoods skip, because another link says the same. */
  walked?: false;
  /** The field of the API; absent if there is none. */
  field?: LinkField;
}

/** How a link's field is read and described. With a description, its resolver is derived from the declaration. */
export interface LinkField extends Partial<Pick<LinkRule, "order" | "usual" | "limitArgument" | "memory" | "properties" | "extra">> {
  description?: string;
  /** The shape of the other end when it differs from its label. */
  to?: string;
  /** The pattern when it is more than the link. */
  match?: LinkStep;
  /** The value from memory, if memory holds everything that is selected. */
  fromMemory?: (memory: Memory, node: Row) => unknown;
}

/** A field that leads to another node, by a pattern or along the links of several things: ["statement", "speaker"] of a claim. */
export interface FarField extends LinkField {
  path?: readonly string[];
  many?: true;
  required?: true;
}

/** A link from claims to a thing they may be about, its key on the claim, and its names in input, filters and output. */
export interface LinkFromClaim extends Pick<LinkField, "fromMemory"> {
  type: string;
  /** Field of Claim, DataPoint, ClaimFilter and ClaimInput. */
  field: string;
  /** In seed rows, export columns and explorer addresses, when it differs from the field's name. */
  column?: string;
  /** The cell of such a row when it is not the id, and how to derive the id. */
  cell?: { schema: z.ZodType<string, unknown>; idOf(cell: string): string };
  /** The claim's property that repeats the id. */
  key: string;
  descriptions: { field: string; point?: string; filter: string; input: string };
  /** What memory answers without a query. */
  memory?: ReadonlySet<string>;
  /** Its schema.org type in the claim's linked data, and its properties by schema.org term. */
  linkedData: { type: string; terms?: Record<string, string> };
}

type Options = Omit<ThingLink, "type" | "to" | "many">;
const labels = (text: string): readonly string[] => text.split("|");

/** Links by cardinality: `link.one("BASED_IN", "Country")`. Several labels are separated by |. */
export const link = {
  one: (type: string, to: string, options: Options = {}): ThingLink => ({ type, to: labels(to), ...options }),
  many: (type: string, to: string, options: Options = {}): ThingLink => ({ type, to: labels(to), many: true, ...options }),
  exactly: (many: number, type: string, to: string, options: Options = {}): ThingLink => ({ type, to: labels(to), many, ...options }),
};
