import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Limits } from "../../src/config.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

interface Case {
  name: string;
  query: string;
  more?: Record<string, unknown>;
  /** The limit that rejects it. */
  guard: keyof Limits;
  code?: string;
  message?: RegExp;
}

const times = (n: number, text: (i: number) => string, between = " ") => Array.from({ length: n }, (_, i) => text(i)).join(between);
const fragments = (n: number) =>
  `{ thing { ...F0 } } ${times(n, (i) => `fragment F${i} on Thing { next { ${i + 1 < n ? `...F${i + 1}` : "name"} } }`)}`;
/** Each fragment spreads the next one twice: 2^n selections in n lines. */
const doubling = (n: number) =>
  `{ thing { ...D0 } } ${times(n, (i) => `fragment D${i} on Thing { ${i + 1 < n ? `...D${i + 1} ...D${i + 1}` : "name"} }`)}`;
const pages = (size: string) => `things${size} { nodes { things${size} { nodes { things${size} { nodes { name } } } } } }`;

const cases: Case[] = [
  { name: "101 aliases of one field", query: `{ ${times(101, (i) => `a${i}: hello`)} }`, guard: "aliases", message: /101 aliases and 50/ },
  { name: "101 aliases of __typename", query: `{ ${times(101, (i) => `a${i}: __typename`)} }`, guard: "aliases" },
  {
    name: "1,001 tokens",
    query: `{ nodes(ids: [${times(989, () => '"a"')}]) { id } }`,
    guard: "tokens",
    code: "GRAPHQL_PARSE_FAILED",
    message: /1000 tokens/,
  },
  { name: "500 times the same field", query: `{ ${times(500, () => "hello")} }`, guard: "fields", message: /500 fields and 400/ },
  {
    name: "@skip on sixty fields",
    query: `{ ${times(60, () => "hello @skip(if: false)")} }`,
    guard: "directives",
    message: /60 directives and 40/,
  },
  {
    name: "13 levels",
    query: `{ thing { ${"next { ".repeat(11)}name${" }".repeat(11)} } }`,
    guard: "depth",
    message: /13 levels and 12/,
  },
  { name: "13 levels through 12 fragments", query: fragments(11), guard: "depth", message: /13 levels and 12/ },
  { name: "fragments that double eleven times", query: doubling(11), guard: "recursiveSelections", message: /too many selections/ },
  { name: "pages of 100 in pages of 100 in pages of 100", query: `{ ${pages("(first: 100)")} }`, guard: "cost", code: "TOO_EXPENSIVE" },
  {
    name: "the same through a variable",
    query: `query ($n: Int) { ${pages("(first: $n)")} }`,
    more: { variables: { n: 100 } },
    guard: "cost",
    code: "TOO_EXPENSIVE",
  },
  { name: "the same through a default", query: `query ($n: Int = 100) { ${pages("(first: $n)")} }`, guard: "cost", code: "TOO_EXPENSIVE" },
  {
    name: "pages of default size, five deep",
    query: `{ ${"things { nodes { ".repeat(5)}name${" } }".repeat(5)} }`,
    guard: "cost",
    code: "TOO_EXPENSIVE",
  },
  {
    name: "a negative page size that would offset the rest",
    query: `{ things(first: -1000) { nodes { name } } ${pages("(first: 100)")} }`.replace("things(first: 100)", "more: things(first: 100)"),
    guard: "cost",
    code: "TOO_EXPENSIVE",
  },
  {
    name: "fifty mutations in one document",
    query: `mutation { ${times(50, (i) => `a${i}: add(text: "x") { id }`)} }`,
    guard: "cost",
    code: "TOO_EXPENSIVE",
  },
];

describe("an excessive document", () => {
  let small: SmallServer;
  beforeAll(async () => {
    // Hundreds of documents come from one address here; the rate limit has its own test.
    small = await startSmallServer({ limits: { pointsPerMinute: 0 } });
  });
  afterAll(() => small.close());

  it.each(cases)("$name: rejected by the limit for $guard and by nothing else", async (one) => {
    const refused = await small.ask(one.query, one.more);
    expect(refused.status).toBe(400);
    expect(refused.body.errors![0]!.extensions.code).toBe(one.code ?? "GRAPHQL_VALIDATION_FAILED");
    if (one.message) expect(refused.body.errors!.map((error) => error.message).join("\n")).toMatch(one.message);
    const open = await startSmallServer({ limits: { [one.guard]: 0, pointsPerMinute: 0 } });
    try {
      const answer = await open.ask(one.query, one.more);
      expect(answer.body.errors ?? []).toEqual([]);
      expect(answer.status).toBe(200);
    } finally {
      await open.close();
    }
  });

  it("is answered with all its errors when the limit for errors is off", async () => {
    const open = await startSmallServer({ limits: { errors: 0 } });
    try {
      expect((await open.ask(`{ hello ${times(10, () => "@aa")} }`)).body.errors!.length).toBeGreaterThan(6);
    } finally {
      await open.close();
    }
  });
});
