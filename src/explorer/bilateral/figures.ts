import type { ChartClaimFragment, ChartObservationFragment, MeasuredPointFragment } from "../generated/graphql.ts";
import type { ChartModel } from "../chart/model.ts";
import { t } from "../language/translate.ts";
import { marksOf } from "./claim-marks.ts";
import { inUnit, isWhole, isYear, type PairCountry } from "./drawn-figure.ts";
import { linesOf } from "./reported-lines.ts";
import type { View } from "./views.ts";

type Observation = ChartObservationFragment;
type Claim = ChartClaimFragment;
export type DrawnPoint = MeasuredPointFragment & { claims?: readonly Claim[] };
/** Claims per period in the query, the newest first. */
export const maxOfAPeriod = 20;

export function chartModelOf(view: View, [one, other]: readonly [PairCountry, PairCountry], points: readonly DrawnPoint[]): ChartModel {
  // A point may occur twice, once with its claims and once with only its figures.
  const unique = [...new Map(points.toSorted((a) => (a.claims ? 1 : -1)).map((point) => [point.id, point])).values()];
  const whole = unique.filter((point) => isWhole(point) && isYear(point.period));
  const observations = whole.flatMap((point) => point.observations).filter((observation) => isYear(observation.period));
  const claims = whole.flatMap((point) => point.claims ?? []);
  const unit = view === "GROWTH" || view === "MIRROR_GAP" ? "%" : unitOf(observations, claims);
  const money = unit === "%" ? unitOf(observations, []) : unit;
  const lines = linesOf(view, one, other, observations, money).filter(({ points }) => points.length > 0);
  const setAside = observations.filter((observation) => observation.rank === "DEPRECATED").length;
  return {
    unit,
    lines,
    marks: marksOf(view, one, other, claims, unit),
    converted: observations.some((observation) => observation.quantity.unit !== money && inUnit(observation.quantity, money) !== null),
    setAside,
    cut: whole.some((point) => (point.claims?.length ?? 0) >= maxOfAPeriod),
  };
}

/** Dollars if there are any, because most trade is stated in them; otherwise the most common unit. */
function unitOf(observations: readonly Observation[], claims: readonly Claim[]): string {
  const units = [...observations, ...claims.filter(({ kind }) => kind === "LEVEL")].flatMap(({ quantity }) => quantity?.unit ?? []);
  if (units.length === 0 || units.includes("USD")) return "USD";
  const tally = new Map<string, number>();
  for (const each of units) tally.set(each, (tally.get(each) ?? 0) + 1);
  return [...tally].toSorted(([, a], [, b]) => b - a)[0]![0];
}

/** The note below a chart about claims that are relevant but not on it. */
export const undrawnReason = (view: View) =>
  view === "GROWTH"
    ? t("about an amount, or a part of the trade or of the year")
    : t("about a part (a commodity, a crossing, some months), about growth, or in words only");
