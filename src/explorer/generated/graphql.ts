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

/** Who can make a claim: an official or an organization. */
export type Agent = {
  /** Other names, in any script. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims it made, or that are about it. */
  claims: ClaimConnection;
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** In English. */
  name: Scalars['String']['output'];
  /** What it is linked to. */
  neighbours: NeighbourConnection;
  /** Wikidata item: Q7747. */
  wikidataId: Maybe<Scalars['String']['output']>;
};


/** Who can make a claim: an official or an organization. */
export type AgentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Who can make a claim: an official or an organization. */
export type AgentNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
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

/** A claim held against an official observation of its own data point. */
export type Assessment = {
  __typename: 'Assessment';
  /** (claimed − measured) / measured × 100: negative where the claim says less. Null where they do not compare. */
  deviationPct: Maybe<Scalars['Float']['output']>;
  /** How it was reached: what was compared, whose observation it is, what that office counts. */
  method: Scalars['String']['output'];
  /** The observation it was held against; null without one. */
  observation: Maybe<Observation>;
  /** What WITHIN_TOLERANCE forgives, in per cent of the measured value. */
  tolerancePct: Maybe<Scalars['Float']['output']>;
  /** How it stands. */
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

/** The figure to take where one is needed, and why it is this one. */
export type BestValue = {
  __typename: 'BestValue';
  /** The claims that give it or agree with it. */
  claims: Array<Claim>;
  /** The official observations that give it or agree with it. */
  observations: Array<Observation>;
  /** The figure itself. */
  quantity: Quantity;
  /** Why it was chosen, in plain English. */
  reason: Scalars['String']['output'];
};

/** Everything between two countries. */
export type BilateralRelation = {
  __typename: 'BilateralRelation';
  /** The two countries, by code. */
  between: Array<Country>;
  /** Places where goods cross between the two, by name. */
  borderCrossings: Array<BorderCrossing>;
  /** Length of the land border in kilometres; null where they share none. */
  borderKm: Maybe<Scalars['Float']['output']>;
  /** Claims about the two, whoever makes them. */
  claims: ClaimConnection;
  /** Where figures of the two contradict each other, the largest spread first. */
  conflicts: Array<Conflict>;
  /** People who hold or held office in either, or in a body based there, by name; at most 200. */
  officials: Array<Official>;
  /** One measure through time: what was claimed and what each office measured of every period, side by side. At most 1,000 points. */
  series: Array<DataPoint>;
};


/** Everything between two countries. */
export type BilateralRelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Everything between two countries. */
export type BilateralRelationConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minSpreadPct?: InputMaybe<Scalars['Float']['input']>;
};


/** Everything between two countries. */
export type BilateralRelationSeriesArgs = {
  commodity?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  measure: Measure;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A place where goods cross between two countries; the names of both its sides are among its aliases. */
export type BorderCrossing = Entity & Node & {
  __typename: 'BorderCrossing';
  /** Other names, in any script. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims it made, or that are about it. */
  claims: ClaimConnection;
  /** The two countries it connects, by code. */
  connects: Array<Country>;
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** Where it lies; null where that is not known. */
  location: Maybe<GeoPoint>;
  /** How goods cross here. */
  modes: Array<TransportMode>;
  /** In English. */
  name: Scalars['String']['output'];
  /** What it is linked to. */
  neighbours: NeighbourConnection;
  /** UN/LOCODE of the place, where there is one. */
  unlocode: Maybe<Scalars['String']['output']>;
  /** Wikidata item: Q7747. */
  wikidataId: Maybe<Scalars['String']['output']>;
};


/** A place where goods cross between two countries; the names of both its sides are among its aliases. */
export type BorderCrossingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A place where goods cross between two countries; the names of both its sides are among its aliases. */
export type BorderCrossingNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of border crossings. */
export type BorderCrossingConnection = {
  __typename: 'BorderCrossingConnection';
  /** With their cursors. */
  edges: Array<BorderCrossingEdge>;
  /** Without cursors. */
  nodes: Array<BorderCrossing>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the border crossings with its place in the list. */
export type BorderCrossingEdge = {
  __typename: 'BorderCrossingEdge';
  /** Its place, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: BorderCrossing;
};

/** One entry of a history: who changed what, when and why. Nothing is ever deleted. */
export type Change = {
  __typename: 'Change';
  /** What was done, such as SET_CLAIM_RANK. */
  action: Scalars['String']['output'];
  /** The same as it was afterwards. */
  after: Maybe<Scalars['JSON']['output']>;
  /** What it changed, as it was before; null for what is new. */
  before: Maybe<Scalars['JSON']['output']>;
  /** Who did it, as their token names them. */
  by: Scalars['String']['output'];
  /** Stable and global. */
  id: Scalars['ID']['output'];
  /** When, in UTC: 2023-02-05T12:00:00.000Z. */
  on: Scalars['String']['output'];
  /** Why, in the words of who did it. */
  why: Maybe<Scalars['String']['output']>;
};

/** One checkable proposition in a statement. A claim is not a fact: two that disagree are both kept. */
export type Claim = Node & {
  __typename: 'Claim';
  /** Against the official figures of its data point: an editor's first, then one for each office, or one that says why there is none. */
  assessments: Array<Assessment>;
  /** The countries it is about, by code: a pair, whichever way round, or one country. */
  between: Array<Country>;
  /** Through which crossing. */
  borderCrossing: Maybe<BorderCrossing>;
  /** The good; null for all goods together. */
  commodity: Maybe<Commodity>;
  /** For a change: the time it is a change from. */
  comparedTo: Maybe<Period>;
  /** Claims of the same data point that cannot be true if this one is: two results, or two forecasts, whose intervals do not meet. */
  conflictsWith: Array<Claim>;
  /** All that is said and measured of the same thing; null for a claim without a number or a period. */
  dataPoint: Maybe<DataPoint>;
  /** Where the goods come from, where the flow has a direction. */
  from: Maybe<Country>;
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** The claim as JSON-LD: schema.org Claim, Quotation and Observation, and PROV-O. Its context is inlined. */
  jsonLd: Scalars['JSON']['output'];
  /** An amount, a change, or words without a number. */
  kind: ClaimKind;
  /** What it measures. */
  measure: Measure;
  /** Whether it is meant as a result, an estimate, a forecast or a goal. */
  modality: Modality;
  /** The time it speaks of. */
  period: Maybe<Period>;
  /** How it came into the graph. */
  provenance: Provenance;
  /** The number; null for a qualitative claim. */
  quantity: Maybe<Quantity>;
  /** An editor's judgement. */
  rank: Rank;
  /** Why it was ranked so. */
  rankReason: Maybe<Scalars['String']['output']>;
  /** Claims that this one repeats, corrects, supersedes or disputes: as sources and editors show, and repetitions that the graph proposes. */
  relatedClaims: Array<ClaimLink>;
  /** Where it stands. */
  source: Source;
  /** Who said it. */
  speaker: Agent;
  /** The office the speaker held on the day it was said; null for an organization, and where no office is known. */
  speakerOffice: Maybe<Office>;
  /** The utterance that carries it. */
  statement: Statement;
  /** The claim in one plain English sentence of this graph's own; the exact words are in `statement { quote { exact } }`. */
  text: Scalars['String']['output'];
  /** Where the goods go, where the flow has a direction. */
  to: Maybe<Country>;
  /** What it is about, in the broad. */
  topic: Topic;
};


/** One checkable proposition in a statement. A claim is not a fact: two that disagree are both kept. */
export type ClaimRelatedClaimsArgs = {
  incoming?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<ClaimLinkKind>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename: 'ClaimConnection';
  /** With their cursors. */
  edges: Array<ClaimEdge>;
  /** Counts over the whole list, not the page: at most 50 values a facet, the most frequent first. */
  facets: Array<FacetCount>;
  /** Without cursors. */
  nodes: Array<Claim>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};


/** A page of claims. */
export type ClaimConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One of the claims with its place in the list. */
export type ClaimEdge = {
  __typename: 'ClaimEdge';
  /** Its place, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Claim;
};

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
  /** The country the goods come from, by code or name. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Amounts, changes, or words without a number. */
  kind?: InputMaybe<Array<ClaimKind>>;
  /** What it measures. */
  measure?: InputMaybe<Array<Measure>>;
  /** Results, estimates, forecasts, goals. */
  modality?: InputMaybe<Array<Modality>>;
  /** The time it speaks of: periods that overlap these days. */
  period?: InputMaybe<DateRange>;
  /** How editors ranked it. */
  rank?: InputMaybe<Array<Rank>>;
  /** When it was said. */
  saidOn?: InputMaybe<DateRange>;
  /** A source by id, address or title. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Who said it, by name or id: Putin, Путин, official:vladimir-putin. */
  speaker?: InputMaybe<Scalars['String']['input']>;
  /** Words that stand in the claim's sentence or in its exact words, all of them, in any order. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The country the goods go to, by code or name. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  topic?: InputMaybe<Array<Topic>>;
  /** Its unit: ISO 4217, UCUM or %. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Its value in the base unit, or the bound where it has only one. */
  value?: InputMaybe<FloatRange>;
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
export type ClaimLink = {
  __typename: 'ClaimLink';
  /** The other claim. */
  claim: Claim;
  /** True where the other claim is the one that refers to this one: it repeats it, corrects it … */
  incoming: Scalars['Boolean']['output'];
  /** What this claim does to the other: repeats it, corrects it … */
  kind: ClaimLinkKind;
  /** What the link rests on. */
  note: Maybe<Scalars['String']['output']>;
  /** True where the graph proposes the link because speaker, data point and amount coincide. */
  proposed: Scalars['Boolean']['output'];
};

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
  /** The start of the period it speaks of; claims without one come last. */
  | 'PERIOD'
  /** The day it was said. */
  | 'SAID_ON'
  /** The value in the base unit of its claim; claims without one come last. */
  | 'VALUE';

/** A claim that was judged, linked or assessed. */
export type ClaimPayload = {
  __typename: 'ClaimPayload';
  /** As it is now; null when nothing changed. */
  claim: Maybe<Claim>;
  /** For a link: false when it stood already. */
  created: Maybe<Scalars['Boolean']['output']>;
  /** What is wrong; empty when it was made. */
  userErrors: Array<UserError>;
};

/** A good or group of goods of the Harmonized System. */
export type Commodity = Entity & Node & {
  __typename: 'Commodity';
  /** Other names, in any script. */
  aliases: Array<Scalars['String']['output']>;
  /** The goods directly below it. */
  children: Array<Commodity>;
  /** Claims it made, or that are about it. */
  claims: ClaimConnection;
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Its code: a section (V), chapter (27), heading (2701) or subheading (270111). */
  hsCode: Maybe<Scalars['String']['output']>;
  /** Edition of the Harmonized System that the code belongs to: HS2022. */
  hsVersion: Maybe<Scalars['String']['output']>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** In English. */
  name: Scalars['String']['output'];
  /** What it is linked to. */
  neighbours: NeighbourConnection;
  /** The group it belongs to; null for a section. */
  parent: Maybe<Commodity>;
  /** Wikidata item: Q7747. */
  wikidataId: Maybe<Scalars['String']['output']>;
};


/** A good or group of goods of the Harmonized System. */
export type CommodityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A good or group of goods of the Harmonized System. */
export type CommodityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of commodities. */
export type CommodityConnection = {
  __typename: 'CommodityConnection';
  /** With their cursors. */
  edges: Array<CommodityEdge>;
  /** Without cursors. */
  nodes: Array<Commodity>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the commodities with its place in the list. */
export type CommodityEdge = {
  __typename: 'CommodityEdge';
  /** Its place, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Commodity;
};

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

/** Claims and observations of one data point that cannot all be true. */
export type Conflict = {
  __typename: 'Conflict';
  /** What the figures are about. */
  dataPoint: DataPoint;
  /** Who agrees with whom: two groups or more, the larger first. */
  groups: Array<ValueGroup>;
  /** How far the figures in conflict lie apart, in per cent of the smallest. */
  spreadPct: Scalars['Float']['output'];
  /** RESULT, or FORECAST where forecasts were asked for. */
  standing: Standing;
};

/** A country or territory of ISO 3166-1. A code says nothing of sovereignty. */
export type Country = Entity & Node & {
  __typename: 'Country';
  /** Other names, in any script. */
  aliases: Array<Scalars['String']['output']>;
  /** Its crossings to its neighbours. */
  borderCrossings: Array<BorderCrossing>;
  /** Countries it has a land border with. */
  borders: Array<Country>;
  /** Claims it made, or that are about it. */
  claims: ClaimConnection;
  /** ISO 3166-1 alpha-3: RUS. */
  code: Scalars['String']['output'];
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2: RU. */
  iso2: Scalars['String']['output'];
  /** In English. */
  name: Scalars['String']['output'];
  /** What it is linked to. */
  neighbours: NeighbourConnection;
  /** Who holds or held office there: on a day, or ever. */
  officials: Array<Official>;
  /** Wikidata item: Q7747. */
  wikidataId: Maybe<Scalars['String']['output']>;
};


/** A country or territory of ISO 3166-1. A code says nothing of sovereignty. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A country or territory of ISO 3166-1. A code says nothing of sovereignty. */
export type CountryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A country or territory of ISO 3166-1. A code says nothing of sovereignty. */
export type CountryOfficialsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of countries. */
export type CountryConnection = {
  __typename: 'CountryConnection';
  /** With their cursors. */
  edges: Array<CountryEdge>;
  /** Without cursors. */
  nodes: Array<Country>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the countries with its place in the list. */
export type CountryEdge = {
  __typename: 'CountryEdge';
  /** Its place, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Country;
};

/** What the graph holds, since when, and where it has gaps. */
export type Coverage = {
  __typename: 'Coverage';
  /** By collection of statistics, the largest first. */
  byDataset: Array<DatasetCoverage>;
  /** By measure, the one with most claims first. */
  byMeasure: Array<MeasureCoverage>;
  /** By pair of countries, the one with most claims first. */
  byPair: Array<PairCoverage>;
  /** By source, the one with most claims first. */
  bySource: Array<SourceCoverage>;
  /** By year, the latest first. */
  byYear: Array<YearCoverage>;
  /** Claims. */
  claims: Scalars['Int']['output'];
  /** When the breakdowns were counted, in ISO 8601: at the last load, or just now where the graph is small. */
  countedAt: Scalars['String']['output'];
  /** Things of which something is claimed or measured. */
  dataPoints: Scalars['Int']['output'];
  /** Countries, officials, organizations, border crossings and commodities. */
  entities: Scalars['Int']['output'];
  /** Pairs and years of whose trade something is claimed and no usable official figure is in the graph, the most claimed first. */
  gaps: Array<CoverageGap>;
  /** When the graph was last loaded, in ISO 8601; null before the first load. */
  loadedAt: Maybe<Scalars['String']['output']>;
  /** Official observations. */
  observations: Scalars['Int']['output'];
  /** Documents, broadcasts and posts. */
  sources: Scalars['Int']['output'];
  /** Statements that carry them. */
  statements: Scalars['Int']['output'];
};


/** What the graph holds, since when, and where it has gaps. */
export type CoverageByDatasetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the graph holds, since when, and where it has gaps. */
export type CoverageByPairArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the graph holds, since when, and where it has gaps. */
export type CoverageBySourceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the graph holds, since when, and where it has gaps. */
export type CoverageByYearArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the graph holds, since when, and where it has gaps. */
export type CoverageGapsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A pair and year of whose trade something is claimed and nothing is measured. */
export type CoverageGap = {
  __typename: 'CoverageGap';
  /** The two countries, by code. */
  between: Array<Country>;
  /** How many claims of turnover, exports, imports or balance nothing can be held against. */
  claims: Scalars['Int']['output'];
  /** What is missing, in plain English. */
  missing: Scalars['String']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** All that is said and measured of one thing: one measure of one pair, flow, good and crossing, in one period. */
export type DataPoint = Node & {
  __typename: 'DataPoint';
  /** The figure to take, by a strategy, with the reason. Null where there is nothing to choose from: no result or forecast, or no official one. */
  best: Maybe<BestValue>;
  /** The countries concerned, by code. */
  between: Array<Country>;
  /** The crossing, where the figures are of one alone. */
  borderCrossing: Maybe<BorderCrossing>;
  /** All claims of it, the newest first. */
  claims: Array<Claim>;
  /** The good; null for all goods together. */
  commodity: Maybe<Commodity>;
  /** The same of forecasts, which are never compared with results. */
  forecastSpreadPct: Maybe<Scalars['Float']['output']>;
  /** Where the goods come from, where the flow has a direction. */
  from: Maybe<Country>;
  /** Which figures agree: the largest sets that could all be true at once, results first, then forecasts, targets, figures to date. */
  groups: Array<ValueGroup>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** What is measured. Imports of one country stand with the exports of the other, at EXPORTS, so that mirror figures meet. */
  measure: Measure;
  /** All official observations of it: each reporter's, exporter and importer side by side. */
  observations: Array<Observation>;
  /** The time its figures speak of. */
  period: Period;
  /** How far the results that contradict each other lie apart: (largest − smallest) / smallest × 100. Null where nothing does. */
  spreadPct: Maybe<Scalars['Float']['output']>;
  /** Where the goods go, where the flow has a direction. */
  to: Maybe<Country>;
};


/** All that is said and measured of one thing: one measure of one pair, flow, good and crossing, in one period. */
export type DataPointBestArgs = {
  strategy: BestStrategy;
};

/** A published collection of data, with its terms. */
export type Dataset = Node & {
  __typename: 'Dataset';
  /** How to name it when it is used. */
  attribution: Scalars['String']['output'];
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** The terms it stands under. */
  licence: Scalars['String']['output'];
  /** Its title. */
  name: Scalars['String']['output'];
  /** Who publishes it. */
  publisher: Scalars['String']['output'];
  /** Where it is published. */
  url: Maybe<Scalars['String']['output']>;
};

/** What the graph holds from one collection of statistics. */
export type DatasetCoverage = {
  __typename: 'DatasetCoverage';
  /** The collection, with its terms. */
  dataset: Dataset;
  /** The first year its figures cover. */
  firstYear: Maybe<Scalars['Int']['output']>;
  /** The last year its figures cover. */
  lastYear: Maybe<Scalars['Int']['output']>;
  /** How many official observations. */
  observations: Scalars['Int']['output'];
};

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

/** Anything a claim can be made by or be about: a country, official, organization, border crossing or commodity. */
export type Entity = {
  /** Other names, in any script. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims it made, or that are about it. */
  claims: ClaimConnection;
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** In English. */
  name: Scalars['String']['output'];
  /** What it is linked to. */
  neighbours: NeighbourConnection;
  /** Wikidata item: Q7747. */
  wikidataId: Maybe<Scalars['String']['output']>;
};


/** Anything a claim can be made by or be about: a country, official, organization, border crossing or commodity. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Anything a claim can be made by or be about: a country, official, organization, border crossing or commodity. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};

/** An entity that others were merged into, or that stands for itself again. */
export type EntityPayload = {
  __typename: 'EntityPayload';
  /** As it is now; null when nothing changed. */
  entity: Maybe<Entity>;
  /** What is wrong; empty when it was made. */
  userErrors: Array<UserError>;
};

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
  /** A document, broadcast or post. */
  | 'SOURCE'
  /** One utterance in a source. */
  | 'STATEMENT';

/** A meeting, call or conference at which something was said. */
export type Event = Node & {
  __typename: 'Event';
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** What sort of event: video call, conference, talks. */
  kind: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** When it was. */
  on: Maybe<PartialDate>;
  /** Who took part. */
  participants: Array<Agent>;
};

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
  /** What it is about. */
  | 'TOPIC'
  /** The kind of node. */
  | 'TYPE'
  /** The year it speaks of. */
  | 'YEAR';

/** How many of all that match have one value. */
export type FacetCount = {
  __typename: 'FacetCount';
  /** How many have it. */
  count: Scalars['Int']['output'];
  /** What was counted by. */
  facet: Facet;
  /** The value: an id, a code, a year or a value of an enum. */
  key: Scalars['String']['output'];
  /** Its name for people. */
  label: Scalars['String']['output'];
};

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

/** A place on the map, WGS 84. */
export type GeoPoint = {
  __typename: 'GeoPoint';
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
};

/** A link between two things, as it is stored: BORDERS, HELD_OFFICE, MADE, CARRIES, BETWEEN … */
export type Link = {
  __typename: 'Link';
  /** Id of the thing it leads from. */
  from: Scalars['ID']['output'];
  /** What is said on it: the title of an office, the length of a border. */
  label: Maybe<Scalars['String']['output']>;
  /** Id of the thing it leads to. */
  to: Scalars['ID']['output'];
  /** Its type in the graph. */
  type: Scalars['String']['output'];
};

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

/** What the graph holds of one measure. */
export type MeasureCoverage = {
  __typename: 'MeasureCoverage';
  /** How many claims. */
  claims: Scalars['Int']['output'];
  /** What is measured. */
  measure: Measure;
  /** How many official observations. */
  observations: Scalars['Int']['output'];
};

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

export type Mutation = {
  __typename: 'Mutation';
  /** Adds a document, broadcast or post. Role: contributor. */
  addSource: SourcePayload;
  /** Keeps a person's verdict on a claim, with how it was reached. Role: editor. */
  assessClaim: ClaimPayload;
  /** Says that one claim repeats, corrects, supersedes or disputes another. Role: contributor. */
  linkClaims: ClaimPayload;
  /** Makes two entries of one official, organization or crossing one. Both ids keep working. Role: editor. */
  mergeEntities: EntityPayload;
  /** Records an utterance with its claims. Words that do not stand where they are said to stand are refused. Role: contributor. */
  recordStatement: StatementPayload;
  /** Takes a source back. It stays, and its claims stay as deprecated, with the reason. Role: editor. */
  retractSource: SourcePayload;
  /** Judges a claim: preferred, normal or deprecated, with the reason. The claim stays. Role: editor. */
  setClaimRank: ClaimPayload;
  /** Takes a merge back. Role: editor. */
  undoMerge: EntityPayload;
};


export type MutationAddSourceArgs = {
  input: AddSourceInput;
};


export type MutationAssessClaimArgs = {
  input: AssessClaimInput;
};


export type MutationLinkClaimsArgs = {
  input: LinkClaimsInput;
};


export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};


export type MutationRecordStatementArgs = {
  input: RecordStatementInput;
};


export type MutationRetractSourceArgs = {
  input: RetractSourceInput;
};


export type MutationSetClaimRankArgs = {
  input: SetClaimRankInput;
};


export type MutationUndoMergeArgs = {
  input: UndoMergeInput;
};

/** A circle on the map. */
export type Near = {
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
  /** Radius in kilometres. */
  withinKm: Scalars['Float']['input'];
};

/** A page of what a thing is linked to: countries, crossings, people, bodies and goods first, then sources, statements and claims. */
export type NeighbourConnection = {
  __typename: 'NeighbourConnection';
  /** The things with their links and cursors. */
  edges: Array<NeighbourEdge>;
  /** The things alone. */
  nodes: Array<Node>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many links there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A thing linked to another, with the link. */
export type NeighbourEdge = {
  __typename: 'NeighbourEdge';
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
  /** How they are linked. */
  link: Link;
  /** The thing at the other end. */
  node: Node;
};

/** Anything with an id, which stays: country:RUS, official:vladimir-putin, crossing:zabaykalsk-manzhouli, claim:<hash>. */
export type Node = {
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
};

/** An official statistic: what one country's office, or a collection of them, measured of a flow of trade in a period. */
export type Observation = Node & {
  __typename: 'Observation';
  /** The good; null for all goods together. */
  commodity: Maybe<Commodity>;
  /** The collection it comes from, with its terms. */
  dataset: Dataset;
  /** Seen from the country that reports it. */
  flow: Flow;
  /** Where the goods came from; null for turnover and balance. */
  from: Maybe<Country>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** The time it covers. */
  period: Period;
  /** The value. */
  quantity: Quantity;
  /** An editor's judgement; a suspect figure is kept and marked DEPRECATED. */
  rank: Rank;
  /** Why it was ranked so. */
  rankReason: Maybe<Scalars['String']['output']>;
  /** Whose office counted it. */
  reportedBy: Maybe<Country>;
  /** Where the goods went; null for turnover and balance. */
  to: Maybe<Country>;
  /** What the value includes. Exports are usually FOB, imports CIF, one reason why mirror figures differ. */
  valuation: Maybe<Valuation>;
};

/** A page of official observations. */
export type ObservationConnection = {
  __typename: 'ObservationConnection';
  /** With their cursors. */
  edges: Array<ObservationEdge>;
  /** Without cursors. */
  nodes: Array<Observation>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the official observations with its place in the list. */
export type ObservationEdge = {
  __typename: 'ObservationEdge';
  /** Its place, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Observation;
};

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

/** An office somebody held: in a country or in an organization, for a time. */
export type Office = {
  __typename: 'Office';
  /** The country, for an office of state. */
  country: Maybe<Country>;
  /** First day; null where it is not known. */
  from: Maybe<Scalars['Date']['output']>;
  /** The organization, for an office in one. */
  organization: Maybe<Organization>;
  /** Its title in English: President of Russia. */
  title: Scalars['String']['output'];
  /** The day it ended; null where it is held still or not known. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A person who speaks for a country or an organization. */
export type Official = Agent & Entity & Node & {
  __typename: 'Official';
  /** Other names, in any script. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims it made, or that are about it. */
  claims: ClaimConnection;
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** In English. */
  name: Scalars['String']['output'];
  /** What it is linked to. */
  neighbours: NeighbourConnection;
  /** Offices held, the latest first: on a day, or ever. */
  offices: Array<Office>;
  /** Wikidata item: Q7747. */
  wikidataId: Maybe<Scalars['String']['output']>;
};


/** A person who speaks for a country or an organization. */
export type OfficialClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A person who speaks for a country or an organization. */
export type OfficialNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


/** A person who speaks for a country or an organization. */
export type OfficialOfficesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of officials. */
export type OfficialConnection = {
  __typename: 'OfficialConnection';
  /** With their cursors. */
  edges: Array<OfficialEdge>;
  /** Without cursors. */
  nodes: Array<Official>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the officials with its place in the list. */
export type OfficialEdge = {
  __typename: 'OfficialEdge';
  /** Its place, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Official;
};

/** What a drawing leaves out, so that it can say "10 of 1,204 shown". */
export type Omitted = {
  __typename: 'Omitted';
  /** How many were left out. */
  count: Scalars['Int']['output'];
  /** Whose neighbours were left out. */
  of: Scalars['ID']['output'];
  /** Of which kind they are: CLAIM, STATEMENT … */
  type: Scalars['String']['output'];
};

/** A body that speaks, publishes or trades: a ministry, consulate, company, chamber or news outlet. */
export type Organization = Agent & Entity & Node & {
  __typename: 'Organization';
  /** Other names, in any script. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims it made, or that are about it. */
  claims: ClaimConnection;
  /** Where it is based. */
  country: Maybe<Country>;
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** What sort of body it is. */
  kind: OrganizationKind;
  /** In English. */
  name: Scalars['String']['output'];
  /** What it is linked to. */
  neighbours: NeighbourConnection;
  /** Wikidata item: Q7747. */
  wikidataId: Maybe<Scalars['String']['output']>;
};


/** A body that speaks, publishes or trades: a ministry, consulate, company, chamber or news outlet. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A body that speaks, publishes or trades: a ministry, consulate, company, chamber or news outlet. */
export type OrganizationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename: 'OrganizationConnection';
  /** With their cursors. */
  edges: Array<OrganizationEdge>;
  /** Without cursors. */
  nodes: Array<Organization>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the organizations with its place in the list. */
export type OrganizationEdge = {
  __typename: 'OrganizationEdge';
  /** Its place, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Organization;
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

/** Where a page stands in its list, as in the Relay specification of connections. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** Cursor of the last item; null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null when the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** What the graph holds of one pair of countries. */
export type PairCoverage = {
  __typename: 'PairCoverage';
  /** The two countries, by code. */
  between: Array<Country>;
  /** How many claims. */
  claims: Scalars['Int']['output'];
  /** How many official observations. */
  observations: Scalars['Int']['output'];
};

/** A date that is known to the day, month, quarter or year. */
export type PartialDate = {
  __typename: 'PartialDate';
  /** The last day it can be. */
  end: Scalars['Date']['output'];
  /** As it is usually written: 2023-02-04, 2022-12. */
  label: Scalars['String']['output'];
  /** How exactly it is known. */
  precision: DatePrecision;
  /** The first day it can be. */
  start: Scalars['Date']['output'];
};

/** A way from one thing to another. */
export type Path = {
  __typename: 'Path';
  /** The links between them, one fewer than the things. */
  links: Array<Link>;
  /** The things along the way, both ends included. */
  nodes: Array<Node>;
};

/** The time a figure speaks of, both ends included. */
export type Period = {
  __typename: 'Period';
  /** Its last day. */
  end: Scalars['Date']['output'];
  /** Whether it was worked out from the context and not said. */
  inferred: Scalars['Boolean']['output'];
  /** Its usual name: 2022, 2023-01, 2022-01/2022-11. */
  label: Scalars['String']['output'];
  /** Its first day. */
  start: Scalars['Date']['output'];
};

/** How a claim came into the graph. */
export type Provenance = {
  __typename: 'Provenance';
  /** 0 to 1, as the reader reckons it; null for a person. */
  confidence: Maybe<Scalars['Float']['output']>;
  /** By whom or what it was read out of its text. */
  extraction: Extraction;
  /** The day it was first loaded. */
  firstSeen: Maybe<Scalars['Date']['output']>;
  /** The day it was last loaded. */
  lastSeen: Maybe<Scalars['Date']['output']>;
  /** Id of the run that wrote it, where it was not the seed. */
  run: Maybe<Scalars['String']['output']>;
};

/** A number as it was meant and as it was said. */
export type Quantity = {
  __typename: 'Quantity';
  /** The words that gave the number: "around 1.5 million tonnes". */
  asSaid: Maybe<Scalars['String']['output']>;
  /** How the value binds. */
  comparator: Comparator;
  /** Upper bound, where there is one. */
  high: Maybe<Scalars['Float']['output']>;
  /** Lower bound, where there is one. */
  low: Maybe<Scalars['Float']['output']>;
  /** ISO 4217 (USD), UCUM (t, m3, t/d) or %. */
  unit: Scalars['String']['output'];
  /** In US dollars, where it was said in them or a rate is given. */
  usd: Maybe<Scalars['Float']['output']>;
  /** In the base unit: 2e11 USD, not 200. Of a range the middle; null where only bounds are known. */
  value: Maybe<Scalars['Float']['output']>;
};

export type Query = {
  __typename: 'Query';
  /** Everything between two countries; null when nothing bears one of the names. A name that several countries share needs a code. */
  bilateral: Maybe<BilateralRelation>;
  /** A border crossing by id or by any name of either side. */
  borderCrossing: Maybe<BorderCrossing>;
  /** Border crossings, by name. */
  borderCrossings: BorderCrossingConnection;
  /** Claims: who said what of trade. `claims(filter: {speaker: "Putin", topic: [TRADE_VOLUME]})` gives all claims by Putin about trade volumes. */
  claims: ClaimConnection;
  /** Goods, by code. */
  commodities: CommodityConnection;
  /** A good by its code in the Harmonized System, or by a name that only it bears. */
  commodity: Maybe<Commodity>;
  /** Where claims and official figures of one thing contradict each other, the largest spread first. Results are compared with results; with `filter: {modality: [PROJECTED]}`, forecasts with forecasts. */
  conflicts: Array<Conflict>;
  /** All countries and territories, by name. */
  countries: CountryConnection;
  /** A country by its code (RUS, RU) or any of its names. */
  country: Maybe<Country>;
  /** What the graph holds, since when, and where it has gaps. Totals are exact; breakdowns are as of `countedAt`. */
  coverage: Coverage;
  /** The surroundings of a thing as nodes and links, for drawing: at most 1,000 things, with counts of what is left out. */
  neighbourhood: Subgraph;
  /** Anything by its id; null when nothing has it. The id of a merged thing leads to what it was merged into. */
  node: Maybe<Node>;
  /** Many things by their ids, in the order asked; null where nothing has the id. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** Official statistics, by period, the earliest first. */
  observations: ObservationConnection;
  /** An official by id or by any spelling of the name that nobody shares. */
  official: Maybe<Official>;
  /** Officials, by name. */
  officials: OfficialConnection;
  /** An organization by id or by any spelling of its name that nothing shares. */
  organization: Maybe<Organization>;
  /** Organizations, by name. */
  organizations: OrganizationConnection;
  /** Shortest ways between two things, at most ten. Through a hub, such as a country, only when there is no other way; empty when there is none. */
  path: Array<Path>;
  /** A list of names to what they stand for, with a score and a reason. At most 500 names. */
  resolve: Array<Resolution>;
  /** Every kind of thing, by words in any script; spelling mistakes are forgiven. */
  search: SearchConnection;
  /** A source by id, address or title. */
  source: Maybe<Source>;
  /** Sources, by title. */
  sources: SourceConnection;
};


export type QueryBilateralArgs = {
  between: Array<Scalars['String']['input']>;
};


export type QueryBorderCrossingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBorderCrossingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<Near>;
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


export type QueryCommoditiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  under?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommodityArgs = {
  hsCode: Scalars['String']['input'];
};


export type QueryConflictsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minSpreadPct?: InputMaybe<Scalars['Float']['input']>;
};


export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


export type QueryNeighbourhoodArgs = {
  hops?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Array<Scalars['String']['input']>>;
  to: Scalars['ID']['input'];
};


export type QueryResolveArgs = {
  names: Array<Scalars['String']['input']>;
  type?: InputMaybe<EntityType>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** What a name stands for. */
export type Resolution = {
  __typename: 'Resolution';
  /** The name as it was given. */
  name: Scalars['String']['output'];
  /** The thing it most likely means; null when nothing is near. */
  node: Maybe<Node>;
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** 1 for a spelling that is known, less for one that is only near, 0 for none. */
  score: Scalars['Float']['output'];
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

/** A page of what was found, the best first. */
export type SearchConnection = {
  __typename: 'SearchConnection';
  /** What was found, with scores and cursors. */
  edges: Array<SearchEdge>;
  /** How many were found of each kind. TYPE is the one facet of a search; claims have more. */
  facets: Array<FacetCount>;
  /** What was found, alone. */
  nodes: Array<Node>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many were found in all. */
  totalCount: Scalars['Int']['output'];
};


/** A page of what was found, the best first. */
export type SearchConnectionFacetsArgs = {
  by: Array<Facet>;
};

/** One thing found, and why. */
export type SearchEdge = {
  __typename: 'SearchEdge';
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
  /** The spelling or sentence that matched. */
  matched: Scalars['String']['output'];
  /** The thing itself. */
  node: Node;
  /** 0 to 1: how near the words are to what was asked, and how much is known of the thing. */
  score: Scalars['Float']['output'];
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

/** A document, broadcast or post that carries statements. */
export type Source = Node & {
  __typename: 'Source';
  /** How to name it when its words or figures are used. */
  attribution: Scalars['String']['output'];
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** Its language as a BCP 47 tag: en, ru, zh. */
  language: Maybe<Scalars['String']['output']>;
  /** The terms its words stand under. Facts are free; sentences are its publisher's. */
  licence: Scalars['String']['output'];
  /** The day it was published. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  publisher: Maybe<Organization>;
  /** Why it was taken back. */
  retractReason: Maybe<Scalars['String']['output']>;
  /** The day it was taken back; its claims are deprecated since. */
  retractedOn: Maybe<Scalars['Date']['output']>;
  /** The day its text was read. */
  retrievedOn: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of its text as it was read. */
  sha256: Maybe<Scalars['String']['output']>;
  /** What it carries, in the order of its text. */
  statements: StatementConnection;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it can be read. */
  url: Maybe<Scalars['String']['output']>;
};


/** A document, broadcast or post that carries statements. */
export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename: 'SourceConnection';
  /** With their cursors. */
  edges: Array<SourceEdge>;
  /** Without cursors. */
  nodes: Array<Source>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** What the graph holds from one source. */
export type SourceCoverage = {
  __typename: 'SourceCoverage';
  /** How many claims. */
  claims: Scalars['Int']['output'];
  /** The day its claims were last loaded. */
  lastLoadedOn: Maybe<Scalars['Date']['output']>;
  /** The source. */
  source: Source;
};

/** One of the sources with its place in the list. */
export type SourceEdge = {
  __typename: 'SourceEdge';
  /** Its place, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Source;
};

/** A source that was added or retracted. */
export type SourcePayload = {
  __typename: 'SourcePayload';
  /** False when it was there already. */
  created: Maybe<Scalars['Boolean']['output']>;
  /** As it is now; null when nothing changed. */
  source: Maybe<Source>;
  /** What is wrong; empty when it was made. */
  userErrors: Array<UserError>;
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

/** One utterance as its source gives it: who said it, where, when, in which words. It carries one claim or more. */
export type Statement = Node & {
  __typename: 'Statement';
  /** Whose information the speaker passes on, nearest first: the consulate speaks, according to the railway group. */
  accordingTo: Array<Agent>;
  /** Through which channel it came: Telegram, Rossiya 24. */
  channel: Maybe<Scalars['String']['output']>;
  /** The propositions it carries. */
  claims: Array<Claim>;
  /** At which event. */
  event: Maybe<Event>;
  /** Its changes, newest first, at most 100. */
  history: Array<Change>;
  /** Stable: `node(id:)` finds it. */
  id: Scalars['ID']['output'];
  /** The words and where they stand; null where only the facts were taken over. */
  quote: Maybe<TextQuote>;
  /** Who carried it to us, nearest to the speaker first: the agency, then the outlet. */
  reportedBy: Array<Agent>;
  /** When it was said. */
  saidOn: PartialDate;
  /** Where it stands. */
  source: Source;
  /** Who said it. */
  speaker: Agent;
};

/** A page of statements. */
export type StatementConnection = {
  __typename: 'StatementConnection';
  /** With their cursors. */
  edges: Array<StatementEdge>;
  /** Without cursors. */
  nodes: Array<Statement>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the statements with its place in the list. */
export type StatementEdge = {
  __typename: 'StatementEdge';
  /** Its place, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Statement;
};

/** A statement that was recorded. */
export type StatementPayload = {
  __typename: 'StatementPayload';
  /** False when it was there already. */
  created: Maybe<Scalars['Boolean']['output']>;
  /** As it is now; null when nothing changed. */
  statement: Maybe<Statement>;
  /** What is wrong; empty when it was made. */
  userErrors: Array<UserError>;
};

/** A part of the graph, for drawing. */
export type Subgraph = {
  __typename: 'Subgraph';
  /** The links among them. */
  links: Array<Link>;
  /** The things, the middle one first. */
  nodes: Array<Node>;
  /** What was left out, by thing and kind. */
  omitted: Array<Omitted>;
};

/** Words and the place where they stand, as in the W3C's Web Annotation model. */
export type TextQuote = {
  __typename: 'TextQuote';
  /** True for the speaker's own words, false for a paraphrase by whoever reports them. */
  direct: Scalars['Boolean']['output'];
  /** The character after the last. */
  end: Maybe<Scalars['Int']['output']>;
  /** The exact words; null where only their place is kept and the text is at the source's address. */
  exact: Maybe<Scalars['String']['output']>;
  /** Which paragraph of the source's body, from 0. */
  paragraph: Maybe<Scalars['Int']['output']>;
  /** The words just before. */
  prefix: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the exact words in UTF-8. */
  sha256: Maybe<Scalars['String']['output']>;
  /** First character in that paragraph, in UTF-16 code units from 0. */
  start: Maybe<Scalars['Int']['output']>;
  /** The words just after. */
  suffix: Maybe<Scalars['String']['output']>;
  /** Whether the words were compared with the source's text when they were taken in. */
  verified: Scalars['Boolean']['output'];
};

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
  | 'ROAD';

/** Takes a merge back. */
export type UndoMergeInput = {
  /** Id of the entry that was merged into another. */
  from: Scalars['ID']['input'];
  /** New for each change: 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why they are not the same. */
  reason: Scalars['String']['input'];
};

/** What is wrong with an input. When there is one, nothing was changed. */
export type UserError = {
  __typename: 'UserError';
  /** Which sort. */
  code: UserErrorCode;
  /** What was expected and what to do. */
  message: Scalars['String']['output'];
  /** Where, below `input`: claims, 0, unit. */
  path: Array<Scalars['String']['output']>;
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
  /** Free on board: without freight and insurance, as exports are valued. */
  | 'FOB';

/** Figures of one standing that could all be true at once. A figure may stand in several: over 185 agrees with 185 and with 190.27. */
export type ValueGroup = {
  __typename: 'ValueGroup';
  /** All its figures allow no more than this; null where the end is open. */
  agreedHigh: Maybe<Scalars['Float']['output']>;
  /** All its figures allow no less than this; null where the end is open. */
  agreedLow: Maybe<Scalars['Float']['output']>;
  /** Its claims, in the order they were said. */
  claims: Array<Claim>;
  /** The largest value stated in it. */
  high: Maybe<Scalars['Float']['output']>;
  /** The smallest value stated in it. */
  low: Maybe<Scalars['Float']['output']>;
  /** Its official observations. */
  observations: Array<Observation>;
  /** What kind of truth its figures claim. */
  standing: Standing;
  /** The unit of these numbers: ISO 4217, UCUM or %. */
  unit: Scalars['String']['output'];
};

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

/** What the graph holds of one year: figures whose period begins in it. */
export type YearCoverage = {
  __typename: 'YearCoverage';
  /** How many claims. */
  claims: Scalars['Int']['output'];
  /** How many official observations. */
  observations: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

export type ObservationWordsFragment = { __typename: 'Observation', id: string, flow: Flow, valuation: Valuation | null, rank: Rank, rankReason: string | null, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null }, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean }, reportedBy: { __typename: 'Country', id: string, name: string, code: string } | null, from: { __typename: 'Country', id: string, name: string } | null, to: { __typename: 'Country', id: string, name: string } | null, dataset: { __typename: 'Dataset', id: string, name: string, attribution: string, licence: string, url: string | null } };

export type GroupWordsFragment = { __typename: 'ValueGroup', low: number | null, high: number | null, unit: string, claims: Array<{ __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } }>, observations: Array<{ __typename: 'Observation', id: string, flow: Flow, valuation: Valuation | null, rank: Rank, rankReason: string | null, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null }, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean }, reportedBy: { __typename: 'Country', id: string, name: string, code: string } | null, from: { __typename: 'Country', id: string, name: string } | null, to: { __typename: 'Country', id: string, name: string } | null, dataset: { __typename: 'Dataset', id: string, name: string, attribution: string, licence: string, url: string | null } }> };

export type BilateralQueryVariables = Exact<{
  between: Array<Scalars['String']['input']> | Scalars['String']['input'];
  measure: Measure;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
}>;


export type BilateralQuery = { bilateral: { __typename: 'BilateralRelation', borderKm: number | null, between: Array<{ __typename: 'Country', id: string, name: string, code: string, aliases: Array<string> }>, series: Array<{ __typename: 'DataPoint', id: string, spreadPct: number | null, period: { __typename: 'Period', start: string, end: string, label: string }, claims: Array<{ __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } }>, observations: Array<{ __typename: 'Observation', id: string, flow: Flow, valuation: Valuation | null, rank: Rank, rankReason: string | null, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null }, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean }, reportedBy: { __typename: 'Country', id: string, name: string, code: string } | null, from: { __typename: 'Country', id: string, name: string } | null, to: { __typename: 'Country', id: string, name: string } | null, dataset: { __typename: 'Dataset', id: string, name: string, attribution: string, licence: string, url: string | null } }> }> } | null };

export type PairConflictsQueryVariables = Exact<{
  between: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type PairConflictsQuery = { bilateral: { __typename: 'BilateralRelation', between: Array<{ __typename: 'Country', id: string, name: string, code: string }>, conflicts: Array<{ __typename: 'Conflict', spreadPct: number, dataPoint: { __typename: 'DataPoint', id: string, measure: Measure, period: { __typename: 'Period', start: string, label: string }, commodity: { __typename: 'Commodity', id: string, name: string } | null }, groups: Array<{ __typename: 'ValueGroup', low: number | null, high: number | null, unit: string, claims: Array<{ __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } }>, observations: Array<{ __typename: 'Observation', id: string, flow: Flow, valuation: Valuation | null, rank: Rank, rankReason: string | null, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null }, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean }, reportedBy: { __typename: 'Country', id: string, name: string, code: string } | null, from: { __typename: 'Country', id: string, name: string } | null, to: { __typename: 'Country', id: string, name: string } | null, dataset: { __typename: 'Dataset', id: string, name: string, attribution: string, licence: string, url: string | null } }> }> }> } | null };

export type CrossingsQueryVariables = Exact<{
  between: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type CrossingsQuery = { bilateral: { __typename: 'BilateralRelation', borderKm: number | null, between: Array<{ __typename: 'Country', id: string, name: string, code: string, aliases: Array<string> }>, borderCrossings: Array<{ __typename: 'BorderCrossing', id: string, name: string, modes: Array<TransportMode>, location: { __typename: 'GeoPoint', latitude: number, longitude: number } | null }> } | null };

export type CountriesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CountriesQuery = { countries: { __typename: 'CountryConnection', nodes: Array<{ __typename: 'Country', id: string, name: string, code: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type QuantityWordsFragment = { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null };

export type ClaimRowFragment = { __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } };

export type ClaimWholeFragment = { __typename: 'Claim', rankReason: string | null, id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, speakerOffice: { __typename: 'Office', title: string, country: { __typename: 'Country', id: string, name: string } | null, organization: { __typename: 'Organization', id: string, name: string } | null } | null, comparedTo: { __typename: 'Period', label: string, inferred: boolean } | null, between: Array<{ __typename: 'Country', id: string, name: string, code: string }>, from: { __typename: 'Country', id: string, name: string } | null, to: { __typename: 'Country', id: string, name: string } | null, commodity: { __typename: 'Commodity', id: string, name: string, hsCode: string | null } | null, borderCrossing: { __typename: 'BorderCrossing', id: string, name: string } | null, statement: { __typename: 'Statement', id: string, channel: string | null, quote: { __typename: 'TextQuote', exact: string | null, prefix: string | null, suffix: string | null, direct: boolean, verified: boolean } | null, event: { __typename: 'Event', id: string, name: string, on: { __typename: 'PartialDate', label: string } | null } | null, accordingTo: Array<{ __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }>, reportedBy: Array<{ __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }>, claims: Array<{ __typename: 'Claim', id: string, text: string }>, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, url: string | null, publishedOn: string | null, retrievedOn: string | null, language: string | null, licence: string, attribution: string, sha256: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, conflictsWith: Array<{ __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } }>, relatedClaims: Array<{ __typename: 'ClaimLink', kind: ClaimLinkKind, proposed: boolean, note: string | null, claim: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } } }>, assessments: Array<{ __typename: 'Assessment', verdict: Verdict, deviationPct: number | null, tolerancePct: number | null, method: string, observation: { __typename: 'Observation', id: string, flow: Flow, valuation: Valuation | null, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null }, period: { __typename: 'Period', label: string }, reportedBy: { __typename: 'Country', id: string, name: string } | null, dataset: { __typename: 'Dataset', id: string, name: string, attribution: string, url: string | null } } | null }>, dataPoint: { __typename: 'DataPoint', id: string, spreadPct: number | null } | null, provenance: { __typename: 'Provenance', extraction: Extraction, confidence: number | null, firstSeen: string | null, lastSeen: string | null }, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string } };

export type ClaimQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ClaimQuery = { node: { __typename: 'BorderCrossing', id: string } | { __typename: 'Claim', id: string, rankReason: string | null, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, speakerOffice: { __typename: 'Office', title: string, country: { __typename: 'Country', id: string, name: string } | null, organization: { __typename: 'Organization', id: string, name: string } | null } | null, comparedTo: { __typename: 'Period', label: string, inferred: boolean } | null, between: Array<{ __typename: 'Country', id: string, name: string, code: string }>, from: { __typename: 'Country', id: string, name: string } | null, to: { __typename: 'Country', id: string, name: string } | null, commodity: { __typename: 'Commodity', id: string, name: string, hsCode: string | null } | null, borderCrossing: { __typename: 'BorderCrossing', id: string, name: string } | null, statement: { __typename: 'Statement', id: string, channel: string | null, quote: { __typename: 'TextQuote', exact: string | null, prefix: string | null, suffix: string | null, direct: boolean, verified: boolean } | null, event: { __typename: 'Event', id: string, name: string, on: { __typename: 'PartialDate', label: string } | null } | null, accordingTo: Array<{ __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }>, reportedBy: Array<{ __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }>, claims: Array<{ __typename: 'Claim', id: string, text: string }>, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, url: string | null, publishedOn: string | null, retrievedOn: string | null, language: string | null, licence: string, attribution: string, sha256: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, conflictsWith: Array<{ __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } }>, relatedClaims: Array<{ __typename: 'ClaimLink', kind: ClaimLinkKind, proposed: boolean, note: string | null, claim: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } } }>, assessments: Array<{ __typename: 'Assessment', verdict: Verdict, deviationPct: number | null, tolerancePct: number | null, method: string, observation: { __typename: 'Observation', id: string, flow: Flow, valuation: Valuation | null, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null }, period: { __typename: 'Period', label: string }, reportedBy: { __typename: 'Country', id: string, name: string } | null, dataset: { __typename: 'Dataset', id: string, name: string, attribution: string, url: string | null } } | null }>, dataPoint: { __typename: 'DataPoint', id: string, spreadPct: number | null } | null, provenance: { __typename: 'Provenance', extraction: Extraction, confidence: number | null, firstSeen: string | null, lastSeen: string | null }, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string } } | { __typename: 'Commodity', id: string } | { __typename: 'Country', id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', id: string } | { __typename: 'Organization', id: string } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string } | null };

export type ClaimsQueryVariables = Exact<{
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<Array<ClaimOrder> | ClaimOrder>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ClaimsQuery = { claims: { __typename: 'ClaimConnection', edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ClaimCountsQueryVariables = Exact<{
  filter?: InputMaybe<ClaimFilter>;
  by: Array<Facet> | Facet;
}>;


export type ClaimCountsQuery = { claims: { __typename: 'ClaimConnection', totalCount: number, facets: Array<{ __typename: 'FacetCount', facet: Facet, key: string, label: string, count: number }> } };

export type ConflictsQueryVariables = Exact<{
  filter?: InputMaybe<ClaimFilter>;
  minSpreadPct?: InputMaybe<Scalars['Float']['input']>;
}>;


export type ConflictsQuery = { conflicts: Array<{ __typename: 'Conflict', spreadPct: number, dataPoint: { __typename: 'DataPoint', id: string, measure: Measure, between: Array<{ __typename: 'Country', id: string, name: string, code: string }>, commodity: { __typename: 'Commodity', id: string, name: string } | null, period: { __typename: 'Period', start: string, label: string }, best: { __typename: 'BestValue', reason: string, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } } | null }, groups: Array<{ __typename: 'ValueGroup', low: number | null, high: number | null, unit: string, claims: Array<{ __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } }>, observations: Array<{ __typename: 'Observation', id: string, flow: Flow, valuation: Valuation | null, rank: Rank, rankReason: string | null, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null }, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean }, reportedBy: { __typename: 'Country', id: string, name: string, code: string } | null, from: { __typename: 'Country', id: string, name: string } | null, to: { __typename: 'Country', id: string, name: string } | null, dataset: { __typename: 'Dataset', id: string, name: string, attribution: string, licence: string, url: string | null } }> }> }> };

export type ThingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ThingQuery = { node: { __typename: 'BorderCrossing', aliases: Array<string>, wikidataId: string | null, modes: Array<TransportMode>, unlocode: string | null, name: string, id: string, location: { __typename: 'GeoPoint', latitude: number, longitude: number } | null, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', aliases: Array<string>, wikidataId: string | null, hsVersion: string | null, name: string, hsCode: string | null, id: string, parent: { __typename: 'Commodity', id: string, name: string, hsCode: string | null } | null } | { __typename: 'Country', aliases: Array<string>, wikidataId: string | null, code: string, iso2: string, name: string, id: string, borders: Array<{ __typename: 'Country', id: string, name: string, code: string }> } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, eventKind: string | null, participants: Array<{ __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }>, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', aliases: Array<string>, wikidataId: string | null, name: string, id: string, offices: Array<{ __typename: 'Office', title: string, from: string | null, to: string | null, country: { __typename: 'Country', id: string, name: string } | null, organization: { __typename: 'Organization', id: string, name: string } | null }> } | { __typename: 'Organization', aliases: Array<string>, wikidataId: string | null, kind: OrganizationKind, name: string, id: string, country: { __typename: 'Country', id: string, name: string } | null } | { __typename: 'Source', url: string | null, language: string | null, licence: string, attribution: string, retrievedOn: string | null, sha256: string | null, title: string, publishedOn: string | null, id: string, publisher: { __typename: 'Organization', id: string, name: string } | null } | { __typename: 'Statement', channel: string | null, id: string, quote: { __typename: 'TextQuote', exact: string | null, prefix: string | null, suffix: string | null, direct: boolean, verified: boolean } | null, accordingTo: Array<{ __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }>, reportedBy: Array<{ __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }>, source: { __typename: 'Source', id: string, title: string }, claims: Array<{ __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } }>, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string } } | null };

export type ClaimsOfThingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ClaimsOfThingQuery = { node: { __typename: 'BorderCrossing', id: string, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'Claim', id: string } | { __typename: 'Commodity', id: string, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'Country', id: string, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', id: string, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'Organization', id: string, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string } | null };

export type StatementsOfSourceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StatementsOfSourceQuery = { source: { __typename: 'Source', id: string, statements: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', cursor: string, node: { __typename: 'Statement', id: string, claims: Array<{ __typename: 'Claim', id: string, text: string, kind: ClaimKind, topic: Topic, measure: Measure, modality: Modality, rank: Rank, quantity: { __typename: 'Quantity', value: number | null, low: number | null, high: number | null, comparator: Comparator, unit: string, asSaid: string | null, usd: number | null } | null, period: { __typename: 'Period', start: string, end: string, label: string, inferred: boolean } | null, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, statement: { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string } }, source: { __typename: 'Source', id: string, title: string, publisher: { __typename: 'Organization', id: string, name: string } | null } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type CountsAroundQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CountsAroundQuery = { node: { __typename: 'BorderCrossing', name: string, id: string, countries: { __typename: 'NeighbourConnection', totalCount: number }, officials: { __typename: 'NeighbourConnection', totalCount: number }, organizations: { __typename: 'NeighbourConnection', totalCount: number }, borderCrossings: { __typename: 'NeighbourConnection', totalCount: number }, commodities: { __typename: 'NeighbourConnection', totalCount: number }, sources: { __typename: 'NeighbourConnection', totalCount: number }, statements: { __typename: 'NeighbourConnection', totalCount: number }, claimsAround: { __typename: 'NeighbourConnection', totalCount: number }, events: { __typename: 'NeighbourConnection', totalCount: number }, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string, countries: { __typename: 'NeighbourConnection', totalCount: number }, officials: { __typename: 'NeighbourConnection', totalCount: number }, organizations: { __typename: 'NeighbourConnection', totalCount: number }, borderCrossings: { __typename: 'NeighbourConnection', totalCount: number }, commodities: { __typename: 'NeighbourConnection', totalCount: number }, sources: { __typename: 'NeighbourConnection', totalCount: number }, statements: { __typename: 'NeighbourConnection', totalCount: number }, claimsAround: { __typename: 'NeighbourConnection', totalCount: number }, events: { __typename: 'NeighbourConnection', totalCount: number } } | { __typename: 'Country', name: string, id: string, countries: { __typename: 'NeighbourConnection', totalCount: number }, officials: { __typename: 'NeighbourConnection', totalCount: number }, organizations: { __typename: 'NeighbourConnection', totalCount: number }, borderCrossings: { __typename: 'NeighbourConnection', totalCount: number }, commodities: { __typename: 'NeighbourConnection', totalCount: number }, sources: { __typename: 'NeighbourConnection', totalCount: number }, statements: { __typename: 'NeighbourConnection', totalCount: number }, claimsAround: { __typename: 'NeighbourConnection', totalCount: number }, events: { __typename: 'NeighbourConnection', totalCount: number } } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string, countries: { __typename: 'NeighbourConnection', totalCount: number }, officials: { __typename: 'NeighbourConnection', totalCount: number }, organizations: { __typename: 'NeighbourConnection', totalCount: number }, borderCrossings: { __typename: 'NeighbourConnection', totalCount: number }, commodities: { __typename: 'NeighbourConnection', totalCount: number }, sources: { __typename: 'NeighbourConnection', totalCount: number }, statements: { __typename: 'NeighbourConnection', totalCount: number }, claimsAround: { __typename: 'NeighbourConnection', totalCount: number }, events: { __typename: 'NeighbourConnection', totalCount: number } } | { __typename: 'Organization', name: string, id: string, countries: { __typename: 'NeighbourConnection', totalCount: number }, officials: { __typename: 'NeighbourConnection', totalCount: number }, organizations: { __typename: 'NeighbourConnection', totalCount: number }, borderCrossings: { __typename: 'NeighbourConnection', totalCount: number }, commodities: { __typename: 'NeighbourConnection', totalCount: number }, sources: { __typename: 'NeighbourConnection', totalCount: number }, statements: { __typename: 'NeighbourConnection', totalCount: number }, claimsAround: { __typename: 'NeighbourConnection', totalCount: number }, events: { __typename: 'NeighbourConnection', totalCount: number } } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null } | null };

export type NeighboursQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  types?: InputMaybe<Array<EntityType> | EntityType>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type NeighboursQuery = { node: { __typename: 'BorderCrossing', id: string, neighbours: { __typename: 'NeighbourConnection', totalCount: number, edges: Array<{ __typename: 'NeighbourEdge', cursor: string, node: { __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null }, link: { __typename: 'Link', type: string, from: string, to: string, label: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'Claim', id: string } | { __typename: 'Commodity', id: string, neighbours: { __typename: 'NeighbourConnection', totalCount: number, edges: Array<{ __typename: 'NeighbourEdge', cursor: string, node: { __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null }, link: { __typename: 'Link', type: string, from: string, to: string, label: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'Country', id: string, neighbours: { __typename: 'NeighbourConnection', totalCount: number, edges: Array<{ __typename: 'NeighbourEdge', cursor: string, node: { __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null }, link: { __typename: 'Link', type: string, from: string, to: string, label: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', id: string } | { __typename: 'Observation', id: string } | { __typename: 'Official', id: string, neighbours: { __typename: 'NeighbourConnection', totalCount: number, edges: Array<{ __typename: 'NeighbourEdge', cursor: string, node: { __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null }, link: { __typename: 'Link', type: string, from: string, to: string, label: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'Organization', id: string, neighbours: { __typename: 'NeighbourConnection', totalCount: number, edges: Array<{ __typename: 'NeighbourEdge', cursor: string, node: { __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null }, link: { __typename: 'Link', type: string, from: string, to: string, label: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | { __typename: 'Source', id: string } | { __typename: 'Statement', id: string } | null };

export type NeighbourhoodQueryVariables = Exact<{
  of: Scalars['ID']['input'];
  limit: Scalars['Int']['input'];
}>;


export type NeighbourhoodQuery = { neighbourhood: { __typename: 'Subgraph', nodes: Array<{ __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null }>, links: Array<{ __typename: 'Link', type: string, from: string, to: string, label: string | null }>, omitted: Array<{ __typename: 'Omitted', of: string, type: string, count: number }> } };

export type WayQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
}>;


export type WayQuery = { path: Array<{ __typename: 'Path', nodes: Array<{ __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null }>, links: Array<{ __typename: 'Link', type: string, from: string, to: string, label: string | null }> }> };

export type ThingsQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ThingsQuery = { nodes: Array<{ __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null } | null> };

type ThingName_BorderCrossing_Fragment = { __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> };

type ThingName_Claim_Fragment = { __typename: 'Claim', text: string, id: string };

type ThingName_Commodity_Fragment = { __typename: 'Commodity', name: string, hsCode: string | null, id: string };

type ThingName_Country_Fragment = { __typename: 'Country', name: string, id: string };

type ThingName_DataPoint_Fragment = { __typename: 'DataPoint', id: string };

type ThingName_Dataset_Fragment = { __typename: 'Dataset', id: string };

type ThingName_Event_Fragment = { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null };

type ThingName_Observation_Fragment = { __typename: 'Observation', id: string };

type ThingName_Official_Fragment = { __typename: 'Official', name: string, id: string };

type ThingName_Organization_Fragment = { __typename: 'Organization', name: string, id: string };

type ThingName_Source_Fragment = { __typename: 'Source', title: string, publishedOn: string | null, id: string };

type ThingName_Statement_Fragment = { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null };

export type ThingNameFragment = ThingName_BorderCrossing_Fragment | ThingName_Claim_Fragment | ThingName_Commodity_Fragment | ThingName_Country_Fragment | ThingName_DataPoint_Fragment | ThingName_Dataset_Fragment | ThingName_Event_Fragment | ThingName_Observation_Fragment | ThingName_Official_Fragment | ThingName_Organization_Fragment | ThingName_Source_Fragment | ThingName_Statement_Fragment;

export type SuggestionsQueryVariables = Exact<{
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType> | EntityType>;
  first: Scalars['Int']['input'];
}>;


export type SuggestionsQuery = { search: { __typename: 'SearchConnection', edges: Array<{ __typename: 'SearchEdge', score: number, matched: string, node: { __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null } }> } };

export type SearchQueryVariables = Exact<{
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType> | EntityType>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = { search: { __typename: 'SearchConnection', totalCount: number, facets: Array<{ __typename: 'FacetCount', facet: Facet, key: string, label: string, count: number }>, edges: Array<{ __typename: 'SearchEdge', cursor: string, score: number, matched: string, node: { __typename: 'BorderCrossing', name: string, id: string, connects: Array<{ __typename: 'Country', id: string, name: string }> } | { __typename: 'Claim', text: string, id: string } | { __typename: 'Commodity', name: string, hsCode: string | null, id: string } | { __typename: 'Country', name: string, id: string } | { __typename: 'DataPoint', id: string } | { __typename: 'Dataset', id: string } | { __typename: 'Event', name: string, id: string, on: { __typename: 'PartialDate', label: string } | null } | { __typename: 'Observation', id: string } | { __typename: 'Official', name: string, id: string } | { __typename: 'Organization', name: string, id: string } | { __typename: 'Source', title: string, publishedOn: string | null, id: string } | { __typename: 'Statement', id: string, saidOn: { __typename: 'PartialDate', start: string, label: string }, speaker: { __typename: 'Official', id: string, name: string } | { __typename: 'Organization', id: string, name: string }, quote: { __typename: 'TextQuote', exact: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { coverage: { __typename: 'Coverage', claims: number, statements: number, sources: number, observations: number, entities: number, loadedAt: string | null } };

export const QuantityWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}}]} as unknown as DocumentNode<QuantityWordsFragment, unknown>;
export const ClaimRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}}]} as unknown as DocumentNode<ClaimRowFragment, unknown>;
export const ObservationWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"valuation"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}}]} as unknown as DocumentNode<ObservationWordsFragment, unknown>;
export const GroupWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"valuation"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<GroupWordsFragment, unknown>;
export const ClaimWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}},{"kind":"Field","name":{"kind":"Name","value":"speakerOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commodity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borderCrossing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accordingTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"deviationPct"}},{"kind":"Field","name":{"kind":"Name","value":"tolerancePct"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"valuation"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spreadPct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extraction"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimWholeFragment, unknown>;
export const ThingNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ThingNameFragment, unknown>;
export const BilateralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bilateral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bilateral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borderKm"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measure"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spreadPct"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationWords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"valuation"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<BilateralQuery, BilateralQueryVariables>;
export const PairConflictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairConflicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bilateral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spreadPct"}},{"kind":"Field","name":{"kind":"Name","value":"dataPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commodity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupWords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"valuation"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationWords"}}]}}]}}]} as unknown as DocumentNode<PairConflictsQuery, PairConflictsQueryVariables>;
export const CrossingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Crossings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bilateral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borderKm"}},{"kind":"Field","name":{"kind":"Name","value":"borderCrossings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CrossingsQuery, CrossingsQueryVariables>;
export const CountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Countries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CountriesQuery, CountriesQueryVariables>;
export const ClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Claim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}},{"kind":"Field","name":{"kind":"Name","value":"speakerOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commodity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borderCrossing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accordingTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"deviationPct"}},{"kind":"Field","name":{"kind":"Name","value":"tolerancePct"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"valuation"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spreadPct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extraction"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}}]}}]}}]} as unknown as DocumentNode<ClaimQuery, ClaimQueryVariables>;
export const ClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Claims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsQuery, ClaimsQueryVariables>;
export const ClaimCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimCountsQuery, ClaimCountsQueryVariables>;
export const ConflictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conflicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minSpreadPct"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"minSpreadPct"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minSpreadPct"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spreadPct"}},{"kind":"Field","name":{"kind":"Name","value":"dataPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commodity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"best"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"strategy"},"value":{"kind":"EnumValue","value":"OFFICIAL_SOURCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupWords"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservationWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"valuation"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankReason"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservationWords"}}]}}]}}]} as unknown as DocumentNode<ConflictsQuery, ConflictsQueryVariables>;
export const ThingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Thing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"wikidataId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"borders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modes"}},{"kind":"Field","name":{"kind":"Name","value":"unlocode"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"eventKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accordingTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ThingQuery, ThingQueryVariables>;
export const ClaimsOfThingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsOfThing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SAID_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsOfThingQuery, ClaimsOfThingQueryVariables>;
export const StatementsOfSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsOfSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asSaid"}},{"kind":"Field","name":{"kind":"Name","value":"usd"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StatementsOfSourceQuery, StatementsOfSourceQueryVariables>;
export const CountsAroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"officials"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OFFICIAL"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"organizations"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ORGANIZATION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"borderCrossings"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BORDER_CROSSING"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"commodities"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMMODITY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sources"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SOURCE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statements"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATEMENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"claimsAround"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CLAIM"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"events"},"name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EVENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<CountsAroundQuery, CountsAroundQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"omitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const WayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Way"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<WayQuery, WayQueryVariables>;
export const ThingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Things"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ThingsQuery, ThingsQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TYPE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BorderCrossing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Commodity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hsCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"observations"}},{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;