import { overlaps, textBox, type Box } from "../chart/boxes.ts";
import type { Core } from "./fcose-options.ts";

interface Point {
  x: number;
  y: number;
}

const letter = 11.5;
const air = 6;

/** The scale of labels and the width of their lines, in model coordinates. */
export interface NameSize {
  scale: number;
  lineWidth: number;
}

/** The space taken by a node with its label below it, around its position. */
function roomOf(name: string, size: number, { scale, lineWidth }: NameSize): { left: number; right: number; up: number; down: number } {
  const { width } = textBox(name, letter * scale);
  const lines = Math.min(3, Math.ceil(width / lineWidth));
  const half = Math.max(size, Math.min(width, lineWidth)) / 2 + air;
  return { left: half, right: half, up: size / 2 + air, down: size / 2 + 4 + lines * letter * scale * 1.3 + air };
}

/** Moves nodes apart until no label covers another node or label; nodes placed by hand stay. */
export function separateNodes(cy: Core, placed: Map<string, Point>, names: NameSize) {
  const wide = Math.min(2, Math.max(0.6, cy.width() / cy.height()));
  const things = [...placed].map(([id, point]) => {
    const node = cy.getElementById(id);
    return {
      id,
      point: { ...point },
      held: node.hasClass("pinned"),
      room: roomOf(String(node.data("name") ?? ""), node.numericStyle("width") || 20, names),
    };
  });
  const boxOf = ({ point, room }: (typeof things)[number]): Box => ({
    x: point.x - room.left,
    y: point.y - room.up,
    width: room.left + room.right,
    height: room.up + room.down,
  });
  for (let turn = 0; turn < 200; turn++) {
    let moved = false;
    for (let i = 0; i < things.length; i++)
      for (let j = i + 1; j < things.length; j++) {
        const [one, other] = [things[i]!, things[j]!];
        const [a, b] = [boxOf(one), boxOf(other)];
        if (!overlaps(a, b) || (one.held && other.held)) continue;
        moved = true;
        const across = Math.min(a.x + a.width - b.x, b.x + b.width - a.x);
        const down = Math.min(a.y + a.height - b.y, b.y + b.height - a.y);
        // The shorter distance, weighted by the stage's room in that direction.
        const axis = down * wide <= across ? "y" : "x";
        const push = (axis === "y" ? down : across) + 0.5;
        const before = axis === "y" ? a.y + a.height / 2 <= b.y + b.height / 2 : a.x + a.width / 2 <= b.x + b.width / 2;
        const sign = before ? 1 : -1;
        const share = one.held || other.held ? 1 : 0.5;
        if (!one.held) one.point[axis] -= sign * push * share;
        if (!other.held) other.point[axis] += sign * push * share;
      }
    if (!moved) break;
  }
  for (const { id, point } of things) placed.set(id, point);
}
