import type { ElementDefinition } from "cytoscape";
import type { EntityType } from "@trade-graph/client";
import { linkWords, thingNames } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { entityTypeOf, shortNameOf } from "../words/thing.ts";
import type { Drawing } from "./drawing.ts";
import { colour as colourOf, colourName } from "./canvas-styles.ts";

/** Kinds around a thing that have not been expanded, as clickable circles. */
export interface Unopened {
  id: string;
  counts: [EntityType, number][];
}

export function elementsOf({ nodes, links }: Drawing): ElementDefinition[] {
  return [
    ...[...nodes.values()].map((node) => ({
      group: "nodes" as const,
      data: { id: node.id, name: shortNameOf(node), type: entityTypeOf(node) },
    })),
    ...links.map(({ from, to, type, label }) => ({
      group: "edges" as const,
      data: {
        id: `${from} ${type} ${to}`,
        source: from,
        target: to,
        words: linkWords(type),
        label,
      },
    })),
  ];
}

export function circlesAround({ id, counts }: Unopened, at: { x: number; y: number }): ElementDefinition[] {
  const radius = Math.max(130, counts.length * 18);
  return counts.flatMap(([type, total], index): ElementDefinition[] => {
    const angle = (index / counts.length) * 2 * Math.PI - Math.PI / 2;
    const circle = `${id} expands ${type}`;
    const name = `${count(total)}\n${thingNames[type][total === 1 ? 0 : 1].toLowerCase().replace(" ", "\n")}`;
    const colour = colourOf(colourName(type));
    return [
      {
        group: "nodes",
        classes: "kind-count",
        grabbable: false,
        data: { id: circle, name, colour, expands: type, around: id },
        position: { x: at.x + radius * 1.25 * Math.cos(angle), y: at.y + radius * Math.sin(angle) },
      },
      { group: "edges", classes: "to-count", data: { id: `${circle} line`, source: id, target: circle, words: "" } },
    ];
  });
}
