import { cypher, type Cypher } from "../graph/cypher.ts";
import type { Gathered, Link, Shape, Step, Table } from "../graph/projection.ts";
import { changesOf } from "./curation/history.queries.ts";
import { givenAssessments, givenLinks } from "./data-point/given.queries.ts";
import { countAround } from "./exploration/links.ts";
import { factsOf } from "./linked-data/claim.queries.ts";

/**
 * Where each field of the API stands in the graph: the one place where the two vocabularies meet. A field in `own` is the property of
 * its name; a link is fetched in the statement of its root. A field that is not here is answered by its resolver; one
 * that is `gathered` is reckoned by its resolver from what the statement brings. A new link is one line.
 */

const link = (to: string, match: Link["match"], more: Partial<Link> = {}): Link => ({ to, match, ...more });
const list = (to: string, match: Link["match"], more: Partial<Link> = {}): Link => ({ to, match, many: true, ...more });
const gather = (read: Gathered["gather"], more: Partial<Gathered> = {}): Gathered => ({ gather: read, ...more });
const gatherList = (read: Gathered["gather"], more: Partial<Gathered> = {}): Gathered => ({ gather: read, many: true, usual: 1, ...more });
const byName = (far: Cypher) => cypher`${far}.name, ${far}.id`;
const newest = (far: Cypher) => cypher`${far}.saidOn DESC, ${far}.id DESC`;

/** What the tables in memory answer of a country and of a commodity without asking the graph. */
export const plain = new Set(["__typename", "id", "name", "aliases", "wikidataId", "code", "iso2"]);
export const plainCommodity = new Set(["__typename", "id", "name", "aliases", "wikidataId", "hsCode", "hsVersion"]);
const country = (type: Cypher, property: string): Link =>
  link("Country", (self, far) => cypher`(${self})-[:${type}]->(${far}:Country)`, { memory: { properties: [property], fields: plain } });
const countries = (type: Cypher): Link =>
  list("Country", (self, far) => cypher`(${self})-[:${type}]->(${far}:Country)`, {
    usual: 2,
    order: (far) => cypher`${far}.code`,
    memory: { properties: ["countries"], fields: plain },
  });
const commodity = link("Commodity", (self, far) => cypher`(${self})-[:OF_COMMODITY]->(${far}:Commodity)`, {
  memory: { properties: ["commodityId"], fields: plainCommodity },
});

/** An office is a HELD_OFFICE relationship; the far node is the country or organization it was held in. */
const officeOf = (far: Cypher) => ({
  title: cypher`${far}Held.title`,
  from: cypher`nullIf(${far}Held.from, '')`,
  to: cypher`${far}Held.to`,
});
const heldOn = (far: Cypher, day: Cypher) =>
  cypher`(${day} IS NULL OR (coalesce(${far}Held.from, ${day}) <= ${day} AND (${far}Held.to IS NULL OR ${far}Held.to > ${day})))`;
const latestOffice = (far: Cypher) => cypher`coalesce(${far}Held.from, '') DESC, ${far}.id`;

const entity = ["id", "name", "aliases", "wikidataId"];
const quantity = {
  properties: ["comparator", "unit"],
  parts: { value: "value", low: "low", high: "high", asSaid: "asSaid", usd: "usd" },
};
const span = (prefix: string) => ({
  properties: [`${prefix}Start`],
  parts: { end: `${prefix}End`, label: `${prefix}Label`, inferred: `${prefix}Inferred` },
});
const partialDate = (start: string, prefix: string) => ({
  properties: [start],
  parts: { end: `${prefix}End`, precision: `${prefix}Precision`, label: `${prefix}Label` },
});
const period = span("period");
/** A claim is carried by one statement, which one agent made and which stands in one source. */
const carriedBy: Step = (claim, far) => cypher`(${claim})<-[:CARRIES]-(${far}:Statement)`;
const madeBy: Step = (statement, far) => cypher`(${statement})<-[:MADE]-(${far}:Agent)`;
const statedIn: Step = (statement, far) => cypher`(${statement})-[:STATED_IN]->(${far}:Source)`;
const history = gatherList(changesOf);
/** Neighbours that are only counted; their pages are asked for apart. */
const neighbours = (kind: Parameters<typeof countAround>[0]): Gathered => gather(countAround(kind), { only: new Set(["totalCount"]) });
const agents = (type: Cypher): Link =>
  list("Official|Organization", (self, far) => cypher`(${self})-[${far}Order:${type}]->(${far}:Agent)`, {
    usual: 2,
    order: (far) => cypher`${far}Order.order`,
  });

export const table = {
  Country: {
    own: [...entity, "code", "iso2"],
    fields: {
      borders: list("Country", (self, far) => cypher`(${self})-[:BORDERS]-(${far}:Country)`, { order: byName, usual: 4 }),
      officials: list(
        "Official",
        (self, far, given) =>
          cypher`(${self})<-[${far}Held:HELD_OFFICE]-(${far}:Official) WHERE ${heldOn(far, cypher`${given}.on`)} WITH DISTINCT ${far}`,
        { order: byName },
      ),
      borderCrossings: list("BorderCrossing", (self, far) => cypher`(${self})<-[:CONNECTS]-(${far}:BorderCrossing)`, { order: byName }),
      neighbours: neighbours("COUNTRY"),
      history,
    },
  },
  Official: {
    own: entity,
    fields: {
      offices: list(
        "Office",
        (self, far, given) => cypher`(${self})-[${far}Held:HELD_OFFICE]->(${far}) WHERE ${heldOn(far, cypher`${given}.on`)}`,
        {
          usual: 3,
          order: latestOffice,
          extra: officeOf,
        },
      ),
      neighbours: neighbours("OFFICIAL"),
      history,
    },
  },
  Office: {
    label: "Entity",
    own: [],
    fields: {
      country: link("Country", (self, far) => cypher`(${far}:Country {id: ${self}.id})`, { memory: { properties: ["id"], fields: plain } }),
      organization: link("Organization", (self, far) => cypher`(${far}:Organization {id: ${self}.id})`),
    },
  },
  Organization: {
    own: [...entity, "kind"],
    fields: { country: country(cypher`BASED_IN`, "countryCode"), neighbours: neighbours("ORGANIZATION"), history },
  },
  BorderCrossing: {
    own: [...entity, "modes", "unlocode"],
    fields: {
      connects: countries(cypher`CONNECTS`),
      location: { properties: ["latitude", "longitude", "source", "sourceUrl", "note"] },
      neighbours: neighbours("BORDER_CROSSING"),
      history,
    },
  },
  Commodity: {
    own: [...entity, "hsCode", "hsVersion"],
    fields: {
      parent: link("Commodity", (self, far) => cypher`(${self})-[:PART_OF]->(${far}:Commodity)`, {
        memory: { properties: [], fields: plainCommodity },
      }),
      children: list("Commodity", (self, far) => cypher`(${self})<-[:PART_OF]-(${far}:Commodity)`, {
        order: (far) => cypher`${far}.hsCode`,
        memory: { properties: [], fields: plainCommodity },
      }),
      neighbours: neighbours("COMMODITY"),
      history,
    },
  },
  Source: {
    own: [
      "id",
      "title",
      "url",
      "publishedOn",
      "language",
      "licence",
      "attribution",
      "retrievedOn",
      "sha256",
      "retractedOn",
      "retractReason",
    ],
    fields: { publisher: link("Organization", (self, far) => cypher`(${self})-[:PUBLISHED_BY]->(${far}:Organization)`), history },
  },
  Statement: {
    own: ["id", "channel"],
    fields: {
      quote: {
        properties: ["direct"],
        parts: Object.fromEntries(
          ["exact", "prefix", "suffix", "paragraph", "start", "end", "verified", "sha256"].map((name) => [name, name]),
        ),
      },
      saidOn: partialDate("saidOn", "said"),
      speaker: link("Official|Organization", madeBy),
      accordingTo: agents(cypher`ACCORDING_TO`),
      reportedBy: agents(cypher`REPORTED_BY`),
      event: link("Event", (self, far) => cypher`(${self})-[:AT]->(${far}:Event)`),
      source: link("Source", statedIn),
      claims: list("Claim", (self, far) => cypher`(${self})-[:CARRIES]->(${far}:Claim)`, {
        usual: 3,
        order: (far) => cypher`${far}.ordinal, ${far}.id`,
      }),
      history,
    },
  },
  Event: {
    own: ["id", "name", "kind"],
    fields: {
      on: partialDate("onStart", "on"),
      participants: list("Official|Organization", (self, far) => cypher`(${self})<-[:TOOK_PART_IN]-(${far}:Agent)`, { order: byName }),
    },
  },
  Claim: {
    own: ["id", "text", "topic", "measure", "kind", "modality", "rank", "rankReason"],
    fields: {
      quantity,
      period,
      comparedTo: span("compared"),
      provenance: { properties: ["extraction", "confidence", "firstSeen", "lastSeen", "runId"] },
      statement: link("Statement", carriedBy),
      speaker: link("Official|Organization", madeBy, { through: [carriedBy] }),
      speakerOffice: link(
        "Office",
        (speaker, far, _given, self) =>
          cypher`(${speaker})-[${far}Held:HELD_OFFICE]->(${far}) WHERE ${heldOn(far, cypher`${self}.saidOn`)}`,
        { through: [carriedBy, madeBy], order: latestOffice, extra: officeOf },
      ),
      source: link("Source", statedIn, { through: [carriedBy] }),
      between: countries(cypher`BETWEEN`),
      from: country(cypher`FROM_COUNTRY`, "fromCode"),
      to: country(cypher`TO_COUNTRY`, "toCode"),
      commodity,
      borderCrossing: link("BorderCrossing", (self, far) => cypher`(${self})-[:VIA]->(${far}:BorderCrossing)`),
      dataPoint: link("DataPoint", (self, far) => cypher`(${self})-[:ON]->(${far}:DataPoint)`, { properties: ["dataPointId"] }),
      conflictsWith: { properties: ["dataPointId"] },
      assessments: gatherList(givenAssessments, { properties: ["dataPointId"] }),
      relatedClaims: gatherList(givenLinks, { properties: ["dataPointId"] }),
      jsonLd: gather(factsOf),
      history,
    },
  },
  DataPoint: {
    own: ["id", "measure", "spreadPct", "forecastSpreadPct"],
    fields: {
      period,
      between: { properties: ["countries"] },
      from: { properties: ["fromCode"] },
      to: { properties: ["toCode"] },
      commodity,
      borderCrossing: link("BorderCrossing", (self, far) => cypher`(${far}:BorderCrossing {id: ${self}.crossingId})`),
      claims: list("Claim", (self, far) => cypher`(${self})<-[:ON]-(${far}:Claim)`, { order: newest, cut: "first" }),
      observations: list("Observation", (self, far) => cypher`(${self})<-[:ON]-(${far}:Observation)`, {
        usual: 3,
        order: (far) => cypher`${far}.id`,
      }),
    },
  },
  Observation: {
    own: ["id", "flow", "valuation", "rank", "rankReason"],
    fields: {
      quantity,
      period,
      dataset: link("Dataset", (self, far) => cypher`(${self})-[:IN_DATASET]->(${far}:Dataset)`),
      reportedBy: { properties: ["reporterCode"] },
      from: { properties: ["fromCode"] },
      to: { properties: ["toCode"] },
      commodity,
    },
  },
  Dataset: { own: ["id", "name", "publisher", "licence", "attribution", "url"], fields: {} },
} satisfies Table as Record<string, Shape>;
