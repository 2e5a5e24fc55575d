import { isSound, statedValue } from "./figure.ts";
import type { OfficialFigure, Stated } from "./official-figure.ts";
import { monthsOf, type Days, comparedTo } from "./days.ts";

/** What one office counted of something in a period: one figure, or several added up. */
export interface MeasuredTrade {
  value: number;
  unit: string;
  reportedBy: string;
  datasetId: string;
  /** The figures it rests on, in the order in which they are added. */
  figures: OfficialFigure[];
  /** How they make the value where they are several. */
  how: "ONE" | "EXPORTS_AND_IMPORTS" | "EXPORTS_LESS_IMPORTS" | "MONTHS" | "GROWTH" | "DIFFERENCE";
  /** Of a growth or a difference: the two amounts it is reckoned from, the earlier first, and of which days each is. */
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

  /** The figure of a flow: as it is published, or the sum of its months where all of them are. */
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

  /** What the claim speaks of, in those days; null where the office counts no such thing. */
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

  /** A change between two periods that this office counted both: in per cent, or in the unit of the figures. */
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

/** Figures that others have put together stand behind those of the office itself. */
const compilations = new Set(["dataset:un-comtrade"]);
export const isCompilation = (datasetId: string): boolean => compilations.has(datasetId);

/**
 * Whose figure decides: the speaker's own office first, then its partner's; for a speaker from elsewhere the importer's, which looks at
 * arriving goods more closely. Of one office's figures the preferred, then the published sum, then what is added up here.
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

/** What each office counted of what a claim speaks of in a period, the one that decides first. */
export function measuredOf(claim: Stated, officials: readonly OfficialFigure[], days: Days): MeasuredTrade[] {
  // What is limited to some goods, a crossing or a port is never the whole.
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
