import type {
  ClaimKind as ClaimKindName,
  Comparator as ComparatorName,
  Measure as MeasureName,
  Topic as TopicName,
} from "../../contract/vocabulary.ts";
import { storedJudgementOf } from "../agreement/judge.ts";
import type { Stated } from "../agreement/official-figure.ts";
import { dataPointOf, pairOf } from "../data-point/key.ts";
import { hashed } from "../../contract/ids.ts";
import { keysOf, type ClaimRow } from "./claim.seed.ts";

/** The default topic of a measure. */
const defaultTopic: Record<MeasureName, TopicName> = {
  TRADE_TURNOVER: "TRADE_VOLUME",
  EXPORTS: "TRADE_VOLUME",
  IMPORTS: "TRADE_VOLUME",
  TRADE_BALANCE: "TRADE_VOLUME",
  CARGO_VOLUME: "CARGO_TRAFFIC",
  COMMODITY_SUPPLY: "COMMODITY_FLOW",
  INVESTMENT: "INVESTMENT",
  OTHER: "OTHER",
};

interface Said {
  sourceId: string;
  speakerId: string;
  saidOn: string;
  anchor: (string | number | null)[];
}

/** The properties of the Claim node: the row, its keys for the indexes, and its data point. */
export function claimProperties(row: ClaimRow, said: Said) {
  const countries = [...new Set([...row.between, ...(row.from ? [row.from] : []), ...(row.to ? [row.to] : [])])].sort();
  const keys = keysOf(row);
  const { commodityId, crossingId, ...others } = keys;
  const change = row.kind === "CHANGE";
  const dataPoint =
    row.kind === "QUALITATIVE"
      ? null
      : dataPointOf({
          measure: row.measure,
          countries,
          from: row.from,
          to: row.to,
          ...keys,
          good: row.good,
          period: row.period,
          change,
          comparedTo: row.comparedTo,
        });
  const flow = row.from || row.to ? `${row.from ?? ""}>${row.to ?? ""}` : countries.join("-");
  const properties = {
    id: hashed(
      "claim",
      said.sourceId,
      ...said.anchor,
      said.speakerId,
      row.measure,
      row.kind,
      row.modality,
      row.period?.start,
      row.period?.end,
      flow,
      commodityId,
      crossingId,
      row.unit,
      row.comparedTo?.start,
      row.kind === "QUALITATIVE" ? row.text : null,
      ...(row.good === null ? [] : [row.good]),
      ...Object.values<string | null>(others).flatMap((id) => id ?? []),
    ),
    text: row.text,
    topic: row.topic ?? defaultTopic[row.measure],
    measure: row.measure,
    kind: row.kind,
    value: row.value,
    // Falls and deficits are stated by magnitude: "down by more than 45 %" is OVER -45, bounded above.
    low: row.low ?? (row.comparator === (row.value !== null && row.value < 0 ? "UNDER" : "OVER") ? row.value : null),
    high: row.high ?? (row.comparator === (row.value !== null && row.value < 0 ? "OVER" : "UNDER") ? row.value : null),
    comparator: row.kind === "QUALITATIVE" ? null : (row.comparator ?? "EXACT"),
    unit: row.unit,
    asSaid: row.asSaid,
    usd: row.usd ?? (row.unit === "USD" ? row.value : null),
    periodStart: row.period?.start ?? null,
    periodEnd: row.period?.end ?? null,
    periodLabel: row.period?.label ?? null,
    periodInferred: row.period ? row.periodInferred : null,
    noPeriod: row.noPeriod,
    comparedStart: row.comparedTo?.start ?? null,
    comparedEnd: row.comparedTo?.end ?? null,
    comparedLabel: row.comparedTo?.label ?? null,
    comparedInferred: row.comparedTo ? row.periodInferred : null,
    modality: row.modality,
    rank: row.rank,
    rankReason: row.rankReason,
    extraction: row.extraction,
    confidence: row.confidence,
    firstSeen: row.firstSeen,
    speakerId: said.speakerId,
    sourceId: said.sourceId,
    saidOn: said.saidOn,
    countries,
    pair: pairOf(countries),
    country1: countries[0] ?? null,
    country2: countries[1] ?? null,
    fromCode: row.from,
    toCode: row.to,
    ...keys,
    good: row.good,
    dataPointId: dataPoint?.id ?? null,
    // Sort keys are never null: claims without a period or value come last in descending order.
    periodOrder: row.period?.start ?? "0000-00-00",
    valueOrder: row.value ?? row.low ?? row.high ?? Number.MIN_SAFE_INTEGER * 1e9,
    dataPoint,
    ref: row.ref,
    links: row.links,
  };
  // What is known before comparing with official figures; `assessPoints` follows.
  return { ...properties, ...undecided(properties) };
}

function undecided(
  claim: Omit<Stated, "kind" | "comparator" | "unit" | "speakerCountry"> & {
    kind: ClaimKindName;
    comparator: ComparatorName | null;
    unit: string | null;
  },
) {
  return storedJudgementOf({
    ...claim,
    kind: "claim",
    claimKind: claim.kind,
    comparator: claim.comparator ?? "EXACT",
    unit: claim.unit ?? "1",
    speakerCountry: null,
  });
}
