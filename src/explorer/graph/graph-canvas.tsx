import cytoscape, { type Core } from "cytoscape";
import fcose from "cytoscape-fcose";
import { useEffect, useRef, type RefObject } from "react";
import { circlesAround, elementsOf, type Unopened } from "./canvas-elements.ts";
import { fewLinks, addPointerHandlers, type CanvasHandlers } from "./canvas-pointer.ts";
import { restyle, keepReadable, fitView, manyNodes } from "./canvas-zoom.ts";
import type { Drawing } from "./drawing.ts";
import type { GraphView } from "./graph-address.ts";
import { declutter } from "./declutter.ts";
import { placeNodes } from "./place-nodes.ts";
import { preventStyleElement } from "./no-style-element.ts";

cytoscape.use(fcose);

interface GraphCanvasProps extends CanvasHandlers {
  drawing: Drawing;
  view: GraphView;
  unopened: Unopened | null;
  canvas: RefObject<Core | null>;
  label: string;
}

export default function GraphCanvas(props: GraphCanvasProps) {
  const { drawing, view, unopened, canvas, label } = props;
  const box = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<string, { x: number; y: number }>());
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    preventStyleElement();
    const cy = cytoscape({
      container: box.current,
      minZoom: 0.05,
      maxZoom: 3,
      // A thousand nodes are panned as one bitmap and redrawn sharply afterwards.
      textureOnViewport: true,
      boxSelectionEnabled: false,
    });
    canvas.current = cy;
    restyle(cy);
    addPointerHandlers(cy, latest);
    const dressAgain = () => restyle(cy);
    let resting: ReturnType<typeof setTimeout>;
    cy.on("zoom", () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        keepReadable(cy);
        declutter(cy);
      }, 120);
    });
    const system = matchMedia("(prefers-color-scheme: dark)");
    addEventListener("themechange", dressAgain);
    system.addEventListener("change", dressAgain);
    const watch = new ResizeObserver(() => {
      cy.resize();
      restyle(cy);
    });
    if (box.current) watch.observe(box.current);
    return () => {
      watch.disconnect();
      clearTimeout(resting);
      removeEventListener("themechange", dressAgain);
      system.removeEventListener("change", dressAgain);
      canvas.current = null;
      cy.destroy();
    };
  }, [canvas]);

  useEffect(() => {
    const cy = canvas.current;
    if (!cy) return;
    const first = cy.nodes().empty();
    // Before anything is added: hidden labels need not be measured.
    if (drawing.nodes.size > manyNodes) keepReadable(cy, drawing.nodes.size, first ? 0 : cy.zoom());
    const wanted = elementsOf(drawing);
    const ids = new Set(wanted.map((element) => element.data.id));
    const before = cy.nodes().length;
    cy.batch(() => {
      cy.elements()
        .filter((element) => !ids.has(element.id()))
        .remove();
      cy.add(wanted.filter((element) => cy.getElementById(element.data.id!).empty()));
    });
    const placed = new Map([...places.current].filter(([id]) => drawing.nodes.has(id)));
    for (const { id, x, y } of latest.current.view.pins) if (drawing.nodes.has(id)) placed.set(id, { x, y });
    placeNodes(cy, drawing.steps, placed);
    for (const [id, point] of placed) places.current.set(id, point);
    const onWay = new Set(drawing.ways?.flat() ?? []);
    cy.batch(() => {
      cy.nodes().forEach((node) => void node.toggleClass("on-way", onWay.has(node.id())));
      cy.edges().forEach((edge) => void edge.toggleClass("on-way", onWay.has(edge.data("source")) && onWay.has(edge.data("target"))));
    });
    if (first || cy.nodes().length !== before) fitView(cy, first);
  }, [drawing, canvas]);

  useEffect(() => {
    const cy = canvas.current;
    if (!cy) return;
    cy.batch(() => {
      cy.nodes().removeClass("chosen root pinned");
      for (const id of view.of) cy.getElementById(id).addClass("root");
      for (const { id, x, y } of view.pins) cy.getElementById(id).addClass("pinned").position({ x, y });
      cy.elements().removeClass("near far labelled keeps-label");
      const chosen = view.chosen ? cy.getElementById(view.chosen) : cy.collection();
      if (chosen.nonempty() && chosen.connectedEdges().nonempty()) {
        chosen.addClass("chosen");
        chosen.connectedEdges().addClass("near");
        if (chosen.connectedEdges().length <= fewLinks) chosen.connectedEdges().addClass("labelled keeps-label");
        cy.elements().not(chosen.closedNeighborhood()).addClass("far");
      } else chosen.addClass("chosen");
    });
    declutter(cy);
  }, [view, drawing, canvas]);

  useEffect(() => {
    const cy = canvas.current;
    if (!cy) return;
    cy.$(".kind-count, .to-count").remove();
    const centre = unopened ? cy.getElementById(unopened.id) : cy.collection();
    if (!unopened || centre.empty()) return;
    const at = { ...centre.position() };
    cy.add(circlesAround(unopened, at));
    fitView(cy, true);
    return () => void cy.$(".kind-count, .to-count").remove();
  }, [unopened, drawing, canvas]);

  return <div ref={box} className="graph-canvas" role="img" aria-label={label} tabIndex={-1} />;
}
