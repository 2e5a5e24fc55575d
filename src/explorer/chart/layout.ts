import { say } from "../language/say.ts";
import { modalities } from "../words/labels.ts";
import { shortValue } from "../words/quantity.ts";
import { stretches, type ChartModel, type Mark } from "./model.ts";
import { overlaps, textBox, within, type Box } from "./boxes.ts";

export interface PlacedMark {
  mark: Mark;
  /** Marks that had no room of their own and are opened with this one. */
  also: Mark[];
  x: number;
  y: number;
}

export interface Label extends Box {
  text: string;
  anchor: "start" | "middle" | "end";
  /** Where the text begins, ends or has its middle, and its base line. */
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
  /** The name of each line, in the order of the lines; null where it has no point. */
  names: (Label | null)[];
  markLabels: { label: Label; placed: PlacedMark }[];
}

/** Where everything stands on a drawing of this width: pure reckoning, so that a test can hold it to its promises. */
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
  // Room for names where a line reaches the last year; others stand beside their last point.
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

/** Claims of one year stand side by side within its column, those with lower values first; what has no room joins its nearest in value. */
function inColumn(marks: Mark[], middle: number, y: (value: number) => number, band: number, radius: number): PlacedMark[] {
  const groups = marks.toSorted((one, other) => one.value - other.value).map((mark) => [mark]);
  const room = Math.max(1, Math.floor((band * 0.94 + 2) / (2 * radius + 2)));
  while (groups.length > room) {
    const apart = groups.slice(1).map((group, index) => group[0]!.value - groups[index]!.at(-1)!.value);
    const at = apart.indexOf(Math.min(...apart));
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

interface NamePlace {
  x: (year: number) => number;
  y: (value: number) => number;
  plot: Box;
  letter: number;
  width: number;
  taken: Box[];
}

/** Each name at the end of its line: beside it where there is room, else above or below it, and never over anything else. */
function nameLines(lines: ChartModel["lines"], { x, y, plot, letter, width, taken }: NamePlace): (Label | null)[] {
  const height = letter * 1.2;
  const order = lines.map((_, index) => index).toSorted((one, other) => lines[other]!.points.length - lines[one]!.points.length);
  const names: (Label | null)[] = lines.map(() => null);
  for (const index of order) {
    const end = lines[index]!.points.at(-1);
    if (!end) continue;
    const [ex, ey] = [x(end.year), y(end.value)];
    const room = width - ex - 10;
    const text = shortened(lines[index]!.name, letter, Math.max(room, Math.min(ex, width * 0.6)));
    const box = textBox(text, letter);
    const places = [0, -0.7, 0.7, -1.4, 1.4, -2.1, 2.1, -3, 3, -4, 4, -5, 5].flatMap((step) => [
      { x: ex + 8, y: ey - height / 2 + step * letter },
      { x: Math.min(ex - box.width - 6, width - box.width - 4), y: ey - height / 2 + step * letter },
      { x: Math.min(Math.max(ex - box.width / 2, plot.x), width - box.width - 4), y: ey - height - 4 + step * letter },
    ]);
    const frame = { x: plot.x, y: 0, width: width - plot.x, height: plot.y + plot.height };
    const free = places
      .map((place) => ({ ...place, width: box.width, height }))
      .find((place) => within(place, frame) && !taken.some((other) => overlaps(place, other)));
    if (!free) continue;
    taken.push(free);
    names[index] = { text, anchor: "start", at: { x: free.x, y: free.y + letter * 0.95 }, ...free };
  }
  return names;
}

/** What a line covers, for those who must not cover it. */
function alongLines(lines: ChartModel["lines"], x: (year: number) => number, y: (value: number) => number): Box[] {
  const boxes: Box[] = [];
  for (const stretch of lines.flatMap(({ points }) => stretches(points)))
    stretch.forEach((point, index) => {
      const to = stretch[index + 1] ?? point;
      const [x1, y1, x2, y2] = [x(point.year), y(point.value), x(to.year), y(to.value)];
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
      for (let step = 0; step <= steps; step++) {
        const part = step / steps;
        boxes.push({ x: x1 + (x2 - x1) * part - 2, y: y1 + (y2 - y1) * part - 2, width: 4, height: 4 });
      }
    });
  return boxes;
}

export function shortened(words: string, letter: number, room: number): string {
  if (textBox(words, letter).width <= room) return words;
  let kept = words;
  while (kept.length > 3 && textBox(`${kept}…`, letter).width > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** What a mark is called: how often it was said, and, of what is hoped or planned, which of the two. */
export function wordsOfMark({ mark, also }: PlacedMark): string {
  const count = mark.claims.length + also.reduce((sum, other) => sum + other.claims.length, 0);
  const times = count > 1 ? ` ×${count}` : "";
  const arrow = mark.comparator === "OVER" ? ">" : mark.comparator === "UNDER" ? "<" : "";
  const said = mark.modality === "REPORTED" ? "" : `${modalities[mark.modality].toLowerCase()} `;
  return also.length > 0 ? say("{count} claims", { count }) : `${said}${arrow}${shortValue(mark.value, mark.unit)}${times}`;
}

/** Labels where they cover nothing; of a stack at least its number. A mark without room is named when pointed at. */
function labelMarks(placed: PlacedMark[], taken: Box[], { plot, letter, radius }: { plot: Box; letter: number; radius: number }) {
  const labels: Layout["markLabels"] = [];
  const order = placed.toSorted((one, other) => Number(other.mark.modality !== "REPORTED") - Number(one.mark.modality !== "REPORTED"));
  for (const each of order) {
    const count = each.mark.claims.length + each.also.reduce((sum, other) => sum + other.claims.length, 0);
    const choices = count > 1 ? [wordsOfMark(each), `×${count}`] : [wordsOfMark(each)];
    const place = choices.flatMap((text) => {
      const { width } = textBox(text, letter);
      const height = letter * 1.15;
      return [
        { text, x: each.x - width / 2, y: each.y - radius - 3 - height, width, height, dy: -radius - 5 },
        { text, x: each.x - width / 2, y: each.y + radius + 3, width, height, dy: radius + 3 + letter * 0.9 },
      ];
    });
    const free = place.find((box) => within(box, plot) && !taken.some((other) => overlaps(box, other)));
    if (!free) continue;
    const { dy, text, ...box } = free;
    taken.push(box);
    labels.push({ placed: each, label: { text, anchor: "middle", at: { x: each.x, y: each.y + dy }, ...box } });
  }
  return labels;
}

/** Round numbers from below the lowest to above the highest. */
export function niceTicks(low: number, high: number, about: number): number[] {
  const span = high - low || 1;
  const rough = span / about;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * size).find((each) => each >= rough)!;
  const ticks: number[] = [];
  for (let tick = Math.floor(low / step); tick <= Math.ceil(high / step); tick++) ticks.push(tick * step);
  return ticks;
}
