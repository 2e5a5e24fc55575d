import type { Core, FcoseLayoutOptions } from "./fcose-options.ts";
import type { DrawingStep } from "./drawing.ts";
import { isTall, nameScale, nameWidth } from "./canvas-zoom.ts";
import { separateNodes, type NameSize } from "./separate-nodes.ts";

/** Up to this number forces are simulated; beyond it they take seconds, and spirals around each node read as well. */
const forcesUpTo = 400;

/** Moved further apart, the whole is seen from further away, and labels must grow again. */
const maxSpread = 2;

interface Point {
  x: number;
  y: number;
}

/**
 * Positions new nodes, step by step, and keeps all existing positions: a growing drawing does not jump, and the same steps give the same
 * drawing, whether taken one by one or restored from a link.
 */
export function placeNodes(cy: Core, steps: readonly DrawingStep[], placed: Map<string, Point>) {
  for (const step of steps) {
    const fresh = step.ids.filter((id) => !placed.has(id));
    if (fresh.length === 0) continue;
    if (step.ways) placeWays(step.ways, placed, isTall(cy));
    else if (step.around === null) placed.set(fresh[0]!, placed.size === 0 ? { x: 0, y: 0 } : besideAll(placed));
    else spiral(step.around, fresh, placed);
    const fixed = [...placed.keys()].filter((id) => !fresh.includes(id));
    if (step.around === null || placed.size > forcesUpTo) continue;
    move(cy, placed);
    relax(cy, placed, fixed);
  }
  if (placed.size <= forcesUpTo) separateNodes(cy, placed, namesFromAfar(cy, placed));
  move(cy, placed);
}

/** The zoom determines the size of labels; nodes are then moved apart by the space they take. */
function namesFromAfar(cy: Core, placed: Map<string, Point>): NameSize {
  const points = [...placed.values()];
  const span = (axis: "x" | "y") => Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]));
  const zoom = Math.min(1.4, cy.width() / (span("x") + nameWidth(cy)), cy.height() / (span("y") + 60));
  const scale = Math.min(maxSpread, nameScale(placed.size, zoom));
  return { scale, lineWidth: nameWidth(cy) * scale };
}

const move = (cy: Core, placed: Map<string, Point>) =>
  cy.batch(() => {
    for (const [id, point] of placed) cy.getElementById(id).position({ ...point });
  });

/** Arranged around one node like sunflower seeds, away from what is already drawn, the nearest first. */
function spiral(around: string, fresh: readonly string[], placed: Map<string, Point>) {
  const centre = placed.get(around) ?? { x: 0, y: 0 };
  const others = [...placed].filter(([id]) => id !== around);
  const alone = others.length === 0;
  const reach = 34 * Math.sqrt(fresh.length);
  const away = alone
    ? centre
    : outward(
        centre,
        others.map(([, point]) => point),
        reach + 90,
      );
  fresh.forEach((id, index) => {
    // Around an isolated node, space is left for it in the middle.
    const distance = 34 * Math.sqrt(index + (alone ? 5 : 0.5));
    const angle = index * 2.399963;
    placed.set(id, { x: away.x + distance * Math.cos(angle), y: away.y + distance * Math.sin(angle) });
  });
}

/** The direction with the most space, out of twenty-four. */
function outward(centre: Point, others: readonly Point[], distance: number): Point {
  const directions = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);
  const candidates = directions.map((angle) => {
    const point = { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) };
    return { point, room: Math.min(...others.map((other) => Math.hypot(other.x - point.x, other.y - point.y))) };
  });
  return candidates.reduce((best, one) => (one.room > best.room + 1 ? one : best)).point;
}

function besideAll(placed: Map<string, Point>): Point {
  const points = [...placed.values()];
  return { x: Math.max(...points.map((point) => point.x)) + 220, y: points.reduce((sum, point) => sum + point.y, 0) / points.length };
}

/**
 * Paths run from left to right, one below the other; on a tall stage from top to bottom, side by side; a node shared by two paths is placed
 * between them.
 */
function placeWays(ways: readonly string[][], placed: Map<string, Point>, tall: boolean) {
  const at = new Map<string, Point[]>();
  const longest = Math.max(...ways.map((way) => way.length));
  ways.forEach((way, row) =>
    way.forEach((id, column) => {
      const along = way.length > 1 ? (column / (way.length - 1)) * (longest - 1) : 0;
      const across = row - (ways.length - 1) / 2;
      at.set(id, [...(at.get(id) ?? []), tall ? { x: across * 150, y: along * 120 } : { x: along * 185, y: across * 130 }]);
    }),
  );
  const below = placed.size ? Math.max(...[...placed.values()].map((point) => point.y)) + 200 : 0;
  for (const [id, points] of at)
    if (!placed.has(id))
      placed.set(id, {
        x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
        y: below + points.reduce((sum, { y }) => sum + y, 0) / points.length,
      });
}

function relax(cy: Core, placed: Map<string, Point>, fixed: readonly string[]) {
  const drawn = cy
    .elements()
    .filter((element) =>
      element.isNode() ? placed.has(element.id()) : placed.has(element.data("source")) && placed.has(element.data("target")),
    );
  const options: FcoseLayoutOptions = {
    name: "fcose",
    quality: "proof",
    randomize: false,
    animate: false,
    fit: false,
    nodeRepulsion: 9000,
    idealEdgeLength: 95,
    gravity: 0.12,
    nodeSeparation: 80,
    nodeDimensionsIncludeLabels: true,
    fixedNodeConstraint: fixed.map((nodeId) => ({ nodeId, position: placed.get(nodeId)! })),
  };
  withSteadyChance(() => drawn.layout(options).run());
  drawn.nodes().forEach((node) => {
    placed.set(node.id(), { ...node.position() });
  });
}

/** The layout uses random numbers; with a fixed sequence a link restores the drawing exactly. */
function withSteadyChance(run: () => void) {
  const { random } = Math;
  let seed = 20230205;
  Math.random = () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
  try {
    run();
  } finally {
    Math.random = random;
  }
}
