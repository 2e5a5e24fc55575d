// A claim in one plain sentence of our own, from its fields alone: the source's words stay in the quote.
import type { ExtractedClaim } from "./claim.ts";
import { nameOfPlace } from "./place/gazetteer.ts";

type Fields = Pick<
  ExtractedClaim,
  "measure" | "kind" | "value" | "low" | "high" | "comparator" | "unit" | "countries" | "directed" | "commodity" | "period" | "modality"
>;

/** "Trade between Russia and China grew by about 25 % in 2018." */
export function wordingOf(claim: Fields): string {
  const plural = !/^(?:TRADE_TURNOVER|CARGO_VOLUME|TRADE_BALANCE|INVESTMENT|OTHER)$/.test(claim.measure);
  return `${subject(claim)} ${verb(claim, plural)} ${amount(claim)}${periodIn(claim.period)}.`;
}

/** The first spelling of a code in the gazetteer, with an article where English wants one. */
export function countryName(code: string): string {
  const name = code === "WLD" ? "the world" : nameOfPlace(code);
  return ARTICLE.has(code) ? `the ${name}` : name;
}
const ARTICLE = new Set(["USA", "GBR", "NLD", "ARE", "PHL", "CZE", "EU", "CIS", "EAEU", "SUN", "BHS", "MDV", "DOM", "CAF", "SCO"]);

function subject({ measure, countries, directed, commodity }: Fields): string {
  const [first, second] = countries.map(countryName);
  const goods = commodity ? ` of ${commodity}` : "";
  const pair =
    first && second
      ? ` between ${first} and ${second}`
      : first
        ? first.startsWith("the ") && !second
          ? ` of ${first}`
          : ` of ${first}`
        : "";
  const flow =
    directed && first && second ? ` from ${first} to ${second}` : second ? ` between ${first} and ${second}` : first ? ` of ${first}` : "";
  switch (measure) {
    case "TRADE_TURNOVER":
      return countries[0] === "WLD"
        ? `World trade${commodity ? ` in ${commodity}` : ""}`
        : `Trade${commodity ? ` in ${commodity}` : ""}${pair}`;
    case "EXPORTS":
      return directed ? `Exports${goods}${flow}` : `Exports${goods}${first ? ` from ${first}` : ""}`;
    case "IMPORTS":
      return directed ? `Imports${goods}${flow}` : `Imports${goods}${first ? ` to ${first}` : ""}`;
    case "COMMODITY_SUPPLY":
      return directed ? `Supplies${goods}${flow}` : `Supplies${goods}${first ? ` from ${first}` : ""}`;
    case "CARGO_VOLUME":
      return `Cargo traffic${goods}${pair}`;
    case "TRADE_BALANCE":
      return `The trade balance of ${first ?? "the country"}${second ? ` with ${second}` : ""}`;
    default:
      return `${measure === "INVESTMENT" ? "Investment" : "A figure"}${goods}${flow}`;
  }
}

function verb({ kind, value, modality }: Fields, plural: boolean): string {
  const [be, was] = plural ? ["are", "were"] : ["is", "was"];
  if (kind === "LEVEL") {
    return {
      REPORTED: `${was}`,
      ESTIMATED: `${was} estimated at`,
      PROJECTED: `${be} expected to be`,
      TARGET: `${be} meant to reach`,
      DENIED: `${was} not`,
    }[modality];
  }
  const [move, moved] = value < 0 ? ["fall", "fell"] : ["grow", "grew"];
  return {
    REPORTED: `${moved} by`,
    ESTIMATED: `${moved} by an estimated`,
    PROJECTED: `${be} expected to ${move} by`,
    TARGET: `${be} meant to ${move} by`,
    DENIED: `did not ${move} by`,
  }[modality];
}

function amount({ kind, value, low, high, comparator, unit }: Fields): string {
  const size = (number: number): number => (kind === "CHANGE" ? Math.abs(number) : number);
  if (comparator === "RANGE" && low !== null && high !== null) {
    const [a, b] = [size(low), size(high)].sort((x, y) => x - y) as [number, number];
    return `${quantity(a, unit)} to ${quantity(b, unit)}`;
  }
  const before = {
    EXACT: "",
    ABOUT: high !== null || low !== null ? "almost " : "about ",
    OVER: "more than ",
    UNDER: "less than ",
    RANGE: "",
  }[comparator];
  return before + quantity(size(value), unit);
}

const SCALES: [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];
const UNITS: Record<string, string> = {
  USD: "US dollars",
  EUR: "euros",
  RUB: "roubles",
  CNY: "yuan",
  GBP: "pounds",
  JPY: "yen",
  INR: "rupees",
  t: "tonnes",
  m3: "cubic metres",
  bbl: "barrels",
};

function quantity(value: number, unit: string): string {
  const plain = (number: number): string => Number(number.toPrecision(6)).toLocaleString("en", { maximumFractionDigits: 3 });
  if (unit === "%") return `${plain(value)} %`;
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return `${scale ? `${plain(value / scale[0])} ${scale[1]}` : plain(value)} ${UNITS[unit] ?? unit}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

function periodIn(period: string | null): string {
  if (period === null) return "";
  const [from, to] = period.split("/").map((part) => {
    const [year = "", month] = part.split("-");
    return { year, month: month ? (MONTHS[Number(month) - 1] ?? "") : null };
  });
  if (!from) return "";
  if (!to) return ` in ${from.month ? `${from.month} ` : ""}${from.year}`;
  if (from.month && to.month) return ` from ${from.month} ${from.year === to.year ? "" : `${from.year} `}to ${to.month} ${to.year}`;
  return ` from ${from.year} to ${to.year}`;
}
