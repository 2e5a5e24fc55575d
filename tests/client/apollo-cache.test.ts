import { execFile, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ApolloClient, gql, HttpLink } from "@apollo/client";
import { describe, expect, it } from "vitest";
import { pagedFields } from "../../packages/client/src/generated/schema-facts.ts";
import { tradeGraphCache } from "../../packages/client/src/apollo.ts";
import { root } from "../../src/config.ts";
import { api, ask } from "../support/api.ts";
import things from "../../schema/things.json";

const run = promisify(execFile);
const operations = join(root, "src/operations");

interface Data {
  list: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

interface Nested {
  thing: { list: { edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
}

describe.skipIf(!api)("the client with a real server", () => {
  // The seed's graph has no changes, and a track record has no id; both lists have separate tests.
  const lists = pagedFields["Query"]!.filter((field) => field !== "changes" && field !== "trackRecords");
  it.each(lists)("paginates %s to the end with Apollo Client and gets each row once", async (field) => {
    const apollo = new ApolloClient({ cache: tradeGraphCache(), link: new HttpLink({ uri: `${api!.address}/graphql` }) });
    // A search needs a word, and there are too many observations for all their pages; the other lists are read whole.
    const words: Record<string, string> = { search: 'query: "China", ', observations: 'filter: { between: ["RUS", "CHN"] }, ' };
    const word = words[field] ?? "";
    const query = gql(`query Walk($first: Int, $after: String) {
      list: ${field}(${word}first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`);
    const variables = { first: 60 };
    const watched = apollo.watchQuery<Data>({ query, variables });
    await new Promise<void>((resolve) => watched.subscribe(({ loading }) => loading || resolve()));
    const now = () => apollo.readQuery<Data>({ query, variables })!.list;
    for (let pages = 1; now().pageInfo.hasNextPage && pages < 400; pages++) {
      await watched.fetchMore({ variables: { after: now().pageInfo.endCursor } });
    }
    const ids = now().nodes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(now().totalCount);
  });

  /** For each type with connections, a thing that has more than one page. */
  const having: Record<string, string> = {
    BilateralRelation: 'bilateral(between: ["RUS", "CHN"])',
    BorderCrossing: 'node(id: "crossing:zabaykalsk-manzhouli")',
    Commodity: 'node(id: "commodity:hs-2701")',
    Country: 'node(id: "country:MNG")',
    Official: 'node(id: "official:vladimir-padalka")',
    Organization: 'node(id: "organization:russian-consulate-general-in-harbin")',
    Source: 'node(id: "source:al-mayadeen-2023-02-05")',
  };
  /** For a type not listed above, its first thing in China. */
  async function thingOf(type: string): Promise<string> {
    const [kind] = Object.entries(things).find(([, each]) => each.type === type) ?? [];
    const { data } = await ask(`{ node(id: "country:CHN") { ... on Entity { neighbours(types: [${kind}], first: 1) { nodes { id } } } } }`);
    return `node(id: "${(data as { node: { neighbours: { nodes: { id: string }[] } } }).node.neighbours.nodes[0]!.id}")`;
  }
  const nested = Object.entries(pagedFields)
    .filter(([type]) => !["Query", "Agent", "Entity"].includes(type))
    .flatMap(([type, fields]) => fields.map((field) => [type, field] as const));
  it.each(nested)("paginates %s.%s to the end with Apollo Client and gets the same rows as without a cache", async (type, field) => {
    const apollo = new ApolloClient({ cache: tradeGraphCache(), link: new HttpLink({ uri: `${api!.address}/graphql` }) });
    const text = `query Walk($first: Int, $after: String) { thing: ${having[type] ?? (await thingOf(type))} { __typename ... on ${type} {
      list: ${field}(first: $first, after: $after) { edges { cursor } pageInfo { hasNextPage endCursor } } } } }`;
    const plain: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await ask(text, { first: 100, after });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = (data as unknown as Nested).thing.list;
      plain.push(...edges.map(({ cursor }) => cursor));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    // Four pages if the page size allows it, and at least two if there is more than one row.
    const variables = { first: Math.min(100, Math.max(1, Math.ceil(plain.length / 4))) };
    const query = gql(text);
    const watched = apollo.watchQuery<Nested>({ query, variables });
    await new Promise<void>((resolve) => watched.subscribe(({ loading }) => loading || resolve()));
    const now = () => apollo.readQuery<Nested>({ query, variables })!.thing.list;
    for (let pages = 1; now().pageInfo.hasNextPage && pages < 100; pages++)
      await watched.fetchMore({ variables: { after: now().pageInfo.endCursor } });
    const walked = now().edges.map(({ cursor }) => cursor);
    // No claim of the seed is about a port.
    if (`${type}.${field}` !== "Port.claims") expect(walked.length).toBeGreaterThan(0);
    expect(walked).toEqual(plain);
  });

  it.each(readdirSync(operations))("runs %s within its budget of round trips", async (file) => {
    const text = readFileSync(join(operations, file), "utf8");
    const budget = Number(/^# trips: (\d+)$/m.exec(text)![1]);
    const { errors, data, extensions } = await ask(text);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    expect(extensions.cost.trips).toBeLessThanOrEqual(budget);
  });

  it("runs the example for plain Node", async () => {
    const { stdout } = await run(
      process.execPath,
      ["--conditions=@trade-graph/source", "--import", "tsx", "examples/node/largest-claims.ts", `${api!.address}/graphql`],
      {
        cwd: root,
      },
    );
    expect(stdout.trim().split("\n").length).toBeGreaterThan(5);
    expect(stdout).toContain("Vladimir Putin: ");
  });

  const python = spawnSync("python3", ["--version"]).status === 0;
  it.skipIf(!python)("runs the notebook, cell by cell (skipped without python3)", async () => {
    const notebook = JSON.parse(readFileSync(join(root, "examples/python/trade-claims.ipynb"), "utf8")) as {
      cells: { cell_type: string; source: string[] }[];
    };
    const code = notebook.cells.filter(({ cell_type }) => cell_type === "code").map(({ source }) => source.join(""));
    const { stdout } = await run("python3", ["-c", code.join("\n\n")], {
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], TRADE_GRAPH_URL: `${api!.address}/graphql` },
    });
    const [, got, total] = /^(\d+) of (\d+) claims/m.exec(stdout)!;
    expect(Number(got)).toBeGreaterThan(8);
    expect(got).toBe(total);
  });

  const withPandas = ["python3", "/usr/bin/python3"].find((each) => spawnSync(each, ["-c", "import pandas"]).status === 0);
  it.skipIf(!withPandas)("runs the notebook with data frames, and shows the API's own errors (skipped without pandas)", async () => {
    const notebook = JSON.parse(readFileSync(join(root, "examples/python/trade-frames.ipynb"), "utf8")) as {
      cells: { cell_type: string; source: string[] }[];
    };
    const code = notebook.cells.filter(({ cell_type }) => cell_type === "code").map(({ source }) => source.join(""));
    const { stdout } = await run(withPandas!, ["-c", code.join("\n\n")], {
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], TRADE_GRAPH_SERVER: api!.address },
    });
    const { data } = await ask(`{ claims(filter: { between: ["RUS", "CHN"], measure: [TRADE_TURNOVER], kind: [LEVEL] }) { totalCount }
      trackRecords(minDecided: 3) { totalCount } }`);
    expect(stdout).toContain(`${data.claims.totalCount} claims by`);
    expect(stdout).toMatch(/[1-9]\d* claims beside one of [1-9]\d* official figures; median deviation -?\d/);
    expect(stdout).toContain(`${data.trackRecords.totalCount} speakers with`);
    expect(stdout).toMatch(/The server says: .*spaeker/);
  });
});
