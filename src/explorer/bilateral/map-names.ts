import type { PlacedCrossing } from "./crossings-map.tsx";
import type { CountryShapes } from "./country-shapes.ts";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

/** Boxes of names and dots that further names must not cover; stored with their drawing. */
const taken = new WeakMap<SVGSVGElement, Box[]>();

/**
 * Writes each crossing's name next to its dot if it covers no other name or dot; the others are named on hover and in the list next to the
 * map. The drawing must be in the document, because letters are measured there.
 */
export function nameCrossings(svg: SVGSVGElement, crossings: readonly PlacedCrossing[]) {
  const dots = [...svg.querySelectorAll<SVGCircleElement>("[data-mark=dot] circle")];
  const points = dots.map((dot) => ({ x: dot.cx.baseVal.value, y: dot.cy.baseVal.value, r: dot.r.baseVal.value }));
  const boxes: Box[] = points.map(({ x, y, r }) => ({ x: x - r - 1, y: y - r - 1, width: 2 * r + 2, height: 2 * r + 2 }));
  taken.set(svg, boxes);
  points.forEach(({ x, y, r }, index) => {
    const label = write(svg, crossings[index]!.name, "crossing-name");
    const { width, height } = label.getBBox();
    const gap = r + 3;
    const places = [
      { x: x + gap, y: y - height / 2 },
      { x: x - gap - width, y: y - height / 2 },
      { x: x - width / 2, y: y - gap - height },
      { x: x - width / 2, y: y + gap },
    ].map((place) => ({ ...place, width, height }));
    const place = places.find((one) => within(svg, one) && !boxes.some((box, at) => at !== index && overlap(one, box)));
    if (!place) return label.remove();
    boxes.push(place);
    move(label, place);
  });
}

/** Writes each country's name in its widest visible part, if there is room. */
export function nameLands(svg: SVGSVGElement, lands: CountryShapes, names: ReadonlyMap<string, string>) {
  const boxes = taken.get(svg) ?? [];
  const paths = svg.querySelectorAll<SVGPathElement>("[data-mark=geo]:first-of-type path");
  const frame = svg.viewBox.baseVal;
  const step = Math.max(14, frame.width / 40);
  const seen = [...paths].map((path) => ({ path, box: path.getBBox() })).filter(({ box }) => box.width > 30 && box.height > 20);
  for (const { path } of seen) {
    // Plot's index identifies the country drawn by a path.
    const land = lands.features[(path as SVGPathElement & { __data__?: number }).__data__ ?? -1];
    if (!land) continue;
    const label = write(svg, names.get(land.properties.name) ?? land.properties.name, "land-name");
    const { width, height } = label.getBBox();
    let best: { box: Box; room: number } | null = null;
    for (let y = step; y < frame.height - step; y += step)
      for (let x = step; x < frame.width - step; x += step) {
        const box = { x: x - width / 2, y: y - height / 2, width, height };
        if (!within(svg, box) || boxes.some((other) => overlap(box, other)) || !inside(svg, path, box)) continue;
        const room = Math.min(x, frame.width - x, 2 * y, 2 * (frame.height - y), ...boxes.map((other) => distance(box, other)));
        if (!best || room > best.room) best = { box, room };
      }
    if (!best) {
      label.remove();
      continue;
    }
    boxes.push(best.box);
    move(label, best.box);
  }
}

function write(svg: SVGSVGElement, words: string, className: string): SVGTextElement {
  const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
  label.setAttribute("class", className);
  label.setAttribute("aria-hidden", "true");
  label.textContent = words;
  svg.append(label);
  return label;
}

/** Moves a label drawn at 0,0 so that its box is the given one. */
function move(label: SVGTextElement, { x, y }: Box) {
  const now = label.getBBox();
  label.setAttribute("x", String(x - now.x));
  label.setAttribute("y", String(y - now.y));
}

function within(svg: SVGSVGElement, { x, y, width, height }: Box) {
  const frame = svg.viewBox.baseVal;
  return x >= 2 && y >= 2 && x + width <= frame.width - 2 && y + height <= frame.height - 2;
}

function inside(svg: SVGSVGElement, path: SVGPathElement, { x, y, width, height }: Box) {
  const corners = [0, 0.5, 1].flatMap((across) => [0, 1].map((down) => [x + across * width, y + down * height] as const));
  return corners.every(([px, py]) => path.isPointInFill(Object.assign(svg.createSVGPoint(), { x: px, y: py })));
}

const distance = (one: Box, other: Box) =>
  Math.hypot(one.x + one.width / 2 - other.x - other.width / 2, one.y + one.height / 2 - other.y - other.height / 2);
