import { readdirSync, readFileSync } from "node:fs";
import { parse, Kind } from "graphql";
import { describe, expect, it } from "vitest";
import { linkToHere, parseAddress } from "../../src/playground/address.ts";
import { readExample } from "../../src/playground/example.ts";

const folder = new URL("../../src/operations/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
const examples = files.flatMap((file) => readExample(file, readFileSync(new URL(file, folder), "utf8")) ?? []);
const inOrder = examples.toSorted((one, other) => one.order - other.order);

describe("the worked examples", () => {
  it("are at least a dozen, numbered without gaps, with the founding question first", () => {
    expect(inOrder.map(({ order }) => order)).toEqual(inOrder.map((_, index) => index + 1));
    expect(inOrder.length).toBeGreaterThanOrEqual(12);
    expect(inOrder[0]!.query).toContain("query PutinOnTradeVolumes(");
  });

  it.each(inOrder)("$title: one named operation, with a default for each required variable", ({ query, variables }) => {
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations).toHaveLength(1);
    expect(operations[0]!.name?.value).toMatch(/^[A-Z][A-Za-z]+$/);
    const needed = (operations[0]!.variableDefinitions ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
    for (const { variable } of needed) expect(JSON.parse(variables)).toHaveProperty(variable.name.value);
  });

  it("fit half a window: comment lines have at most 64 characters", () => {
    const comments = examples.flatMap(({ query }) => query.split("\n").filter((line) => line.startsWith("#")));
    expect(comments.filter((line) => line.length > 64)).toEqual([]);
  });

  it("reject a file without a description of its example, and name the file", () => {
    expect(() => readExample("nameless.graphql", "# example: 3\n# trips: 1\nquery A { a }")).toThrow(/nameless\.graphql: an example needs/);
    expect(readExample("inner.graphql", "# trips: 1\nquery A { a }")).toBeNull();
  });
});

describe("every named operation", () => {
  it.each(files)("%s states its budget of round trips", (file) => {
    expect(readFileSync(new URL(file, folder), "utf8")).toMatch(/^# trips: [1-9]\d*$/m);
  });

  it("has a unique name", () => {
    const names = files.flatMap((file) => readFileSync(new URL(file, folder), "utf8").match(/^(?:query|mutation) (\w+)/gm) ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(files.length);
  });
});

describe("a playground URL", () => {
  const asked = { query: '{ claims(filter: { speaker: "普京" }) { totalCount } } # & + %', variables: '{\n  "first": 5\n}' };

  it("gives back the query and the variables it was made from", () => {
    expect(parseAddress(linkToHere(asked, "http://127.0.0.1:4000/playground"))).toEqual(asked);
  });

  it("drops earlier parameters", () => {
    const address = linkToHere({ query: "{ a }" }, "http://127.0.0.1:4000/playground?query=old&variables=%7B%7D#part");
    expect(address).toBe("http://127.0.0.1:4000/playground?query=%7B+a+%7D");
  });

  it("keeps variables that are not JSON unchanged", () => {
    expect(parseAddress("http://127.0.0.1:4000/playground?query=a&variables={oops").variables).toBe("{oops");
  });
});
