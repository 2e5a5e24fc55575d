/** A fictitious claim of Vladimir Putin for sources that tests add: a figure of a data point in the seed. */
export const turnoverClaim = {
  measure: "TRADE_TURNOVER",
  kind: "LEVEL",
  modality: "REPORTED",
  value: 1.9e11,
  unit: "USD",
  period: "2022",
  between: ["RUS", "CHN"],
};

/** Input of recordStatement, with one claim and its own text. */
export const turnoverStatement = (source: string | undefined, text: string) => ({
  source,
  speaker: "official:vladimir-putin",
  saidOn: "2023-02-04",
  claims: [{ text, ...turnoverClaim }],
});
