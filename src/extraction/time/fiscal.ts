// Fiscal years by country: "FY2024" is no calendar year, and whose it is decides which months it has.
import { months } from "./months.ts";
import type { Day } from "./period.ts";

export interface FiscalYear {
  firstMonth: number;
  /** Whether "fiscal 2023" begins in 2023 (Japan) rather than ends in it. */
  namedByStart: boolean;
  /** The months of the fiscal year that ends in the year. */
  months(endYear: number): string;
  /** The year in which the running fiscal year ends. */
  endOf(day: Day): number;
}

/** First month of the government's year, where it is not January. */
const FIRST_MONTH: Record<string, number> = {
  IND: 4,
  JPN: 4,
  GBR: 4,
  SGP: 4,
  HKG: 4,
  ZAF: 4,
  CAN: 4,
  MMR: 4,
  BWA: 4,
  LSO: 4,
  JAM: 4,
  NAM: 4,
  PAK: 7,
  BGD: 7,
  AUS: 7,
  EGY: 7,
  KEN: 7,
  UGA: 7,
  TZA: 7,
  RWA: 7,
  ETH: 7,
  NPL: 7,
  BTN: 7,
  NZL: 7,
  MUS: 7,
  BDI: 7,
  SSD: 7,
  MWI: 4,
  USA: 10,
  THA: 10,
  HTI: 10,
  TTO: 10,
  MHL: 10,
  FSM: 10,
  PLW: 10,
  KWT: 4,
  BRN: 4,
  SWZ: 4,
  LCA: 4,
  BHS: 7,
  BRB: 4,
  DMA: 7,
  WSM: 7,
  TON: 7,
  NRU: 7,
  COK: 7,
  FJI: 8,
  LAO: 10,
  IRN: 4,
  AFG: 4,
};

export function fiscalYear(country: string | null): FiscalYear | null {
  const firstMonth = country === null ? undefined : FIRST_MONTH[country];
  if (firstMonth === undefined) return null;
  return {
    firstMonth,
    namedByStart: country === "JPN",
    months: (endYear) => months(endYear - 1, firstMonth, firstMonth + 11),
    endOf: (day) => (day.month >= firstMonth ? day.year + 1 : day.year),
  };
}
