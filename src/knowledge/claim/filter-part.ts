import { badInput } from "../../contract/errors.ts";
import { fold, words as wordsIn } from "../../contract/folding.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { RequestContext } from "../../query/context.ts";
import type { FloatRange } from "../figure/figure.input.ts";
import { countryFilter } from "../../query/hints.ts";

/** One condition of a filter, as a part of a query about `item`. */
export interface QueryPart {
  /** The condition. */
  text: Cypher;
  binds?: Record<string, unknown>;
  /** Names bound by the selection's prelude that `text` uses. */
  uses?: string[];
  /** `item.property IN list`: matching claims can be found by an index of this property. */
  among?: { property: string; list: Cypher };
  /** A range of an indexed property that is never null. */
  range?: string;
  /** Words for the full-text index, in its query syntax. */
  lucene?: string;
  /** `list` contains ids of agents to whom claims are attributed. */
  origin?: Cypher;
  /** The name is unknown: no claim matches. */
  empty?: boolean;
}

/** Names to be looked up in the graph; each list is bound once before the claims are read. */
export interface Lookup {
  /** The variable that holds the ids. */
  variable: string;
  text: Cypher;
  names: string[];
  labels: string[];
}

/** What is needed to build a part: the request, unique parameter names, and ids for names. */
export class PartBuilder {
  readonly lookups: Lookup[] = [];
  readonly binds: Record<string, unknown> = {};

  constructor(
    readonly context: RequestContext,
    /** Prepended to each parameter, so that conditions inside `or` and `not` have their own. */
    readonly prefix = "",
  ) {}

  within(prefix: string): PartBuilder {
    const inner = new PartBuilder(this.context, prefix);
    Object.assign(inner, { lookups: this.lookups, binds: this.binds });
    return inner;
  }

  /** Binds a value and returns `$name`. */
  bind(name: string, value: unknown): Cypher {
    this.binds[this.prefix + name] = value;
    return cypher`$${identifier(this.prefix + name)}`;
  }

  /** Ids of things with one of these names or ids; returns the variable that holds them. */
  lookUp(field: string, names: readonly string[], label: string): string {
    if (names.length === 0 || names.length > maxNames)
      throw badInput(`\`${field}\` expects 1 to ${maxNames} names or ids; got ${names.length}.`);
    const { typeOf } = this.context.catalogue;
    const [ids, folded] = [names.filter((each) => typeOf(each)), names.filter((each) => !typeOf(each)).map(fold)];
    const of = identifier(label);
    const ways: Cypher[] = [];
    if (ids.length) {
      const parameter = this.bind(`${field}Ids`, ids);
      ways.push(
        cypher`UNWIND ${parameter} AS given MATCH (thing:${of} {id: given}) RETURN thing.id`,
        cypher`UNWIND ${parameter} AS given MATCH (:Redirect {id: given})-[:REDIRECTS_TO*1..5]->(thing:${of}) RETURN thing.id`,
      );
    }
    if (folded.length)
      ways.push(
        cypher`UNWIND ${this.bind(field, folded)} AS given MATCH (:Name {folded: given})-[:NAMES]->(thing:${of}) RETURN DISTINCT thing.id`,
      );
    const variable = `${this.prefix}${field}Keys`;
    this.lookups.push({ variable, text: cypher`COLLECT { ${join(ways, cypher` UNION `)} }`, names: [...names], labels: [label] });
    return variable;
  }
}

const maxNames = 50;

/** `item.property IN list`. */
export const among = (property: string, list: Cypher, uses: string[] = []): QueryPart => ({
  text: cypher`item.${identifier(property)} IN ${list}`,
  among: { property, list },
  uses,
});

export const all = (parts: readonly QueryPart[]): Cypher =>
  parts.length
    ? join(
        parts.map(({ text }) => text),
        cypher` AND `,
      )
    : cypher`true`;

export const usesOf = (parts: readonly QueryPart[]): string[] => [...new Set(parts.flatMap(({ uses = [] }) => uses))];

/** A thing by its id or any of its names, for a property that holds its id. */
export const named = (label: string, property: string) => (given: string | string[], reading: PartBuilder, name: string) => {
  const ids = reading.lookUp(name, [given].flat(), label);
  return [among(property, cypher`${identifier(ids)}`, [ids])];
};

/** Values from memory (codes of countries, ids of goods), for a property. */
export const known = (property: string, values: string[], reading: PartBuilder, name: string): QueryPart[] => [
  { ...among(property, reading.bind(name, values)), empty: values.length === 0 },
];

export const inCountry = (property: string) => async (given: string, reading: PartBuilder, name: string) =>
  known(property, (await countryFilter(reading.context, given))!, reading, name);

export const oneOf = (property: string) => (values: string[], reading: PartBuilder, name: string) => [
  among(property, reading.bind(name, [...new Set(values)])),
];

/** Both ends of a range, if given. */
export const between = (
  { from, to }: { from?: string | number | undefined; to?: string | number | undefined },
  reading: PartBuilder,
  name: string,
  [low, high]: [low: Cypher, high: Cypher],
  range?: string,
): QueryPart[] => [
  ...(from == null ? [] : [{ text: cypher`${low} >= ${reading.bind(`${name}From`, from)}`, ...(range ? { range } : {}) }]),
  ...(to == null ? [] : [{ text: cypher`${high} <= ${reading.bind(`${name}To`, to)}`, ...(range ? { range } : {}) }]),
];

export const checkedNumbers = ({ min, max }: FloatRange, name: string) => {
  if (min != null && max != null && min > max)
    throw badInput(`\`${name}\` expects \`min\` to be at most \`max\`; ${min} is more than ${max}.`);
  return { from: min, to: max };
};

/** Every word must occur, and quoted words consecutively. */
export const phrasesOf = (given: string): string[] =>
  given
    .split(/"([^"]+)"/)
    .flatMap((part, index) => (index % 2 === 1 ? [wordsIn(part)] : wordsIn(part).split(" ")))
    .filter(Boolean)
    .map((phrase) => phrase.split(" ").slice(0, 64).join(" "))
    .slice(0, 64);
