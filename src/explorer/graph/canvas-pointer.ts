import type { Core } from "cytoscape";
import type { RefObject } from "react";
import type { EntityType } from "@trade-graph/client";

/** Reactions to pointer actions on the drawing. */
export interface CanvasHandlers {
  onChoose: (id: string | null) => void;
  onExpand: (id: string, type: EntityType) => void;
  onExpandAll: (id: string) => void;
  onPin: (id: string, x: number, y: number) => void;
}

/** Maximum number of a thing's links that are labelled at once; beyond it only the hovered one. */
export const fewLinks = 5;

/** Handles taps, drags and hovering; `handlers` holds the current ones. */
export function addPointerHandlers(cy: Core, handlers: RefObject<CanvasHandlers>): void {
  cy.on("tap", (event) => {
    if (event.target === cy) handlers.current.onChoose(null);
  });
  cy.on("tap", "node", (event) => {
    const type = event.target.data("expands") as EntityType | undefined;
    const around = event.target.data("around") as string | undefined;
    if (type && around) handlers.current.onExpand(around, type);
    else handlers.current.onChoose(event.target.id());
  });
  cy.on("dbltap", "node", (event) => {
    if (!event.target.data("expands")) handlers.current.onExpandAll(event.target.id());
  });
  cy.on("dragfree", "node", (event) => {
    const { x, y } = event.target.position();
    if (!event.target.data("expands")) handlers.current.onPin(event.target.id(), x, y);
  });
  cy.on("mouseover", "node", ({ target }) => {
    target.addClass("pointed");
    if (target.connectedEdges().length <= fewLinks) target.connectedEdges().addClass("labelled pointed");
  });
  cy.on("mouseout", "node", ({ target }) => {
    target.removeClass("pointed");
    target.connectedEdges().removeClass("pointed").not(".keeps-label").removeClass("labelled");
  });
  cy.on("mouseover", "edge", ({ target }) => void target.addClass("labelled pointed"));
  cy.on("mouseout", "edge", ({ target }) => {
    target.removeClass("pointed");
    if (!target.hasClass("keeps-label")) target.removeClass("labelled");
  });
}
