import { claimLinks } from "../subject/subjects.ts";
import { context, iri, without, type JsonLdNode } from "./vocabulary.ts";
import type { LinkedClaim, Party } from "./claim.queries.ts";
import { xsdDate, textIn, address, number, durationOf } from "./values.ts";

/** What a claim is about besides countries, by its fields. */
const party = ({ id, name, kind }: Party): JsonLdNode => ({
  "@id": iri(id),
  "@type": kind === "Official" ? ["schema:Person", "prov:Person"] : ["schema:Organization", "prov:Organization"],
  "schema:name": name,
});

const source = (claim: LinkedClaim): JsonLdNode =>
  without({
    "@id": iri(claim.source.id),
    "@type": ["schema:CreativeWork", "prov:Entity"],
    "schema:name": claim.source.title,
    "schema:url": address(claim.source.url),
    "schema:datePublished": xsdDate(claim.source.publishedOn),
    "schema:inLanguage": claim.source.language,
    "schema:license": address(claim.source.licence),
    "schema:creditText": claim.source.attribution,
    "schema:publisher": claim.source.publisher && party(claim.source.publisher),
  });

/** schema.org has no single property for the origin of a report's words: a person is accountable, an organization is the provider. */
const responsibilityProperty = ({ statement, speaker }: LinkedClaim): string =>
  statement.direct ? "schema:spokenByCharacter" : speaker.kind === "Official" ? "schema:accountablePerson" : "schema:sourceOrganization";

/** A Quotation only for the speaker's own words; a report of them is a CreativeWork attributed to the same speaker. */
const statement = (claim: LinkedClaim): JsonLdNode =>
  without({
    "@id": iri(claim.statement.id),
    "@type": [claim.statement.direct ? "schema:Quotation" : "schema:CreativeWork", "prov:Entity"],
    "schema:text": textIn(claim.statement.exact, claim.source.language),
    "tg:prefix": textIn(claim.statement.prefix, claim.source.language),
    "tg:suffix": textIn(claim.statement.suffix, claim.source.language),
    "schema:dateCreated": xsdDate(claim.statement.saidOn),
    [responsibilityProperty(claim)]: party(claim.speaker),
    "schema:isPartOf": { "@id": iri(claim.source.id) },
    "prov:wasQuotedFrom": { "@id": iri(claim.source.id) },
    // A list keeps the order: nearest to the speaker first.
    "tg:accordingTo": claim.accordingTo.length === 0 ? null : { "@list": claim.accordingTo.map(party) },
    "tg:reportedBy": claim.reportedBy.length === 0 ? null : { "@list": claim.reportedBy.map(party) },
  });

/** The proposition itself, as an observation by the speaker: what, of whom, when, how much. */
const proposition = (claim: LinkedClaim): JsonLdNode | null => {
  const { quantity } = claim;
  if (quantity === null) return null;
  return without({
    "@type": "schema:Observation",
    "schema:measuredProperty": { "@id": `tg:measure/${claim.measure}` },
    "schema:observationAbout": claim.countries.map((country) => ({ "@id": iri(country.id) })),
    // The start of the period; the interval itself is the claim's temporalCoverage.
    "schema:observationDate": claim.period && xsdDate(claim.period.start),
    "schema:observationPeriod": claim.period && durationOf(claim.period),
    "schema:value": without({
      "@type": "schema:QuantitativeValue",
      "schema:value": number(quantity.value),
      "schema:minValue": number(quantity.low),
      "schema:maxValue": number(quantity.high),
      // unitCode takes UN/CEFACT codes; ISO 4217 and UCUM are given as text.
      "schema:unitText": quantity.unit,
      "schema:description": quantity.asSaid,
      "tg:comparator": { "@id": `tg:comparator/${quantity.comparator}` },
    }),
    "tg:dataPoint": claim.dataPointId && { "@id": iri(claim.dataPointId) },
  });
};

const about = (claim: LinkedClaim): JsonLdNode[] => [
  ...claim.countries.map(({ id, name, code }) => ({
    "@id": iri(id),
    "@type": "schema:Country",
    "schema:name": name,
    "schema:identifier": code,
  })),
  ...claimLinks.flatMap(({ field, linkedData: { type, terms = {} } }) => {
    const thing = claim[field];
    if (!thing) return [];
    const more = Object.entries(terms).map(([property, term]) => [term, thing[property]] as const);
    return [without({ "@id": iri(thing.id), "@type": type, "schema:name": thing.name, ...Object.fromEntries(more) })];
  }),
];

/** How the claim was extracted: the run that wrote it, and the tool behind the run. */
const activity = (claim: LinkedClaim): JsonLdNode =>
  without({
    "@id": claim.run && iri(claim.run.id),
    "@type": "prov:Activity",
    "tg:extraction": { "@id": `tg:extraction/${claim.extraction}` },
    "prov:used": { "@id": iri(claim.source.id) },
    "prov:startedAtTime": claim.run?.startedAt ? { "@value": claim.run.startedAt, "@type": "xsd:dateTime" } : null,
    "prov:wasAssociatedWith": claim.run?.tool
      ? without({
          "@type": ["prov:SoftwareAgent", "schema:SoftwareApplication"],
          "schema:name": claim.run.tool,
          "schema:softwareVersion": claim.run.version,
        })
      : null,
  });

/** The claim as schema.org Claim and PROV-O entity. The context is inlined, so that reading it needs no other host. */
export const claimJsonLd = (claim: LinkedClaim): JsonLdNode => ({ "@context": context, ...claimNode(claim) });

/** The same without its context, for an "@graph" of many. */
export const claimNode = (claim: LinkedClaim): JsonLdNode =>
  without({
    "@id": iri(claim.id),
    "@type": ["schema:Claim", "prov:Entity"],
    "schema:text": { "@value": claim.text, "@language": "en" },
    "schema:author": { "@id": iri(claim.speaker.id) },
    "schema:appearance": source(claim),
    "schema:isBasedOn": statement(claim),
    "schema:about": about(claim),
    "schema:temporalCoverage": claim.period && `${claim.period.start}/${claim.period.end}`,
    "schema:mainEntity": proposition(claim),
    "tg:topic": { "@id": `tg:topic/${claim.topic}` },
    "tg:measure": { "@id": `tg:measure/${claim.measure}` },
    "tg:kind": { "@id": `tg:kind/${claim.kind}` },
    "tg:modality": { "@id": `tg:modality/${claim.modality}` },
    "tg:rank": { "@id": `tg:rank/${claim.rank}` },
    "tg:rankReason": claim.rankReason,
    ...Object.fromEntries(
      [...new Set(claim.links.map((link) => link.kind))].map((kind) => [
        `tg:${kind.toLowerCase()}`,
        claim.links.filter((link) => link.kind === kind).map((link) => ({ "@id": iri(link.id) })),
      ]),
    ),
    "prov:wasAttributedTo": { "@id": iri(claim.speaker.id) },
    "prov:wasDerivedFrom": { "@id": iri(claim.statement.id) },
    "prov:hadPrimarySource": { "@id": iri(claim.source.id) },
    "prov:wasGeneratedBy": activity(claim),
    "prov:generatedAtTime": claim.firstSeen && { "@value": `${claim.firstSeen.slice(0, 10)}T00:00:00Z`, "@type": "xsd:dateTime" },
  });
