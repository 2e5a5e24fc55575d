import { describe, expect, it } from "vitest";
import { openContext } from "../../src/knowledge/knowledge.ts";
import { measureRelevance, querySets } from "../../bench/search/measure.ts";
import { distance, similarity } from "../../src/knowledge/search/similarity.ts";
import { api, ask } from "../support/api.ts";

describe("similarity of names", () => {
  it("counts swapped letters as one edit", () => {
    expect(distance("putni", "putin")).toBe(1);
    expect(distance("putni", "sputnik")).toBe(2);
    expect(distance("", "abc")).toBe(3);
  });
  it("ranks the same name first, then the name within a longer one, then a misspelling", () => {
    expect(similarity("putin", "putin")).toBe(1);
    expect(similarity("putin", "vladimir putin")).toBeLessThan(1);
    expect(similarity("putin", "vladimir putin")).toBeGreaterThan(similarity("putin", "pushkin"));
  });
});

describe.skipIf(!api)("search", () => {
  it.each(Object.entries(querySets))("ranks the intended result first (%s set: mean reciprocal rank at least 0.95)", async (_, path) => {
    const { queries, meanReciprocalRank, misses } = await measureRelevance(await openContext(api!.graph.session()), path);
    expect(queries).toBeGreaterThanOrEqual(60);
    expect(meanReciprocalRank, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.95);
  });

  it("finds claims by their words, counts by kind, and returns each result once over all pages", async () => {
    const query = `query ($after: String) { search(query: "trade turnover", first: 5, after: $after) { totalCount facets(by: [TYPE]) { key count }
      edges { score matched node { __typename id ... on Claim { text speaker { name } } } } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    let last = Infinity;
    let total = 0;
    for (let after: string | null = null; ;) {
      const { data, errors } = await ask(query, { after });
      expect(errors).toBeUndefined();
      total = data.search.totalCount;
      for (const { score, node } of data.search.edges) {
        expect(score).toBeLessThanOrEqual(last);
        last = score;
        seen.push(node.id);
      }
      if (!data.search.pageInfo.hasNextPage) break;
      after = data.search.pageInfo.endCursor;
    }
    expect(seen.filter((id) => id.startsWith("claim:")).length).toBeGreaterThan(3);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(total);
  });

  it("searches only the requested kinds", async () => {
    const { data } = await ask(`{ search(query: "Russia", types: [ORGANIZATION], first: 50) { nodes { __typename } } }`);
    expect(data.search.nodes.length).toBeGreaterThan(0);
    expect(new Set(data.search.nodes.map((node: { __typename: string }) => node.__typename))).toEqual(new Set(["Organization"]));
  });

  it("resolves a column of names, each with a score and a reason", async () => {
    const names = ["Россия", "Putni", "满洲里", "Zabaikalsk", "no such thing at all"];
    const { data, extensions } = await ask(`query ($names: [String!]!) { resolve(names: $names) { name score reason node { id } } }`, {
      names,
    });
    expect(data.resolve.map((row: { node: { id: string } | null }) => row.node?.id ?? null)).toEqual([
      "country:RUS",
      "official:vladimir-putin",
      "crossing:zabaykalsk-manzhouli",
      "crossing:zabaykalsk-manzhouli",
      null,
    ]);
    expect(data.resolve[0].score).toBe(1);
    expect(data.resolve[1].score).toBeLessThan(0.9);
    expect(data.resolve[4]).toMatchObject({ score: 0, node: null });
    expect(extensions.cost.trips).toBeLessThanOrEqual(6);
  });

  it("resolves 500 names at once", async () => {
    const names = Array.from({ length: 500 }, (_, i) => (i % 2 ? `Rusia ${i}` : "China"));
    const { data, errors } = await ask(`query ($names: [String!]!) { resolve(names: $names, type: COUNTRY) { score } }`, { names });
    expect(errors).toBeUndefined();
    expect(data.resolve).toHaveLength(500);
    expect((await ask(`query ($names: [String!]!) { resolve(names: $names) { score } }`, { names: [...names, "one more"] })).status).toBe(
      400,
    );
  });
});
