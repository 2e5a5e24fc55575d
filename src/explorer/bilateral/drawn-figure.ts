export interface PairCountry {
  code: string;
  name: string;
}

/** A year by its days; fiscal years and months have no place on an axis of calendar years. */
export const isYear = ({ start, end }: { start: string; end: string }) =>
  start.endsWith("-01-01") && end.endsWith("-12-31") && start.slice(0, 4) === end.slice(0, 4);

/** Whether a figure is of all goods by every way; a subtotal is never drawn as the whole. */
export const isWhole = (point: { commodity: unknown; borderCrossing: unknown }) => !point.commodity && !point.borderCrossing;

export const yearOf = (period: { start: string }) => Number(period.start.slice(0, 4));
const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** A quantity in the chart's unit: as it is, or in dollars where the API reckoned them. */
export function inUnit(quantity: { value: number | null; unit: string; usd: number | null }, unit: string): number | null {
  if (quantity.unit === unit) return quantity.value;
  return unit === "USD" && isMoney(quantity.unit) ? quantity.usd : null;
}
