// Written by `npm run generate:client` from schema/schema.graphql.

/** The types behind each interface and union. */
export const possibleTypes: Record<string, string[]> = {
  "Agent": [
    "Official",
    "Organization"
  ],
  "Entity": [
    "BorderCrossing",
    "Commodity",
    "Country",
    "Official",
    "Organization",
    "Port"
  ],
  "Node": [
    "BorderCrossing",
    "Claim",
    "Commodity",
    "Country",
    "DataPoint",
    "Dataset",
    "Event",
    "Observation",
    "Official",
    "Organization",
    "Port",
    "Source",
    "Statement"
  ]
};


/** Type by type, the fields that hold a connection. */
export const pagedFields: Record<string, string[]> = {
  "Agent": [
    "claims",
    "neighbours"
  ],
  "BilateralRelation": [
    "claims"
  ],
  "BorderCrossing": [
    "claims",
    "neighbours"
  ],
  "Commodity": [
    "claims",
    "neighbours"
  ],
  "Country": [
    "claims",
    "neighbours"
  ],
  "Entity": [
    "claims",
    "neighbours"
  ],
  "Official": [
    "claims",
    "neighbours"
  ],
  "Organization": [
    "claims",
    "neighbours"
  ],
  "Port": [
    "claims",
    "neighbours"
  ],
  "Query": [
    "borderCrossings",
    "changes",
    "claims",
    "commodities",
    "countries",
    "observations",
    "officials",
    "organizations",
    "ports",
    "search",
    "sources",
    "trackRecords"
  ],
  "Source": [
    "statements"
  ]
};


/** Objects without an id: parts of the object they are reached from. */
export const embedded: string[] = [
  "AddedPayload",
  "Assessment",
  "BestValue",
  "BilateralRelation",
  "CheckedText",
  "ClaimLink",
  "ClaimOutcome",
  "ClaimPayload",
  "Conflict",
  "CountryCoverage",
  "Coverage",
  "CoverageGap",
  "DatasetCoverage",
  "EntityPayload",
  "FacetCount",
  "FigureSummary",
  "GeoPoint",
  "Link",
  "MeasureCoverage",
  "MirrorFigure",
  "Office",
  "Omitted",
  "OutcomeCount",
  "PairCoverage",
  "PartialDate",
  "Path",
  "Period",
  "Provenance",
  "Quantity",
  "Resolution",
  "ResolutionCandidate",
  "SourceCoverage",
  "SourcePayload",
  "StatementPayload",
  "Subgraph",
  "TextCheck",
  "TextQuote",
  "TrackRecord",
  "UncheckedText",
  "UserError",
  "ValueGroup",
  "VerdictCount",
  "YearCoverage"
];


/** Every code that an error may carry in `extensions.code`. */
export const errorCodes = ["BAD_REQUEST","BAD_USER_INPUT","CONFLICT","DAMAGED_DATA","DEADLINE_EXCEEDED","FORBIDDEN","GONE","GRAPHQL_PARSE_FAILED","GRAPHQL_VALIDATION_FAILED","INTERNAL_SERVER_ERROR","MAX_RECURSIVE_SELECTIONS_EXCEEDED","NOT_FOUND","OPERATION_RESOLUTION_FAILURE","PERSISTED_QUERY_NOT_FOUND","RATE_LIMITED","SERVICE_UNAVAILABLE","TOO_EXPENSIVE","UNAUTHENTICATED"] as const;
export type ErrorCode = (typeof errorCodes)[number];
