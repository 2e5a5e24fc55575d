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
  Date: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
};

/** Who can make a claim. */
export type Agent = {
  aliases: Array<Scalars['String']['output']>;
  claims: ClaimConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
  wikidataId: Maybe<Scalars['String']['output']>;
};


/** Who can make a claim. */
export type AgentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Who can make a claim. */
export type AgentNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};

export type Assessment = {
  __typename: 'Assessment';
  deviationPct: Maybe<Scalars['Float']['output']>;
  method: Scalars['String']['output'];
  observation: Maybe<Observation>;
  tolerancePct: Maybe<Scalars['Float']['output']>;
  verdict: Verdict;
};

export type BestStrategy =
  | 'LATEST'
  | 'MOST_REPEATED'
  | 'OFFICIAL_SOURCE'
  | 'PREFERRED_RANK';

export type BestValue = {
  __typename: 'BestValue';
  claims: Array<Claim>;
  observations: Array<Observation>;
  quantity: Quantity;
  reason: Scalars['String']['output'];
};

/** Everything between two countries. */
export type BilateralRelation = {
  __typename: 'BilateralRelation';
  between: Array<Country>;
  borderCrossings: Array<BorderCrossing>;
  borderKm: Maybe<Scalars['Float']['output']>;
  claims: ClaimConnection;
  conflicts: Array<Conflict>;
  officials: Array<Official>;
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
export type BilateralRelationSeriesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  measure: Measure;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type BorderCrossing = Entity & Node & {
  __typename: 'BorderCrossing';
  aliases: Array<Scalars['String']['output']>;
  claims: ClaimConnection;
  /** Exactly two. */
  connects: Array<Country>;
  id: Scalars['ID']['output'];
  location: Maybe<GeoPoint>;
  modes: Array<TransportMode>;
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
  unlocode: Maybe<Scalars['String']['output']>;
  wikidataId: Maybe<Scalars['String']['output']>;
};


export type BorderCrossingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


export type BorderCrossingNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};

export type BorderCrossingConnection = {
  __typename: 'BorderCrossingConnection';
  nodes: Array<BorderCrossing>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One checkable proposition in a statement. A claim is not a fact: two that disagree are both kept. */
export type Claim = Node & {
  __typename: 'Claim';
  /** Against official observations. */
  assessments: Array<Assessment>;
  /** The pair, whichever way round. */
  between: Array<Country>;
  borderCrossing: Maybe<BorderCrossing>;
  commodity: Maybe<Commodity>;
  /** For a CHANGE. */
  comparedTo: Maybe<Period>;
  conflictsWith: Array<Claim>;
  dataPoint: Maybe<DataPoint>;
  from: Maybe<Country>;
  id: Scalars['ID']['output'];
  /** schema.org Claim and PROV-O. */
  jsonLd: Scalars['JSON']['output'];
  kind: ClaimKind;
  measure: Measure;
  modality: Modality;
  period: Maybe<Period>;
  provenance: Provenance;
  /** Null for a qualitative claim. */
  quantity: Maybe<Quantity>;
  rank: Rank;
  rankReason: Maybe<Scalars['String']['output']>;
  relatedClaims: Array<ClaimLink>;
  source: Source;
  speaker: Agent;
  /** Held on the day it was said. */
  speakerOffice: Maybe<Office>;
  statement: Statement;
  /** The claim in one plain English sentence of our own. */
  text: Scalars['String']['output'];
  to: Maybe<Country>;
  topic: Topic;
};


/** One checkable proposition in a statement. A claim is not a fact: two that disagree are both kept. */
export type ClaimRelatedClaimsArgs = {
  kind?: InputMaybe<ClaimLinkKind>;
};

export type ClaimConnection = {
  __typename: 'ClaimConnection';
  edges: Array<ClaimEdge>;
  facets: Array<FacetCount>;
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClaimConnectionFacetsArgs = {
  by: Array<Facet>;
};

export type ClaimEdge = {
  __typename: 'ClaimEdge';
  cursor: Scalars['String']['output'];
  node: Claim;
};

/** All conditions hold at once. A name matches any alias, whatever its case, accents or script; an id matches itself. A country is a code or a name. */
export type ClaimFilter = {
  accordingTo?: InputMaybe<Scalars['String']['input']>;
  /** Two countries, in either order. */
  between?: InputMaybe<Array<Scalars['String']['input']>>;
  borderCrossing?: InputMaybe<Scalars['String']['input']>;
  commodity?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<ClaimKind>>;
  measure?: InputMaybe<Array<Measure>>;
  modality?: InputMaybe<Array<Modality>>;
  period?: InputMaybe<DateRange>;
  rank?: InputMaybe<Array<Rank>>;
  saidOn?: InputMaybe<DateRange>;
  source?: InputMaybe<Scalars['String']['input']>;
  speaker?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Array<Topic>>;
  unit?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<FloatRange>;
};

export type ClaimKind =
  | 'CHANGE'
  | 'LEVEL'
  | 'QUALITATIVE';

export type ClaimLink = {
  __typename: 'ClaimLink';
  claim: Claim;
  kind: ClaimLinkKind;
  note: Maybe<Scalars['String']['output']>;
  proposed: Scalars['Boolean']['output'];
};

export type ClaimLinkKind =
  | 'CORRECTS'
  | 'DISPUTES'
  | 'REPEATS'
  | 'SUPERSEDES';

export type ClaimOrder = {
  by: ClaimOrderField;
  direction: Direction;
};

export type ClaimOrderField =
  | 'PERIOD'
  | 'SAID_ON'
  | 'VALUE';

export type Commodity = Entity & Node & {
  __typename: 'Commodity';
  aliases: Array<Scalars['String']['output']>;
  children: Array<Commodity>;
  claims: ClaimConnection;
  hsCode: Maybe<Scalars['String']['output']>;
  hsVersion: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
  parent: Maybe<Commodity>;
  wikidataId: Maybe<Scalars['String']['output']>;
};


export type CommodityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


export type CommodityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};

export type CommodityConnection = {
  __typename: 'CommodityConnection';
  nodes: Array<Commodity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Comparator =
  | 'ABOUT'
  | 'EXACT'
  | 'OVER'
  | 'RANGE'
  | 'UNDER';

/** Claims and observations of one data point whose intervals do not meet. */
export type Conflict = {
  __typename: 'Conflict';
  dataPoint: DataPoint;
  groups: Array<ValueGroup>;
  spreadPct: Scalars['Float']['output'];
};

export type Country = Entity & Node & {
  __typename: 'Country';
  aliases: Array<Scalars['String']['output']>;
  borderCrossings: Array<BorderCrossing>;
  borders: Array<Country>;
  claims: ClaimConnection;
  /** ISO 3166-1 alpha-3. */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  iso2: Scalars['String']['output'];
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
  /** Who holds or held office, on a day or ever. */
  officials: Array<Official>;
  wikidataId: Maybe<Scalars['String']['output']>;
};


export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


export type CountryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


export type CountryOfficialsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type CountryConnection = {
  __typename: 'CountryConnection';
  nodes: Array<Country>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Coverage = {
  __typename: 'Coverage';
  claims: Scalars['Int']['output'];
  entities: Scalars['Int']['output'];
  loadedAt: Maybe<Scalars['String']['output']>;
  observations: Scalars['Int']['output'];
  sources: Scalars['Int']['output'];
  statements: Scalars['Int']['output'];
};

/** All that is said and measured of one thing: measure x pair x flow x commodity x period. */
export type DataPoint = Node & {
  __typename: 'DataPoint';
  best: Maybe<BestValue>;
  between: Array<Country>;
  claims: Array<Claim>;
  commodity: Maybe<Commodity>;
  groups: Array<ValueGroup>;
  id: Scalars['ID']['output'];
  measure: Measure;
  observations: Array<Observation>;
  period: Period;
  spreadPct: Maybe<Scalars['Float']['output']>;
};


/** All that is said and measured of one thing: measure x pair x flow x commodity x period. */
export type DataPointBestArgs = {
  strategy: BestStrategy;
};

export type Dataset = Node & {
  __typename: 'Dataset';
  attribution: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  licence: Scalars['String']['output'];
  name: Scalars['String']['output'];
  publisher: Scalars['String']['output'];
  url: Maybe<Scalars['String']['output']>;
};

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

/** Both ends included; a period matches when it overlaps. */
export type DateRange = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Direction =
  | 'ASC'
  | 'DESC';

/** Anything a claim can be made by or be about. */
export type Entity = {
  /** Other names and spellings, in any script: Путин, 普京, V. Putin. */
  aliases: Array<Scalars['String']['output']>;
  claims: ClaimConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** What it is linked to, of every kind, a page at a time. */
  neighbours: NeighbourConnection;
  wikidataId: Maybe<Scalars['String']['output']>;
};


/** Anything a claim can be made by or be about. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Anything a claim can be made by or be about. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};

export type EntityType =
  | 'BORDER_CROSSING'
  | 'CLAIM'
  | 'COMMODITY'
  | 'COUNTRY'
  | 'EVENT'
  | 'OFFICIAL'
  | 'ORGANIZATION'
  | 'SOURCE'
  | 'STATEMENT';

export type Event = Node & {
  __typename: 'Event';
  id: Scalars['ID']['output'];
  kind: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  on: Maybe<PartialDate>;
  participants: Array<Agent>;
};

export type Extraction =
  | 'HUMAN'
  | 'MODEL'
  | 'RULE';

export type Facet =
  | 'COMMODITY'
  | 'COUNTRY'
  | 'MEASURE'
  | 'MODALITY'
  | 'SOURCE'
  | 'SPEAKER'
  | 'TOPIC'
  | 'TYPE'
  | 'YEAR';

export type FacetCount = {
  __typename: 'FacetCount';
  count: Scalars['Int']['output'];
  facet: Facet;
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type FloatRange = {
  max?: InputMaybe<Scalars['Float']['input']>;
  min?: InputMaybe<Scalars['Float']['input']>;
};

export type Flow =
  | 'BALANCE'
  | 'EXPORT'
  | 'IMPORT'
  | 'TURNOVER';

export type GeoPoint = {
  __typename: 'GeoPoint';
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
};

export type Link = {
  __typename: 'Link';
  from: Scalars['ID']['output'];
  label: Maybe<Scalars['String']['output']>;
  to: Scalars['ID']['output'];
  type: Scalars['String']['output'];
};

export type Measure =
  | 'CARGO_VOLUME'
  | 'COMMODITY_SUPPLY'
  | 'EXPORTS'
  | 'IMPORTS'
  | 'INVESTMENT'
  | 'OTHER'
  | 'TRADE_BALANCE'
  | 'TRADE_TURNOVER';

export type Modality =
  | 'DENIED'
  | 'ESTIMATED'
  | 'PROJECTED'
  | 'REPORTED'
  | 'TARGET';

export type Near = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
  withinKm: Scalars['Float']['input'];
};

export type NeighbourConnection = {
  __typename: 'NeighbourConnection';
  edges: Array<NeighbourEdge>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NeighbourEdge = {
  __typename: 'NeighbourEdge';
  cursor: Scalars['String']['output'];
  link: Link;
  node: Node;
};

export type Node = {
  /** Stable, readable, global: country:RUS, official:vladimir-putin, crossing:zabaykalsk-manzhouli, claim:<hash>. */
  id: Scalars['ID']['output'];
};

/** An official statistic. */
export type Observation = Node & {
  __typename: 'Observation';
  commodity: Maybe<Commodity>;
  dataset: Dataset;
  flow: Flow;
  from: Maybe<Country>;
  id: Scalars['ID']['output'];
  period: Period;
  quantity: Quantity;
  rank: Rank;
  rankReason: Maybe<Scalars['String']['output']>;
  reportedBy: Maybe<Country>;
  to: Maybe<Country>;
  valuation: Maybe<Valuation>;
};

export type ObservationConnection = {
  __typename: 'ObservationConnection';
  nodes: Array<Observation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ObservationFilter = {
  between?: InputMaybe<Array<Scalars['String']['input']>>;
  commodity?: InputMaybe<Scalars['String']['input']>;
  dataset?: InputMaybe<Scalars['String']['input']>;
  flow?: InputMaybe<Array<Flow>>;
  period?: InputMaybe<DateRange>;
  reportedBy?: InputMaybe<Scalars['String']['input']>;
};

export type Office = {
  __typename: 'Office';
  country: Maybe<Country>;
  from: Maybe<Scalars['Date']['output']>;
  organization: Maybe<Organization>;
  title: Scalars['String']['output'];
  to: Maybe<Scalars['Date']['output']>;
};

export type Official = Agent & Entity & Node & {
  __typename: 'Official';
  aliases: Array<Scalars['String']['output']>;
  claims: ClaimConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
  offices: Array<Office>;
  wikidataId: Maybe<Scalars['String']['output']>;
};


export type OfficialClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


export type OfficialNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


export type OfficialOfficesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type OfficialConnection = {
  __typename: 'OfficialConnection';
  nodes: Array<Official>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Omitted = {
  __typename: 'Omitted';
  count: Scalars['Int']['output'];
  of: Scalars['ID']['output'];
  type: Scalars['String']['output'];
};

export type Organization = Agent & Entity & Node & {
  __typename: 'Organization';
  aliases: Array<Scalars['String']['output']>;
  claims: ClaimConnection;
  country: Maybe<Country>;
  id: Scalars['ID']['output'];
  kind: OrganizationKind;
  name: Scalars['String']['output'];
  neighbours: NeighbourConnection;
  wikidataId: Maybe<Scalars['String']['output']>;
};


export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


export type OrganizationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};

export type OrganizationConnection = {
  __typename: 'OrganizationConnection';
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationKind =
  | 'CHAMBER'
  | 'COMPANY'
  | 'GOVERNMENT_BODY'
  | 'IGO'
  | 'MEDIA'
  | 'OTHER'
  | 'STATISTICS_OFFICE';

export type PageInfo = {
  __typename: 'PageInfo';
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

export type PartialDate = {
  __typename: 'PartialDate';
  end: Scalars['Date']['output'];
  label: Scalars['String']['output'];
  precision: DatePrecision;
  start: Scalars['Date']['output'];
};

export type Path = {
  __typename: 'Path';
  links: Array<Link>;
  nodes: Array<Node>;
};

export type Period = {
  __typename: 'Period';
  end: Scalars['Date']['output'];
  inferred: Scalars['Boolean']['output'];
  label: Scalars['String']['output'];
  start: Scalars['Date']['output'];
};

export type Provenance = {
  __typename: 'Provenance';
  confidence: Maybe<Scalars['Float']['output']>;
  extraction: Extraction;
  firstSeen: Maybe<Scalars['Date']['output']>;
  lastSeen: Maybe<Scalars['Date']['output']>;
  run: Maybe<Scalars['String']['output']>;
};

/** unit: ISO 4217, UCUM or %. value in the base unit: 2e11 USD, not 200. */
export type Quantity = {
  __typename: 'Quantity';
  asSaid: Maybe<Scalars['String']['output']>;
  comparator: Comparator;
  high: Maybe<Scalars['Float']['output']>;
  low: Maybe<Scalars['Float']['output']>;
  unit: Scalars['String']['output'];
  usd: Maybe<Scalars['Float']['output']>;
  value: Maybe<Scalars['Float']['output']>;
};

export type Query = {
  __typename: 'Query';
  bilateral: Maybe<BilateralRelation>;
  borderCrossing: Maybe<BorderCrossing>;
  borderCrossings: BorderCrossingConnection;
  claims: ClaimConnection;
  commodities: CommodityConnection;
  commodity: Maybe<Commodity>;
  conflicts: Array<Conflict>;
  countries: CountryConnection;
  country: Maybe<Country>;
  /** What the graph holds, since when, and where it has gaps. */
  coverage: Coverage;
  /** The surroundings of a thing as nodes and links, for drawing. */
  neighbourhood: Subgraph;
  node: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  observations: ObservationConnection;
  official: Maybe<Official>;
  officials: OfficialConnection;
  organization: Maybe<Organization>;
  organizations: OrganizationConnection;
  /** Shortest ways between two things. */
  path: Array<Path>;
  /** A list of names to ids, with a score and a reason: what a spreadsheet of names needs. */
  resolve: Array<Resolution>;
  /** Every kind of thing, by words in any script, spelling mistakes forgiven. */
  search: SearchConnection;
  source: Maybe<Source>;
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

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type Resolution = {
  __typename: 'Resolution';
  name: Scalars['String']['output'];
  node: Maybe<Node>;
  reason: Scalars['String']['output'];
  score: Scalars['Float']['output'];
};

export type SearchConnection = {
  __typename: 'SearchConnection';
  edges: Array<SearchEdge>;
  facets: Array<FacetCount>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type SearchConnectionFacetsArgs = {
  by: Array<Facet>;
};

export type SearchEdge = {
  __typename: 'SearchEdge';
  cursor: Scalars['String']['output'];
  matched: Scalars['String']['output'];
  node: Node;
  score: Scalars['Float']['output'];
};

/** A document, broadcast or post that carries statements. */
export type Source = Node & {
  __typename: 'Source';
  attribution: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  language: Maybe<Scalars['String']['output']>;
  licence: Scalars['String']['output'];
  publishedOn: Maybe<Scalars['Date']['output']>;
  publisher: Maybe<Organization>;
  retrievedOn: Maybe<Scalars['Date']['output']>;
  sha256: Maybe<Scalars['String']['output']>;
  statements: StatementConnection;
  title: Scalars['String']['output'];
  url: Maybe<Scalars['String']['output']>;
};


/** A document, broadcast or post that carries statements. */
export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceConnection = {
  __typename: 'SourceConnection';
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One utterance, as the source gives it: who said it, where, when, in which words. It carries one claim or more. */
export type Statement = Node & {
  __typename: 'Statement';
  /** Whose information the speaker passes on, nearest first: the consulate speaks, according to the railway group. */
  accordingTo: Array<Agent>;
  /** Telegram, Rossiya 24. */
  channel: Maybe<Scalars['String']['output']>;
  claims: Array<Claim>;
  event: Maybe<Event>;
  id: Scalars['ID']['output'];
  quote: Maybe<TextQuote>;
  /** Who carried it to us, nearest to the speaker first: the agency, then the outlet. */
  reportedBy: Array<Agent>;
  saidOn: PartialDate;
  source: Source;
  speaker: Agent;
};

export type StatementConnection = {
  __typename: 'StatementConnection';
  edges: Array<StatementEdge>;
  nodes: Array<Statement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  __typename: 'StatementEdge';
  cursor: Scalars['String']['output'];
  node: Statement;
};

export type Subgraph = {
  __typename: 'Subgraph';
  links: Array<Link>;
  nodes: Array<Node>;
  omitted: Array<Omitted>;
};

export type TextQuote = {
  __typename: 'TextQuote';
  direct: Scalars['Boolean']['output'];
  end: Maybe<Scalars['Int']['output']>;
  exact: Maybe<Scalars['String']['output']>;
  paragraph: Maybe<Scalars['Int']['output']>;
  prefix: Maybe<Scalars['String']['output']>;
  sha256: Maybe<Scalars['String']['output']>;
  start: Maybe<Scalars['Int']['output']>;
  suffix: Maybe<Scalars['String']['output']>;
  verified: Scalars['Boolean']['output'];
};

export type Topic =
  | 'CARGO_TRAFFIC'
  | 'COMMODITY_FLOW'
  | 'ILLICIT_TRADE'
  | 'INVESTMENT'
  | 'OTHER'
  | 'SECURITY_COOPERATION'
  | 'TRADE_POLICY'
  | 'TRADE_VOLUME';

export type TransportMode =
  | 'AIR'
  | 'FERRY'
  | 'PIPELINE'
  | 'RAIL'
  | 'RIVER'
  | 'ROAD';

export type Valuation =
  | 'CIF'
  | 'FOB';

export type ValueGroup = {
  __typename: 'ValueGroup';
  claims: Array<Claim>;
  high: Maybe<Scalars['Float']['output']>;
  low: Maybe<Scalars['Float']['output']>;
  observations: Array<Observation>;
  unit: Scalars['String']['output'];
};

export type Verdict =
  | 'CONTRADICTED'
  | 'NOT_COMPARABLE'
  | 'NO_DATA'
  | 'SUPPORTED'
  | 'WITHIN_TOLERANCE';

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