/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar in ISO 8601, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** A document, broadcast or post. */
export type AddSourceInput = {
  /** How to name it when its words or figures are used. */
  attribution: Scalars['String']['input'];
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Its language as a BCP 47 tag: en, ru, zh. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The terms its words stand under. */
  licence: Scalars['String']['input'];
  /** When it was published, YYYY-MM-DD. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the organization that published it. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** When its text was read, YYYY-MM-DD. */
  retrievedOn?: InputMaybe<Scalars['Date']['input']>;
  /** SHA-256 of its text as it was read, in hexadecimal. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** Where it can be read: http or https. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Why it is added; kept in the history. */
  why?: InputMaybe<Scalars['String']['input']>;
};

/** A person's verdict on a claim. */
export type AssessClaimInput = {
  /** Id of the claim. */
  claim: Scalars['ID']['input'];
  /** How far the claim lies from it, in per cent of it. */
  deviationPct?: InputMaybe<Scalars['Float']['input']>;
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was reached. */
  method: Scalars['String']['input'];
  /** Id of the observation it rests on. */
  observation?: InputMaybe<Scalars['ID']['input']>;
  /** The verdict. */
  verdict: Verdict;
};

/** How to choose among figures that disagree. The answer gives its reason. */
export type BestStrategy =
  /** The figure said or published last. */
  | 'LATEST'
  /** The figure that most speakers give. */
  | 'MOST_REPEATED'
  /** The official observation, the importer's before the exporter's. */
  | 'OFFICIAL_SOURCE'
  /** The figure an editor ranked PREFERRED. */
  | 'PREFERRED_RANK';

/** Which claims. All conditions hold at once, and a list matches any of its values. A name matches any alias in any case or script; an id itself. A country is a code or a name. */
export type ClaimFilter = {
  /** On whose information, by name or id. */
  accordingTo?: InputMaybe<Scalars['String']['input']>;
  /** Exactly two countries, in either order, by code or name. */
  between?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A border crossing by id or any name of either side. */
  borderCrossing?: InputMaybe<Scalars['String']['input']>;
  /** A good by HS code or name, with everything below it. */
  commodity?: InputMaybe<Scalars['String']['input']>;
  /** How far it lies from the figure that decides, in per cent: (claimed - measured) / measured x 100. Only claims that were measured match. */
  deviationPct?: InputMaybe<FloatRange>;
  /** The country the goods come from, by code or name. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Amounts, changes, or words without a number. */
  kind?: InputMaybe<Array<ClaimKind>>;
  /** What it measures. */
  measure?: InputMaybe<Array<Measure>>;
  /** Results, estimates, forecasts, goals. */
  modality?: InputMaybe<Array<Modality>>;
  /** This does not hold; a filter without `or` and `not` of its own. */
  not?: InputMaybe<ClaimFilter>;
  /** At least one of these holds: 1 to 5 filters, which hold no `or` and `not` of their own. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** What came of it: targets and forecasts only. */
  outcome?: InputMaybe<Array<Outcome>>;
  /** The time it speaks of: periods that overlap these days. */
  period?: InputMaybe<DateRange>;
  /** A port or inland point by id, UN/LOCODE or name. */
  port?: InputMaybe<Scalars['String']['input']>;
  /** How editors ranked it. */
  rank?: InputMaybe<Array<Rank>>;
  /** When it was said. */
  saidOn?: InputMaybe<DateRange>;
  /** A source by id, address or title. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Who said it, by name or id: Putin, Путин, official:vladimir-putin. */
  speaker?: InputMaybe<Scalars['String']['input']>;
  /** The country whose office the speaker held on the day it was said, or where the organization that said it is based, by code or name. */
  speakerCountry?: InputMaybe<Scalars['String']['input']>;
  /** Said by any of these, by name or id. Beside `speaker` both hold. */
  speakers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words that stand in the claim's sentence or in its exact words, all of them; words in quotation marks in that order. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The country the goods go to, by code or name. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  topic?: InputMaybe<Array<Topic>>;
  /** Its unit: ISO 4217, UCUM or %. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Its value in the base unit, or the bound where it has only one. */
  value?: InputMaybe<FloatRange>;
  /** How it stands against the official figure that decides: its first assessment. */
  verdict?: InputMaybe<Array<Verdict>>;
};

/** One checkable proposition. */
export type ClaimInput = {
  /** The figure in the words it was said in. */
  asSaid?: InputMaybe<Scalars['String']['input']>;
  /** Alpha-3 codes of the countries, for a flow without direction. */
  between?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the border crossing. */
  borderCrossing?: InputMaybe<Scalars['ID']['input']>;
  /** HS code of the good. */
  commodity?: InputMaybe<Scalars['String']['input']>;
  /** How the value binds; EXACT when nothing is said. */
  comparator?: InputMaybe<Comparator>;
  /** For a change: the time it is a change from. */
  comparedTo?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 1. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** How it was read; HUMAN when nothing is said. */
  extraction?: InputMaybe<Extraction>;
  /** Alpha-3 code of where the goods come from. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** The most it can be. */
  high?: InputMaybe<Scalars['Float']['input']>;
  /** An amount, a change, or words without a number. */
  kind: ClaimKind;
  /** The least it can be. */
  low?: InputMaybe<Scalars['Float']['input']>;
  /** What it measures. */
  measure: Measure;
  /** Whether it is meant as a result, an estimate, a forecast or a goal. */
  modality: Modality;
  /** The time it speaks of: 2022, 2023-01, 2022-Q3, 2022-01/2022-11. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Whether the period was inferred. */
  periodInferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the port or inland point. */
  port?: InputMaybe<Scalars['ID']['input']>;
  /** The claim in one plain English sentence of your own. */
  text: Scalars['String']['input'];
  /** Alpha-3 code of where they go. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** What it is about; that of its measure when nothing is said. */
  topic?: InputMaybe<Topic>;
  /** ISO 4217, UCUM or %. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The same in US dollars, where a rate is known. */
  usd?: InputMaybe<Scalars['Float']['input']>;
  /** In the base unit: 2e11 USD, not 200. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** The form of a claim. */
export type ClaimKind =
  /** A difference from an earlier period: up by 41 %. */
  | 'CHANGE'
  /** An amount: 190 billion dollars. */
  | 'LEVEL'
  /** Words without a number: a record high. */
  | 'QUALITATIVE';

/** How one claim refers to another. */
export type ClaimLinkKind =
  /** Puts the other right. */
  | 'CORRECTS'
  /** Says the other is not so. */
  | 'DISPUTES'
  /** Says the same again. */
  | 'REPEATS'
  /** Takes the other's place, as a later figure does. */
  | 'SUPERSEDES';

/** One thing to sort claims by. */
export type ClaimOrder = {
  /** What to sort by. */
  by: ClaimOrderField;
  /** Which end comes first. */
  direction: Direction;
};

/** What claims can be sorted by. Ties are broken by id. */
export type ClaimOrderField =
  /** How far it lies from the official figure that decides, in per cent, less than zero where it says less; claims that none decides are smallest. */
  | 'DEVIATION'
  /** The start of the period it speaks of; claims without one come last. */
  | 'PERIOD'
  /** The day it was said. */
  | 'SAID_ON'
  /** The value in the base unit of its claim; claims without one come last. */
  | 'VALUE';

/** How the value binds. */
export type Comparator =
  /** Around the value: read as 5 % either way. */
  | 'ABOUT'
  /** The value, within the rounding of its own words. */
  | 'EXACT'
  /** More than the value: no upper bound. */
  | 'OVER'
  /** Between low and high. */
  | 'RANGE'
  /** Less than the value: no lower bound. */
  | 'UNDER';

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the quarter. */
  | 'QUARTER'
  /** To the year. */
  | 'YEAR';

/** Days from and to, both included; either may be left out. */
export type DateRange = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which end comes first. */
export type Direction =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** The kinds of node that can be searched, listed and reached. */
export type EntityType =
  /** A place where goods cross between two countries. */
  | 'BORDER_CROSSING'
  /** One checkable proposition in a statement. */
  | 'CLAIM'
  /** A good or group of goods of the Harmonized System. */
  | 'COMMODITY'
  /** A country or territory of ISO 3166-1. */
  | 'COUNTRY'
  /** A meeting, call or conference at which statements were made. */
  | 'EVENT'
  /** A person who holds or held an office. */
  | 'OFFICIAL'
  /** A ministry, agency, company, chamber, news outlet or union of states. */
  | 'ORGANIZATION'
  /** A sea or river port, or an inland point, with a UN/LOCODE. */
  | 'PORT'
  /** A document, broadcast or post. */
  | 'SOURCE'
  /** One utterance in a source. */
  | 'STATEMENT';

/** How a claim came out of its text. */
export type Extraction =
  /** Read by a person. */
  | 'HUMAN'
  /** Read by a language model, its quote verified. */
  | 'MODEL'
  /** Read by rules of this project. */
  | 'RULE';

/** What to count by. */
export type Facet =
  /** The good. */
  | 'COMMODITY'
  /** Each country concerned. */
  | 'COUNTRY'
  /** What is measured. */
  | 'MEASURE'
  /** How it is meant. */
  | 'MODALITY'
  /** Where it stands. */
  | 'SOURCE'
  /** Who said it. */
  | 'SPEAKER'
  /** The country whose office the speaker held that day, or where the organization is based. */
  | 'SPEAKER_COUNTRY'
  /** What it is about. */
  | 'TOPIC'
  /** The kind of node. */
  | 'TYPE'
  /** The unit of its number. */
  | 'UNIT'
  /** How it stands against the official figure that decides. */
  | 'VERDICT'
  /** The year it speaks of. */
  | 'YEAR';

/** Numbers from min to max, both included; either may be left out. */
export type FloatRange = {
  /** The largest. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** The smallest. */
  min?: InputMaybe<Scalars['Float']['input']>;
};

/** The direction of trade, seen from the reporter. */
export type Flow =
  /** Exports less imports. */
  | 'BALANCE'
  /** From the reporter to the partner. */
  | 'EXPORT'
  /** From the partner to the reporter. */
  | 'IMPORT'
  /** Both together. */
  | 'TURNOVER';

/** How one claim refers to another. */
export type LinkClaimsInput = {
  /** Id of the claim that refers. */
  from: Scalars['ID']['input'];
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** How. */
  kind: ClaimLinkKind;
  /** A note; shown with the link. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the claim it refers to. */
  to: Scalars['ID']['input'];
};

/** The quantity that a figure measures. */
export type Measure =
  /** Weight or volume of cargo carried. */
  | 'CARGO_VOLUME'
  /** Deliveries of one good. */
  | 'COMMODITY_SUPPLY'
  /** Goods sold abroad, seen from the exporter. */
  | 'EXPORTS'
  /** Goods bought from abroad, seen from the importer. */
  | 'IMPORTS'
  /** Money or projects invested. */
  | 'INVESTMENT'
  /** Anything else. */
  | 'OTHER'
  /** Exports less imports. */
  | 'TRADE_BALANCE'
  /** Exports and imports together. */
  | 'TRADE_TURNOVER';

/** Two entries of one thing become one. */
export type MergeEntitiesInput = {
  /** Id of the entry that goes; it keeps working and leads to the other. */
  from: Scalars['ID']['input'];
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the entry that stays. */
  into: Scalars['ID']['input'];
  /** Why they are the same. */
  reason: Scalars['String']['input'];
};

/** How the figure is meant. A target is never evidence against a result. */
export type Modality =
  /** As something said not to be so. */
  | 'DENIED'
  /** As an estimate of something that has happened. */
  | 'ESTIMATED'
  /** As a forecast or expectation. */
  | 'PROJECTED'
  /** As something that has happened. */
  | 'REPORTED'
  /** As a goal. */
  | 'TARGET';

/** A circle on the map. */
export type Near = {
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
  /** Radius in kilometres. */
  withinKm: Scalars['Float']['input'];
};

/** Why a claim has no period. */
export type NoPeriod =
  /** The value of a contract, project or fund, which no period bounds. */
  | 'DEAL'
  /** A goal, plan or forecast without a date. */
  | 'NO_DEADLINE'
  /** The words say how things stand and name no time: "trade stands at $2.5 billion". */
  | 'STANDING'
  /** An amount that has built up until then, such as investment or an order book. */
  | 'STOCK'
  /** The words speak of a time without saying which: "in recent years". */
  | 'UNDATED';

/** Which observations. All conditions hold at once. */
export type ObservationFilter = {
  /** Two countries, in either order, by code or name. */
  between?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A good by code or name, with everything below it. */
  commodity?: InputMaybe<Scalars['String']['input']>;
  /** Id of a dataset. */
  dataset?: InputMaybe<Scalars['String']['input']>;
  /** Only these flows. */
  flow?: InputMaybe<Array<Flow>>;
  /** A period that overlaps these days. */
  period?: InputMaybe<DateRange>;
  /** The country whose office counted it, by code or name. */
  reportedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of body an organization is. */
export type OrganizationKind =
  /** A chamber of commerce or business council. */
  | 'CHAMBER'
  /** A business, state-owned ones included. */
  | 'COMPANY'
  /** A ministry, agency, embassy or consulate. */
  | 'GOVERNMENT_BODY'
  /** A union or organization of states. */
  | 'IGO'
  /** A news outlet, agency or broadcaster. */
  | 'MEDIA'
  /** Anything else, such as a society of friendship. */
  | 'OTHER'
  /** A body that publishes official statistics. */
  | 'STATISTICS_OFFICE';

/** What came of a target or forecast, by the official figure of its period. */
export type Outcome =
  /** The official figure of its period reached it. */
  | 'MET'
  /** An earlier period reached it already. */
  | 'MET_EARLY'
  /** The official figure of its period did not reach it. */
  | 'MISSED'
  /** There is a figure, but of another unit, or the claim gives nothing to hold it against. */
  | 'NOT_COMPARABLE'
  /** Its period is not over. */
  | 'NOT_DUE'
  /** Its period is over, and no official figure of it is in the graph. */
  | 'NO_DATA';

/** The words and where they stand. */
export type QuoteInput = {
  /** Whether these are the speaker's own words; a paraphrase is not. */
  direct: Scalars['Boolean']['input'];
  /** Where they end, this one excluded. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** The exact words. */
  exact: Scalars['String']['input'];
  /** Index of their paragraph in the source, from 0. */
  paragraph?: InputMaybe<Scalars['Int']['input']>;
  /** Some words before them. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** Where they begin in that paragraph, in UTF-16 units. */
  start?: InputMaybe<Scalars['Int']['input']>;
  /** Some words after them. */
  suffix?: InputMaybe<Scalars['String']['input']>;
  /** The paragraph itself. With it the words are looked up or checked, and refused when they do not stand there; it is not kept. */
  within?: InputMaybe<Scalars['String']['input']>;
};

/** An editor's judgement, never a deletion. */
export type Rank =
  /** Known to be wrong or superseded; kept, with the reason. */
  | 'DEPRECATED'
  /** No judgement. */
  | 'NORMAL'
  /** The figure to use. */
  | 'PREFERRED';

/** One utterance with its claims. */
export type RecordStatementInput = {
  /** Whose information it is, nearest to the speaker first. */
  accordingTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it was said: Telegram, Rossiya 24. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** What it claims, at least one. */
  claims: Array<ClaimInput>;
  /** Id of the event it was said at. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The words; null where only the facts are taken over. */
  quote?: InputMaybe<QuoteInput>;
  /** Who carried it to us, nearest to the speaker first. */
  reportedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it was said: 2023-02-04, 2023-02 or 2023. */
  saidOn: Scalars['String']['input'];
  /** Id of the source it stands in. */
  source: Scalars['ID']['input'];
  /** Id of the official or organization that said it. */
  speaker: Scalars['ID']['input'];
  /** Why it is recorded; kept in the history. */
  why?: InputMaybe<Scalars['String']['input']>;
};

/** Takes a source back, with all its claims. */
export type RetractSourceInput = {
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; shown with the source and its claims. */
  reason: Scalars['String']['input'];
  /** Id of the source. */
  source: Scalars['ID']['input'];
};

/** An editor's judgement of a claim. */
export type SetClaimRankInput = {
  /** Id of the claim. */
  claim: Scalars['ID']['input'];
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The judgement. */
  rank: Rank;
  /** Why; shown with the claim. */
  reason: Scalars['String']['input'];
};

/** What kind of truth a figure claims. Only figures of one standing are compared. */
export type Standing =
  /** What is expected. Forecasts contradict each other, never a result. */
  | 'FORECAST'
  /** What was: reported or estimated after the period, or measured by an office. */
  | 'RESULT'
  /** What is wanted. A target contradicts nothing. */
  | 'TARGET'
  /** What had been reached, said before the period was over. It contradicts nothing. */
  | 'TO_DATE';

/** What a claim is about, in the broad. */
export type Topic =
  /** How much cargo passes, whatever it is. */
  | 'CARGO_TRAFFIC'
  /** Supplies of a named good. */
  | 'COMMODITY_FLOW'
  /** Counterfeits, smuggling and grey schemes. */
  | 'ILLICIT_TRADE'
  /** Investment and projects. */
  | 'INVESTMENT'
  /** Anything else. */
  | 'OTHER'
  /** Military and security cooperation. */
  | 'SECURITY_COOPERATION'
  /** Rules, restrictions and agreements that bear on trade. */
  | 'TRADE_POLICY'
  /** How much two countries trade: turnover, exports, imports, balance. */
  | 'TRADE_VOLUME';

/** How goods cross. */
export type TransportMode =
  /** By air. */
  | 'AIR'
  /** By ferry. */
  | 'FERRY'
  /** By pipeline. */
  | 'PIPELINE'
  /** By railway. */
  | 'RAIL'
  /** By river. */
  | 'RIVER'
  /** By road. */
  | 'ROAD'
  /** By sea. */
  | 'SEA';

/** Takes a merge back. */
export type UndoMergeInput = {
  /** Id of the entry that was merged into another. */
  from: Scalars['ID']['input'];
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why they are not the same. */
  reason: Scalars['String']['input'];
};

/** What sort of thing is wrong with an input. */
export type UserErrorCode =
  /** It is not what was expected, or names what is not there. */
  | 'BAD_USER_INPUT'
  /** It was right, but something else is there already. */
  | 'CONFLICT';

/** What the value of goods includes. */
export type Valuation =
  /** Cost, insurance and freight, as imports are valued. */
  | 'CIF'
  /** The customs value: without freight and insurance from the exporting country, as the United States value imports. */
  | 'CUSTOMS'
  /** Free alongside ship: at the port of export, without loading, as the United States value exports. */
  | 'FAS'
  /** Free on board: without freight and insurance, as exports are valued. */
  | 'FOB';

/** How a claim stands against an official observation. */
export type Verdict =
  /** It lies outside by more than the tolerance. */
  | 'CONTRADICTED'
  /** There is an observation, but of another unit, or the claim is a goal or forecast. */
  | 'NOT_COMPARABLE'
  /** No official observation of this data point is in the graph. */
  | 'NO_DATA'
  /** The observation lies within what the claim says. */
  | 'SUPPORTED'
  /** It lies outside, but by no more than the tolerance. */
  | 'WITHIN_TOLERANCE';

export type AnythingByItsIdQueryVariables = Exact<{
  id?: Scalars['ID']['input'];
  ids?: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AnythingByItsIdQuery = { __typename?: 'Query', node?: { __typename: 'BorderCrossing', name: string, aliases: Array<string>, id: string } | { __typename: 'Claim', id: string } | { __typename: 'Commodity', name: string, aliases: Array<string>, id: string } | { __typename: 'Country', name: string, aliases: Array<string>, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, aliases: Array<string>, id: string } | { __typename: 'Organization', name: string, aliases: Array<string>, id: string } | { __typename: 'Port', name: string, aliases: Array<string>, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string } | null, nodes: Array<{ __typename: 'BorderCrossing', name: string, id: string } | { __typename: 'Claim', id: string } | { __typename: 'Commodity', name: string, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Port', name: string, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string } | null>, borderCrossing?: { __typename?: 'BorderCrossing', name: string, modes: Array<TransportMode>, connects: Array<{ __typename?: 'Country', name: string }> } | null, countries: { __typename?: 'CountryConnection', totalCount: number, nodes: Array<{ __typename?: 'Country', id: string, name: string, code: string }> }, commodities: { __typename?: 'CommodityConnection', totalCount: number, nodes: Array<{ __typename?: 'Commodity', id: string, hsCode?: string | null, name: string }> } };

export type BestValueAndVerdictsQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  period?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type BestValueAndVerdictsQuery = { __typename?: 'Query', claims: { __typename?: 'ClaimConnection', edges: Array<{ __typename?: 'ClaimEdge', cursor: string, node: { __typename?: 'Claim', id: string, text: string, rank: Rank, rankReason?: string | null, assessments: Array<{ __typename?: 'Assessment', verdict: Verdict, deviationPct?: number | null, tolerancePct?: number | null, method: string, observation?: { __typename?: 'Observation', id: string, dataset: { __typename?: 'Dataset', name: string, publisher: string }, quantity: { __typename?: 'Quantity', value?: number | null, unit: string } } | null }>, conflictsWith: Array<{ __typename?: 'Claim', id: string, text: string }>, dataPoint?: { __typename?: 'DataPoint', id: string, official?: { __typename?: 'BestValue', reason: string, quantity: { __typename?: 'Quantity', value?: number | null, unit: string } } | null, repeated?: { __typename?: 'BestValue', reason: string, quantity: { __typename?: 'Quantity', value?: number | null, unit: string } } | null } | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type BorderCrossingsBetweenQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BorderCrossingsBetweenQuery = { __typename?: 'Query', borderCrossings: { __typename?: 'BorderCrossingConnection', totalCount: number, nodes: Array<{ __typename?: 'BorderCrossing', id: string, name: string, aliases: Array<string>, modes: Array<TransportMode>, unlocode?: string | null, location?: { __typename?: 'GeoPoint', latitude: number, longitude: number, source: string, note?: string | null } | null, connects: Array<{ __typename?: 'Country', code: string, name: string }>, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, text: string, quantity?: { __typename?: 'Quantity', asSaid?: string | null } | null }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ChainOfAttributionQueryVariables = Exact<{
  borderCrossing?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChainOfAttributionQuery = { __typename?: 'Query', claims: { __typename?: 'ClaimConnection', totalCount: number, edges: Array<{ __typename?: 'ClaimEdge', cursor: string, node: { __typename?: 'Claim', id: string, text: string, quantity?: { __typename?: 'Quantity', asSaid?: string | null, comparator: Comparator, value?: number | null, unit: string } | null, speaker: { __typename?: 'Official', id: string, name: string } | { __typename?: 'Organization', id: string, name: string }, commodity?: { __typename?: 'Commodity', id: string, name: string, hsCode?: string | null } | null, statement: { __typename?: 'Statement', id: string, channel?: string | null, saidOn: { __typename?: 'PartialDate', label: string }, accordingTo: Array<{ __typename?: 'Official', id: string, name: string } | { __typename?: 'Organization', id: string, name: string }>, reportedBy: Array<{ __typename?: 'Official', id: string, name: string } | { __typename?: 'Organization', id: string, name: string }>, quote?: { __typename?: 'TextQuote', prefix?: string | null, exact?: string | null, suffix?: string | null, direct: boolean, paragraph?: number | null, start?: number | null, end?: number | null } | null }, source: { __typename?: 'Source', id: string, title: string, url?: string | null } } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ClaimsAgainstOfficialFiguresQueryVariables = Exact<{
  between?: Array<Scalars['String']['input']> | Scalars['String']['input'];
  measure?: Measure;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ClaimsAgainstOfficialFiguresQuery = { __typename?: 'Query', bilateral?: { __typename?: 'BilateralRelation', borderKm?: number | null, between: Array<{ __typename?: 'Country', code: string, name: string }>, series: Array<{ __typename?: 'DataPoint', id: string, spreadPct?: number | null, period: { __typename?: 'Period', label: string, start: string, end: string }, observations: Array<{ __typename?: 'Observation', id: string, rank: Rank, rankReason?: string | null, reportedBy?: { __typename?: 'Country', code: string } | null, dataset: { __typename?: 'Dataset', name: string }, quantity: { __typename?: 'Quantity', value?: number | null, unit: string } }>, claims: Array<{ __typename?: 'Claim', id: string, modality: Modality, speaker: { __typename?: 'Official', name: string } | { __typename?: 'Organization', name: string }, quantity?: { __typename?: 'Quantity', asSaid?: string | null, comparator: Comparator, value?: number | null, unit: string } | null }> }> } | null };

export type PutinOnTradeVolumesQueryVariables = Exact<{
  speaker?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PutinOnTradeVolumesQuery = { __typename?: 'Query', claims: { __typename?: 'ClaimConnection', totalCount: number, edges: Array<{ __typename?: 'ClaimEdge', cursor: string, node: { __typename?: 'Claim', id: string, text: string, kind: ClaimKind, measure: Measure, modality: Modality, speaker: { __typename?: 'Official', id: string, name: string } | { __typename?: 'Organization', id: string, name: string }, speakerOffice?: { __typename?: 'Office', title: string, from?: string | null, to?: string | null } | null, quantity?: { __typename?: 'Quantity', asSaid?: string | null, comparator: Comparator, value?: number | null, low?: number | null, high?: number | null, unit: string, usd?: number | null } | null, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, comparedTo?: { __typename?: 'Period', label: string } | null, between: Array<{ __typename?: 'Country', code: string, name: string }>, statement: { __typename?: 'Statement', channel?: string | null, saidOn: { __typename?: 'PartialDate', label: string, precision: DatePrecision }, quote?: { __typename?: 'TextQuote', exact?: string | null, direct: boolean, verified: boolean } | null, accordingTo: Array<{ __typename?: 'Official', name: string } | { __typename?: 'Organization', name: string }>, reportedBy: Array<{ __typename?: 'Official', name: string } | { __typename?: 'Organization', name: string }>, event?: { __typename?: 'Event', name: string } | null }, source: { __typename?: 'Source', title: string, url?: string | null, publishedOn?: string | null, licence: string, attribution: string } } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ClaimsQueryVariables = Exact<{
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<Array<ClaimOrder> | ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ClaimsQuery = { __typename?: 'Query', claims: { __typename?: 'ClaimConnection', totalCount: number, edges: Array<{ __typename?: 'ClaimEdge', cursor: string, node: { __typename?: 'Claim', id: string, text: string, kind: ClaimKind, measure: Measure, modality: Modality, rank: Rank, speaker: { __typename?: 'Official', id: string, name: string } | { __typename?: 'Organization', id: string, name: string }, speakerOffice?: { __typename?: 'Office', title: string } | null, quantity?: { __typename?: 'Quantity', asSaid?: string | null, comparator: Comparator, value?: number | null, low?: number | null, high?: number | null, unit: string, usd?: number | null } | null, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, statement: { __typename?: 'Statement', id: string, saidOn: { __typename?: 'PartialDate', label: string, start: string }, quote?: { __typename?: 'TextQuote', exact?: string | null, direct: boolean } | null }, source: { __typename?: 'Source', id: string, title: string, url?: string | null, licence: string, attribution: string } } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type CommodityAndBelowQueryVariables = Exact<{
  hsCode?: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CommodityAndBelowQuery = { __typename?: 'Query', commodity?: { __typename?: 'Commodity', id: string, name: string, hsVersion?: string | null, parent?: { __typename?: 'Commodity', name: string } | null, children: Array<{ __typename?: 'Commodity', id: string, hsCode?: string | null, name: string }> } | null, claims: { __typename?: 'ClaimConnection', totalCount: number, edges: Array<{ __typename?: 'ClaimEdge', cursor: string, node: { __typename?: 'Claim', id: string, text: string, commodity?: { __typename?: 'Commodity', hsCode?: string | null, name: string } | null, from?: { __typename?: 'Country', name: string } | null, to?: { __typename?: 'Country', name: string } | null, quantity?: { __typename?: 'Quantity', asSaid?: string | null, value?: number | null, unit: string } | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ConflictingClaimsQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  period?: InputMaybe<DateRange>;
}>;


export type ConflictingClaimsQuery = { __typename?: 'Query', conflicts: Array<{ __typename?: 'Conflict', spreadPct: number, dataPoint: { __typename?: 'DataPoint', id: string, measure: Measure, period: { __typename?: 'Period', label: string } }, groups: Array<{ __typename?: 'ValueGroup', low?: number | null, high?: number | null, unit: string, claims: Array<{ __typename?: 'Claim', id: string, text: string, speaker: { __typename?: 'Official', name: string } | { __typename?: 'Organization', name: string }, statement: { __typename?: 'Statement', saidOn: { __typename?: 'PartialDate', label: string } }, source: { __typename?: 'Source', title: string, url?: string | null } }>, observations: Array<{ __typename?: 'Observation', id: string, dataset: { __typename?: 'Dataset', name: string }, quantity: { __typename?: 'Quantity', value?: number | null, unit: string } }> }> }> };

export type MirrorFiguresQueryVariables = Exact<{
  between?: Array<Scalars['String']['input']> | Scalars['String']['input'];
  period?: InputMaybe<DateRange>;
}>;


export type MirrorFiguresQuery = { __typename?: 'Query', mirror: Array<{ __typename?: 'MirrorFigure', gapPct?: number | null, period: { __typename?: 'Period', label: string }, from: { __typename?: 'Country', code: string, name: string }, to: { __typename?: 'Country', code: string, name: string }, exporterReports?: { __typename?: 'Observation', quantity: { __typename?: 'Quantity', value?: number | null, unit: string }, dataset: { __typename?: 'Dataset', name: string } } | null, importerReports?: { __typename?: 'Observation', quantity: { __typename?: 'Quantity', value?: number | null, unit: string }, dataset: { __typename?: 'Dataset', name: string } } | null }> };

export type NamesToIdsQueryVariables = Exact<{
  names?: Array<Scalars['String']['input']> | Scalars['String']['input'];
  type?: InputMaybe<EntityType>;
}>;


export type NamesToIdsQuery = { __typename?: 'Query', resolve: Array<{ __typename?: 'Resolution', name: string, score: number, reason: string, node?: { __typename: 'BorderCrossing', name: string, wikidataId?: string | null, id: string } | { __typename: 'Claim', id: string } | { __typename: 'Commodity', name: string, wikidataId?: string | null, id: string } | { __typename: 'Country', name: string, wikidataId?: string | null, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, wikidataId?: string | null, id: string } | { __typename: 'Organization', name: string, wikidataId?: string | null, id: string } | { __typename: 'Port', name: string, wikidataId?: string | null, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string } | null }> };

export type OfficialFiguresQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  period?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OfficialFiguresQuery = { __typename?: 'Query', observations: { __typename?: 'ObservationConnection', totalCount: number, edges: Array<{ __typename?: 'ObservationEdge', cursor: string, node: { __typename?: 'Observation', id: string, flow: Flow, rank: Rank, rankReason?: string | null, reportedBy?: { __typename?: 'Country', code: string, name: string } | null, period: { __typename?: 'Period', label: string }, quantity: { __typename?: 'Quantity', value?: number | null, unit: string }, dataset: { __typename?: 'Dataset', id: string, name: string, publisher: string, licence: string, attribution: string } } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OutcomeOfForecastsQueryVariables = Exact<{
  outcome?: InputMaybe<Array<Outcome> | Outcome>;
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OutcomeOfForecastsQuery = { __typename?: 'Query', claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, text: string, modality: Modality, speaker: { __typename?: 'Official', name: string } | { __typename?: 'Organization', name: string }, statement: { __typename?: 'Statement', saidOn: { __typename?: 'PartialDate', label: string } }, period?: { __typename?: 'Period', label: string } | null, quantity?: { __typename?: 'Quantity', asSaid?: string | null, value?: number | null, unit: string } | null, outcome?: { __typename?: 'ClaimOutcome', outcome: Outcome, missPct?: number | null, method: string, metIn?: { __typename?: 'Period', label: string } | null } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type PeopleAndBodiesOfACountryQueryVariables = Exact<{
  country?: Scalars['String']['input'];
  official?: Scalars['ID']['input'];
  organization?: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PeopleAndBodiesOfACountryQuery = { __typename?: 'Query', country?: { __typename?: 'Country', id: string, name: string, aliases: Array<string>, borders: Array<{ __typename?: 'Country', code: string, name: string }> } | null, officials: { __typename?: 'OfficialConnection', totalCount: number, nodes: Array<{ __typename?: 'Official', id: string, name: string, offices: Array<{ __typename?: 'Office', title: string, from?: string | null, to?: string | null }> }> }, organizations: { __typename?: 'OrganizationConnection', totalCount: number, nodes: Array<{ __typename?: 'Organization', id: string, name: string, kind: OrganizationKind }> }, official?: { __typename?: 'Official', name: string, aliases: Array<string>, claims: { __typename?: 'ClaimConnection', totalCount: number } } | null, organization?: { __typename?: 'Organization', name: string, aliases: Array<string>, claims: { __typename?: 'ClaimConnection', totalCount: number } } | null };

export type SearchInAnyScriptQueryVariables = Exact<{
  query?: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType> | EntityType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchInAnyScriptQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, facets: Array<{ __typename?: 'FacetCount', key: string, label: string, count: number }>, edges: Array<{ __typename?: 'SearchEdge', cursor: string, score: number, matched: string, node: { __typename: 'BorderCrossing', name: string, aliases: Array<string>, id: string } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, aliases: Array<string>, id: string } | { __typename: 'Country', name: string, aliases: Array<string>, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, aliases: Array<string>, id: string } | { __typename: 'Organization', name: string, aliases: Array<string>, id: string } | { __typename: 'Port', name: string, aliases: Array<string>, id: string } | { __typename: 'Source', title: string, id: string } | { __typename: 'Statement', id: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SourcesAndTheirTermsQueryVariables = Exact<{
  id?: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SourcesAndTheirTermsQuery = { __typename?: 'Query', sources: { __typename?: 'SourceConnection', totalCount: number, nodes: Array<{ __typename?: 'Source', id: string, title: string, url?: string | null, publishedOn?: string | null, licence: string, attribution: string, sha256?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, source?: { __typename?: 'Source', title: string, publisher?: { __typename?: 'Organization', name: string } | null, statements: { __typename?: 'StatementConnection', totalCount: number, nodes: Array<{ __typename?: 'Statement', saidOn: { __typename?: 'PartialDate', label: string }, quote?: { __typename?: 'TextQuote', exact?: string | null, direct: boolean, verified: boolean } | null, claims: Array<{ __typename?: 'Claim', text: string }> }> } } | null };

export type TargetsAndForecastsQueryVariables = Exact<{
  period?: InputMaybe<DateRange>;
  modality?: InputMaybe<Array<Modality> | Modality>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TargetsAndForecastsQuery = { __typename?: 'Query', claims: { __typename?: 'ClaimConnection', totalCount: number, facets: Array<{ __typename?: 'FacetCount', facet: Facet, label: string, count: number }>, edges: Array<{ __typename?: 'ClaimEdge', cursor: string, node: { __typename?: 'Claim', id: string, text: string, modality: Modality, measure: Measure, speaker: { __typename?: 'Official', name: string } | { __typename?: 'Organization', name: string }, speakerOffice?: { __typename?: 'Office', title: string } | null, quantity?: { __typename?: 'Quantity', asSaid?: string | null, comparator: Comparator, usd?: number | null } | null, period?: { __typename?: 'Period', label: string } | null, source: { __typename?: 'Source', title: string, url?: string | null } } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type TrackRecordsQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  speakerCountry?: InputMaybe<Scalars['String']['input']>;
  minDecided?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TrackRecordsQuery = { __typename?: 'Query', trackRecords: { __typename?: 'TrackRecordConnection', totalCount: number, nodes: Array<{ __typename?: 'TrackRecord', claims: number, decided: number, medianDeviationPct?: number | null, medianAbsoluteDeviationPct?: number | null, speaker: { __typename?: 'Official', id: string, name: string } | { __typename?: 'Organization', id: string, name: string }, verdicts: Array<{ __typename?: 'VerdictCount', verdict: Verdict, count: number }>, outcomes: Array<{ __typename?: 'OutcomeCount', outcome: Outcome, count: number }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type WayBetweenTwoThingsQueryVariables = Exact<{
  from?: Scalars['ID']['input'];
  to?: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type WayBetweenTwoThingsQuery = { __typename?: 'Query', path: Array<{ __typename?: 'Path', nodes: Array<{ __typename: 'BorderCrossing', name: string, id: string } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Port', name: string, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string, saidOn: { __typename?: 'PartialDate', label: string } }>, links: Array<{ __typename?: 'Link', type: string, from: string, to: string, label?: string | null }> }> };

export type WhatStandsAroundQueryVariables = Exact<{
  of?: Scalars['ID']['input'];
  hops?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType> | EntityType>;
}>;


export type WhatStandsAroundQuery = { __typename?: 'Query', neighbourhood: { __typename?: 'Subgraph', nodes: Array<{ __typename: 'BorderCrossing', name: string, id: string } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Port', name: string, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string }>, links: Array<{ __typename?: 'Link', type: string, from: string, to: string, label?: string | null }>, omitted: Array<{ __typename?: 'Omitted', of: string, type: string, count: number }> } };

export type WhatTheGraphHoldsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type WhatTheGraphHoldsQuery = { __typename?: 'Query', coverage: { __typename?: 'Coverage', claims: number, statements: number, sources: number, observations: number, entities: number, loadedAt?: string | null }, claims: { __typename?: 'ClaimConnection', nodes: Array<{ __typename?: 'Claim', id: string, jsonLd: unknown, provenance: { __typename?: 'Provenance', extraction: Extraction, confidence?: number | null, firstSeen?: string | null, lastSeen?: string | null, run?: string | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };


export const AnythingByItsIdDocument = {"__meta__":{"hash":"4de742790beb1904c3d54e9d2b65a622d65cd85136587b3862dd822b1ae86526"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnythingByItsId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"crossing:zabaykalsk-manzhouli","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"country:RUS","block":false},{"kind":"StringValue","value":"official:vladimir-putin","block":false},{"kind":"StringValue","value":"commodity:hs-2701","block":false},{"kind":"StringValue","value":"country:nowhere","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"borderCrossing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commodities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AnythingByItsIdQuery, AnythingByItsIdQueryVariables>;
export const BestValueAndVerdictsDocument = {"__meta__":{"hash":"26dafd37ffeb8c0230cfce9a0f3b8e10d6381f33a9c30e4992fe51545ce01348"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BestValueAndVerdicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RUS","block":false},{"kind":"StringValue","value":"CHN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2022-01-01","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2022-12-31","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"measure"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TRADE_TURNOVER"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"modality"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEVEL"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"deviationPct"}},{"kind":"Field","name":{"kind":"Name","value":"tolerancePct"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"official"},"name":{"kind":"Name","value":"best"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"strategy"},"value":{"kind":"EnumValue","value":"OFFICIAL_SOURCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"repeated"},"name":{"kind":"Name","value":"best"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"strategy"},"value":{"kind":"EnumValue","value":"MOST_REPEATED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BestValueAndVerdictsQuery, BestValueAndVerdictsQueryVariables>;
export const BorderCrossingsBetweenDocument = {"__meta__":{"hash":"d636694f159606d88b97ad46ce05bed6e13fd7302dadd3c4f7a6d40523bdf522"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BorderCrossingsBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RUS","block":false},{"kind":"StringValue","value":"CHN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"borderCrossings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"unlocode"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SAID_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asSaid"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BorderCrossingsBetweenQuery, BorderCrossingsBetweenQueryVariables>;
export const ChainOfAttributionDocument = {"__meta__":{"hash":"6fe02236e7f5d4f43d009def7b4543b988a04ea5549667102dca2dd16e43215a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChainOfAttribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"borderCrossing"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"Zabaykalsk-Manzhouli","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"borderCrossing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"borderCrossing"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commodity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accordingTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ChainOfAttributionQuery, ChainOfAttributionQueryVariables>;
export const ClaimsAgainstOfficialFiguresDocument = {"__meta__":{"hash":"3b2f8138879c16423d92720f7cb80aaa85c0930191743c87603ef199c30a0987"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsAgainstOfficialFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RUS","block":false},{"kind":"StringValue","value":"CHN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}}},"defaultValue":{"kind":"EnumValue","value":"TRADE_TURNOVER"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2014-01-01","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2024-12-31","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bilateral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borderKm"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measure"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spreadPct"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsAgainstOfficialFiguresQuery, ClaimsAgainstOfficialFiguresQueryVariables>;
export const PutinOnTradeVolumesDocument = {"__meta__":{"hash":"3139fbe45da965ba784f0dc4c4a67b76333e5491f24ddf4ee3402c7609182219"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PutinOnTradeVolumes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"Putin","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"topic"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TRADE_VOLUME"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SAID_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accordingTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PutinOnTradeVolumesQuery, PutinOnTradeVolumesQueryVariables>;
export const ClaimsDocument = {"__meta__":{"hash":"42fe92e4e114301eda2bbfa424907bfb0fe1f40fc1e54339e55174d3093c49e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Claims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsQuery, ClaimsQueryVariables>;
export const CommodityAndBelowDocument = {"__meta__":{"hash":"dacaaf9de088fd9c50a61cc8423071204360d57cd1d59f5e19df5c883fa2bdbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommodityAndBelow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hsCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"27","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commodity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"hsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hsCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"commodity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hsCode"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"commodity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CommodityAndBelowQuery, CommodityAndBelowQueryVariables>;
export const ConflictingClaimsDocument = {"__meta__":{"hash":"882018819d140a547f17c8d4936fab2ce1f9847d0f60eaa271af31092312e46d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConflictingClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RUS","block":false},{"kind":"StringValue","value":"CHN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2022-01-01","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2023-12-31","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"measure"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TRADE_TURNOVER"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spreadPct"}},{"kind":"Field","name":{"kind":"Name","value":"dataPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConflictingClaimsQuery, ConflictingClaimsQueryVariables>;
export const MirrorFiguresDocument = {"__meta__":{"hash":"370634ada723906ad3e5a1600ae95b95af956e5eb95703e95d78f00a94a90408"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirrorFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RUS","block":false},{"kind":"StringValue","value":"USA","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2010-01-01","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2021-12-31","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mirror"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exporterReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"importerReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gapPct"}}]}}]}}]} as unknown as DocumentNode<MirrorFiguresQuery, MirrorFiguresQueryVariables>;
export const NamesToIdsDocument = {"__meta__":{"hash":"2a69eb265c5e0f266ad0ed0413634e8ce72b5e24a86a8ecaf8a7f8835cacff28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesToIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Russia","block":false},{"kind":"StringValue","value":"КНР","block":false},{"kind":"StringValue","value":"V. Putin","block":false},{"kind":"StringValue","value":"Manchuria","block":false},{"kind":"StringValue","value":"Railway Harbin Group","block":false},{"kind":"StringValue","value":"Atlantis","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"wikidataId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesToIdsQuery, NamesToIdsQueryVariables>;
export const OfficialFiguresDocument = {"__meta__":{"hash":"f8f44d64eddfb1443b0d2eae13027321203c900ccf9c49bbea4ac2502bb096ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficialFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RUS","block":false},{"kind":"StringValue","value":"CHN","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2020-01-01","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2023-12-31","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OfficialFiguresQuery, OfficialFiguresQueryVariables>;
export const OutcomeOfForecastsDocument = {"__meta__":{"hash":"2156ff9bbd12c48b0983178710a20373e4d67cd792b7afffd82b7b826fe4572a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutcomeOfForecasts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MET"},{"kind":"EnumValue","value":"MET_EARLY"},{"kind":"EnumValue","value":"MISSED"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modality"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TARGET"},{"kind":"EnumValue","value":"PROJECTED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"missPct"}},{"kind":"Field","name":{"kind":"Name","value":"metIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OutcomeOfForecastsQuery, OutcomeOfForecastsQueryVariables>;
export const PeopleAndBodiesOfACountryDocument = {"__meta__":{"hash":"cad2eff6d2eb9ec5b250fca389ce031c14a61bf618a722c04a42d1c9c9cc10e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleAndBodiesOfACountry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"China","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"official"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"official:xi-jinping","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"organization:general-administration-of-customs-of-china","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"borders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"officials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"official"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleAndBodiesOfACountryQuery, PeopleAndBodiesOfACountryQueryVariables>;
export const SearchInAnyScriptDocument = {"__meta__":{"hash":"61db3c156a46428662f2d49e3148b75065c42b0d304240c93f7da57b2fcedc69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchInAnyScript"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"满洲里","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TYPE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchInAnyScriptQuery, SearchInAnyScriptQueryVariables>;
export const SourcesAndTheirTermsDocument = {"__meta__":{"hash":"4d3c66c86785ae7e597e4538e01f23b8cc97f80aef2ad8cd851f2b4d74660148"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesAndTheirTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"source:al-mayadeen-2023-02-05","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesAndTheirTermsQuery, SourcesAndTheirTermsQueryVariables>;
export const TargetsAndForecastsDocument = {"__meta__":{"hash":"715f56aa0dc013062226457b2372d9f5e4c11e58c559404f24c1daf8d3fba66c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetsAndForecasts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateRange"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2022-01-01","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2024-12-31","block":false}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"modality"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Modality"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TARGET"},{"kind":"EnumValue","value":"PROJECTED"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modality"},"value":{"kind":"Variable","name":{"kind":"Name","value":"modality"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"VALUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SPEAKER"},{"kind":"EnumValue","value":"MODALITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TargetsAndForecastsQuery, TargetsAndForecastsQueryVariables>;
export const TrackRecordsDocument = {"__meta__":{"hash":"4a52b51ab3457113df91505e979896b6d67dc1524ff9d0382f76203d8bcacf8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrackRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speakerCountry"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minDecided"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"3"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trackRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"speakerCountry"},"value":{"kind":"Variable","name":{"kind":"Name","value":"speakerCountry"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"minDecided"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minDecided"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medianDeviationPct"}},{"kind":"Field","name":{"kind":"Name","value":"medianAbsoluteDeviationPct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TrackRecordsQuery, TrackRecordsQueryVariables>;
export const WayBetweenTwoThingsDocument = {"__meta__":{"hash":"39f4e4ca0cd400eef74a502639e88ce203e891b22c9efdcd4d689b75a21024c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WayBetweenTwoThings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"official:vladimir-padalka","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"commodity:hs-2701","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"4"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxHops"}}},{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<WayBetweenTwoThingsQuery, WayBetweenTwoThingsQueryVariables>;
export const WhatStandsAroundDocument = {"__meta__":{"hash":"5decb1e923764aef73aae0d58f097a7a754a91b0002dc7fdf6e949eda508e713"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatStandsAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"crossing:zabaykalsk-manzhouli","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"},{"kind":"EnumValue","value":"COMMODITY"},{"kind":"EnumValue","value":"CLAIM"},{"kind":"EnumValue","value":"OFFICIAL"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hops"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<WhatStandsAroundQuery, WhatStandsAroundQueryVariables>;
export const WhatTheGraphHoldsDocument = {"__meta__":{"hash":"4638cd341962c7779f6f926294585bfdc13404fcedb384a08a573d8f00b0eb81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatTheGraphHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"observations"}},{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SAID_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extraction"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"run"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jsonLd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WhatTheGraphHoldsQuery, WhatTheGraphHoldsQueryVariables>;