import type { StylesheetJson } from "cytoscape";
import declared from "../../../schema/things.json";
import type { EntityType } from "@trade-graph/client";

/** Kinds differ by shape as well as by colour, so that the drawing is readable without colour. */
export const nodeShapes = Object.fromEntries(Object.entries(declared).map(([type, { look }]) => [type, look])) as unknown as Record<
  EntityType,
  { shape: string; size: number }
>;

/** A colour of the style sheet resolved for the canvas, including light-dark() and the like. */
export function colour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  // The system's colours would make all kinds, and names and their outlines, one.
  probe.style.setProperty("forced-color-adjust", "none");
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

/** The custom property with the colour of a kind, for the legend and the drawing. */
export const colourName = (type: EntityType) => `--kind-${type.toLowerCase().replaceAll("_", "-")}`;

interface Seen {
  /** Scale of labels, for a zoomed-out drawing. */
  far: number;
  /** Whether claims, statements and sources are unlabelled. */
  crowded: boolean;
  /** Maximum width of a label's line in screen pixels. */
  nameWidth: number;
  /** Whether link labels are horizontal, as on a tall stage, where links run downwards. */
  upright: boolean;
}

/** The canvas does not support custom properties, so colours are read from the style sheet, and again when the theme changes. */
export function graphStyles({ far, crowded, nameWidth, upright }: Seen): StylesheetJson {
  // Nodes grow with their labels, but less, so as not to take space from them.
  const grown = far ** 0.3;
  const paper = colour("--paper");
  const ink = colour("--ink");
  const accent = colour("--accent");
  const fontFamily = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        label: "data(name)",
        color: ink,
        "font-family": fontFamily,
        "font-size": 11 * far,
        "min-zoomed-font-size": 8,
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-wrap": "wrap",
        "text-max-width": `${nameWidth * far}px`,
        "text-outline-color": paper,
        "text-outline-width": 2,
        "border-width": 1.5,
        "border-color": paper,
      },
    },
    ...(Object.entries(nodeShapes) as [EntityType, (typeof nodeShapes)[EntityType]][]).map(([type, { shape, size }]) => ({
      selector: `node[type = "${type}"]`,
      style: { shape, width: size * grown, height: size * grown, "background-color": colour(colourName(type)) } as never,
    })),
    ...(crowded ? [{ selector: `node[type = "CLAIM"], node[type = "STATEMENT"], node[type = "SOURCE"]`, style: { label: "" } }] : []),
    { selector: `node[type = "COUNTRY"], node.root`, style: { "font-weight": "bold" as const, "font-size": 13 * far } },
    { selector: "node.pinned", style: { "border-color": ink, "border-width": 2.5, "border-style": "double" as const } },
    {
      selector: "edge",
      style: {
        width: 1,
        "line-color": colour("--link"),
        "curve-style": "straight",
        "target-arrow-shape": "triangle",
        "target-arrow-color": colour("--link"),
        "arrow-scale": 0.7,
        "font-family": fontFamily,
        "font-size": 9 * far,
        "min-zoomed-font-size": 8,
        color: colour("--ink-2"),
        "text-rotation": upright ? ("none" as const) : ("autorotate" as const),
        "text-background-color": paper,
        "text-background-opacity": 0.9,
        "text-background-padding": "1px",
      },
    },
    { selector: "edge.near", style: { "line-color": accent, "target-arrow-color": accent, width: 1.5 } },
    { selector: "edge.labelled", style: { label: "data(words)", "z-index": 9 } },
    { selector: "node:selected, node.chosen", style: { "border-color": accent, "border-width": 3, "text-outline-width": 3 } },
    { selector: "edge.on-way", style: { "line-color": accent, "target-arrow-color": accent, width: 2.5, label: "data(words)" } },
    // Nodes without room for a label are labelled on hover.
    { selector: "node.unnamed", style: { "text-opacity": 0, "text-events": "no" } },
    { selector: "edge.unnamed", style: { "text-opacity": 0, "text-background-opacity": 0 } },
    { selector: "edge.pointed", style: { "text-opacity": 1, "text-background-opacity": 0.9 } },
    { selector: "node.pointed", style: { "text-opacity": 1, "z-index": 10, "text-outline-width": 4 } },
    { selector: "node.on-way", style: { "font-size": (upright ? 12 : 13) * far } },
    { selector: ".far", style: { opacity: 0.45, ...(far > 1.2 && { label: "" }) } },
    {
      selector: "node.kind-count",
      style: {
        shape: "ellipse",
        width: 76 * far,
        height: 76 * far,
        "background-color": paper,
        "background-opacity": 1,
        "border-style": "dashed" as const,
        "border-color": "data(colour)",
        "border-width": 1.5,
        "text-valign": "center",
        "text-margin-y": 0,
        "text-wrap": "wrap",
        "font-size": 10.5 * far,
        "text-max-width": `${90 * far}px`,
      },
    },
    { selector: "edge.to-count", style: { "line-style": "dotted" as const, "target-arrow-shape": "none" } },
  ];
}
