import { describe, expect, it } from "vitest";
import { Graph } from "../../src/graph/graph.ts";
import { longPaths } from "../../src/knowledge/exploration/long-paths.queries.ts";
import { linkTypes } from "../../src/knowledge/exploration/links.ts";
import { api, ask } from "../support/api.ts";
import { database } from "../support/database.ts";

interface Way {
  nodes: { id: string; __typename: string }[];
  links: { type: string; from: string; to: string }[];
}

const ways = async (from: string, to: string, more = ""): Promise<Way[]> =>
  (
    await ask(`query ($from: ID!, $to: ID!) { path(from: $from, to: $to ${more}) { nodes { __typename id } links { type from to } } }`, {
      from,
      to,
    })
  ).data.path;

describe.skipIf(!api)("exploring", () => {
  it("finds the path between Padalka and coal through one article, and through no country", async () => {
    const found = await ways("official:vladimir-padalka", "commodity:hs-2701");
    expect(found.length).toBeGreaterThan(0);
    for (const { nodes, links } of found) {
      expect(nodes[0]!.id).toBe("official:vladimir-padalka");
      expect(nodes.at(-1)!.id).toBe("commodity:hs-2701");
      expect(nodes.some((node) => node.__typename === "Country")).toBe(false);
      expect(links).toHaveLength(nodes.length - 1);
      links.forEach((link, i) => expect([link.from, link.to].sort()).toEqual([nodes[i]!.id, nodes[i + 1]!.id].sort()));
    }
    expect(found.flatMap((way) => way.nodes.map((node) => node.id))).toContain("source:al-mayadeen-2023-02-05");
    const bare = found.map((way) =>
      way.nodes
        .filter((node) => node.__typename !== "Statement")
        .map((node) => node.id)
        .join(),
    );
    expect(new Set(bare).size).toBe(bare.length);
  });

  it("leads through a country only if there is no other path, and follows only the named links", async () => {
    const [way] = await ways("organization:gazprom", "country:MNG", `through: ["BASED_IN", "BORDERS"]`);
    expect(way!.links.map((link) => link.type)).toEqual(["BASED_IN", "BORDERS"]);
    expect(await ways("organization:gazprom", "country:MNG", `through: ["VIA"]`)).toEqual([]);
    expect(await ways("organization:gazprom", "country:MNG", `through: ["BASED_IN", "BORDERS"], maxHops: 1`)).toEqual([]);
    expect(await ways("organization:gazprom", "organization:no-such-thing")).toEqual([]);
  });

  // Two hubs without a short path between them use another algorithm, which must find the same paths as the one for small nodes.
  it.each([
    ["country:BRA", "country:IND", 4],
    ["country:MNG", "country:IND", 4],
    ["country:MNG", "country:IND", 2],
    ["country:MNG", "country:IND", 1],
  ])("finds the same paths from %s to %s in %i hops with the algorithm for hubs, from either end", async (from, to, hops) => {
    const expected = await ways(from, to, `, maxHops: ${hops}`);
    const graph = new Graph(database!);
    try {
      for (const near of [from, to]) {
        const found = await longPaths(graph.session(), { from, to, near, hops, walkable: linkTypes });
        expect(found.length > 0).toBe(expected.length > 0);
        for (const { ids, links } of found) {
          expect([ids[0], ids.at(-1), ids.length]).toEqual([from, to, expected[0]!.nodes.length]);
          links.forEach((link, i) => expect([link.from, link.to].sort()).toEqual([ids[i]!, ids[i + 1]!].sort()));
          const through = (inner: string[]) => inner.slice(1, -1).some((id) => id.startsWith("country:"));
          expect(through(ids)).toBe(through(expected[0]!.nodes.map(({ id }) => id)));
        }
        const listed = expected.map(({ nodes }) => nodes.map(({ id }) => id).join());
        if (expected.length < 10) expect(found.map(({ ids }) => ids.join())).toEqual(expect.arrayContaining(listed));
      }
    } finally {
      await graph.close();
    }
  });

  it.each([
    ['path(from: "a", to: "b", maxHops: 5) { nodes { id } }', "from 1 to 4"],
    ['path(from: "country:RUS", to: "country:CHN", through: ["x\'}) DETACH DELETE n //"]) { nodes { id } }', "expects link types"],
    ['neighbourhood(of: "country:RUS", hops: 4) { nodes { id } }', "from 1 to 3"],
    ['neighbourhood(of: "country:RUS", limit: 0) { nodes { id } }', "from 1 to 50"],
  ])("rejects %s", async (field, expected) => {
    const { status, errors } = await ask(`{ ${field} }`);
    expect(status).toBe(400);
    expect(errors![0]!.message).toContain(expected);
  });

  it("returns Russia with only its border crossings, and counts what is left out", async () => {
    const { data } =
      await ask(`{ neighbourhood(of: "country:RUS", limit: 10, types: [BORDER_CROSSING]) { nodes { __typename id } links { type from to } omitted { of type count } }
      country(code: "RUS") { borderCrossings { id } } }`);
    const all = data.country.borderCrossings.length;
    expect(data.neighbourhood.nodes[0].id).toBe("country:RUS");
    expect(data.neighbourhood.nodes.slice(1).every((node: { __typename: string }) => node.__typename === "BorderCrossing")).toBe(true);
    expect(data.neighbourhood.nodes).toHaveLength(11);
    expect(data.neighbourhood.omitted).toEqual([{ of: "country:RUS", type: "BORDER_CROSSING", count: all - 10 }]);
  });

  it("returns three hops within limits: every link has both ends, nothing occurs twice", async () => {
    const { data, errors, extensions } = await ask(
      `{ neighbourhood(of: "crossing:zabaykalsk-manzhouli", hops: 3, limit: 20) { nodes { id } links { type from to } omitted { of count } } }`,
    );
    expect(errors).toBeUndefined();
    const ids = new Set(data.neighbourhood.nodes.map((node: { id: string }) => node.id));
    expect(ids.size).toBe(data.neighbourhood.nodes.length);
    expect(ids.size).toBeGreaterThan(50);
    expect(ids.size).toBeLessThanOrEqual(1_000);
    for (const link of data.neighbourhood.links) expect(ids.has(link.from) && ids.has(link.to)).toBe(true);
    expect(extensions.cost.waves).toBeLessThanOrEqual(4);
  });

  it("returns each neighbour exactly once over all pages, as many as are counted", async () => {
    const seen: string[] = [];
    let total = -1;
    for (let after: string | null = null; ;) {
      const { data, errors }: Awaited<ReturnType<typeof ask>> = await ask(
        `query ($after: String) { borderCrossing(id: "满洲里") { neighbours(first: 4, after: $after) { totalCount edges { link { type from to } node { id } } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      const { edges, pageInfo, totalCount } = data.borderCrossing.neighbours;
      for (const { link, node } of edges) {
        expect([link.from, link.to]).toContain(node.id);
        seen.push(`${link.type} ${node.id}`);
      }
      total = totalCount;
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
    expect(seen.slice(0, 2)).toEqual(["CONNECTS country:CHN", "CONNECTS country:RUS"]);
    expect(seen.some((each) => each.startsWith("VIA claim:"))).toBe(true);
  });
});
