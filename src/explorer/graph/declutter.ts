import type { Core, NodeSingular } from "cytoscape";
import { overlaps, type Box } from "../chart/boxes.ts";

const rank = (node: NodeSingular) =>
  node.hasClass("chosen")
    ? 0
    : node.hasClass("root") || node.hasClass("on-way")
      ? 1
      : node.data("type") === "COUNTRY"
        ? 2
        : node.data("type") === "CLAIM"
          ? 4
          : 3;

const boxOf = (node: NodeSingular, part: "name" | "body"): Box => {
  const box = node.boundingBox({
    includeNodes: part === "body",
    includeLabels: part === "name",
    includeEdges: false,
    includeOverlays: false,
  });
  return { x: box.x1, y: box.y1, width: box.w, height: box.h };
};

/** Names that would cover another name or thing are left to hover and choice, those of the least weight first. */
export function declutter(cy: Core) {
  const nodes = cy.nodes().not(".kind-count");
  if (nodes.length > 400) return;
  cy.batch(() => nodes.removeClass("unnamed"));
  const bodies = (nodes.toArray() as NodeSingular[]).map((node) => ({ node, box: boxOf(node, "body") }));
  const taken: Box[] = [];
  const hidden: NodeSingular[] = [];
  for (const node of (nodes.toArray() as NodeSingular[]).toSorted((one, other) => rank(one) - rank(other))) {
    const box = boxOf(node, "name");
    const free = !taken.some((other) => overlaps(box, other)) && !bodies.some((body) => body.node !== node && overlaps(box, body.box));
    if (free) taken.push(box);
    else hidden.push(node);
  }
  cy.batch(() => hidden.forEach((node) => void node.addClass("unnamed")));
}
