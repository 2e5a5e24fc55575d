import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { useEffect, useRef } from "react";
import { colour } from "../explorer/graph/canvas-styles.ts";
import { preventStyleElement } from "../explorer/graph/no-style-element.ts";
import type { TypeNeighbours } from "./types.ts";

interface SchemaCanvasProps {
  name: string;
  around: TypeNeighbours;
  label: string;
  choose: (name: string) => void;
}

const pitch = 34;
const column = 330;
const most = 3;

const fieldWords = (fields: string[]) => fields.filter(Boolean).slice(0, most).join(", ") + (fields.length > most ? ", …" : "");

/** The type in the middle, referring types on the left, referenced types on the right: one row each, so that nothing overlaps. */
function mapElements(name: string, { from, to }: TypeNeighbours): ElementDefinition[] {
  const side = (types: [string, string[]][], direction: -1 | 1): ElementDefinition[] =>
    types.flatMap(([type, fields], index) => {
      const id = `${direction} ${type}`;
      const [source, target] = direction === -1 ? [id, name] : [name, id];
      return [
        {
          group: "nodes",
          data: { id, type, label: type },
          position: { x: direction * column, y: (index - (types.length - 1) / 2) * pitch },
        },
        { group: "edges", data: { id: `${id} link`, source, target, words: fieldWords(fields) } },
      ];
    });
  return [
    { group: "nodes", classes: "chosen", data: { id: name, type: name, label: name }, position: { x: 0, y: 0 } },
    ...side(from, -1),
    ...side(to, 1),
  ];
}

export default function SchemaCanvas({ name, around, label, choose }: SchemaCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const onChoose = useRef(choose);
  onChoose.current = choose;
  useEffect(() => {
    preventStyleElement();
    const cy = cytoscape({
      container: box.current,
      elements: mapElements(name, around),
      layout: { name: "preset" },
      style: style(),
      minZoom: 0.2,
      maxZoom: 2,
      boxSelectionEnabled: false,
      autoungrabify: true,
    });
    cy.on("tap", "node", (event) => onChoose.current(event.target.data("type") as string));
    cy.on("mouseover", "node", (event) => void event.target.connectedEdges().addClass("near"));
    cy.on("mouseout", "node", (event) => void event.target.connectedEdges().removeClass("near"));
    const fit = () => fitReadably(cy);
    fit();
    const dress = () => cy.style(style());
    addEventListener("themechange", dress);
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", dress);
    const watch = new ResizeObserver(() => {
      cy.resize();
      fit();
    });
    if (box.current) watch.observe(box.current);
    return () => {
      watch.disconnect();
      removeEventListener("themechange", dress);
      system.removeEventListener("change", dress);
      cy.destroy();
    };
  }, [name, around]);
  return <div ref={box} className="graph-canvas schema-canvas" role="img" aria-label={label} />;
}

/** Everything if it stays readable; otherwise the full width, centred. */
function fitReadably(cy: Core) {
  cy.fit(undefined, 24);
  if (cy.zoom() > 1.15) cy.zoom(1.15);
  if (cy.zoom() < 0.75) cy.zoom(Math.min(0.75, cy.width() / (2 * column + 260)));
  cy.center();
}

function style(): cytoscape.StylesheetJson {
  const [paper, ink, accent, soft, link] = ["--paper", "--ink", "--accent", "--accent-soft", "--link"].map(colour) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const fontFamily = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        shape: "round-rectangle",
        width: 200,
        height: 26,
        label: "data(label)",
        "font-family": fontFamily,
        "font-size": 13,
        color: ink,
        "text-valign": "center",
        "background-color": paper,
        "border-width": 1,
        "border-color": link,
        "text-wrap": "ellipsis",
        "text-max-width": "190px",
      },
    },
    {
      selector: "node.chosen",
      style: { "background-color": soft, "border-color": accent, "border-width": 2, "font-weight": "bold", height: 34 },
    },
    {
      selector: "edge",
      style: {
        width: 1,
        "line-color": link,
        "curve-style": "bezier",
        "target-arrow-shape": "triangle",
        "target-arrow-color": link,
        "arrow-scale": 0.7,
      },
    },
    {
      selector: "edge.near",
      style: {
        label: "data(words)",
        "font-size": 12,
        "font-family": fontFamily,
        color: ink,
        "text-background-color": paper,
        "text-background-opacity": 1,
        "text-background-padding": "2px",
        "line-color": accent,
        "target-arrow-color": accent,
        "z-index": 9,
      },
    },
  ];
}
