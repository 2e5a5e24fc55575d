// Written by `npm run generate:client` from src/operations.
import { parsed } from "../parsed.ts";
import * as operations from "./operations.ts";

export const AnythingByItsIdDocument = /* @__PURE__ */ parsed(operations.AnythingByItsIdOperation);
export const BestValueAndVerdictsDocument = /* @__PURE__ */ parsed(operations.BestValueAndVerdictsOperation);
export const BorderCrossingsBetweenDocument = /* @__PURE__ */ parsed(operations.BorderCrossingsBetweenOperation);
export const ChainOfAttributionDocument = /* @__PURE__ */ parsed(operations.ChainOfAttributionOperation);
export const ClaimsAgainstOfficialFiguresDocument = /* @__PURE__ */ parsed(operations.ClaimsAgainstOfficialFiguresOperation);
export const PutinOnTradeVolumesDocument = /* @__PURE__ */ parsed(operations.PutinOnTradeVolumesOperation);
export const ClaimsDocument = /* @__PURE__ */ parsed(operations.ClaimsOperation);
export const CommodityAndBelowDocument = /* @__PURE__ */ parsed(operations.CommodityAndBelowOperation);
export const ConflictingClaimsDocument = /* @__PURE__ */ parsed(operations.ConflictingClaimsOperation);
export const MirrorFiguresDocument = /* @__PURE__ */ parsed(operations.MirrorFiguresOperation);
export const NamesToIdsDocument = /* @__PURE__ */ parsed(operations.NamesToIdsOperation);
export const OfficialFiguresDocument = /* @__PURE__ */ parsed(operations.OfficialFiguresOperation);
export const OutcomeOfForecastsDocument = /* @__PURE__ */ parsed(operations.OutcomeOfForecastsOperation);
export const PeopleAndBodiesOfACountryDocument = /* @__PURE__ */ parsed(operations.PeopleAndBodiesOfACountryOperation);
export const SearchInAnyScriptDocument = /* @__PURE__ */ parsed(operations.SearchInAnyScriptOperation);
export const SourcesAndTheirTermsDocument = /* @__PURE__ */ parsed(operations.SourcesAndTheirTermsOperation);
export const TargetsAndForecastsDocument = /* @__PURE__ */ parsed(operations.TargetsAndForecastsOperation);
export const TrackRecordsDocument = /* @__PURE__ */ parsed(operations.TrackRecordsOperation);
export const WayBetweenTwoThingsDocument = /* @__PURE__ */ parsed(operations.WayBetweenTwoThingsOperation);
export const WhatStandsAroundDocument = /* @__PURE__ */ parsed(operations.WhatStandsAroundOperation);
export const WhatTheGraphHoldsDocument = /* @__PURE__ */ parsed(operations.WhatTheGraphHoldsOperation);
