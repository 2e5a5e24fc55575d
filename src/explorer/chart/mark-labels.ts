import { t } from "../language/translate.ts";
import { modalities } from "../words/labels.ts";
import { shortValue } from "../words/quantity.ts";
import { overlaps, textBox, within, type Box } from "./boxes.ts";
import type { Layout, PlacedMark } from "./layout.ts";

/** A mark's label: how often it was claimed, and whether it is a forecast or a target. */
function wordsOfMark({ mark, also }: PlacedMark): string {
  const count = mark.claims.length + also.reduce((sum, other) => sum + other.claims.length, 0);
  const times = count > 1 ? ` ×${count}` : "";
  const arrow = mark.comparator === "OVER" ? ">" : mark.comparator === "UNDER" ? "<" : "";
  const modalityWord = mark.modality === "REPORTED" ? "" : `${modalities[mark.modality].toLowerCase()} `;
  return also.length > 0 ? t("{count} claims", { count }) : `${modalityWord}${arrow}${shortValue(mark.value, mark.unit)}${times}`;
}

/** Places labels where they cover nothing; a stack gets at least its number. Marks without room are named on hover. */
export function labelMarks(placed: PlacedMark[], taken: Box[], { plot, letter, radius }: { plot: Box; letter: number; radius: number }) {
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
