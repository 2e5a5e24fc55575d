import { describe, expect, it } from "vitest";
import { overlaps, within } from "../../src/explorer/chart/boxes.ts";
import { layoutOf } from "../../src/explorer/chart/layout.ts";
import { segmentsOf, type ChartModel, type Mark } from "../../src/explorer/chart/model.ts";
import { numberLine } from "../../src/explorer/conflicts/number-line-layout.ts";

const mark = (year: number, value: number, modality: Mark["modality"], times = 1): Mark => ({
  key: `${year} ${value} ${modality}`,
  year,
  value,
  unit: "USD",
  comparator: "EXACT",
  modality,
  setAside: false,
  claims: Array.from({ length: times }, (_, index) => ({ id: `claim:${year}-${value}-${index}` }) as Mark["claims"][number]),
});

const model = (first: number, last: number, marks: Mark[]): ChartModel => ({
  unit: "USD",
  lines: ["Russia", "China", "The Democratic Republic of a Long Name"].map((name, index) => ({
    name,
    points: Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, value: 1e11 + 3e9 * at + index * 2e9 })).filter(
      ({ year }) => year !== first + 3,
    ),
  })),
  marks,
  converted: false,
  setAside: 0,
  cut: false,
});

const crowded = [2022, 2023].flatMap((year) => [
  mark(year, 170e9, "PROJECTED"),
  mark(year, 185e9, "REPORTED", 8),
  mark(year, 190e9, "REPORTED"),
  mark(year, 200e9, "TARGET"),
  mark(year, 220e9, "PROJECTED"),
]);

describe.each([320, 360, 760, 1280, 2400])("a chart %i pixels wide", (width) => {
  const layout = layoutOf(model(1995, 2024, crowded), width);
  const bodies = layout.marks.map(({ x, y }) => ({
    x: x - layout.radius,
    y: y - layout.radius,
    width: 2 * layout.radius,
    height: 2 * layout.radius,
  }));

  it("keeps every claim in the column of its year", () => {
    const half = layout.plot.width / layout.years.length / 2;
    for (const { mark: one, x } of layout.marks) expect(Math.abs(x - layout.x(one.year))).toBeLessThanOrEqual(half + 0.01);
    expect(layout.marks.flatMap(({ mark: one, also }) => [one, ...also])).toHaveLength(crowded.length);
  });

  it("places no label over a mark, a line's name or another label, and truncates none", () => {
    const labels = [...layout.markLabels.map(({ label }) => label), ...layout.names.filter((name) => name !== null)];
    for (const [at, label] of labels.entries()) {
      expect(within(label, { x: 0, y: 0, width: layout.width, height: layout.height })).toBe(true);
      for (const other of labels.slice(at + 1)) expect(overlaps(label, other)).toBe(false);
      for (const body of bodies) expect(overlaps(label, body)).toBe(false);
    }
  });
});

it.each([320, 360, 760])("at %i pixels a line's name is not closer to another line's end than to its own", (width) => {
  const ends = [141e9, 57e9, 25e9, 14e9];
  const lines = ["China", "Germany", "Kazakhstan", "India"].map((name, index) => ({
    name,
    points: [2019, 2020, 2021].map((year) => ({ year, value: (ends[index]! * (year - 2010)) / 11 })),
  }));
  const layout = layoutOf({ ...model(2019, 2021, []), lines }, width);
  const away = (index: number, end: number) => {
    const { x, y, width: wide, height } = layout.names[index]!;
    const to = { x: layout.x(2021), y: layout.y(ends[end]!) };
    return Math.hypot(Math.max(0, Math.abs(to.x - x - wide / 2) - wide / 2), to.y - y - height / 2);
  };
  expect(layout.names.filter(Boolean).length).toBeGreaterThan(1);
  for (const [index, name] of layout.names.entries())
    if (name) for (const other of ends.keys()) expect(away(index, other)).toBeGreaterThanOrEqual(away(index, index));
});

it("a year without a figure leaves a gap in the line", () => {
  expect(segmentsOf(model(2014, 2020, []).lines[0]!.points).map((stretch) => stretch.map(({ year }) => year))).toEqual([
    [2014, 2015, 2016],
    [2018, 2019, 2020],
  ]);
});

describe.each([300, 560, 1100])("a number line %i pixels wide", (width) => {
  it("gives each figure its own label", () => {
    const figures = [100, 100, 108, 108.2, 110, 108.21].map((value, index) => ({
      key: String(index),
      low: value * 1e9,
      high: index === 1 ? null : value * 1e9,
      who: ["Xi Jinping", "Xi Jinping", "Vladimir Putin ×4", "official, Russia", "official, China", "official, Russia"][index]!,
      official: index > 2,
      claims: [],
    }));
    const { placed, height } = numberLine(figures, "USD", width);
    // The last has the same label as the fourth: two datasets of one office.
    expect(placed).toHaveLength(5);
    for (const [at, one] of placed.entries()) {
      for (const other of placed.slice(at + 1)) expect(overlaps(one.label, other.label)).toBe(false);
      expect(one.label.y).toBeGreaterThanOrEqual(0);
      expect(one.label.y + one.label.height).toBeLessThanOrEqual(height);
    }
  });
});
