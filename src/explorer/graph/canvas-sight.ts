import type { Core } from "cytoscape";
import { declutter } from "./declutter.ts";
import { looks } from "./looks.ts";

/** Beyond this, claims and the like go without names while they are too far away to be read: measuring a thousand takes half a second. */
export const many = 300;

/** Names of a drawing this small are kept readable when it is seen from further away, as on a telephone. */
const fewEnough = 80;

/** Beyond this a name is so much larger than its thing that it no longer seems to belong to it. */
const largestNames = 4;

/** Around the drawing, in pixels. */
const stageEdge = (cy: Core) => (cy.width() < 500 ? 14 : 36);

/** Pixels on the screen that a line of a name may take: less where the stage is narrow, or its names would stand one below the other. */
export const nameWidth = (cy: Core) => Math.max(90, Math.min(150, cy.width() * 0.3));

/** How many times larger names are written so that they are read from this far away; of many, a little smaller, so that more have room. */
export const nameScale = (nodes: number, zoom: number) =>
  nodes <= fewEnough ? Math.min(largestNames, Math.max(1, (nodes > 30 ? 0.86 : 1) / zoom)) : 1;

/** Names as large as they must be from here; where so many are seen from afar that none is read, without those of claims and the like. */
export function keepReadable(cy: Core, nodes = cy.nodes().length, zoom = cy.zoom()) {
  const far = nameScale(nodes, zoom);
  const crowded = nodes > many && zoom < 0.8;
  if (cy.scratch("far") === far && cy.scratch("crowded") === crowded) return;
  cy.scratch("far", far);
  cy.scratch("crowded", crowded);
  dress(cy);
}

/** Colours and sizes of now. */
export function dress(cy: Core) {
  const far = (cy.scratch("far") as number | undefined) ?? 1;
  cy.style(looks({ far, crowded: cy.scratch("crowded") === true, nameWidth: nameWidth(cy), upright: isTall(cy) }));
}

/** A stage that is taller than wide, as on a telephone. */
export const isTall = (cy: Core) => cy.height() > cy.width();

/** Brings everything into sight; gently, unless it is the first look or the reader asked for no motion. */
export function look(cy: Core, atOnce: boolean) {
  const few = cy.nodes().length < 12;
  const fit = () => {
    // Names grow as the drawing goes further away, and take room themselves.
    for (let turn = 0; turn < 3; turn++) {
      cy.fit(undefined, stageEdge(cy));
      keepReadable(cy);
    }
    // A few things do not fill the stage, but on a wall screen they are drawn larger than on a desk.
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
