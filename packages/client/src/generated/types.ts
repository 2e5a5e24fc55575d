// Written by `npm run generate:client` from schema/schema.graphql and src/operations.
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

/** A meeting, call or conference at which something was said. */
export type AddEventInput = {
  /** Other names, in any script. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** What sort of event: video call, conference, talks. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; the id follows from it. */
  name: Scalars['String']['input'];
  /** When: 2022-12-30, 2022-12 or 2022. */
  on: Scalars['String']['input'];
  /** Ids of the officials and organizations that took part. */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Why; kept in the history. */
  why?: InputMaybe<Scalars['String']['input']>;
};

/** A person who speaks for a country or an organization. */
export type AddOfficialInput = {
  /** Other spellings, in any script. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** In English, as it is usually written; the id follows from it. */
  name: Scalars['String']['input'];
  /** Offices. */
  offices?: InputMaybe<Array<OfficeInput>>;
  /** Why; kept in the history. */
  why?: InputMaybe<Scalars['String']['input']>;
  /** Wikidata item: Q7747. */
  wikidataId?: InputMaybe<Scalars['String']['input']>;
};

/** A body that speaks, publishes or trades. */
export type AddOrganizationInput = {
  /** Other spellings, in any script. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Alpha-3 code of the country it is based in. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** What sort of body. */
  kind: OrganizationKind;
  /** In English, as it is usually written; the id follows from it. */
  name: Scalars['String']['input'];
  /** Why; kept in the history. */
  why?: InputMaybe<Scalars['String']['input']>;
  /** Wikidata item: Q7747. */
  wikidataId?: InputMaybe<Scalars['String']['input']>;
};

/** A document, broadcast or post. */
export type AddSourceInput = {
  /** How to name it when its words or figures are used. */
  attribution: Scalars['String']['input'];
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Its language as a BCP 47 tag: en, ru, zh. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The terms of its words. */
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
  /** Deviation from the deciding figure, in per cent: (claimed - measured) / measured x 100. Only claims that were measured match. */
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
  /** The outcome: targets and forecasts only. */
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
  /** Words in the claim's sentence or its exact words, all of them; quoted words in that order. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The country the goods go to, by code or name. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  topic?: InputMaybe<Array<Topic>>;
  /** Its unit: ISO 4217, UCUM or %. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Its value in the base unit, or the bound where it has only one. */
  value?: InputMaybe<FloatRange>;
  /** Its verdict by the deciding official figure: its first assessment. */
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

/** An office that a person holds or held, in a country or in an organization: one of the two. */
export type OfficeInput = {
  /** Alpha-3 code of the country. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Its first day, YYYY-MM-DD. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the organization. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Address of the page that says so. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Its title: Minister of Trade. */
  title: Scalars['String']['input'];
  /** Its last day; null while it lasts, YYYY-MM-DD. */
  to?: InputMaybe<Scalars['Date']['input']>;
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

/** The words and their position. */
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
  /** The paragraph itself. The words are looked up or checked in it, and rejected if missing; it is not stored. */
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
  /** Id of its source. */
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


export type AnythingByItsIdQuery = { __typename?: 'Query', node?: { __typename: 'BorderCrossing', name: string, aliases: Array<string>, id: string } | { __typename: 'Claim', id: string } | { __typename: 'Commodity', name: string, aliases: Array<string>, id: string } | { __typename: 'Country', name: string, aliases: Array<string>, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, aliases: Array<string>, id: string } | { __typename: 'Organization', name: string, aliases: Array<string>, id: string } | { __typename: 'Port', name: string, aliases: Array<string>, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string } | null, nodes: Array<{ __typename: 'BorderCrossing', name: string, id: string } | { __typename: 'Claim', id: string } | { __typename: 'Commodity', name: string, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Port', name: string, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string } | null>, borderCrossing?: { __typename: 'BorderCrossing', name: string, modes: Array<TransportMode>, connects: Array<{ __typename: 'Country', name: string }> } | null, countries: { __typename: 'CountryConnection', totalCount: number, nodes: Array<{ __typename: 'Country', id: string, name: string, code: string }> }, commodities: { __typename: 'CommodityConnection', totalCount: number, nodes: Array<{ __typename: 'Commodity', id: string, hsCode?: string | null, name: string }> } };

export type ClaimsAgainstOfficialFiguresQueryVariables = Exact<{
  between?: Array<Scalars['String']['input']> | Scalars['String']['input'];
  measure?: Measure;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ClaimsAgainstOfficialFiguresQuery = { __typename?: 'Query', bilateral?: { __typename: 'BilateralRelation', borderKm?: number | null, between: Array<{ __typename: 'Country', code: string, name: string }>, series: Array<{ __typename: 'DataPoint', id: string, spreadPct?: number | null, period: { __typename: 'Period', label: string, start: string, end: string }, observations: Array<{ __typename: 'Observation', id: string, rank: Rank, rankReason?: string | null, reportedBy?: { __typename: 'Country', code: string } | null, dataset: { __typename: 'Dataset', name: string }, quantity: { __typename: 'Quantity', value?: number | null, unit: string } }>, claims: Array<{ __typename: 'Claim', id: string, modality: Modality, speaker: { __typename: 'Official', name: string } | { __typename: 'Organization', name: string }, quantity?: { __typename: 'Quantity', asSaid?: string | null, comparator: Comparator, value?: number | null, unit: string } | null }> }> } | null };

export type BorderCrossingsBetweenQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BorderCrossingsBetweenQuery = { __typename?: 'Query', borderCrossings: { __typename: 'BorderCrossingConnection', totalCount: number, nodes: Array<{ __typename: 'BorderCrossing', id: string, name: string, aliases: Array<string>, modes: Array<TransportMode>, unlocode?: string | null, location?: { __typename: 'GeoPoint', latitude: number, longitude: number, source: string, note?: string | null } | null, connects: Array<{ __typename: 'Country', code: string, name: string }>, claims: { __typename: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename: 'Claim', id: string, text: string, quantity?: { __typename: 'Quantity', asSaid?: string | null } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SearchInAnyScriptQueryVariables = Exact<{
  query?: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType> | EntityType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchInAnyScriptQuery = { __typename?: 'Query', search: { __typename: 'SearchConnection', totalCount: number, facets: Array<{ __typename: 'FacetCount', key: string, label: string, count: number }>, edges: Array<{ __typename: 'SearchEdge', cursor: string, score: number, matched: string, node: { __typename: 'BorderCrossing', name: string, aliases: Array<string>, id: string } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, aliases: Array<string>, id: string } | { __typename: 'Country', name: string, aliases: Array<string>, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, aliases: Array<string>, id: string } | { __typename: 'Organization', name: string, aliases: Array<string>, id: string } | { __typename: 'Port', name: string, aliases: Array<string>, id: string } | { __typename: 'Source', title: string, id: string } | { __typename: 'Statement', id: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ChainOfAttributionQueryVariables = Exact<{
  borderCrossing?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChainOfAttributionQuery = { __typename?: 'Query', claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, quantity?: { __typename: 'Quantity', asSaid?: string | null, comparator: Comparator, value?: number | null, unit: string } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, commodity?: { __typename: 'Commodity', id: string, name: string, hsCode?: string | null } | null, statement: { __typename: 'Statement', id: string, channel?: string | null, saidOn: { __typename: 'PartialDate', label: string }, accordingTo: Array<{ __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }>, reportedBy: Array<{ __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }>, quote?: { __typename: 'TextQuote', prefix?: string | null, exact?: string | null, suffix?: string | null, direct: boolean, paragraph?: number | null, start?: number | null, end?: number | null } | null }, source: { __typename: 'Source', id: string, title: string, url?: string | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OutcomeOfForecastsQueryVariables = Exact<{
  outcome?: InputMaybe<Array<Outcome> | Outcome>;
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OutcomeOfForecastsQuery = { __typename?: 'Query', claims: { __typename: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename: 'Claim', id: string, text: string, modality: Modality, speaker: { __typename: 'Official', name: string } | { __typename: 'Organization', name: string }, statement: { __typename: 'Statement', saidOn: { __typename: 'PartialDate', label: string } }, period?: { __typename: 'Period', label: string } | null, quantity?: { __typename: 'Quantity', asSaid?: string | null, value?: number | null, unit: string } | null, outcome?: { __typename: 'ClaimOutcome', outcome: Outcome, missPct?: number | null, method: string, metIn?: { __typename: 'Period', label: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type WayBetweenTwoThingsQueryVariables = Exact<{
  from?: Scalars['ID']['input'];
  to?: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type WayBetweenTwoThingsQuery = { __typename?: 'Query', path: Array<{ __typename: 'Path', nodes: Array<{ __typename: 'BorderCrossing', name: string, id: string } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Port', name: string, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', label: string } }>, links: Array<{ __typename: 'Link', type: string, from: string, to: string, label?: string | null }> }> };

export type TargetsAndForecastsQueryVariables = Exact<{
  period?: InputMaybe<DateRange>;
  modality?: InputMaybe<Array<Modality> | Modality>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TargetsAndForecastsQuery = { __typename?: 'Query', claims: { __typename: 'ClaimConnection', totalCount: number, facets: Array<{ __typename: 'FacetCount', facet: Facet, label: string, count: number }>, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, modality: Modality, measure: Measure, speaker: { __typename: 'Official', name: string } | { __typename: 'Organization', name: string }, speakerOffice?: { __typename: 'Office', title: string } | null, quantity?: { __typename: 'Quantity', asSaid?: string | null, comparator: Comparator, usd?: number | null } | null, period?: { __typename: 'Period', label: string } | null, source: { __typename: 'Source', title: string, url?: string | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ConflictingClaimsQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  period?: InputMaybe<DateRange>;
}>;


export type ConflictingClaimsQuery = { __typename?: 'Query', conflicts: Array<{ __typename: 'Conflict', spreadPct: number, dataPoint: { __typename: 'DataPoint', id: string, measure: Measure, period: { __typename: 'Period', label: string } }, groups: Array<{ __typename: 'ValueGroup', low?: number | null, high?: number | null, unit: string, claims: Array<{ __typename: 'Claim', id: string, text: string, speaker: { __typename: 'Official', name: string } | { __typename: 'Organization', name: string }, statement: { __typename: 'Statement', saidOn: { __typename: 'PartialDate', label: string } }, source: { __typename: 'Source', title: string, url?: string | null } }>, observations: Array<{ __typename: 'Observation', id: string, dataset: { __typename: 'Dataset', name: string }, quantity: { __typename: 'Quantity', value?: number | null, unit: string } }> }> }> };

export type TrackRecordsQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  speakerCountry?: InputMaybe<Scalars['String']['input']>;
  minDecided?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TrackRecordsQuery = { __typename?: 'Query', trackRecords: { __typename: 'TrackRecordConnection', totalCount: number, nodes: Array<{ __typename: 'TrackRecord', claims: number, decided: number, medianDeviationPct?: number | null, medianAbsoluteDeviationPct?: number | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, verdicts: Array<{ __typename: 'VerdictCount', verdict: Verdict, count: number }>, outcomes: Array<{ __typename: 'OutcomeCount', outcome: Outcome, count: number }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SourcesAndTheirTermsQueryVariables = Exact<{
  id?: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SourcesAndTheirTermsQuery = { __typename?: 'Query', sources: { __typename: 'SourceConnection', totalCount: number, nodes: Array<{ __typename: 'Source', id: string, title: string, url?: string | null, publishedOn?: string | null, licence: string, attribution: string, sha256?: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, source?: { __typename: 'Source', title: string, publisher?: { __typename: 'Organization', name: string } | null, statements: { __typename: 'StatementConnection', totalCount: number, nodes: Array<{ __typename: 'Statement', saidOn: { __typename: 'PartialDate', label: string }, quote?: { __typename: 'TextQuote', exact?: string | null, direct: boolean, verified: boolean } | null, claims: Array<{ __typename: 'Claim', text: string }> }> } } | null };

export type ClaimsQueryVariables = Exact<{
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<Array<ClaimOrder> | ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ClaimsQuery = { __typename?: 'Query', claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, measure: Measure, modality: Modality, rank: Rank, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, speakerOffice?: { __typename: 'Office', title: string } | null, quantity?: { __typename: 'Quantity', asSaid?: string | null, comparator: Comparator, value?: number | null, low?: number | null, high?: number | null, unit: string, usd?: number | null } | null, period?: { __typename: 'Period', label: string, start: string, end: string } | null, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', label: string, start: string }, quote?: { __typename: 'TextQuote', exact?: string | null, direct: boolean } | null }, source: { __typename: 'Source', id: string, title: string, url?: string | null, licence: string, attribution: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type PeopleAndBodiesOfACountryQueryVariables = Exact<{
  country?: Scalars['String']['input'];
  official?: Scalars['ID']['input'];
  organization?: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PeopleAndBodiesOfACountryQuery = { __typename?: 'Query', country?: { __typename: 'Country', id: string, name: string, aliases: Array<string>, borders: Array<{ __typename: 'Country', code: string, name: string }> } | null, officials: { __typename: 'OfficialConnection', totalCount: number, nodes: Array<{ __typename: 'Official', id: string, name: string, offices: Array<{ __typename: 'Office', title: string, from?: string | null, to?: string | null }> }> }, organizations: { __typename: 'OrganizationConnection', totalCount: number, nodes: Array<{ __typename: 'Organization', id: string, name: string, kind: OrganizationKind }> }, official?: { __typename: 'Official', name: string, aliases: Array<string>, claims: { __typename: 'ClaimConnection', totalCount: number } } | null, organization?: { __typename: 'Organization', name: string, aliases: Array<string>, claims: { __typename: 'ClaimConnection', totalCount: number } } | null };

export type MirrorFiguresQueryVariables = Exact<{
  between?: Array<Scalars['String']['input']> | Scalars['String']['input'];
  period?: InputMaybe<DateRange>;
}>;


export type MirrorFiguresQuery = { __typename?: 'Query', mirror: Array<{ __typename: 'MirrorFigure', gapPct?: number | null, period: { __typename: 'Period', label: string }, from: { __typename: 'Country', code: string, name: string }, to: { __typename: 'Country', code: string, name: string }, exporterReports?: { __typename: 'Observation', quantity: { __typename: 'Quantity', value?: number | null, unit: string }, dataset: { __typename: 'Dataset', name: string } } | null, importerReports?: { __typename: 'Observation', quantity: { __typename: 'Quantity', value?: number | null, unit: string }, dataset: { __typename: 'Dataset', name: string } } | null }> };

export type BestValueAndVerdictsQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  period?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type BestValueAndVerdictsQuery = { __typename?: 'Query', claims: { __typename: 'ClaimConnection', edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, rank: Rank, rankReason?: string | null, assessments: Array<{ __typename: 'Assessment', verdict: Verdict, deviationPct?: number | null, tolerancePct?: number | null, method: string, observation?: { __typename: 'Observation', id: string, dataset: { __typename: 'Dataset', name: string, publisher: string }, quantity: { __typename: 'Quantity', value?: number | null, unit: string } } | null }>, conflictsWith: Array<{ __typename: 'Claim', id: string, text: string }>, dataPoint?: { __typename: 'DataPoint', id: string, official?: { __typename: 'BestValue', reason: string, quantity: { __typename: 'Quantity', value?: number | null, unit: string } } | null, repeated?: { __typename: 'BestValue', reason: string, quantity: { __typename: 'Quantity', value?: number | null, unit: string } } | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type PutinOnTradeVolumesQueryVariables = Exact<{
  speaker?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PutinOnTradeVolumesQuery = { __typename?: 'Query', claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, measure: Measure, modality: Modality, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, speakerOffice?: { __typename: 'Office', title: string, from?: string | null, to?: string | null } | null, quantity?: { __typename: 'Quantity', asSaid?: string | null, comparator: Comparator, value?: number | null, low?: number | null, high?: number | null, unit: string, usd?: number | null } | null, period?: { __typename: 'Period', label: string, start: string, end: string } | null, comparedTo?: { __typename: 'Period', label: string } | null, between: Array<{ __typename: 'Country', code: string, name: string }>, statement: { __typename: 'Statement', channel?: string | null, saidOn: { __typename: 'PartialDate', label: string, precision: DatePrecision }, quote?: { __typename: 'TextQuote', exact?: string | null, direct: boolean, verified: boolean } | null, accordingTo: Array<{ __typename: 'Official', name: string } | { __typename: 'Organization', name: string }>, reportedBy: Array<{ __typename: 'Official', name: string } | { __typename: 'Organization', name: string }>, event?: { __typename: 'Event', name: string } | null }, source: { __typename: 'Source', title: string, url?: string | null, publishedOn?: string | null, licence: string, attribution: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type WhatTheGraphHoldsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type WhatTheGraphHoldsQuery = { __typename?: 'Query', coverage: { __typename: 'Coverage', claims: number, statements: number, sources: number, observations: number, entities: number, loadedAt?: string | null }, claims: { __typename: 'ClaimConnection', nodes: Array<{ __typename: 'Claim', id: string, jsonLd: unknown, provenance: { __typename: 'Provenance', extraction: Extraction, confidence?: number | null, firstSeen?: string | null, lastSeen?: string | null, run?: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type NamesToIdsQueryVariables = Exact<{
  names?: Array<Scalars['String']['input']> | Scalars['String']['input'];
  type?: InputMaybe<EntityType>;
}>;


export type NamesToIdsQuery = { __typename?: 'Query', resolve: Array<{ __typename: 'Resolution', name: string, score: number, reason: string, node?: { __typename: 'BorderCrossing', name: string, wikidataId?: string | null, id: string } | { __typename: 'Claim', id: string } | { __typename: 'Commodity', name: string, wikidataId?: string | null, id: string } | { __typename: 'Country', name: string, wikidataId?: string | null, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, wikidataId?: string | null, id: string } | { __typename: 'Organization', name: string, wikidataId?: string | null, id: string } | { __typename: 'Port', name: string, wikidataId?: string | null, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string } | null }> };

export type WhatStandsAroundQueryVariables = Exact<{
  of?: Scalars['ID']['input'];
  hops?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType> | EntityType>;
}>;


export type WhatStandsAroundQuery = { __typename?: 'Query', neighbourhood: { __typename: 'Subgraph', nodes: Array<{ __typename: 'BorderCrossing', name: string, id: string } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Port', name: string, id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string }>, links: Array<{ __typename: 'Link', type: string, from: string, to: string, label?: string | null }>, omitted: Array<{ __typename: 'Omitted', of: string, type: string, count: number }> } };

export type CommodityAndBelowQueryVariables = Exact<{
  hsCode?: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CommodityAndBelowQuery = { __typename?: 'Query', commodity?: { __typename: 'Commodity', id: string, name: string, hsVersion?: string | null, parent?: { __typename: 'Commodity', name: string } | null, children: Array<{ __typename: 'Commodity', id: string, hsCode?: string | null, name: string }> } | null, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, commodity?: { __typename: 'Commodity', hsCode?: string | null, name: string } | null, from?: { __typename: 'Country', name: string } | null, to?: { __typename: 'Country', name: string } | null, quantity?: { __typename: 'Quantity', asSaid?: string | null, value?: number | null, unit: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OfficialFiguresQueryVariables = Exact<{
  between?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  period?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OfficialFiguresQuery = { __typename?: 'Query', observations: { __typename: 'ObservationConnection', totalCount: number, edges: Array<{ __typename: 'ObservationEdge', cursor: string, node: { __typename: 'Observation', id: string, flow: Flow, rank: Rank, rankReason?: string | null, reportedBy?: { __typename: 'Country', code: string, name: string } | null, period: { __typename: 'Period', label: string }, quantity: { __typename: 'Quantity', value?: number | null, unit: string }, dataset: { __typename: 'Dataset', id: string, name: string, publisher: string, licence: string, attribution: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

