import { ClaimKind, Comparator, Extraction, Measure, Modality, Outcome, Rank, Topic, Verdict } from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import { link, thing } from "../../query/thing.ts";
import { countriesIn, countryIn } from "../country/country.ts";
import { period, quantity } from "../figure/properties.ts";
import { asOffice, heldOn } from "../office/office.ts";

/** Its links to what it is about beside countries are declared by those things, as `onClaim`. */
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
  own: ["id", "text", "topic", "measure", "kind", "modality", "rank", "rankReason"],
  title: "text",
  words: {
    topic: Topic,
    measure: Measure,
    kind: ClaimKind,
    modality: Modality,
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
  },
  fields: {
    quantity,
    period: period(),
    comparedTo: period("compared"),
    provenance: { properties: ["extraction", "confidence", "firstSeen", "lastSeen", "runId"] },
    speaker: { path: ["statement", "speaker"], required: true, description: "Who said it." },
    source: { path: ["statement", "source"], required: true, description: "Where it stands." },
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
  /** The ways people ask for claims: by what, in the order of what. Each ends with the id, which makes the order total. */
  indexes: {
    claim_said: "INDEX (n.saidOn, n.id)",
    claim_measure: "INDEX (n.measure, n.saidOn, n.id)",
    claim_topic: "INDEX (n.topic, n.saidOn, n.id)",
    claim_speaker: "INDEX (n.speakerId, n.saidOn, n.id)",
    claim_speaker_measure: "INDEX (n.speakerId, n.measure, n.saidOn, n.id)",
    claim_speaker_topic: "INDEX (n.speakerId, n.topic, n.saidOn, n.id)",
    claim_pair: "INDEX (n.pair, n.saidOn, n.id)",
    claim_pair_measure: "INDEX (n.pair, n.measure, n.saidOn, n.id)",
    claim_pair_topic: "INDEX (n.pair, n.topic, n.saidOn, n.id)",
    claim_source: "INDEX (n.sourceId, n.saidOn, n.id)",
    claim_source_measure: "INDEX (n.sourceId, n.measure, n.saidOn, n.id)",
    claim_data_point: "INDEX (n.dataPointId, n.saidOn, n.id)",
    claim_country1: "INDEX (n.country1, n.saidOn, n.id)",
    claim_country2: "INDEX (n.country2, n.saidOn, n.id)",
    claim_speaker_country: "INDEX (n.speakerCountry, n.saidOn, n.id)",
    claim_verdict: "INDEX (n.verdict, n.saidOn, n.id)",
    claim_outcome: "INDEX (n.outcome, n.saidOn, n.id)",
    claim_deviation: "INDEX (n.deviationPct, n.id)",
    claim_modality: "INDEX (n.modality, n.periodOrder, n.id)",
    // Words are folded (case, accents, script) before they are stored, so the analyzer only splits at spaces.
    claim_words: "FULLTEXT INDEX [n.words]",
  },
});
