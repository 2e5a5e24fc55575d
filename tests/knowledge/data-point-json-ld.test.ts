import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { claimJsonLd } from "../../src/knowledge/linked-data/claim.json-ld.ts";
import type { LinkedClaim } from "../../src/knowledge/linked-data/claim.queries.ts";

/** Nothing may be fetched: a document that needs another host fails here. */
const offline = {
  safe: true,
  documentLoader: (url: string): never => {
    throw new Error(`asked for ${url}`);
  },
};

const full: LinkedClaim = {
  id: "claim:1f",
  text: "About 1.5 million tonnes of cargo crossed at Zabaykalsk in January 2023.",
  topic: "CARGO_TRAFFIC",
  measure: "CARGO_VOLUME",
  kind: "LEVEL",
  modality: "REPORTED",
  rank: "PREFERRED",
  rankReason: "the railway's own figure",
  quantity: { value: 1.5e6, low: null, high: null, comparator: "ABOUT", unit: "t", asSaid: "around 1.5 million tonnes" },
  period: { start: "2023-01-01", end: "2023-01-31" },
  dataPointId: "point:9a",
  countries: [
    { id: "country:CHN", name: "China", code: "CHN" },
    { id: "country:RUS", name: "Russia", code: "RUS" },
  ],
  commodity: { id: "commodity:hs-2701", name: "Coal", hsCode: "2701" },
  borderCrossing: { id: "crossing:zabaykalsk-manzhouli", name: "Zabaykalsk–Manzhouli" },
  statement: {
    id: "statement:2b",
    saidOn: "2023-02-04",
    exact: "around 1.5 million tonnes",
    prefix: "According to",
    suffix: "of cargo",
    direct: true,
  },
  speaker: { id: "organization:consulate-harbin", name: "Consulate General in Harbin", kind: "Organization" },
  accordingTo: [{ id: "organization:railway", name: "Railway group", kind: "Organization" }],
  reportedBy: [{ id: "organization:agency", name: "An agency", kind: "Organization" }],
  source: {
    id: "source:забайкальск 满洲里",
    title: "A page",
    url: "https://example.org/a page",
    publishedOn: "2023-02-05",
    language: "en",
    licence: "quote passages only",
    attribution: "A publisher",
    publisher: { id: "organization:outlet", name: "An outlet", kind: "Organization" },
  },
  extraction: "HUMAN",
  firstSeen: "2023-02-05",
  run: { id: "run:1", tool: "seed", version: "1", startedAt: "2023-02-06T10:00:00Z" },
  links: [{ kind: "CORRECTS", id: "claim:00" }],
};

const bare: LinkedClaim = {
  ...full,
  rankReason: null,
  quantity: null,
  period: null,
  dataPointId: null,
  countries: [],
  commodity: null,
  borderCrossing: null,
  statement: { id: "statement:2b", saidOn: null, exact: null, prefix: null, suffix: null, direct: false },
  speaker: { id: "official:x", name: "X", kind: "Official" },
  accordingTo: [],
  reportedBy: [],
  source: { ...full.source, url: "not an address", publishedOn: null, language: "no such language!", publisher: null },
  firstSeen: null,
  run: null,
  links: [],
};

const elsewhere = '{"@context": "https://evil.example/context.jsonld", "@id": "urn:trade-graph:country:RUS"}';
/** Every text tries to be more than text. */
const hostile: LinkedClaim = {
  ...full,
  text: elsewhere,
  rankReason: "@type",
  quantity: { ...full.quantity!, unit: "@id", asSaid: elsewhere },
  commodity: { id: "commodity:@context", name: "@context", hsCode: "https://evil.example/" },
  statement: { ...full.statement, exact: elsewhere, prefix: "@value", suffix: "@graph" },
  speaker: { ...full.speaker, name: "@reverse" },
  source: { ...full.source, title: elsewhere, url: "javascript:alert(1)", language: "@none", licence: "@index", attribution: "@base" },
};

describe.each([
  ["with everything known", full],
  ["of somebody who wants to be read as another document", hostile],
  ["with nothing more than it must have", bare],
])("the JSON-LD of a claim %s", (_, facts) => {
  const document = claimJsonLd(facts);

  it("is read by a JSON-LD processor without loss and without fetching anything", async () => {
    const expanded = (await jsonld.expand(document, offline)) as Record<string, unknown>[];
    expect(expanded).toHaveLength(1);
    expect(expanded[0]?.["@type"]).toEqual(["https://schema.org/Claim", "http://www.w3.org/ns/prov#Entity"]);
  });

  it("converts to triples that include every key of the document", async () => {
    const quads = (await jsonld.toRDF(document, offline)) as { predicate: { value: string }; subject: { value: string } }[];
    const predicates = new Set(quads.map((quad) => quad.predicate.value));
    const keys = [...JSON.stringify(document).matchAll(/"(schema|prov|tg):(\w+)":/g)].map(
      ([, prefix, name]) =>
        `${{ schema: "https://schema.org/", prov: "http://www.w3.org/ns/prov#", tg: "urn:trade-graph:" }[prefix!]}${name}`,
    );
    for (const key of new Set(keys)) expect(predicates).toContain(key);
  });

  it("contains no null", () => expect(JSON.stringify(document)).not.toContain("null"));

  it("survives compaction with its own context", async () => {
    const expanded = await jsonld.expand(document, offline);
    const compacted = await jsonld.compact(expanded, document["@context"] as object, offline);
    expect(await jsonld.canonize(compacted, offline)).toBe(await jsonld.canonize(document, offline));
  });
});

describe("the JSON-LD of a claim", () => {
  it("has only its own context, and no text in it becomes a link", async () => {
    const document = claimJsonLd(hostile);
    expect(JSON.stringify(document).match(/"@context":/g)).toHaveLength(1);
    expect(document["@context"]).toEqual(claimJsonLd(full)["@context"]);
    const quads = (await jsonld.toRDF(document, offline)) as { [part in "subject" | "predicate" | "object"]: { termType: string; value: string } }[]; // prettier-ignore
    const named = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]).filter(({ termType }) => termType === "NamedNode"); // prettier-ignore
    for (const { value } of named)
      expect(value).toMatch(/^(urn:trade-graph:|https:\/\/schema\.org\/|http:\/\/www\.w3\.org\/|https:\/\/creativecommons\.org\/)/);
  });
  it("types a paraphrase as a work, not a quotation", () => {
    expect(claimJsonLd(full)["schema:isBasedOn"]).toMatchObject({ "@type": ["schema:Quotation", "prov:Entity"] });
    expect(claimJsonLd(bare)["schema:isBasedOn"]).toMatchObject({ "@type": ["schema:CreativeWork", "prov:Entity"] });
  });
  it("gives the length of the observed period as a duration, as schema.org does", () => {
    const observed = (start: string, end: string) => claimJsonLd({ ...full, period: { start, end } })["schema:mainEntity"];
    for (const [start, end, duration] of [
      ["2022-01-01", "2022-12-31", "P1Y"],
      ["2023-01-01", "2023-01-31", "P1M"],
      ["2022-01-01", "2022-11-30", "P11M"],
      ["2020-01-01", "2024-12-31", "P5Y"],
      ["2022-12-30", "2022-12-30", "P1D"],
      ["2024-02-10", "2024-03-15", "P35D"],
    ] as const)
      expect(observed(start, end)).toMatchObject({
        "schema:observationDate": { "@value": start, "@type": "xsd:date" },
        "schema:observationPeriod": duration,
      });
  });
  it("gives the accountable person of a paraphrase, or the organization it comes from", () => {
    const behind = (kind: "Official" | "Organization") => claimJsonLd({ ...bare, speaker: { ...bare.speaker, kind } })["schema:isBasedOn"];
    expect(behind("Official")).toHaveProperty(["schema:accountablePerson"]);
    expect(behind("Organization")).toHaveProperty(["schema:sourceOrganization"]);
  });
  it("keeps the chain of attribution in its order", () => {
    const chained = claimJsonLd({ ...full, reportedBy: [{ id: "organization:b", name: "B", kind: "Organization" }, ...full.reportedBy] });
    const { "tg:reportedBy": list } = chained["schema:isBasedOn"] as { "tg:reportedBy": { "@list": { "@id": string }[] } };
    expect(list["@list"].map((each) => each["@id"])).toEqual(["urn:trade-graph:organization:b", "urn:trade-graph:organization:agency"]);
  });
});
