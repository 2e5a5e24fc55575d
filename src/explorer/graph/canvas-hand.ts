import type { Core } from "cytoscape";
import type { RefObject } from "react";
import type { EntityType } from "@trade-graph/client";

/** What a hand on the drawing does. */
export interface CanvasActs {
  onChoose: (id: string | null) => void;
  onExpand: (id: string, type: EntityType) => void;
  onExpandAll: (id: string) => void;
  onPin: (id: string, x: number, y: number) => void;
}

/** So many links of one thing are named at once; of more, the one that is pointed at. */
export const fewLinks = 5;

/** Hears taps, drags and a pointer that rests on something; `told` holds what is to be done by now. */
export function hearHand(cy: Core, told: RefObject<CanvasActs>): void {
  cy.on("tap", (event) => {
    if (event.target === cy) told.current.onChoose(null);
  });
  cy.on("tap", "node", (event) => {
    const type = event.target.data("expands") as EntityType | undefined;
    const around = event.target.data("around") as string | undefined;
    if (type && around) told.current.onExpand(around, type);
    else told.current.onChoose(event.target.id());
  });
  cy.on("dbltap", "node", (event) => {
    if (!event.target.data("expands")) told.current.onExpandAll(event.target.id());
  });
  cy.on("dragfree", "node", (event) => {
    const { x, y } = event.target.position();
    if (!event.target.data("expands")) told.current.onPin(event.target.id(), x, y);
  });
  cy.on("mouseover", "node", ({ target }) => {
    target.addClass("pointed");
    if (target.connectedEdges().length <= fewLinks) target.connectedEdges().addClass("told pointed");
  });
  cy.on("mouseout", "node", ({ target }) => {
    target.removeClass("pointed");
    target.connectedEdges().removeClass("pointed").not(".kept-told").removeClass("told");
  });
  cy.on("mouseover", "edge", ({ target }) => void target.addClass("told pointed"));
  cy.on("mouseout", "edge", ({ target }) => {
    target.removeClass("pointed");
    if (!target.hasClass("kept-told")) target.removeClass("told");
  });
}
