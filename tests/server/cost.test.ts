import { readFileSync } from "node:fs";
import { buildSchema, getIntrospectionQuery, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { costOf, exportCost } from "../../src/server/cost.ts";

const schema = buildSchema(readFileSync(join(root, "schema/schema.graphql"), "utf8"));
const cost = (text: string, variables = {}) => costOf(schema, parse(text), undefined, variables);
const names = Array.from({ length: 100 }, (_, i) => `Nobody ${i}`);

describe("the cost of a document", () => {
  it.each([
    [
      "a wide part of the graph with the claims of each thing",
      `{ neighbourhood(of: "country:RUS", hops: 3, limit: 50) { nodes { ... on Entity { claims(first: 20) { nodes { id } } } } } }`,
    ],
    [
      "introspection under twenty aliases",
      `{ ${Array.from({ length: 20 }, (_, i) => `s${i}: __schema { types { fields { name type { name } args { name } } } }`).join(" ")} }`,
    ],
    [
      "introspection of fields under fifty aliases",
      `{ __schema { types { ${Array.from({ length: 48 }, (_, i) => `f${i}: fields { name args { name type { name } } }`).join(" ")} } } }`,
    ],
  ])("exceeds the limit for %s", (_, text) => {
    expect(cost(text).points).toBeGreaterThan(10_000);
  });

  it("allows the queries of the MCP tools: the whole schema, the neighbourhood of a thing", () => {
    expect(cost(getIntrospectionQuery({ specifiedByUrl: true })).points).toBeLessThan(4_000);
    expect(
      cost(`{ neighbourhood(of: "country:RUS", hops: 2, limit: 10) { nodes { id ... on Entity { name } } links { type from to } } }`)
        .points,
    ).toBeLessThan(4_000);
  });

  it("counts the work, whatever the result", () => {
    const resolve = `query ($names: [String!]!) { resolve(names: $names) { candidates { score } } }`;
    expect(cost(resolve, { names }).work).toBe(800);
    // The most names that `resolve` takes, with their candidates, fit into the 10,000 points of a document.
    const meanings = `query ($names: [String!]!) { resolve(names: $names) { name node { id } candidates { score node { id } } } }`;
    expect(cost(meanings, { names: Array.from({ length: 500 }, (_, n) => `Name ${n}`) }).points).toBeLessThan(10_000);
    expect(cost(`{ a: search(query: "x", first: 1) { nodes { id } } b: search(query: "y", first: 1) { nodes { id } } }`).work).toBe(40);
    expect(cost(`{ claims(first: 100) { nodes { id jsonLd } } }`).work).toBe(25);
    expect(cost(`{ claims(first: 100) { nodes { id } } }`).work).toBe(5);
  });

  it("is at least as high for an export as for the work that it starts with", () => {
    expect(exportCost("/neighbourhood.graphml", { of: "country:RUS", hops: "3", limit: "50" })).toBe(1_050);
    expect(exportCost("/neighbourhood.csv", { of: "country:RUS" })).toBe(110);
    expect(exportCost("/neighbourhood.csv", { of: "country:RUS", hops: "x" })).toBe(50);
    expect(exportCost("/claims.csv", { filter: "{}" })).toBe(100);
  });
});
