import type { Core } from "cytoscape";
import { textBox } from "../chart/boxes.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** The drawing as SVG, rebuilt from the positions on the canvas, so that shapes, links and labels stay editable. */
export function graphAsSvg(cy: Core): SVGSVGElement {
  const box = cy.elements().boundingBox();
  const margin = 20;
  const [width, height] = [box.w + 2 * margin, box.h + 2 * margin];
  const svg = make("svg", { width, height, viewBox: `${box.x1 - margin} ${box.y1 - margin} ${width} ${height}` }) as SVGSVGElement;
  const paper = getComputedStyle(document.body).backgroundColor;
  svg.append(make("rect", { x: box.x1 - margin, y: box.y1 - margin, width, height, fill: paper }));
  cy.edges(":visible").forEach((edge) => {
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    svg.append(
      make("line", {
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        stroke: edge.style("line-color"),
        "stroke-width": edge.numericStyle("width"),
      }),
    );
  });
  cy.nodes(":visible").forEach((node) => {
    const { x, y } = node.position();
    const half = node.numericStyle("width") / 2;
    const fill = node.style("background-color") as string;
    svg.append(shapeOf(node.style("shape") as string, x, y, half, fill));
    // Labels hidden on the page are hidden here too.
    if (node.hasClass("unnamed")) return;
    const size = node.numericStyle("font-size");
    const text = make("text", {
      "text-anchor": "middle",
      "font-size": size,
      "font-family": "system-ui, sans-serif",
      fill: node.style("color"),
    });
    wrapped(node.data("name") as string, size, node.numericStyle("text-max-width")).forEach((line, index) => {
      const part = make("tspan", { x, y: y + half + 2 + size * (1 + index * 1.2) });
      part.textContent = line;
      text.append(part);
    });
    svg.append(text);
  });
  return svg;
}

/** Wraps words into lines up to this width. */
function wrapped(name: string, size: number, widest: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/[ \n]/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textBox(longer, size).width <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shapeOf(shape: string, x: number, y: number, half: number, fill: string): SVGElement {
  const corners = (points: [number, number][]) =>
    make("polygon", { points: points.map(([dx, dy]) => `${x + dx * half},${y + dy * half}`).join(" "), fill });
  switch (shape) {
    case "diamond":
      return corners([[0, -1], [1, 0], [0, 1], [-1, 0]]); // prettier-ignore
    case "hexagon":
      return corners([[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]]); // prettier-ignore
    case "triangle":
      return corners([[0, -1], [1, 1], [-1, 1]]); // prettier-ignore
    case "rectangle":
    case "round-rectangle":
    case "round-tag":
      return make("rect", { x: x - half, y: y - half, width: half * 2, height: half * 2, rx: shape === "rectangle" ? 0 : 3, fill });
    default:
      return make("circle", { cx: x, cy: y, r: half, fill });
  }
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
