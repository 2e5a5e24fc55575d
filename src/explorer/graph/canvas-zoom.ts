import type { Core } from "cytoscape";
import { declutter } from "./declutter.ts";
import { graphStyles } from "./canvas-styles.ts";

/**
 * Beyond this number, claims and similar nodes are unlabelled while too small to be read: measuring a thousand labels takes half a second.
 */
export const manyNodes = 300;

/** Labels of a drawing with at most this many nodes are kept readable when zoomed out, as on a phone. */
const fewEnough = 80;

/** Beyond this factor a label is so much larger than its node that they no longer seem related. */
const largestNames = 4;

/** Margin around the drawing, in pixels. */
const stageEdge = (cy: Core) => (cy.width() < 500 ? 14 : 36);

/** Maximum width of a label's line in screen pixels: less on a narrow stage, where labels would otherwise stack. */
export const nameWidth = (cy: Core) => Math.max(90, Math.min(150, cy.width() * 0.3));

/** Scale of labels needed to be readable at this zoom; slightly smaller for many nodes, so that more fit. */
export const nameScale = (nodes: number, zoom: number) =>
  nodes <= fewEnough ? Math.min(largestNames, Math.max(1, (nodes > 30 ? 0.86 : 1) / zoom)) : 1;

/** Scales labels for the current zoom; when many nodes are seen from afar, claims and similar nodes are unlabelled. */
export function keepReadable(cy: Core, nodes = cy.nodes().length, zoom = cy.zoom()) {
  const far = nameScale(nodes, zoom);
  const crowded = nodes > manyNodes && zoom < 0.8;
  if (cy.scratch("far") === far && cy.scratch("crowded") === crowded) return;
  cy.scratch("far", far);
  cy.scratch("crowded", crowded);
  restyle(cy);
}

/** Applies the current colours and sizes. */
export function restyle(cy: Core) {
  const far = (cy.scratch("far") as number | undefined) ?? 1;
  cy.style(graphStyles({ far, crowded: cy.scratch("crowded") === true, nameWidth: nameWidth(cy), upright: isTall(cy) }));
}

/** A stage taller than wide, as on a phone. */
export const isTall = (cy: Core) => cy.height() > cy.width();

/** Fits everything into view; animated, except for the first time or if reduced motion is preferred. */
export function fitView(cy: Core, atOnce: boolean) {
  const few = cy.nodes().length < 12;
  const fit = () => {
    // Labels grow as the view zooms out, and take space themselves.
    for (let turn = 0; turn < 3; turn++) {
      cy.fit(undefined, stageEdge(cy));
      keepReadable(cy);
    }
    // Few nodes do not fill the stage, but are drawn larger on a wall screen than on a desk.
    const largest = Math.min(2.4, Math.max(1.4, cy.height() / 520));
    if (few && cy.zoom() > largest) {
      cy.zoom(largest);
      cy.center();
    }
    keepReadable(cy);
    declutter(cy);
  };
  if (atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches) return fit();
  const { x1, y1, x2, y2 } = cy.extent();
  const box = cy.elements().boundingBox();
  if (box.x1 < x1 || box.y1 < y1 || box.x2 > x2 || box.y2 > y2)
    cy.animate({ fit: { eles: cy.elements(), padding: stageEdge(cy) }, duration: 350 });
}
