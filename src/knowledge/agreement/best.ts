import { comparables, overlap, type Comparable } from "./comparable.ts";
import type { Figure, Standing } from "./figure.ts";
import { amountInWords } from "./amount.ts";
import { groups, type Group } from "./groups.ts";
import type { BestStrategy } from "../../contract/query-vocabulary.ts";

export interface Best {
  figure: Figure;
  /** It and all figures that agree with it. */
  agreeing: Figure[];
  /** One or two plain English sentences. */
  reason: string;
}

const name = (figure: Figure): string => figure.by ?? (figure.kind === "observation" ? "an official statistic" : "a speaker");
const quoted = (figure: Figure): string => `${amountInWords(figure)} (${name(figure)})`;
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/**
 * An office's figure before a speaker's, a narrow one before a wide one, then the latest, then by id, so that the result is deterministic.
 */
const width = (each: Comparable): number => each.high - each.low;
const byMerit = (a: Comparable, b: Comparable): number =>
  Number(b.figure.kind === "observation") - Number(a.figure.kind === "observation") ||
  (width(a) === width(b) ? 0 : width(a) - width(b)) ||
  (b.figure.saidOn ?? "").localeCompare(a.figure.saidOn ?? "") ||
  a.figure.id.localeCompare(b.figure.id);

const kinds: Record<Standing, string> = { RESULT: "result", TO_DATE: "figure to date", FORECAST: "forecast", TARGET: "target" };

/** The figures to choose from: results; without any, figures to date; otherwise forecasts. A target is never the best value. */
const candidates = (figures: readonly Figure[]): Comparable[] => {
  const all = [...comparables(figures).values()];
  for (const standing of ["RESULT", "TO_DATE", "FORECAST"] as const) {
    const fitting = all.filter((members) => members[0]!.standing === standing);
    // Levels and the more common unit first: a data point's value is its level, not its growth.
    fitting.sort((a, b) => Number(isChange(a[0]!)) - Number(isChange(b[0]!)) || b.length - a.length);
    if (fitting[0] !== undefined) return [...fitting[0]].sort(byMerit);
  }
  return [];
};
const isChange = (each: Comparable): boolean => each.figure.claimKind === "CHANGE";

const preferred = (all: Comparable[]): [Comparable, string] => {
  const marked = all.filter((each) => each.figure.rank === "PREFERRED");
  const chosen = marked[0] ?? all[0]!;
  if (marked.length > 0) return [chosen, `${quoted(chosen.figure)} is marked as preferred${why(chosen.figure)}.`];
  const ground = chosen.figure.kind === "observation" ? "an official statistic stands before what is said" : "it is the most exact";
  return [
    chosen,
    `No figure is marked as preferred; of ${count(all.length, "figure")} of equal rank ${quoted(chosen.figure)} is taken, because ${ground}.`,
  ];
};
const why = (figure: Figure): string => (figure.rankReason ? ` (${figure.rankReason})` : "");

const official = (all: Comparable[]): [Comparable, string] | null => {
  const offices = all.filter((each) => each.figure.kind === "observation");
  const chosen = offices.find((each) => each.figure.rank === "PREFERRED") ?? offices[0];
  if (chosen === undefined) return null;
  const others =
    offices.length === 1
      ? "the only official statistic here"
      : `of ${offices.length} official statistics the ${chosen.figure.rank === "PREFERRED" ? "preferred" : "most exact"}`;
  const reporter = chosen.figure.reporter ?? chosen.figure.reportedBy;
  const whose = reporter ? `, as reported by ${reporter},` : "";
  return [chosen, `${quoted(chosen.figure)}${whose} is ${others}.`];
};

const latest = (all: Comparable[]): [Comparable, string] => {
  const day = (each: Comparable): string => each.figure.saidOn ?? "";
  const newest = all.reduce((last, each) => (day(each) > day(last) ? each : last));
  if (day(newest) === "") return [newest, `None of ${count(all.length, "figure")} has a date; ${quoted(newest.figure)} is the most exact.`];
  return [newest, `${quoted(newest.figure)} of ${day(newest)} is the latest of ${count(all.length, "figure")}.`];
};

const maxRepeated = (all: Comparable[]): [Comparable, string] => {
  const voices = (group: Group): number => new Set(group.figures.map((each) => each.by ?? each.id)).size;
  const [largest] = groups(all.map((each) => each.figure)).sort((a, b) => voices(b) - voices(a) || b.figures.length - a.figures.length);
  const chosen = all.find((each) => largest!.figures.includes(each.figure))!;
  const { length } = largest!.figures;
  const how = length === all.length ? `All ${count(length, "figure")} agree` : `${length} of ${count(all.length, "figure")} agree`;
  return [
    chosen,
    all.length === 1
      ? `${quoted(chosen.figure)} is the only figure.`
      : `${how} (${count(voices(largest!), "voice")}); the most exact of them is ${quoted(chosen.figure)}.`,
  ];
};

/**
 * The figure to use when one is needed, and why. Null when there is none to choose from: no figures, only targets, only deprecated ones, or
 * no official statistic for OFFICIAL_SOURCE.
 */
export const best = (figures: readonly Figure[], strategy: BestStrategy): Best | null => {
  const all = candidates(figures);
  const first = all[0];
  if (first === undefined) return null;
  const choose = { PREFERRED_RANK: preferred, OFFICIAL_SOURCE: official, LATEST: latest, MOST_REPEATED: maxRepeated }[strategy];
  const choice = choose(all);
  if (choice === null) return null;
  const [chosen, reason] = choice;
  const caution = first.standing === "RESULT" ? "" : ` It is a ${kinds[first.standing]}: no result is known.`;
  const agreeing = all.filter((each) => each === chosen || overlap(each, chosen)).map((each) => each.figure);
  return { figure: chosen.figure, agreeing, reason: `${reason}${caution}` };
};
