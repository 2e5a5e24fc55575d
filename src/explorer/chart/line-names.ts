import { overlaps, textBox, within, type Box } from "./boxes.ts";
import type { Label } from "./layout.ts";
import { segmentsOf, type ChartModel } from "./model.ts";

interface NamePlace {
  x: (year: number) => number;
  y: (value: number) => number;
  plot: Box;
  letter: number;
  width: number;
  taken: Box[];
}

/** Places each name at the end of its line: next to it if there is room, otherwise above or below, never over anything else. */
export function nameLines(lines: ChartModel["lines"], { x, y, plot, letter, width, taken }: NamePlace): (Label | null)[] {
  const height = letter * 1.2;
  const order = lines.map((_, index) => index).toSorted((one, other) => lines[other]!.points.length - lines[one]!.points.length);
  const names: (Label | null)[] = lines.map(() => null);
  const ends = lines.map(({ points }) => points.at(-1)).map((end) => (end ? { x: x(end.year), y: y(end.value) } : null));
  for (const index of order) {
    const end = lines[index]!.points.at(-1);
    if (!end) continue;
    const [ex, ey] = [x(end.year), y(end.value)];
    const others = ends.filter((_, other) => other !== index).filter((each) => each !== null);
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
      .find(
        (place) => within(place, frame) && !taken.some((other) => overlaps(place, other)) && isNearest(place, { x: ex, y: ey }, others),
      );
    if (!free) continue;
    taken.push(free);
    names[index] = { text, anchor: "start", at: { x: free.x, y: free.y + letter * 0.95 }, ...free };
  }
  return names;
}

/** Whether a name is nearer to its own line's end than to any other, which it would otherwise seem to belong to. */
function isNearest(place: Box, own: Point, others: readonly Point[]): boolean {
  const [cx, cy] = [place.x + place.width / 2, place.y + place.height / 2];
  const far = (end: Point) => Math.hypot(Math.max(0, Math.abs(end.x - cx) - place.width / 2), end.y - cy);
  return others.every((end) => far(end) >= far(own));
}

interface Point {
  x: number;
  y: number;
}

/** The area covered by a line, which labels must avoid. */
export function alongLines(lines: ChartModel["lines"], x: (year: number) => number, y: (value: number) => number): Box[] {
  const boxes: Box[] = [];
  for (const stretch of lines.flatMap(({ points }) => segmentsOf(points)))
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

/** As many words as fit. */
export function shortened(words: string, letter: number, room: number, bold = false): string {
  if (textBox(words, letter, bold).width <= room) return words;
  let kept = words;
  while (kept.length > 3 && textBox(`${kept}…`, letter, bold).width > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
