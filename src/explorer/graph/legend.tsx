import type { EntityType } from "@trade-graph/client";
import { thingNames, thingTypes } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { entityTypeOf } from "../words/thing.ts";
import type { Drawing } from "./drawing.ts";
import { colourName, nodeShapes } from "./canvas-styles.ts";
import { t } from "../language/translate.ts";

const paths: Record<string, string> = {
  ellipse: "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z",
  diamond: "M8 1 15 8 8 15 1 8Z",
  hexagon: "M4.5 2h7L15 8l-3.5 6h-7L1 8Z",
  triangle: "M8 2 14.5 14h-13Z",
  pentagon: "M8 1.5 14.8 6.5 12.2 14.3H3.8L1.2 6.5Z",
  rectangle: "M2.5 2.5h11v11h-11Z",
  "round-rectangle": "M5 2h6a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z",
  "round-tag": "M2.5 3.5h7.5L14 8l-4 4.5H2.5Z",
};

export function KindMark({ type }: { type: EntityType }) {
  return (
    <svg className="kind-mark" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[nodeShapes[type].shape]} fill={`var(${colourName(type)})`} />
    </svg>
  );
}

export function GraphLegend({ drawing }: { drawing: Drawing }) {
  const tally = new Map<EntityType, number>();
  for (const node of drawing.nodes.values()) {
    const type = entityTypeOf(node);
    if (type) tally.set(type, (tally.get(type) ?? 0) + 1);
  }
  return (
    <ul className="legend" aria-label={t("Legend")}>
      {thingTypes
        .filter((type) => tally.has(type))
        .map((type) => (
          <li key={type}>
            <KindMark type={type} />
            {thingNames[type][tally.get(type) === 1 ? 0 : 1]} <span className="number">{count(tally.get(type)!)}</span>
          </li>
        ))}
    </ul>
  );
}
