import type { MeasuredGiven } from "../../contract/reason.ts";
import { isSound, statedValue } from "./figure.ts";
import type { OfficialFigure, Stated } from "./official-figure.ts";
import { monthsOf, type Days, comparedTo } from "./days.ts";

/** An official amount for a period: one figure, or a sum of several. */
export interface MeasuredTrade {
  value: number;
  unit: string;
  reportedBy: string;
  datasetId: string;
  /** The figures it is based on, in the order of addition. */
  figures: OfficialFigure[];
  /** How they are combined. */
  how: MeasuredGiven["how"];
  /** For growth or a difference: the two amounts it is computed from, the earlier first, each with its days. */
  since?: { amount: MeasuredTrade; days: Days }[];
}

const sum = (parts: readonly (MeasuredTrade | null)[], how: MeasuredTrade["how"], sign = 1): MeasuredTrade | null => {
  const [first, ...rest] = parts;
  if (!first || rest.some((each) => each?.unit !== first.unit)) return null;
  const value = rest.reduce((total, each) => total + sign * each!.value, first.value);
  return Number.isFinite(value) ? { ...first, value, how, figures: parts.flatMap((each) => each!.figures) } : null;
};

/** The figures of one office in one dataset, by flow and period. */
class Office {
  readonly #figures = new Map<string, OfficialFigure>();

  constructor(
    readonly reportedBy: string,
    readonly datasetId: string,
    figures: readonly OfficialFigure[],
  ) {
    for (const figure of figures) this.#figures.set(`${figure.flow} ${figure.periodStart} ${figure.periodEnd}`, figure);
  }

  /** The figure of a flow: as published, or the sum of its months if all of them are there. */
  flow(flow: OfficialFigure["flow"], days: Days): MeasuredTrade | null {
    const figure = this.#figures.get(`${flow} ${days.start} ${days.end}`);
    if (figure) return { ...this, value: statedValue(figure)!, unit: figure.unit, figures: [figure], how: "ONE" };
    const months = monthsOf(days);
    return months.length > 1
      ? sum(
          months.map((month) => this.flow(flow, month)),
          "MONTHS",
        )
      : null;
  }

  turnover(days: Days): MeasuredTrade | null {
    return this.flow("TURNOVER", days) ?? sum([this.flow("EXPORT", days), this.flow("IMPORT", days)], "EXPORTS_AND_IMPORTS");
  }

  balance(days: Days): MeasuredTrade | null {
    return this.flow("BALANCE", days) ?? sum([this.flow("EXPORT", days), this.flow("IMPORT", days)], "EXPORTS_LESS_IMPORTS", -1);
  }

  /** The amount that the claim is about, for those days; null when the office does not measure it. */
  level(claim: Stated, days: Days): MeasuredTrade | null {
    switch (claim.measure) {
      case "TRADE_TURNOVER":
        return this.turnover(days);
      case "EXPORTS":
      case "IMPORTS":
        if (claim.fromCode === null || claim.toCode === null) return null;
        return this.flow(claim.fromCode === this.reportedBy ? "EXPORT" : "IMPORT", days);
      case "TRADE_BALANCE": {
        const whose = claim.fromCode ?? (claim.countries.includes(claim.speakerCountry ?? "") ? claim.speakerCountry : null);
        const found = whose === null ? null : this.balance(days);
        return found && whose !== this.reportedBy ? { ...found, value: -found.value } : found;
      }
      default:
        return null;
    }
  }

  /** A change between two periods, both measured by this office: in per cent, or in the unit of the figures. */
  change(claim: Stated, days: Days, since: Days): MeasuredTrade | null {
    const [now, then] = [this.level(claim, days), this.level(claim, since)];
    if (!now || !then || now.unit !== then.unit) return null;
    const both = {
      figures: [...now.figures, ...then.figures],
      since: [
        { amount: then, days: since },
        { amount: now, days },
      ],
    };
    if (claim.unit !== "%") return { ...now, ...both, value: now.value - then.value, how: "DIFFERENCE" };
    const growth = then.value > 0 ? (now.value / then.value - 1) * 100 : NaN;
    return Number.isFinite(growth) ? { ...now, ...both, value: growth, unit: "%", how: "GROWTH" } : null;
  }
}

/** Compilations by others rank after the office's own figures. */
const compilations = new Set(["dataset:un-comtrade"]);
export const isCompilation = (datasetId: string): boolean => compilations.has(datasetId);

/**
 * Which figure decides: the speaker's own office first, then its partner's; for a speaker from elsewhere the importer's, which records
 * arriving goods more closely. Among one office's figures the preferred, then the published total, then a sum computed here.
 */
const byWeight =
  (claim: Stated) =>
  (a: MeasuredTrade, b: MeasuredTrade): number =>
    Number(b.reportedBy === claim.speakerCountry) - Number(a.reportedBy === claim.speakerCountry) ||
    Number(b.reportedBy === claim.toCode) - Number(a.reportedBy === claim.toCode) ||
    Number(b.figures.every(isPreferred)) - Number(a.figures.every(isPreferred)) ||
    a.reportedBy.localeCompare(b.reportedBy) ||
    Number(isCompilation(a.datasetId)) - Number(isCompilation(b.datasetId)) ||
    a.figures.length - b.figures.length ||
    a.datasetId.localeCompare(b.datasetId);

const isPreferred = (figure: OfficialFigure): boolean => figure.rank === "PREFERRED";

/** The amounts measured by each office for a claim and period, the deciding one first. */
export function measuredOf(claim: Stated, officials: readonly OfficialFigure[], days: Days): MeasuredTrade[] {
  // A claim limited to some goods, a crossing or a port is never about the total.
  if (claim.good !== null || claim.crossingId !== null || (claim.portId ?? null) !== null || claim.countries.length !== 2) return [];
  const offices = new Map<string, OfficialFigure[]>();
  for (const each of officials) {
    if (each.rank === "DEPRECATED" || statedValue(each) === null || !isSound(each) || each.commodityId !== claim.commodityId) continue;
    const key = `${each.reportedBy} ${each.datasetId}`;
    offices.set(key, [...(offices.get(key) ?? []), each]);
  }
  const since = claim.claimKind === "CHANGE" ? comparedTo(claim, days) : null;
  return [...offices.values()]
    .flatMap((figures) => {
      const office = new Office(figures[0]!.reportedBy, figures[0]!.datasetId, figures);
      return (since ? office.change(claim, days, since) : office.level(claim, days)) ?? [];
    })
    .sort(byWeight(claim));
}
