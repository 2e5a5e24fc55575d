import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
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

const boxOf = (element: NodeSingular | EdgeSingular, part: "name" | "body"): Box => {
  const box = element.boundingBox({
    includeNodes: part === "body",
    includeLabels: part === "name",
    includeEdges: false,
    includeOverlays: false,
  });
  return { x: box.x1, y: box.y1, width: box.w, height: box.h };
};

/** Hides labels that would cover another label or node until hover or selection, those of the least weight first, link labels last. */
export function declutter(cy: Core) {
  const nodes = cy.nodes().not(".kind-count");
  if (nodes.length > 400) return;
  const links = cy.edges(".labelled, .on-way");
  cy.batch(() => nodes.union(links).removeClass("unnamed"));
  const bodies = (nodes.toArray() as NodeSingular[]).map((node) => ({ node, box: boxOf(node, "body") }));
  const taken: Box[] = [];
  const hidden: (NodeSingular | EdgeSingular)[] = [];
  const free = (box: Box, own?: NodeSingular) =>
    !taken.some((other) => overlaps(box, other)) && !bodies.some((body) => body.node !== own && overlaps(box, body.box));
  for (const node of (nodes.toArray() as NodeSingular[]).toSorted((one, other) => rank(one) - rank(other))) {
    const box = boxOf(node, "name");
    // The drawing's subject is labelled whatever it covers.
    if (rank(node) < 2 || free(box, node)) taken.push(box);
    else hidden.push(node);
  }
  for (const link of links.toArray() as EdgeSingular[]) {
    const box = boxOf(link, "name");
    if (free(box)) taken.push(box);
    else hidden.push(link);
  }
  cy.batch(() => hidden.forEach((element) => void element.addClass("unnamed")));
}
