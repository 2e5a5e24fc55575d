import { shortValue } from "../words/quantity.ts";
import type { ChartModel, Mark } from "./model.ts";
import { textBox, type Box } from "./boxes.ts";
import { alongLines, nameLines } from "./line-names.ts";
import { labelMarks } from "./mark-labels.ts";
import { niceTicks } from "./ticks.ts";

export interface PlacedMark {
  mark: Mark;
  /** Marks that did not fit and are opened with this one. */
  also: Mark[];
  x: number;
  y: number;
}

export interface Label extends Box {
  text: string;
  anchor: "start" | "middle" | "end";
  /** The text's anchor point on its baseline. */
  at: { x: number; y: number };
}

export interface Layout {
  width: number;
  height: number;
  plot: Box;
  radius: number;
  years: number[];
  yearTicks: number[];
  valueTicks: number[];
  x: (year: number) => number;
  y: (value: number) => number;
  marks: PlacedMark[];
  /** The name of each line, in the order of the lines; null for lines without points. */
  names: (Label | null)[];
  markLabels: { label: Label; placed: PlacedMark }[];
}

/** The layout of a drawing of this width: pure calculation, so that it can be tested. */
export function layoutOf({ lines, marks, unit }: ChartModel, width: number, rem = 1): Layout {
  const letter = 12 * rem;
  const height = Math.round(Math.min(560 * rem, Math.max(300, width * 0.46)));
  const all = [...lines.flatMap(({ points }) => points), ...marks];
  const [first, last] = [Math.min(...all.map(({ year }) => year)), Math.max(...all.map(({ year }) => year))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const values = all.map(({ value }) => value);
  const valueTicks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), width < 560 ? 4 : 6);
  const [low, high] = [valueTicks[0]!, valueTicks.at(-1)!];
  const widestName = Math.max(0, ...lines.map(({ name }) => textBox(name, letter).width));
  const left = Math.max(...valueTicks.map((tick) => textBox(shortValue(tick, unit), letter).width)) + 10;
  // Space for names when a line reaches the last year; other names are placed next to the last point.
  const right = width >= 560 && lines.some(({ points }) => points.at(-1)?.year === last) ? Math.min(widestName + 14, width * 0.22) : 8;
  const plot = { x: left, y: 18 * rem, width: width - left - right, height: height - 18 * rem - 26 * rem };
  const band = plot.width / years.length;
  const x = (year: number) => plot.x + band * (year - first + 0.5);
  const y = (value: number) => plot.y + plot.height * (1 - (value - low) / (high - low || 1));
  const radius = Math.min(5.5 * rem, Math.max(3.5, band / 2.6));
  const placed = years.flatMap((year) =>
    inColumn(
      marks.filter((mark) => mark.year === year),
      x(year),
      y,
      band,
      radius,
    ),
  );
  const taken: Box[] = [
    ...placed.map((each) => ({ x: each.x - radius, y: each.y - radius, width: 2 * radius, height: 2 * radius })),
    ...alongLines(lines, x, y),
  ];
  const names = nameLines(lines, { x, y, plot, letter, width, taken });
  const step = [1, 2, 5, 10, 20].find((one) => band * one >= textBox("2024", letter).width + 10) ?? 50;
  return {
    width,
    height,
    plot,
    radius,
    years,
    yearTicks: years.filter((year) => (last - year) % step === 0),
    valueTicks,
    x,
    y,
    marks: placed,
    names,
    markLabels: labelMarks(placed, taken, { plot, letter: letter * 0.92, radius }),
  };
}

/**
 * Places the claims of one year side by side in its column, lower values first; those that do not fit are merged with the nearest in value.
 */
function inColumn(marks: Mark[], middle: number, y: (value: number) => number, band: number, radius: number): PlacedMark[] {
  const groups = marks.toSorted((one, other) => one.value - other.value).map((mark) => [mark]);
  const room = Math.max(1, Math.floor((band * 0.94 + 2) / (2 * radius + 2)));
  while (groups.length > room) {
    const gaps = groups.slice(1).map((group, index) => group[0]!.value - groups[index]!.at(-1)!.value);
    const at = gaps.indexOf(Math.min(...gaps));
    groups.splice(at, 2, [...groups[at]!, ...groups[at + 1]!]);
  }
  const step = groups.length > 1 ? Math.min(2 * radius + 10, (band * 0.94 - 2 * radius) / (groups.length - 1)) : 0;
  return groups.map((group, index) => {
    const largest = group.toSorted((one, other) => other.claims.length - one.claims.length)[0]!;
    return {
      mark: largest,
      also: group.filter((mark) => mark !== largest),
      x: middle + (index - (groups.length - 1) / 2) * step,
      y: y(largest.value),
    };
  });
}
