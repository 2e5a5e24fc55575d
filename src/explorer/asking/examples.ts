/** What the explorer's operations are asked with to warm up and in tests; an id that nothing has is planned like any other. */
export const exampleVariables: Record<string, Record<string, unknown>> = {
  Claim: { id: "claim:none" },
  Bilateral: { between: ["RUS", "CHN"], measure: "TRADE_TURNOVER" },
  PairConflicts: { between: ["RUS", "CHN"] },
  Crossings: { between: ["RUS", "CHN"] },
  ClaimCounts: { by: ["SPEAKER", "MEASURE", "YEAR", "COUNTRY"], filter: { speaker: "Putin" } },
  Thing: { id: "official:vladimir-putin" },
  ClaimsOfThing: { id: "official:vladimir-putin" },
  StatementsOfSource: { id: "source:al-mayadeen-2023-02-05" },
  CountsAround: { id: "country:RUS" },
  Neighbours: { id: "country:RUS" },
  Neighbourhood: { of: "crossing:zabaykalsk-manzhouli", limit: 10 },
  Way: { from: "official:vladimir-putin", to: "official:xi-jinping" },
  Things: { ids: ["country:RUS", "official:vladimir-putin", "crossing:zabaykalsk-manzhouli", "claim:none"] },
  Suggestions: { query: "Zabaikalsk" },
  Search: { query: "coal" },
};
