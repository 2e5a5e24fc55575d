// Hostile documents for our schema: valid and nearly valid, with hostile values in every argument. Seeded.
import fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

export interface FuzzedRequest {
  query: string;
  variables: Record<string, unknown>;
}

const texts = [
  ...[
    "",
    " ",
    "Putin",
    "official:vladimir-putin",
    "country:RUS",
    "RUS",
    "USA",
    "U\u200bSA",
    "coal",
    "满洲里",
    "2022",
    "2022/2023",
    "2023-02-30",
  ],
  ...[
    "9999",
    "-1",
    "x'}) DETACH DELETE n //",
    "`name` DESC UNION MATCH (n) RETURN n //",
    "*:*",
    "[a TO z]",
    "(a+)+$",
    "/(n|na)*e/",
    "a AND",
    '"',
  ],
  ...[
    "__proto__",
    "toString",
    "constructor",
    "\u0000",
    "\u202e",
    "\ud800",
    "😀",
    "e\u0301",
    "x".repeat(399),
    "x".repeat(5_000),
    "a ".repeat(200),
  ],
  ...[
    "claim:",
    "claim:bcc9c02523345038",
    "source:",
    "../../etc/passwd",
    "4:5e5a2b5c-0000-4000-8000-000000000000:0",
    "USD",
    "{TEU}",
    "constructor()",
  ],
  ...["q83vEjRWeJqrze8SNFZ4", Buffer.from('{"a":1}').toString("base64url"), Buffer.from('["claims",1e308]').toString("base64url")],
];
const ints = [0, -1, 1, 2, 20, 100, 101, 2_147_483_647, -2_147_483_648];
const integers = [...ints, 2_147_483_648, 1.5];
const floats = [0, 1, -1, 0.5, 1e308, -1e308, 1e-320, 2 ** 53 + 2, 190e9];
const odd: unknown[] = [null, true, "5", [], {}, [[[[]]]], { __proto__: null }];

type Gen = fc.GeneratorValue;

/** Generates a document with its variables. */
export const fuzzed = (schema: GraphQLSchema): fc.Arbitrary<FuzzedRequest> => fc.gen().map((gen) => new Writer(schema, gen).document());

class Writer {
  readonly #variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  /** Response names already used: two fields with one name are rejected before execution. */
  readonly #names = new Set<string>();
  #fields = 0;
  /** Three of four have the types of the schema, so that more than validation is tested. */
  readonly #typed: boolean;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly gen: Gen,
  ) {
    this.#typed = this.#chance(75);
  }

  document(): FuzzedRequest {
    const kind = this.#pick(["query", "query", "query", "query", "query", "query", "query", "mutation", "subscription"] as const);
    const root = kind === "mutation" ? this.schema.getMutationType() : this.schema.getQueryType();
    const body = this.#selection(root!, 0);
    const declared = this.#declared.length ? `(${this.#declared.join(", ")})` : "";
    return { query: this.#nearly(`${kind} Fuzzed${declared} ${body}`), variables: this.#variables };
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.gen(fc.nat, { max: items.length - 1 })]!;
  }

  #chance(percent: number): boolean {
    return this.gen(fc.nat, { max: 99 }) < percent;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    if (isUnionType(type)) {
      const member = this.#pick(type.getTypes());
      return `{ __typename ... on ${member.name} ${this.#selection(member, depth + 1)} }`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return "";
    const all = Object.values(type.getFields());
    const written: string[] = [];
    for (let n = this.gen(fc.nat, { max: depth > 5 ? 1 : 3 }); n >= 0; n--) {
      const field = this.#pick(all);
      const below = getNamedType(field.type);
      if (isCompositeType(below) && (depth > 8 || this.#fields > 60)) continue;
      this.#fields++;
      const directive = this.#chance(4) ? this.#pick([" @skip(if: false)", " @include(if: true)", " @skip(if: true)"]) : "";
      const below0 = isCompositeType(below) ? ` ${this.#selection(below, depth + 1)}` : "";
      written.push(`${this.#alias(field.name)}${field.name}${this.#arguments(field.args)}${directive}${below0}`);
    }
    if (isInterfaceType(type) && this.#chance(50)) {
      const possible = this.#pick(this.schema.getPossibleTypes(type));
      written.push(`... on ${possible.name} ${this.#selection(possible, depth + 1)}`);
    }
    return `{ ${written.join(" ") || "__typename"} }`;
  }

  /** An odd one now and then, and one of its own where the name is taken. */
  #alias(field: string): string {
    const wanted = this.#chance(20) ? this.#pick(["a", "b", "toString", "__proto__", "then", "x1"]) : field;
    const name = this.#names.has(wanted) ? `${field}${this.#fields}` : wanted;
    this.#names.add(name);
    return name === field ? "" : `${name}: `;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args
      .filter((arg) => isNonNullType(arg.type) || this.#chance(20))
      .map((arg) => {
        const value = this.#value(arg.type, 0);
        if (!this.#chance(60)) return `${arg.name}: ${literal(value)}`;
        const name = `v${this.#declared.length}`;
        this.#declared.push(`$${name}: ${String(arg.type)}`);
        this.#variables[name] = value;
        return `${arg.name}: $${name}`;
      });
    return given.length ? `(${given.join(", ")})` : "";
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    if (!this.#typed && this.#chance(4)) return this.#pick(odd);
    const nullable = getNullableType(type) as GraphQLInputType;
    if (isListType(nullable)) return Array.from({ length: this.gen(fc.nat, { max: 3 }) }, () => this.#value(nullable.ofType, depth + 1));
    if (isEnumType(nullable)) return new Word(this.#typed || this.#chance(90) ? this.#pick(nullable.getValues()).name : "NONSENSE");
    if (isInputObjectType(nullable)) {
      const given = Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type) || this.#chance(depth > 3 ? 0 : 25));
      return Object.fromEntries(given.map((field) => [field.name, this.#value(field.type, depth + 1)]));
    }
    const { name } = getNamedType(nullable);
    if (name === "Int") return this.#pick(this.#typed ? ints : integers);
    if (name === "Float") return this.#pick(floats);
    if (name === "Boolean") return this.#chance(50);
    return this.#pick(texts);
  }

  /** One of ten documents is corrupted: a letter lost, doubled or replaced. */
  #nearly(query: string): string {
    if (this.#typed || !this.#chance(40)) return query;
    const at = this.gen(fc.nat, { max: query.length - 1 });
    const bent = this.#pick(["", query[at]! + query[at]!, "{", "}", "(", "$", '"', "\ud800", "é", "...", "#", " @unknown "]);
    return query.slice(0, at) + bent + query.slice(at + 1);
  }
}

/** An enum value: a plain name in a literal, a string in JSON. */
class Word {
  constructor(readonly word: string) {}
  toJSON(): string {
    return this.word;
  }
}

function literal(value: unknown): string {
  if (value instanceof Word) return value.word;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(", ")}}`;
  return JSON.stringify(value);
}
