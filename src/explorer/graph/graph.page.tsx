import type { Core } from "cytoscape";
import { useEffect, useRef, useState } from "react";
import { addressOf, go, useAddress } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { exportOfNeighbourhood } from "../asking/behind.ts";
import { TroubleBox } from "../frame/trouble-box.tsx";
import { ViewFoot } from "../frame/view-foot.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { saveSvg } from "../frame/picture.ts";
import { saveFile } from "../frame/save-file.ts";
import type { EntityType } from "@trade-graph/client";
import { NeighboursDocument, NeighbourhoodDocument, WayDocument, type ThingNameFragment } from "../generated/graphql.ts";
import { SearchBox } from "../search/search-box.tsx";
import { thingNames, thingTypes } from "../words/labels.ts";
import { say } from "../language/say.ts";
import { count } from "../words/quantity.ts";
import { nameOf, entityTypeOf } from "../words/thing.ts";
import { ChosenPanel, useCountsAround, type Acts } from "./chosen-panel.tsx";
import { useDrawing } from "./drawing.ts";
import { add, choose, collapse, expand, findWay, hide, paramsOf, pin, unpin, viewOf, type GraphView } from "./graph-address.ts";
import GraphCanvas from "./graph-canvas.tsx";
import { graphAsSvg } from "./graph-picture.ts";
import { GraphLegend } from "./legend.tsx";
import { countsAround, thingsByIds } from "./surroundings.ts";
import { WayPanel } from "./way-panel.tsx";
import "./graph.css";

export default function GraphPage() {
  const { params } = useAddress();
  const view = viewOf(params);
  const { drawing, busy, trouble, again } = useDrawing(view);
  const canvas = useRef<Core | null>(null);
  const past = useRef<string[]>([]);
  const [ends, setEnds] = useState<{ from: ThingNameFragment | null; to: ThingNameFragment | null; open: boolean }>({
    from: null,
    to: null,
    open: false,
  });

  const act = (next: GraphView, how: "push" | "replace" = "push") => {
    if (how === "push") past.current.push(location.pathname + location.search);
    go(addressOf("/graph", paramsOf(next)), how);
  };
  const undo = () => {
    const before = past.current.pop();
    if (before) go(before);
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      if (typing || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);

  // An address names the ends of a way by id; their names are fetched once for the panel.
  const { from, to } = view.way ?? { from: null, to: null };
  useEffect(() => {
    if (!from || !to) return;
    let current = true;
    thingsByIds([from, to]).then(
      (found) =>
        current &&
        setEnds({ from: found.find((one) => one.id === from) ?? null, to: found.find((one) => one.id === to) ?? null, open: true }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [from, to]);
  const setEnd = (which: "from" | "to") => (thing: ThingNameFragment | null) => {
    const next = { ...ends, [which]: thing, open: true };
    setEnds(next);
    if (next.from && next.to) act({ ...findWay(view, next.from.id, next.to.id), chosen: null });
    else if (view.way) act({ ...view, way: null });
  };

  const only = drawing?.nodes.size === 1 ? [...drawing.nodes.keys()][0]! : null;
  const chosenId = view.chosen ?? only ?? view.of[0] ?? null;
  const chosen = (chosenId && drawing?.nodes.get(chosenId)) || null;
  const counts = useCountsAround(only);
  const unopened = only && counts && counts.length > 0 && view.shown.length === 0 ? { id: only, counts } : null;
  const steadyUnopened = useRef(unopened);
  if (JSON.stringify(steadyUnopened.current) !== JSON.stringify(unopened)) steadyUnopened.current = unopened;

  const acts: Acts = {
    expand: (id, type, number) => act({ ...expand(view, { id, type, count: number }), chosen: id }),
    collapse: (id, type) => act(collapse(view, id, type)),
    hide: (id) => act(hide(view, id)),
    pin: (id) => {
      if (view.pins.some((one) => one.id === id)) return act(unpin(view, id));
      const at = canvas.current?.getElementById(id).position();
      if (at) act(pin(view, { id, ...at }));
    },
    centre: (id) => act({ of: [id], shown: [], hidden: [], pins: [], way: null, chosen: null }),
    wayFrom: (thing) => setEnds({ from: thing, to: ends.to && ends.to.id !== thing.id ? ends.to : null, open: true }),
  };
  const expandAll = (id: string) => {
    void countsAround(id).then((all) => {
      const next = all
        .filter(([, total]) => total > 0)
        .reduce((grown: GraphView, [type, total]) => expand(grown, { id, type, count: Math.min(10, total) }), view);
      act({ ...next, chosen: id });
    });
  };

  const empty = view.of.length === 0 && !view.way && view.shown.length === 0;
  const label = drawing ? describe(drawing.nodes) : say("Graph");
  const behind = questionBehind(view);
  return (
    <div className="graph-page">
      <title>{`${chosen ? say("Graph around {name}", { name: nameOf(chosen) }) : say("Graph")} · trade-graph`}</title>
      <h1 className="unseen">{say("Graph")}</h1>
      <div className="graph-tools" role="toolbar" aria-label={say("Drawing")}>
        <SearchBox label={say("Add a thing to the drawing")} choose={(thing) => act(add(view, thing.id))} />
        <button type="button" onClick={() => setEnds({ ...ends, open: !ends.open })} aria-expanded={ends.open}>
          {say("Path between two")}
        </button>
        <button type="button" onClick={undo} disabled={past.current.length === 0}>
          {say("Undo")}
        </button>
        <button
          type="button"
          onClick={() => canvas.current?.animate({ fit: { eles: canvas.current.elements(), padding: 36 }, duration: 200 })}
          disabled={empty}
        >
          {say("Fit")}
        </button>
        <button type="button" onClick={() => zoom(canvas.current, 1.3)} aria-label={say("Closer")} disabled={empty}>
          +
        </button>
        <button type="button" onClick={() => zoom(canvas.current, 1 / 1.3)} aria-label={say("Further away")} disabled={empty}>
          −
        </button>
        {view.hidden.length > 0 && (
          <button type="button" onClick={() => act({ ...view, hidden: [] })}>
            {say("Show {count} hidden", { count: view.hidden.length })}
          </button>
        )}
        <span className="busy-word" role="status">
          {busy ? say("Drawing…") : ""}
        </span>
      </div>
      <div className="graph-body">
        <div className="graph-stage">
          {empty && (
            <div className="graph-empty">
              <h2>{say("Put a thing in the middle")}</h2>
              <p>{say("Search above for a country, a person, a crossing or a commodity, or begin with one of these.")}</p>
              <p className="chips">
                <AppLink to="/graph?of=country:RUS">{say("Russia")}</AppLink>
                <AppLink to="/graph?of=country:CHN">{say("China")}</AppLink>
                <AppLink to="/graph?of=official:vladimir-putin">{say("Vladimir Putin")}</AppLink>
                <AppLink to="/graph?of=crossing:zabaykalsk-manzhouli">{say("Zabaykalsk–Manzhouli")}</AppLink>
              </p>
            </div>
          )}
          {trouble && <TroubleBox trouble={trouble} again={again} />}
          {!drawing && busy && !empty && <Waiting lines={4} label={say("Drawing")} />}
          {drawing && drawing.nodes.size === 0 && !empty && !busy && !trouble && (
            <p className="none">{say("Nothing of this address is held, or all of it is hidden.")}</p>
          )}
          {drawing && !empty && (
            <GraphCanvas
              drawing={drawing}
              view={view}
              unopened={steadyUnopened.current}
              canvas={canvas}
              label={label}
              onChoose={(id) => act(choose(view, id), "replace")}
              onExpand={(id, type) => acts.expand(id, type, 10)}
              onExpandAll={expandAll}
              onPin={(id, x, y) => act(pin(view, { id, x, y }), "replace")}
            />
          )}
          {drawing && !empty && <GraphLegend drawing={drawing} />}
        </div>
        <aside className="graph-side" aria-label={say("About the drawing")}>
          {ends.open && (
            <WayPanel
              from={ends.from}
              to={ends.to}
              drawing={view.way ? drawing : null}
              setFrom={setEnd("from")}
              setTo={setEnd("to")}
              onChoose={(id) => act(choose(view, id), "replace")}
            />
          )}
          {chosen && drawing && (
            <ChosenPanel
              key={chosen.id}
              thing={chosen}
              drawing={drawing}
              pinned={view.pins.some((one) => one.id === chosen.id)}
              acts={acts}
            />
          )}
          {drawing && drawing.nodes.size > 1 && (
            <DrawnList nodes={drawing.nodes} chosen={chosenId} onChoose={(id) => act(choose(view, id), "replace")} />
          )}
        </aside>
      </div>
      {!empty && (
        <ViewFoot
          source={`${label}. ${say("Every link is held with its source; open a thing to see them.")}`}
          question={behind.question}
          variables={behind.variables}
          data={chosenId || view.of[0] ? (format) => exportOfNeighbourhood(format, view.of[0] ?? chosenId!) : undefined}
          made={[
            { label: say("PNG picture"), save: () => void savePng(canvas.current) },
            { label: say("SVG picture"), save: () => canvas.current && saveSvg(graphAsSvg(canvas.current), "graph") },
          ]}
        />
      )}
    </div>
  );
}

function questionBehind(view: GraphView) {
  const last = view.shown.at(-1);
  if (last) return { question: NeighboursDocument, variables: { id: last.id, types: [last.type], first: Math.min(100, last.count) } };
  if (view.way) return { question: WayDocument, variables: view.way };
  return { question: NeighbourhoodDocument, variables: { of: view.of[0], limit: 10 } };
}

function describe(nodes: Map<string, ThingNameFragment>): string {
  const tally = new Map<EntityType, number>();
  for (const node of nodes.values()) {
    const type = entityTypeOf(node);
    if (type) tally.set(type, (tally.get(type) ?? 0) + 1);
  }
  const parts = thingTypes.flatMap((type) => {
    const number = tally.get(type);
    return number ? [`${count(number)} ${thingNames[type][number === 1 ? 0 : 1].toLowerCase()}`] : [];
  });
  return say("Drawn: {what}", { what: parts.join(", ") || say("nothing") });
}

function zoom(cy: Core | null, by: number) {
  cy?.animate({ zoom: { level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }, duration: 120 });
}

async function savePng(cy: Core | null) {
  if (!cy) return;
  const bg = getComputedStyle(document.body).backgroundColor;
  saveFile(await cy.png({ output: "blob-promise", full: true, scale: 2, bg, maxWidth: 6000, maxHeight: 6000 }), "graph.png");
}

/** The drawing in words: each thing can be chosen here by keyboard or by ear, with all that can be done with it beside. */
function DrawnList({
  nodes,
  chosen,
  onChoose,
}: {
  nodes: Map<string, ThingNameFragment>;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  return (
    <details className="drawn-list">
      <summary>{say("All that is drawn, as a list")}</summary>
      {thingTypes.map((type) => {
        const some = [...nodes.values()].filter((node) => entityTypeOf(node) === type);
        if (some.length === 0) return null;
        return (
          <section key={type}>
            <h3>{thingNames[type][some.length === 1 ? 0 : 1]}</h3>
            <ul>
              {some.map((node) => (
                <li key={node.id}>
                  <button type="button" className="as-link" aria-pressed={chosen === node.id} onClick={() => onChoose(node.id)}>
                    {nameOf(node)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
