import declared from "../../../schema/things.json";
import type {
  ClaimKind,
  ClaimLinkKind,
  EntityType,
  Extraction,
  Flow,
  Measure,
  Modality,
  NoPeriod,
  OrganizationKind,
  Outcome,
  Rank,
  Topic,
  TransportMode,
  Verdict,
} from "@trade-graph/client";
import { inLanguage, oneAndMany, t } from "../language/translate.ts";

/** Labels of the graph's vocabularies. A missing one is a type error. */
export const measures = inLanguage<Record<Measure, string>>({
  TRADE_TURNOVER: "Trade turnover",
  EXPORTS: "Exports",
  IMPORTS: "Imports",
  TRADE_BALANCE: "Trade balance",
  CARGO_VOLUME: "Cargo volume",
  COMMODITY_SUPPLY: "Commodity supply",
  INVESTMENT: "Investment",
  OTHER: "Other measure",
});

export const topics = inLanguage<Record<Topic, string>>({
  TRADE_VOLUME: "Trade volumes",
  CARGO_TRAFFIC: "Cargo traffic",
  COMMODITY_FLOW: "Commodity flows",
  INVESTMENT: "Investment",
  TRADE_POLICY: "Trade policy",
  ILLICIT_TRADE: "Illicit trade",
  SECURITY_COOPERATION: "Security cooperation",
  OTHER: "Other topic",
});

export const modalities = inLanguage<Record<Modality, string>>({
  REPORTED: "Result",
  ESTIMATED: "Estimate",
  PROJECTED: "Forecast",
  TARGET: "Target",
  DENIED: "Denied",
});

export const noPeriods = inLanguage<Record<NoPeriod, string>>({
  STANDING: "no period given: a present state",
  STOCK: "no period given: an accumulated amount",
  NO_DEADLINE: "no deadline given",
  UNDATED: "period left open",
  DEAL: "no period: the value of a deal",
});

export const kinds = inLanguage<Record<ClaimKind, string>>({
  LEVEL: "An amount",
  CHANGE: "A change",
  QUALITATIVE: "In words, without a figure",
});

export const ranks = inLanguage<Record<Rank, string>>({ PREFERRED: "Preferred", NORMAL: "Normal", DEPRECATED: "Set aside" });

export const verdicts = inLanguage<Record<Verdict, string>>({
  SUPPORTED: "Supported",
  WITHIN_TOLERANCE: "Within tolerance",
  CONTRADICTED: "Contradicted",
  NOT_COMPARABLE: "Not comparable",
  NO_DATA: "No official figure",
});

export const outcomes = inLanguage<Record<Outcome, string>>({
  MET: "met",
  MET_EARLY: "met early",
  MISSED: "missed",
  NOT_DUE: "not due yet",
  NOT_COMPARABLE: "Not comparable",
  NO_DATA: "No official figure",
});

export const claimLinkNames = inLanguage<Record<ClaimLinkKind, string>>({
  REPEATS: "Repeats",
  CORRECTS: "Corrects",
  SUPERSEDES: "Supersedes",
  DISPUTES: "Disputes",
});

export const extractions = inLanguage<Record<Extraction, string>>({
  HUMAN: "by a person",
  RULE: "by a rule of the extractor",
  MODEL: "by a language model",
});

export const flows = inLanguage<Record<Flow, string>>({ EXPORT: "Exports", IMPORT: "Imports", TURNOVER: "Turnover", BALANCE: "Balance" });

/** SEA becomes "sea". */
export const modes = (mode: TransportMode): string => t(mode.toLowerCase().replaceAll("_", " "));

export const organizationKinds = inLanguage<Record<OrganizationKind, string>>({
  GOVERNMENT_BODY: "Government body",
  COMPANY: "Company",
  CHAMBER: "Chamber",
  MEDIA: "News outlet",
  IGO: "Intergovernmental organization",
  STATISTICS_OFFICE: "Statistics office",
  OTHER: "Organization",
});

export const thingNames = oneAndMany(
  Object.fromEntries(Object.entries(declared).map(([type, { words }]) => [type, words])) as unknown as Record<
    EntityType,
    readonly [one: string, many: string]
  >,
);

export const thingTypes = Object.keys(thingNames) as EntityType[];

/** HELD_OFFICE becomes "held office". */
export const linkWords = (type: string) => t(type.toLowerCase().replaceAll("_", " "));
