import { addressOf } from "../address/address.ts";
import type { ChartModel } from "../chart/model.ts";
import { rangeOf } from "../claims/filter-address.ts";
import { t } from "../language/translate.ts";
import { pairViewOf, views, type View } from "./views.ts";

export const maxPartners = 5;

export interface PairAddress {
  between: readonly [string, string];
  view: View;
  years: { from?: string; to?: string } | null;
  /** An invalid `measure` parameter. */
  wrongView: string | null;
  /** An invalid `years` parameter. */
  wrongYears: string | null;
  /** The same address with the years swapped, if that fixes it. */
  turned: string | null;
  /** Further partners of the first country, for comparison. */
  partners: string[];
  indexed: boolean;
}

const code = (word: string | undefined, otherwise: string) => (word ? (word.length === 3 ? word.toUpperCase() : word) : otherwise);

/** Parses the address of a pair: /bilateral/RUS/CHN?measure=EXPORTS&years=2014..2023&with=IND,KAZ. */
export function pairAddressOf(path: string, params: URLSearchParams): PairAddress {
  const [one, other] = path
    .replace(/^(\/embed)?\/bilateral\/?/, "")
    .split("/")
    .filter(Boolean);
  const between = [code(one, "RUS"), code(other, "CHN")] as const;
  const yearsParam = params.get("years");
  const measure = params.get("measure");
  const view = pairViewOf(params);
  const years = rangeOf(yearsParam);
  const upsideDown = Boolean(years?.from && years.to && years.from > years.to);
  const next = new URLSearchParams(params);
  if (upsideDown) next.set("years", yearsParam!.split("..").toReversed().join(".."));
  return {
    between,
    view,
    wrongView: measure && measure !== view ? measure : null,
    years: upsideDown ? null : years,
    wrongYears: yearsParam && (upsideDown || !years) ? yearsParam : null,
    turned: upsideDown ? addressOf(path, next) : null,
    partners: [
      ...new Set((params.get("with") ?? "").split(",").filter((each) => each && each !== between[0] && each !== between[1])),
    ].slice(0, maxPartners),
    indexed: params.get("scale") === "index",
  };
}

/** The chart's title, with its range of years. */
export function titleOf(view: View, [one, other]: readonly [string, string], model: ChartModel | null): string {
  const years = model ? [...model.lines.flatMap(({ points }) => points), ...model.marks].map(({ year }) => year) : [];
  const what = {
    TRADE_TURNOVER: t("Trade turnover between {one} and {other}", { one, other }),
    EXPORTS: t("Exports: {one} → {other}", { one, other }),
    IMPORTS: t("Imports: {one} ← {other}", { one, other }),
    GROWTH: t("Growth of trade between {one} and {other}", { one, other }),
    TRADE_BALANCE: t("Trade balance of {one} with {other}", { one, other }),
    MIRROR_GAP: t("Mirror gap between {one} and {other}", { one, other }),
  } as Partial<Record<View, string>>;
  const title = what[view] ?? t("{what} between {one} and {other}", { what: views[view], one, other });
  if (years.length === 0) return title;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return `${title}, ${first === last ? first : `${first}–${last}`}`;
}
