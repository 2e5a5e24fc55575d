import { parse } from "csv-parse/sync";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { asCsv, asGraphMl } from "../src/knowledge/taking-away/formats.ts";
import { api, ask } from "./support/api.ts";

const take = async (path: string) => {
  const response = await fetch(`${api!.address}/export/${path}`);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};
const filter = (value: object) => `filter=${encodeURIComponent(JSON.stringify(value))}`;
const all = async (text: AsyncIterable<string>): Promise<string> => {
  let whole = "";
  for await (const part of text) whole += part;
  return whole;
};

describe("formats", () => {
  it("make cells harmless that a spreadsheet would run, and keep commas, quotes and lines", async () => {
    const portions = (async function* () {
      yield [
        { a: "=cmd()", b: 'one, "two"\nthree' },
        { a: "@sum", b: "-1+1" },
        { a: -5e9, b: null },
      ];
    })();
    const rows = parse(await all(asCsv(portions, ["a", "b"])), { columns: true }) as { a: string; b: string }[];
    expect(rows).toEqual([
      { a: "'=cmd()", b: 'one, "two"\nthree' },
      { a: "'@sum", b: "'-1+1" },
      { a: "-5000000000", b: "" },
    ]);
  });
  it("write each node once and no markup of a document's own", async () => {
    const node = { id: "claim:1", type: "Claim", label: '<script>"&\u0000' };
    const portions = (async function* () {
      yield { nodes: [node, node], links: [] };
      yield { nodes: [node], links: [] };
    })();
    const text = await all(asGraphMl(portions));
    expect(text.match(/<node /g)).toHaveLength(1);
    expect(text).toContain("&lt;script&gt;&quot;&amp;<");
  });
});

describe.skipIf(!api)("taking claims away", () => {
  const targets = { modality: ["TARGET"], period: { from: "2024-01-01", to: "2024-12-31" } };

  it("gives as CSV the very claims that the API gives", async () => {
    const { status, type, text } = await take(`claims.csv?${filter(targets)}`);
    expect(status).toBe(200);
    expect(type).toContain("text/csv");
    const rows = parse(text, { columns: true }) as { id: string; licence: string; attribution: string }[];
    const { data } = await ask(`query ($filter: ClaimFilter) { claims(filter: $filter, first: 100) { nodes { id } } }`, {
      filter: targets,
    });
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row.id)).toEqual(data.claims.nodes.map((claim: { id: string }) => claim.id));
    for (const row of rows) expect(row.licence && row.attribution).toBeTruthy();
  });

  it("gives every claim once as NDJSON, over more than one portion", async () => {
    const lines = (await take("claims.ndjson")).text.trim().split("\n");
    const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
    const { data } = await ask(`{ claims { totalCount } }`);
    expect(ids.length).toBe(data.claims.totalCount);
    expect(ids.length).toBeGreaterThan(500);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives linked data that a JSON-LD processor reads, and GraphML whose links have both ends", async () => {
    const document = JSON.parse((await take(`claims.jsonld?${filter(targets)}`)).text) as object;
    expect(((await jsonld.expand(document as never, {} as never)) as unknown[]).length).toBeGreaterThan(1);
    for (const path of [`claims.graphml?${filter(targets)}`, "neighbourhood.graphml?of=country:RUS"]) {
      const { text } = await take(path);
      const nodes = new Set([...text.matchAll(/<node id="([^"]+)"/g)].map((match) => match[1]));
      const ends = [...text.matchAll(/<edge source="([^"]+)" target="([^"]+)"/g)].flatMap((match) => [match[1], match[2]]);
      expect(nodes.size).toBeGreaterThan(3);
      expect(ends.length).toBeGreaterThan(3);
      for (const end of ends) expect(nodes.has(end)).toBe(true);
    }
  });

  it.each(["csv", "ndjson", "jsonld"])("gives the surroundings of a thing as %s", async (format) => {
    const { status, text } = await take(`neighbourhood.${format}?of=crossing:zabaykalsk-manzhouli&hops=2`);
    expect(status).toBe(200);
    expect(text).toContain("country:CHN");
  });

  it.each([
    ["claims.exe", "ends in"],
    ["claims.csv?filter={", "not JSON"],
    [`claims.csv?${filter({ speakr: "Putin" })}`, "speakr"],
    [`claims.csv?${filter({ between: ["RUS"] })}`, "two countries"],
    ["neighbourhood.csv", "expects the id"],
    ["neighbourhood.csv?of=country:RUS&hops=9", "from 1 to 3"],
  ])("refuses %s with what was expected", async (path, expected) => {
    const { status, text } = await take(path);
    expect(status).toBe(400);
    expect(text).toContain(expected);
    expect(text).not.toContain("node_modules");
  });
});
