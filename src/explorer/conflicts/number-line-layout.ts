import { overlaps, textBox, type Box } from "../chart/boxes.ts";
import { shortened } from "../chart/line-names.ts";
import { niceTicks } from "../chart/ticks.ts";
import { shortValue } from "../words/quantity.ts";

/** One figure on the line: claimed, or officially measured. */
export interface LineFigure {
  key: string;
  /** Its ends; equal for one figure, null if open. */
  low: number | null;
  high: number | null;
  who: string;
  official: boolean;
  /** The claims behind it; empty for an official figure. */
  claims: { id: string }[];
}

export interface PlacedFigure {
  figure: LineFigure;
  x: number;
  /** The ends of its interval on the line; equal for one figure. */
  from: number;
  to: number;
  label: Box & { text: string };
}

export interface NumberLineLayout {
  width: number;
  height: number;
  line: number;
  ticks: { x: number; text: string }[];
  placed: PlacedFigure[];
}

/** Positions of figures and labels: claims above the line, official figures below. */
export function numberLine(figures: readonly LineFigure[], unit: string, width: number, rem = 1): NumberLineLayout {
  const letter = 12 * rem;
  const row = letter * 1.35;
  const ends = figures.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  const pad = (max - min || Math.abs(max) || 1) * 0.06;
  const left = 10;
  const right = width - 10;
  const at = (value: number) => left + ((right - left) * (value - min + pad)) / (max - min + 2 * pad);
  const rows = { above: [] as Box[], below: [] as Box[] };
  const labelOf = (figure: LineFigure) => `${valueWords(figure, unit)} ${figure.who}`;
  const official = new Set<string>();
  const placed = figures
    .toSorted((one, other) => middleOf(one) - middleOf(other))
    // Two datasets of one office often agree to the last digit shown.
    .filter((figure) => !figure.official || (!official.has(labelOf(figure)) && official.add(labelOf(figure))))
    .map((figure): PlacedFigure => {
      const from = figure.low === null ? left : at(figure.low);
      const to = figure.high === null ? right : at(figure.high);
      const x = at(middleOf(figure));
      const text = shortened(labelOf(figure), letter, width - 12, figure.official);
      const { width: needs } = textBox(text, letter, figure.official);
      const taken = figure.official ? rows.below : rows.above;
      const start = Math.max(2, Math.min(x - needs / 2, width - needs - 2));
      let level = 0;
      let box: Box;
      do box = { x: start, y: level++ * row, width: needs + 8, height: row - 1 };
      while (taken.some((other) => overlaps(box, other)));
      taken.push(box);
      return { figure, x, from, to, label: { ...box, text } };
    });
  const deepest = (boxes: Box[]) => Math.max(0, ...boxes.map((box) => box.y + row));
  const line = deepest(rows.above) + 16;
  for (const each of placed) each.label.y = each.figure.official ? line + 12 + each.label.y : line - 12 - each.label.y - row;
  const below = deepest(rows.below);
  const ticks = niceTicks(min, max, 4)
    .filter((tick) => tick >= min - pad && tick <= max + pad)
    .map((tick) => ({ x: at(tick), text: shortValue(tick, unit) }))
    .filter(({ x, text }) => Math.min(x, width - x) >= textBox(text, letter).width / 2);
  return { width, line, height: line + 12 + below + row + 4, ticks: apart(ticks, letter), placed };
}

const middleOf = ({ low, high }: LineFigure) => (low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0));

/** The stated values, never a midpoint that was not stated. */
function valueWords({ low, high }: LineFigure, unit: string): string {
  if (low !== null && high !== null) return low === high ? shortValue(low, unit) : `${shortValue(low, unit)}–${shortValue(high, unit)}`;
  return low !== null ? `>${shortValue(low, unit)}` : `<${shortValue(high ?? 0, unit)}`;
}

function apart(ticks: NumberLineLayout["ticks"], letter: number) {
  const kept: NumberLineLayout["ticks"] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || tick.x - last.x > textBox(tick.text, letter).width / 2 + textBox(last.text, letter).width / 2 + 8) kept.push(tick);
  }
  return kept;
}
