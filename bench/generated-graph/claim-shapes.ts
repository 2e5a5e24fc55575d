import type { ClaimRow } from "../../src/knowledge/claim/claim.seed.ts";
import { believed, money, quantity } from "./amount.ts";
import { span } from "./calendar.ts";
import { firstYear, lastYear, type Cast, type Pair } from "./cast.ts";
import { zipf, type Chance } from "./chance.ts";

/** The subject of a statement, whatever claims it makes. */
export interface Setting {
  pair: Pair;
  /** The year of the statement. */
  year: number;
  /** A period that had ended at the time of the statement, or was running, as text: 2022, 2023-01/2023-09. */
  period: string;
  /** The same period a year before. */
  yearBefore: string;
  /** Part of a year. */
  part: number;
}

export type Draft = Partial<ClaimRow> & Pick<ClaimRow, "text" | "measure" | "kind" | "modality">;
type Shape = (setting: Setting, cast: Cast, chance: Chance) => Draft;

const turnoverOf = (pair: Pair, year: number): number =>
  pair.turnover[Math.min(lastYear, Math.max(firstYear, year)) - firstYear] ?? pair.turnover[0]!;
const inPeriod = ({ pair, period, part }: Setting): number => turnoverOf(pair, Number(period.slice(0, 4))) * part;

const between = ({ codes }: Pair) => ({ between: codes as string[] });
const both = ({ names }: Pair): string => `${names[0]} and ${names[1]}`;
/** One direction of the pair, with its trade. */
function way(pair: Pair, chance: Chance) {
  const there = chance.holds(0.5);
  const [from, to] = there ? pair.codes : [pair.codes[1], pair.codes[0]];
  const [seller, buyer] = there ? pair.names : [pair.names[1], pair.names[0]];
  return { from, to, seller, buyer, share: there ? pair.share : 1 - pair.share };
}

const good = zipf(180, 0.9);

/** The kinds of claims about trade, with their frequencies; a statement uses each at most once. */
export const shapes: [weight: number, shape: Shape][] = [
  [
    30,
    (setting, _cast, chance) => {
      const said = money(believed(inPeriod(setting), chance), chance);
      const modality = chance.holds(0.12) ? "ESTIMATED" : "REPORTED";
      const text = `Trade turnover between ${both(setting.pair)} was ${said.asSaid} in ${setting.period}.`;
      return { text, measure: "TRADE_TURNOVER", kind: "LEVEL", modality, ...said, period: span(setting.period), ...between(setting.pair) };
    },
  ],
  [
    14,
    (setting, _cast, chance) => {
      const { pair, period, yearBefore } = setting;
      const year = Number(period.slice(0, 4));
      const growth = believed((turnoverOf(pair, year) / turnoverOf(pair, year - 1) - 1) * 100, chance);
      const value = Number(growth.toPrecision(chance.int(1, 3)));
      const text = `Trade between ${both(pair)} ${value < 0 ? "fell" : "grew"} by ${Math.abs(value)} % in ${period}.`;
      return {
        ...{ text, measure: "TRADE_TURNOVER", kind: "CHANGE", modality: "REPORTED", value, unit: "%", comparator: "EXACT" },
        ...{ asSaid: `${Math.abs(value)} percent`, period: span(period), comparedTo: span(yearBefore), ...between(pair) },
      };
    },
  ],
  [
    8,
    ({ pair, year }, _cast, chance) => {
      const target = Math.min(year + chance.int(1, 6), lastYear);
      const said = money(turnoverOf(pair, year) * (1.1 + 0.8 * chance.part()), chance);
      const text = `${both(pair)} mean to bring their trade to ${said.asSaid} by ${target}.`;
      return { text, measure: "TRADE_TURNOVER", kind: "LEVEL", modality: "TARGET", ...said, period: span(`${target}`), ...between(pair) };
    },
  ],
  [
    7,
    ({ pair, year }, _cast, chance) => {
      const said = money(believed(turnoverOf(pair, year), chance), chance);
      const text = `Trade turnover between ${both(pair)} is expected to reach ${said.asSaid} in ${year}.`;
      return { text, measure: "TRADE_TURNOVER", kind: "LEVEL", modality: "PROJECTED", ...said, period: span(`${year}`), ...between(pair) };
    },
  ],
  [
    13,
    (setting, _cast, chance) => {
      const { from, to, seller, buyer, share } = way(setting.pair, chance);
      const said = money(believed(inPeriod(setting) * share, chance), chance);
      const text = `${seller} exported goods for ${said.asSaid} to ${buyer} in ${setting.period}.`;
      return { text, measure: "EXPORTS", kind: "LEVEL", modality: "REPORTED", ...said, period: span(setting.period), from, to };
    },
  ],
  [
    9,
    (setting, _cast, chance) => {
      const { from, to, seller, buyer, share } = way(setting.pair, chance);
      // With freight and insurance, as importers count.
      const said = money(believed(inPeriod(setting) * share * 1.04, chance), chance);
      const text = `${buyer} imported goods for ${said.asSaid} from ${seller} in ${setting.period}.`;
      return { text, measure: "IMPORTS", kind: "LEVEL", modality: "REPORTED", ...said, period: span(setting.period), from, to };
    },
  ],
  [
    13,
    (setting, cast, chance) => {
      const { from, to, seller, buyer, share } = way(setting.pair, chance);
      const place = good(chance) % cast.goods.length;
      const { code, name } = cast.goods[place]!;
      const worth = believed((inPeriod(setting) * share) / (3 + place), chance);
      const said = chance.holds(0.5) ? money(worth, chance) : quantity(worth / 400, "t", "tonnes", chance);
      const text = `${seller} supplied ${buyer} with ${said.asSaid} of ${name} in ${setting.period}.`.slice(0, 1_000);
      return {
        ...{ text, measure: "COMMODITY_SUPPLY", kind: "LEVEL", modality: "REPORTED", ...said },
        ...{ period: span(setting.period), from, to, commodity: code },
      };
    },
  ],
  [
    7,
    (setting, _cast, chance) => {
      const { pair, period } = setting;
      const crossing = pair.crossings.length ? chance.of(pair.crossings) : null;
      const tonnes = believed(inPeriod(setting) / 2_000 / Math.max(1, pair.crossings.length), chance);
      const said = chance.holds(0.8) ? quantity(tonnes, "t", "tonnes", chance) : quantity(tonnes / 12, "{TEU}", "containers", chance);
      const text = `${said.asSaid} crossed the border between ${both(pair)}${crossing ? ` at one crossing` : ""} in ${period}.`;
      return {
        ...{ text, measure: "CARGO_VOLUME", kind: "LEVEL", modality: "REPORTED", ...said, period: span(period), crossing },
        ...between(pair),
      };
    },
  ],
  [
    4,
    ({ pair, year }, _cast, chance) => {
      const { from, to, seller, buyer } = way(pair, chance);
      const said = money(turnoverOf(pair, year) * 0.1 * (0.5 + chance.part()), chance);
      return {
        text: `${seller} invested ${said.asSaid} in ${buyer}.`,
        measure: "INVESTMENT",
        kind: "LEVEL",
        modality: "REPORTED",
        ...said,
        from,
        to,
      };
    },
  ],
  [
    8,
    ({ pair, period }, _cast, chance) => {
      const words = chance.of(["reached a record high", "keeps growing", "fell for the first time in years", "grew faster than expected"]);
      const text = `Trade between ${both(pair)} ${words}.`;
      return { text, measure: "TRADE_TURNOVER", kind: "QUALITATIVE", modality: "REPORTED", period: span(period), ...between(pair) };
    },
  ],
  [
    3,
    ({ pair }, _cast, chance) => {
      const words = chance.of(["simplify their customs rules", "pay each other in national currencies", "lift restrictions on food"]);
      const text = `${both(pair)} agreed to ${words}.`;
      return { text, topic: "TRADE_POLICY", measure: "OTHER", kind: "QUALITATIVE", modality: "REPORTED", ...between(pair) };
    },
  ],
  [
    2,
    (setting, _cast, chance) => {
      const { pair, period } = setting;
      const said = money(inPeriod(setting) * (2 * pair.share - 1), chance);
      const text = `The balance of trade between ${both(pair)} was ${said.asSaid} in ${period}.`;
      return { text, measure: "TRADE_BALANCE", kind: "LEVEL", modality: "REPORTED", ...said, period: span(period), ...between(pair) };
    },
  ],
  [
    2,
    (setting, _cast, chance) => {
      const { from, seller, share } = way(setting.pair, chance);
      const said = money(believed(inPeriod(setting) * share * 5, chance), chance);
      const text = `${seller} exported goods for ${said.asSaid} in ${setting.period}.`;
      return { text, measure: "EXPORTS", kind: "LEVEL", modality: "ESTIMATED", ...said, period: span(setting.period), from };
    },
  ],
  [
    1,
    (setting, _cast, chance) => {
      const said = money(inPeriod(setting) * 1.5, chance);
      const text = `It is not so that trade between ${both(setting.pair)} was ${said.asSaid} in ${setting.period}.`;
      return {
        ...{ text, measure: "TRADE_TURNOVER", kind: "LEVEL", modality: "DENIED", ...said, period: span(setting.period) },
        ...between(setting.pair),
      };
    },
  ],
];
