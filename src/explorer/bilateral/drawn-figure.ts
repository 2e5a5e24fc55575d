export interface PairCountry {
  code: string;
  name: string;
}

/** A calendar year; fiscal years and months do not fit an axis of calendar years. */
export const isYear = ({ start, end }: { start: string; end: string }) =>
  start.endsWith("-01-01") && end.endsWith("-12-31") && start.slice(0, 4) === end.slice(0, 4);

/** Whether a figure covers all goods and all routes; a subtotal is never drawn as the total. */
export const isWhole = (point: { commodity: unknown; borderCrossing: unknown }) => !point.commodity && !point.borderCrossing;

export const yearOf = (period: { start: string }) => Number(period.start.slice(0, 4));
const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** A quantity in the chart's unit: as it is, or in dollars as converted by the API. */
export function inUnit(quantity: { value: number | null; unit: string; usd: number | null }, unit: string): number | null {
  if (quantity.unit === unit) return quantity.value;
  return unit === "USD" && isMoney(quantity.unit) ? quantity.usd : null;
}
