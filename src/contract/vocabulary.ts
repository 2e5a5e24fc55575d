import "reflect-metadata";
import { registerEnumType } from "type-graphql";
import { z } from "zod";

/** One controlled vocabulary: its values and their meanings, used by both GraphQL and input validation. */
export function vocabulary<const Values extends Record<string, string>>(name: string, description: string, values: Values) {
  type Value = keyof Values & string;
  const keys = Object.keys(values) as [Value, ...Value[]];
  const members = Object.fromEntries(keys.map((key) => [key, key])) as { [Key in Value]: Key };
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(keys.map((key) => [key, { description: values[key]! }])) as Record<Value, { description: string }>,
  });
  return { ...members, schema: z.enum(keys), values: keys, graphql: members };
}

export const OrganizationKind = vocabulary("OrganizationKind", "What sort of body an organization is.", {
  GOVERNMENT_BODY: "A ministry, agency, embassy or consulate.",
  COMPANY: "A business, state-owned ones included.",
  CHAMBER: "A chamber of commerce or business council.",
  MEDIA: "A news outlet, agency or broadcaster.",
  IGO: "A union or organization of states.",
  STATISTICS_OFFICE: "A body that publishes official statistics.",
  OTHER: "Anything else, such as a society of friendship.",
});
export const TransportMode = vocabulary("TransportMode", "How goods cross.", {
  RAIL: "By railway.",
  ROAD: "By road.",
  RIVER: "By river.",
  FERRY: "By ferry.",
  AIR: "By air.",
  PIPELINE: "By pipeline.",
  SEA: "By sea.",
});
export const Topic = vocabulary("Topic", "What a claim is about, in the broad.", {
  TRADE_VOLUME: "How much two countries trade: turnover, exports, imports, balance.",
  CARGO_TRAFFIC: "How much cargo passes, whatever it is.",
  COMMODITY_FLOW: "Supplies of a named good.",
  INVESTMENT: "Investment and projects.",
  TRADE_POLICY: "Rules, restrictions and agreements that bear on trade.",
  ILLICIT_TRADE: "Counterfeits, smuggling and grey schemes.",
  SECURITY_COOPERATION: "Military and security cooperation.",
  OTHER: "Anything else.",
});
export const Measure = vocabulary("Measure", "The quantity that a figure measures.", {
  TRADE_TURNOVER: "Exports and imports together.",
  EXPORTS: "Goods sold abroad, seen from the exporter.",
  IMPORTS: "Goods bought from abroad, seen from the importer.",
  TRADE_BALANCE: "Exports less imports.",
  CARGO_VOLUME: "Weight or volume of cargo carried.",
  COMMODITY_SUPPLY: "Deliveries of one good.",
  INVESTMENT: "Money or projects invested.",
  OTHER: "Anything else.",
});
export const NoPeriod = vocabulary("NoPeriod", "Why a claim has no period.", {
  STANDING: 'The words say how things stand and name no time: "trade stands at $2.5 billion".',
  STOCK: "An amount that has built up until then, such as investment or an order book.",
  NO_DEADLINE: "A goal, plan or forecast without a date.",
  UNDATED: 'The words speak of a time without saying which: "in recent years".',
  DEAL: "The value of a contract, project or fund, which no period bounds.",
});
export const ClaimKind = vocabulary("ClaimKind", "The form of a claim.", {
  LEVEL: "An amount: 190 billion dollars.",
  CHANGE: "A difference from an earlier period: up by 41 %.",
  QUALITATIVE: "Words without a number: a record high.",
});
export const Modality = vocabulary("Modality", "How the figure is meant. A target is never evidence against a result.", {
  REPORTED: "As something that has happened.",
  ESTIMATED: "As an estimate of something that has happened.",
  PROJECTED: "As a forecast or expectation.",
  TARGET: "As a goal.",
  DENIED: "As something said not to be so.",
});
export const Comparator = vocabulary("Comparator", "How the value binds.", {
  EXACT: "The value, within the rounding of its own words.",
  ABOUT: "Around the value: read as 5 % either way.",
  OVER: "More than the value: no upper bound.",
  UNDER: "Less than the value: no lower bound.",
  RANGE: "Between low and high.",
});
export const Rank = vocabulary("Rank", "An editor's judgement, never a deletion.", {
  PREFERRED: "The figure to use.",
  NORMAL: "No judgement.",
  DEPRECATED: "Known to be wrong or superseded; kept, with the reason.",
});
export const ClaimLinkKind = vocabulary("ClaimLinkKind", "How one claim refers to another.", {
  REPEATS: "Says the same again.",
  CORRECTS: "Puts the other right.",
  SUPERSEDES: "Takes the other's place, as a later figure does.",
  DISPUTES: "Says the other is not so.",
});
export const Verdict = vocabulary("Verdict", "How a claim stands against an official observation.", {
  SUPPORTED: "The observation lies within what the claim says.",
  WITHIN_TOLERANCE: "It lies outside, but by no more than the tolerance.",
  CONTRADICTED: "It lies outside by more than the tolerance.",
  NOT_COMPARABLE: "There is an observation, but of another unit, or the claim is a goal or forecast.",
  NO_DATA: "No official observation of this data point is in the graph.",
});
export const Outcome = vocabulary("Outcome", "What came of a target or forecast, by the official figure of its period.", {
  MET: "The official figure of its period reached it.",
  MET_EARLY: "An earlier period reached it already.",
  MISSED: "The official figure of its period did not reach it.",
  NOT_DUE: "Its period is not over.",
  NO_DATA: "Its period is over, and no official figure of it is in the graph.",
  NOT_COMPARABLE: "There is a figure, but of another unit, or the claim gives nothing to hold it against.",
});
export const Extraction = vocabulary("Extraction", "How a claim came out of its text.", {
  HUMAN: "Read by a person.",
  RULE: "Read by rules of this project.",
  MODEL: "Read by a language model, its quote verified.",
});
export const DatePrecision = vocabulary("DatePrecision", "How exactly a date is known.", {
  DAY: "To the day.",
  MONTH: "To the month.",
  QUARTER: "To the quarter.",
  YEAR: "To the year.",
});
export const Flow = vocabulary("Flow", "The direction of trade, seen from the reporter.", {
  EXPORT: "From the reporter to the partner.",
  IMPORT: "From the partner to the reporter.",
  TURNOVER: "Both together.",
  BALANCE: "Exports less imports.",
});
export const Valuation = vocabulary("Valuation", "What the value of goods includes.", {
  FOB: "Free on board: without freight and insurance, as exports are valued.",
  CIF: "Cost, insurance and freight, as imports are valued.",
  FAS: "Free alongside ship: at the port of export, without loading, as the United States value exports.",
  CUSTOMS: "The customs value: without freight and insurance from the exporting country, as the United States value imports.",
});
export type ValueOf<Vocabulary extends { values: readonly string[] }> = Vocabulary["values"][number];
export type OrganizationKind = ValueOf<typeof OrganizationKind>;
export type TransportMode = ValueOf<typeof TransportMode>;
export type Topic = ValueOf<typeof Topic>;
export type Measure = ValueOf<typeof Measure>;
export type ClaimKind = ValueOf<typeof ClaimKind>;
export type Modality = ValueOf<typeof Modality>;
export type NoPeriod = ValueOf<typeof NoPeriod>;
export type Comparator = ValueOf<typeof Comparator>;
export type Rank = ValueOf<typeof Rank>;
export type ClaimLinkKind = ValueOf<typeof ClaimLinkKind>;
export type Verdict = ValueOf<typeof Verdict>;
export type Outcome = ValueOf<typeof Outcome>;
export type Extraction = ValueOf<typeof Extraction>;
export type DatePrecision = ValueOf<typeof DatePrecision>;
export type Flow = ValueOf<typeof Flow>;
export type Valuation = ValueOf<typeof Valuation>;
