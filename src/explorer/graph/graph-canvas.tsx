import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import fcose from "cytoscape-fcose";
import { useEffect, useRef, type RefObject } from "react";
import type { EntityType } from "@trade-graph/client";
import { linkWords, thingNames } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { shortNameOf, entityTypeOf } from "../words/thing.ts";
import type { Drawing } from "./drawing.ts";
import type { GraphView } from "./graph-address.ts";
import { colour as colourOf, colourName, looks } from "./looks.ts";
import { declutter } from "./declutter.ts";
import { settle } from "./settle.ts";
import { keepStyleSheetOut } from "./style-sheet.ts";

cytoscape.use(fcose);

/** Kinds around a thing that nothing was expanded of yet, as circles one can click. */
export interface Unopened {
  id: string;
  counts: [EntityType, number][];
}

interface GraphCanvasProps {
  drawing: Drawing;
  view: GraphView;
  unopened: Unopened | null;
  canvas: RefObject<Core | null>;
  label: string;
  onChoose: (id: string | null) => void;
  onExpand: (id: string, type: EntityType) => void;
  onExpandAll: (id: string) => void;
  onPin: (id: string, x: number, y: number) => void;
}

export default function GraphCanvas(props: GraphCanvasProps) {
  const { drawing, view, unopened, canvas, label } = props;
  const box = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<string, { x: number; y: number }>());
  const told = useRef(props);
  told.current = props;

  useEffect(() => {
    keepStyleSheetOut();
    const cy = cytoscape({
      container: box.current,
      style: looks(),
      minZoom: 0.05,
      maxZoom: 3,
      // A thousand nodes are panned as one picture and drawn sharp again when the hand rests.
      textureOnViewport: true,
      boxSelectionEnabled: false,
    });
    canvas.current = cy;
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
      if (target.connectedEdges().length <= fewLinks) target.connectedEdges().addClass("told");
    });
    cy.on("mouseout", "node", ({ target }) => {
      target.removeClass("pointed");
      target.connectedEdges().not(".kept-told").removeClass("told");
    });
    cy.on("mouseover", "edge", ({ target }) => void target.addClass("told"));
    cy.on("mouseout", "edge", ({ target }) => void (target.hasClass("kept-told") || target.removeClass("told")));
    const dress = () => cy.style(looks((cy.scratch("far") as number | undefined) ?? 1, cy.scratch("crowded") === true));
    let resting: ReturnType<typeof setTimeout>;
    cy.on("zoom", () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        keepReadable(cy);
        declutter(cy);
      }, 120);
    });
    const system = matchMedia("(prefers-color-scheme: dark)");
    addEventListener("themechange", dress);
    system.addEventListener("change", dress);
    const watch = new ResizeObserver(() => cy.resize());
    if (box.current) watch.observe(box.current);
    return () => {
      watch.disconnect();
      clearTimeout(resting);
      removeEventListener("themechange", dress);
      system.removeEventListener("change", dress);
      canvas.current = null;
      cy.destroy();
    };
  }, [canvas]);

  useEffect(() => {
    const cy = canvas.current;
    if (!cy) return;
    const first = cy.nodes().empty();
    // Before anything is added: a name that is not drawn need not be measured.
    if (drawing.nodes.size > many) keepReadable(cy, drawing.nodes.size, first ? 0 : cy.zoom());
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
    for (const { id, x, y } of told.current.view.pins) if (drawing.nodes.has(id)) placed.set(id, { x, y });
    settle(cy, drawing.steps, placed);
    for (const [id, point] of placed) places.current.set(id, point);
    const onWay = new Set(drawing.ways?.flat() ?? []);
    cy.batch(() => {
      cy.nodes().forEach((node) => void node.toggleClass("on-way", onWay.has(node.id())));
      cy.edges().forEach((edge) => void edge.toggleClass("on-way", onWay.has(edge.data("source")) && onWay.has(edge.data("target"))));
    });
    if (first || cy.nodes().length !== before) look(cy, first);
  }, [drawing, canvas]);

  useEffect(() => {
    const cy = canvas.current;
    if (!cy) return;
    cy.batch(() => {
      cy.nodes().removeClass("chosen root pinned");
      for (const id of view.of) cy.getElementById(id).addClass("root");
      for (const { id, x, y } of view.pins) cy.getElementById(id).addClass("pinned").position({ x, y });
      cy.elements().removeClass("near far told kept-told");
      const chosen = view.chosen ? cy.getElementById(view.chosen) : cy.collection();
      if (chosen.nonempty() && chosen.connectedEdges().nonempty()) {
        chosen.addClass("chosen");
        chosen.connectedEdges().addClass("near");
        if (chosen.connectedEdges().length <= fewLinks) chosen.connectedEdges().addClass("told kept-told");
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
    look(cy, true);
    return () => void cy.$(".kind-count, .to-count").remove();
  }, [unopened, drawing, canvas]);

  return <div ref={box} className="graph-canvas" role="img" aria-label={label} tabIndex={-1} />;
}

function elementsOf({ nodes, links }: Drawing): ElementDefinition[] {
  return [
    ...[...nodes.values()].map((node) => ({
      group: "nodes" as const,
      data: { id: node.id, name: shortNameOf(node), type: entityTypeOf(node) },
    })),
    ...links.map(({ from, to, type, label }) => ({
      group: "edges" as const,
      data: {
        id: `${from} ${type} ${to}`,
        source: from,
        target: to,
        words: linkWords(type),
        label,
      },
    })),
  ];
}

function circlesAround({ id, counts }: Unopened, at: { x: number; y: number }): ElementDefinition[] {
  const radius = Math.max(130, counts.length * 18);
  return counts.flatMap(([type, total], index): ElementDefinition[] => {
    const angle = (index / counts.length) * 2 * Math.PI - Math.PI / 2;
    const circle = `${id} expands ${type}`;
    const name = `${count(total)}\n${thingNames[type][total === 1 ? 0 : 1].toLowerCase().replace(" ", "\n")}`;
    const colour = colourOf(colourName(type));
    return [
      {
        group: "nodes",
        classes: "kind-count",
        grabbable: false,
        data: { id: circle, name, colour, expands: type, around: id },
        position: { x: at.x + radius * 1.25 * Math.cos(angle), y: at.y + radius * Math.sin(angle) },
      },
      { group: "edges", classes: "to-count", data: { id: `${circle} line`, source: id, target: circle, words: "" } },
    ];
  });
}

/** Beyond this, claims and the like go without names while they are too far away to be read: measuring a thousand takes half a second. */
const many = 300;

/** So many links of one thing are named at once; of more, the one that is pointed at. */
const fewLinks = 5;

/** Names of a drawing this small are kept readable when it is seen from further away, as on a telephone. */
const fewEnough = 80;

function keepReadable(cy: Core, nodes = cy.nodes().length, zoom = cy.zoom()) {
  const far = nodes <= fewEnough ? Math.min(2, Math.max(1, 1 / zoom)) : 1;
  const crowded = nodes > many && zoom < 0.8;
  if (cy.scratch("far") === far && cy.scratch("crowded") === crowded) return;
  cy.scratch("far", far);
  cy.scratch("crowded", crowded);
  cy.style(looks(far, crowded));
}

/** Brings everything into sight; gently, unless it is the first look or the reader asked for no motion. */
function look(cy: Core, atOnce: boolean) {
  const few = cy.nodes().length < 12;
  const fit = () => {
    cy.fit(undefined, 36);
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
  if (box.x1 < x1 || box.y1 < y1 || box.x2 > x2 || box.y2 > y2) cy.animate({ fit: { eles: cy.elements(), padding: 36 }, duration: 350 });
}
