import {
  ClaimKind,
  Comparator,
  Extraction,
  Measure,
  Modality,
  NoPeriod,
  Outcome,
  Rank,
  Topic,
  Verdict,
} from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import { thing, index } from "../../query/thing.ts";
import { countriesIn, countryIn } from "../country/country.ts";
import { period, quantity } from "../figure/properties.ts";
import { asOffice, heldOn } from "../office/office.ts";
import { claimLinks, type ClaimField } from "../subject/subjects.ts";
import { link, type ThingLink } from "../../query/link.ts";

/** Its links to what it is about, other than countries, are declared by those things, as `onClaim`. */
const about = claimLinks.map(({ field, type, to, key, descriptions, memory, fromMemory }) => [
  field,
  link.one(type, to.label, {
    key,
    field: {
      description: descriptions.field,
      ...(memory ? { memory: { properties: [key], fields: memory } } : {}),
      ...(fromMemory ? { fromMemory } : {}),
    },
  }),
]);

export const claim = thing({
  label: "Claim",
  prefix: "claim",
  kind: {
    name: "CLAIM",
    description: "One checkable proposition in a statement.",
    words: ["Claim", "Claims"],
    look: { shape: "ellipse", size: 12, light: "#b94a32", dark: "#ee8d76" },
    named: false,
  },
  own: ["id", "text", "topic", "measure", "kind", "modality", "noPeriod", "rank", "rankReason"],
  title: "text",
  words: {
    topic: Topic,
    measure: Measure,
    kind: ClaimKind,
    modality: Modality,
    noPeriod: NoPeriod,
    rank: Rank,
    comparator: Comparator,
    extraction: Extraction,
    verdict: Verdict,
    outcome: Outcome,
  },
  links: {
    statement: link.one("CARRIES", "Statement", {
      incoming: true,
      required: true,
      fault: "is carried by # statements, expected 1",
      field: { description: "The utterance that carries it." },
    }),
    between: link.many("BETWEEN", "Country", {
      key: "countries",
      by: "code",
      field: {
        description: "The countries it is about, by code: a pair, whichever way round, or one country.",
        ...countriesIn("countries"),
      },
    }),
    from: link.one("FROM_COUNTRY", "Country", {
      key: "fromCode",
      by: "code",
      walked: false,
      field: { description: "Where the goods come from, where the flow has a direction.", ...countryIn("fromCode") },
    }),
    to: link.one("TO_COUNTRY", "Country", {
      key: "toCode",
      by: "code",
      walked: false,
      field: { description: "Where the goods go, where the flow has a direction.", ...countryIn("toCode") },
    }),
    dataPoint: link.one("ON", "DataPoint", {
      key: "dataPointId",
      field: {
        description: "All that is said and measured of the same thing; null for a claim without a number or a period.",
        properties: ["dataPointId"],
      },
    }),
    repeats: link.many("REPEATS", "Claim"),
    corrects: link.many("CORRECTS", "Claim", { acyclic: true }),
    supersedes: link.many("SUPERSEDES", "Claim", { acyclic: true }),
    disputes: link.many("DISPUTES", "Claim"),
    ...(Object.fromEntries(about) as Record<ClaimField, ThingLink>),
  },
  fields: {
    quantity,
    period: period(),
    comparedTo: period("compared"),
    provenance: { properties: ["extraction", "confidence", "firstSeen", "lastSeen", "runId"] },
    speaker: { path: ["statement", "speaker"], required: true, description: "Who said it." },
    source: { path: ["statement", "source"], required: true, description: "Its source." },
    speakerOffice: {
      path: ["statement", "speaker"],
      description: "The office the speaker held on the day it was said; null for an organization, and where no office is known.",
      ...asOffice,
      match: (speaker, far, _given, self) =>
        cypher`(${speaker})-[${far}Held:HELD_OFFICE]->(${far}) WHERE ${heldOn(far, cypher`${self}.saidOn`)}`,
    },
    conflictsWith: { properties: ["dataPointId"] },
  },
  verified: "claims have one statement",
  // Its rows include columns of statement and source: export/claim-rows.ts.
  tabled: false,
  /** Indexes for the ways claims are queried: filter, then order. Each ends with the id, which makes the order total. */
  indexes: {
    claim_said: index("saidOn", "id"),
    claim_measure: index("measure", "saidOn", "id"),
    claim_topic: index("topic", "saidOn", "id"),
    claim_speaker: index("speakerId", "saidOn", "id"),
    claim_speaker_measure: index("speakerId", "measure", "saidOn", "id"),
    claim_speaker_topic: index("speakerId", "topic", "saidOn", "id"),
    claim_pair: index("pair", "saidOn", "id"),
    claim_pair_measure: index("pair", "measure", "saidOn", "id"),
    claim_pair_topic: index("pair", "topic", "saidOn", "id"),
    claim_source: index("sourceId", "saidOn", "id"),
    claim_source_measure: index("sourceId", "measure", "saidOn", "id"),
    claim_data_point: index("dataPointId", "saidOn", "id"),
    claim_country1: index("country1", "saidOn", "id"),
    claim_country2: index("country2", "saidOn", "id"),
    claim_speaker_country: index("speakerCountry", "saidOn", "id"),
    claim_verdict: index("verdict", "saidOn", "id"),
    claim_outcome: index("outcome", "saidOn", "id"),
    claim_deviation: index("deviationPct", "id"),
    claim_modality: index("modality", "periodOrder", "id"),
    // Words are folded (case, accents, script) before they are stored, so the analyzer only splits at whitespace.
    claim_words: index.words("words"),
  },
});
