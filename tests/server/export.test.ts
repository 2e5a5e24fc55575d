import { parse } from "csv-parse/sync";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { asCsv, asGraphMl } from "../../src/knowledge/export/formats.ts";
import { api, ask } from "../support/api.ts";
import { python, readByNetworkx } from "../support/networkx.ts";

const take = async (path: string) => {
  const response = await fetch(`${api!.address}/export/${path}`);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};
/** The terms of PROV-O (W3C Recommendation, 30 April 2013) that a claim uses. */
const provTerms = [
  "Entity", "Activity", "Agent", "Person", "Organization", "SoftwareAgent", "wasAttributedTo", "wasDerivedFrom", "hadPrimarySource", "wasQuotedFrom",
  "wasRevisionOf", "wasGeneratedBy", "generatedAtTime", "used", "startedAtTime", "endedAtTime", "wasAssociatedWith", "atLocation", "value",
]; // prettier-ignore
const filter = (value: object) => `filter=${encodeURIComponent(JSON.stringify(value))}`;
const all = async (text: AsyncIterable<string>): Promise<string> => {
  let whole = "";
  for await (const part of text) whole += part;
  return whole;
};

describe("formats", () => {
  it("escape cells that a spreadsheet would run as formulas, and keep commas, quotes and line breaks", async () => {
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
  it("end lines as RFC 4180 says and begin with the first column's name, without a byte-order mark", async () => {
    const portions = (async function* () {
      yield [{ a: "x\ny", b: "＝1+1" }];
    })();
    expect(await all(asCsv(portions, ["a", "b"]))).toBe('a,b\r\n"x\ny",\'＝1+1\r\n');
  });
  const odd = { id: 'claim:"1"', type: "Claim", label: '<script>"&\u0000\ud800 ]]> 满洲里 \u{1f682}' };
  const drawn = () =>
    all(
      asGraphMl(
        (async function* () {
          yield { nodes: [{ ...odd, facts: { value: -2.5e11, unit: null } }], links: [{ type: "A&B", from: odd.id, to: odd.id }] };
        })(),
      ),
    );
  it("escape markup, and omit characters that XML cannot represent", async () => {
    const text = await drawn();
    expect(text).toContain("&lt;script&gt;&quot;&amp; ]]&gt; 满洲里 \u{1f682}<");
    expect(text).not.toContain('key="unit">');
  });
  it.skipIf(!python)("are read by networkx, odd names included (skipped if Python has no networkx)", async () => {
    expect(readByNetworkx(await drawn())).toEqual({
      nodes: { [odd.id]: { label: '<script>"& ]]> 满洲里 \u{1f682}', type: "Claim", value: -2.5e11 } },
      edges: [[odd.id, odd.id, "A&B"]],
      directed: true,
    });
  });
});

describe.skipIf(!api)("an export of claims", () => {
  const targets = { modality: ["TARGET"], period: { from: "2024-01-01", to: "2024-12-31" } };

  it("gives the same claims as CSV as the API does", async () => {
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

  it("begins with a byte-order mark for a spreadsheet, and with none for a script", async () => {
    const bytes = async (path: string) => Buffer.from(await (await fetch(`${api!.address}/export/${path}`)).arrayBuffer());
    const [plain, marked, lines] = [
      await bytes(`claims.csv?${filter(targets)}`),
      await bytes(`claims.csv?${filter(targets)}&bom=1`),
      await bytes(`claims.ndjson?${filter(targets)}&bom=1`),
    ];
    expect(marked).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]));
    expect(lines[0]).toBe("{".charCodeAt(0));
  });

  it("gives every claim once as NDJSON, across several batches", async () => {
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

  it("gives GraphML of all claims without duplicates, across several batches", async () => {
    const ids = [...(await take("claims.graphml")).text.matchAll(/<node id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id) => id?.startsWith("claim:")).length).toBeGreaterThan(500);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.skipIf(!python)("gives GraphML that networkx reads as the same graph (skipped if Python has no networkx)", async () => {
    const { nodes, edges } = readByNetworkx((await take(`claims.graphml?${filter(targets)}`)).text);
    const rows = parse((await take(`claims.csv?${filter(targets)}`)).text, { columns: true }) as Record<string, string>[];
    const claims = Object.entries(nodes).filter(([, node]) => node["type"] === "Claim");
    expect(claims.map(([id, node]) => [id, node["label"], node["value"], node["unit"]])).toEqual(
      rows.map((row) => [row["id"], row["text"], row["value"] === "" ? undefined : Number(row["value"]), row["unit"] || undefined]),
    );
    for (const row of rows) expect(edges).toContainEqual([row["speaker_id"], row["id"], "MADE"]);
    const around = readByNetworkx((await take("neighbourhood.graphml?of=crossing:zabaykalsk-manzhouli&hops=2&limit=20")).text);
    expect(Object.keys(around.nodes)).toContain("country:CHN");
    for (const [a, b] of around.edges) expect(around.nodes[a] && around.nodes[b]).toBeTruthy();
  });

  it("gives linked data that converts to RDF without loss: every claim with its text, and only terms that PROV-O defines", async () => {
    const { text } = await take(`claims.jsonld?${filter(targets)}`);
    const quads = (await jsonld.toRDF(JSON.parse(text) as never, { safe: true } as never)) as {
      subject: { value: string };
      predicate: { value: string };
      object: { value: string };
    }[];
    const objectsOf = (predicate: string) => quads.filter((quad) => quad.predicate.value === predicate);
    const isA = objectsOf("http://www.w3.org/1999/02/22-rdf-syntax-ns#type").map(({ object }) => object.value);
    const rows = parse((await take(`claims.csv?${filter(targets)}`)).text, { columns: true }) as { text: string }[];
    expect(isA.filter((type) => type === "https://schema.org/Claim")).toHaveLength(rows.length);
    const texts = objectsOf("https://schema.org/text").map(({ object }) => object.value);
    for (const row of rows) expect(texts).toContain(row.text);
    const prov = "http://www.w3.org/ns/prov#";
    const used = [...quads.map(({ predicate }) => predicate.value), ...isA].filter((term) => term.startsWith(prov));
    for (const term of new Set(used)) expect(provTerms).toContain(term.slice(prov.length));
  });

  it.each(["csv", "ndjson", "jsonld"])("exports the neighbourhood of a thing as %s", async (format) => {
    const { status, text } = await take(`neighbourhood.${format}?of=crossing:zabaykalsk-manzhouli&hops=2`);
    expect(status).toBe(200);
    expect(text).toContain("country:CHN");
  });

  it.each([
    ["claims.exe", "ends in"],
    ["claims.csv?filter={", "not JSON"],
    [`claims.csv?${filter({ speakr: "Putin" })}`, "speakr"],
    [`claims.csv?${filter({ between: ["RUS"] })}`, "two countries"],
    ["claims.csv?bom=yes", "`bom` expects 1"],
    ["neighbourhood.csv", "expects the id"],
    ["neighbourhood.csv?of=country:RUS&hops=9", "from 1 to 3"],
  ])("rejects %s and says what was expected", async (path, expected) => {
    const { status, text } = await take(path);
    expect(status).toBe(400);
    expect(text).toContain(expected);
    expect(text).not.toContain("node_modules");
  });
});
