import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig, root } from "../../src/config.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { hashOf, readSeed } from "../../src/loading/seed.ts";
import { verify } from "../../src/loading/verify/verify.ts";
import { serve, type Serving } from "../../src/main.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { openOwnStore } from "../support/own-store.ts";

const store = await openOwnStore();
const folder = mkdtempSync(join(tmpdir(), "trade-graph-port-"));
const seedRows = (file: string, wanted: RegExp) =>
  readFileSync(join(root, "seed", file), "utf8")
    .split("\n")
    .filter((line, i) => i === 0 || wanted.test(line))
    .join("\n");
const claim = (text: string, more: string) =>
  `    - {text: "${text}", measure: CARGO_VOLUME, kind: LEVEL, modality: REPORTED, unit: t, period: 2022, between: [RUS, CHN], ${more}}\n`;
const files: Record<string, string> = {
  "countries.csv": seedRows("countries.csv", /^(CHN|RUS),/),
  "ports.csv": seedRows("ports.csv", /^(CNMLX|CNDAL|CNHEK),/),
  "organizations.csv": "id,name,aliases,kind,country,wikidata_id\norganization:railway,The Railway,,COMPANY,RUS,",
  "sources.csv": `id,title,url,publisher,published_on,language,licence,attribution,retrieved_on,sha256
source:page,A page,https://example.org/page,organization:railway,2023-02-05,en,CC0-1.0,somebody,,`,
  "statements.yaml": `- source: source:page\n  speaker: organization:railway\n  saidOn: "2023-02-04"\n  claims:\n${claim(
    "Two million tonnes passed Manzhouli.",
    "value: 2e6, port: port:CNMLX",
  )}${claim("Nine million tonnes crossed the border.", "value: 9e6")}`,
};

describe.skipIf(!store)("a port", { timeout: 240_000 }, () => {
  let serving: Serving;
  let bearer: string;
  beforeAll(async () => {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    const named = Object.entries(files).map(([file, text]) => ({ file, sha256: hashOf(text) }));
    const dataset = { id: "dataset:test", title: "A test", publisher: "nobody", licence: "CC0-1.0", attribution: "nobody", files: named };
    writeFileSync(join(folder, "datasets.json"), JSON.stringify([dataset]));
    await loadSeed(store!.graph, readSeed(folder));
    const database = JSON.parse(readFileSync(join(store!.home, "bolt.json"), "utf8")) as { uri: string; user: string; password: string };
    serving = await serve({ config: readConfig({ PORT: "0", LOG_LEVEL: "silent", LIMIT_REQUEST_MS: "60000" }), database });
    bearer = (await makeKey(store!.graph, "test", "editor")).secret;
  }, 240_000);
  afterAll(async () => {
    await serving?.close();
    await store?.close();
    rmSync(folder, { recursive: true });
  });

  async function ask(query: string, variables: object = {}) {
    const headers = { "content-type": "application/json", authorization: `Bearer ${bearer}` };
    const response = await fetch(`${serving.address}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const { data, errors } = (await response.json()) as { data: any; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }
  const taken = async (path: string) => (await fetch(`${serving.address}/export/${path}`)).text();

  it("is found by its UN/LOCODE, its id and its name, with its country, modes and location", async () => {
    for (const name of ["CNMLX", "port:CNMLX", "manzhouli"])
      expect(
        await ask("query ($name: String!) { port(unlocode: $name) { id unlocode name modes country { code } location { latitude } } }", {
          name,
        }),
      ).toMatchObject({ port: { id: "port:CNMLX", unlocode: "CNMLX", name: "Manzhouli", country: { code: "CHN" } } });
    expect(await ask('{ port(unlocode: "XXXXX") { id } }')).toEqual({ port: null });
  });

  it("is listed by country and by distance, and found by search and by resolve", async () => {
    const { china, heihe, search, resolve } = await ask(`{
      china: ports(country: "China", first: 2) { totalCount nodes { name } pageInfo { hasNextPage } }
      heihe: ports(near: { latitude: 50.2, longitude: 127.5, withinKm: 50 }) { nodes { id } }
      search(query: "manzhuoli", types: [PORT]) { edges { matched node { __typename id } } }
      resolve(names: ["Heihe"], type: PORT) { score node { id } }
    }`);
    expect(china).toEqual({
      totalCount: 3,
      nodes: [{ name: expect.any(String) }, { name: expect.any(String) }],
      pageInfo: { hasNextPage: true },
    });
    expect(heihe.nodes).toEqual([{ id: "port:CNHEK" }]);
    expect(search.edges[0]).toMatchObject({ node: { __typename: "Port", id: "port:CNMLX" } });
    expect(resolve).toEqual([{ score: 1, node: { id: "port:CNHEK" } }]);
  });

  it("has the claims about it, without those about the whole border", async () => {
    const { claims, port, all } = await ask(`{
      claims(filter: { port: "Manzhouli" }) { nodes { text port { name } dataPoint { port { id } claims { text } } conflictsWith { id } } }
      port(unlocode: "CNMLX") { claims { totalCount } history { id } }
      all: claims(filter: { not: { port: "CNMLX" } }) { nodes { text port { id } } }
    }`);
    const text = "Two million tonnes passed Manzhouli.";
    expect(claims.nodes).toEqual([
      { text, port: { name: "Manzhouli" }, dataPoint: { port: { id: "port:CNMLX" }, claims: [{ text }] }, conflictsWith: [] },
    ]);
    expect(port).toEqual({ claims: { totalCount: 1 }, history: [] });
    expect(all.nodes).toEqual([{ text: "Nine million tonnes crossed the border.", port: null }]);
  });

  it("appears in neighbours, paths and neighbourhoods", async () => {
    const { node, path, neighbourhood } = await ask(`{
      node(id: "port:CNMLX") { ... on Entity { neighbours { totalCount edges { link { type } node { __typename } } } } }
      path(from: "port:CNMLX", to: "organization:railway") { links { type } }
      neighbourhood(of: "country:CHN", types: [PORT]) { nodes { id } omitted { type count } }
    }`);
    expect(node.neighbours.edges).toEqual([
      { link: { type: "LIES_IN" }, node: { __typename: "Country" } },
      { link: { type: "THROUGH" }, node: { __typename: "Claim" } },
    ]);
    expect(path[0].links.map(({ type }: { type: string }) => type)).toEqual(["THROUGH", "CARRIES", "MADE"]);
    expect(neighbourhood.nodes.map(({ id }: { id: string }) => id).sort()).toContain("port:CNMLX");
  });

  it("is exported with its claims as CSV, GraphML and linked data", async () => {
    const filter = `filter=${encodeURIComponent(JSON.stringify({ port: "CNMLX" }))}`;
    const [header, row] = (await taken(`claims.csv?${filter}`)).trim().split("\r\n");
    expect(row!.split(",")[header!.split(",").indexOf("port")]).toBe("port:CNMLX");
    expect(await taken(`claims.graphml?${filter}`)).toMatch(
      /<node id="port:CNMLX">[\s\S]*<edge source="claim:\w+" target="port:CNMLX"><data key="link">THROUGH</,
    );
    const { claims } = await ask(`{ claims(filter: { port: "CNMLX" }) { nodes { jsonLd } } }`);
    expect(claims.nodes[0].jsonLd["schema:about"]).toContainEqual({
      "@id": "urn:trade-graph:port:CNMLX",
      "@type": "schema:Place",
      "schema:name": "Manzhouli",
      "schema:identifier": "CNMLX",
    });
  });

  it("accepts a claim recorded by hand, and rejects one about an unknown port", async () => {
    const record = (port: string) =>
      ask("mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { created userErrors { message } } }", {
        input: {
          idempotencyKey: randomUUID(),
          source: "source:page",
          speaker: "organization:railway",
          saidOn: "2023-02-05",
          claims: [
            {
              text: `Cargo passed ${port}.`,
              measure: "CARGO_VOLUME",
              kind: "QUALITATIVE",
              modality: "REPORTED",
              between: ["RUS", "CHN"],
              port,
            },
          ],
        },
      });
    expect((await record("port:CNHEK")).recordStatement).toEqual({ created: true, userErrors: [] });
    expect((await record("port:XXXXX")).recordStatement.userErrors[0].message).toMatch(/port:XXXXX/);
  });

  it("is checked by verify against its country, and claims against their ports", async () => {
    const checks = (await verify(store!.graph, { schema: join(root, "schema/graph.cypher") })).map(({ name, faults }) => ({
      name,
      faults,
    }));
    expect(checks.filter(({ faults }) => faults > 0)).toEqual([]);
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["ports have the links they need", "ports repeat the ids of what they are linked to"]),
    );
  });
});
