import type { Core } from "cytoscape";
import { useRef } from "react";
import { addressOf, go, useAddress } from "../address/address.ts";
import { ErrorMessage } from "../frame/error-message.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { t } from "../language/translate.ts";
import { nameOf } from "../words/thing.ts";
import { ChosenPanel, type PanelActions } from "./chosen-panel.tsx";
import { useDrawing } from "./drawing.ts";
import { describe, DrawnList } from "./drawn-list.tsx";
import { add, choose, collapse, expand, hide, paramsOf, pin, unpin, viewOf, type GraphView } from "./graph-address.ts";
import GraphCanvas from "./graph-canvas.tsx";
import { GraphEmpty } from "./graph-empty.tsx";
import { GraphFooter } from "./graph-footer.tsx";
import { GraphTools } from "./graph-tools.tsx";
import { GraphLegend } from "./legend.tsx";
import { neighbourCounts } from "./graph-data.ts";
import { useNeighbourCounts } from "./use-neighbour-counts.ts";
import { useUndo } from "./use-undo.ts";
import { usePathEnds } from "./path-ends.ts";
import { PathPanel } from "./path-panel.tsx";
import "./graph.css";

export default function GraphPage() {
  const { params } = useAddress();
  const view = viewOf(params);
  const { drawing, busy, error, retry } = useDrawing(view);
  const canvas = useRef<Core | null>(null);
  const { undo, keep } = useUndo();
  const act = (next: GraphView, how: "push" | "replace" = "push") => {
    if (how === "push") keep();
    go(addressOf("/graph", paramsOf(next)), how);
  };
  const { ends, setEnd, begin, toggle } = usePathEnds(view, act);

  const only = drawing?.nodes.size === 1 ? [...drawing.nodes.keys()][0]! : null;
  const chosenId = view.chosen ?? only ?? view.of[0] ?? null;
  const chosen = (chosenId && drawing?.nodes.get(chosenId)) || null;
  const counts = useNeighbourCounts(only);
  const unopened = only && counts && counts.length > 0 && view.shown.length === 0 ? { id: only, counts } : null;
  const steadyUnopened = useRef(unopened);
  if (JSON.stringify(steadyUnopened.current) !== JSON.stringify(unopened)) steadyUnopened.current = unopened;

  const acts: PanelActions = {
    expand: (id, type, number) => act({ ...expand(view, { id, type, count: number }), chosen: id }),
    collapse: (id, type) => act(collapse(view, id, type)),
    hide: (id) => act(hide(view, id)),
    pin: (id) => {
      if (view.pins.some((one) => one.id === id)) return act(unpin(view, id));
      const at = canvas.current?.getElementById(id).position();
      if (at) act(pin(view, { id, ...at }));
    },
    centre: (id) => act({ of: [id], shown: [], hidden: [], pins: [], path: null, chosen: null }),
    wayFrom: begin,
  };
  const expandAll = (id: string) => {
    void neighbourCounts(id).then((all) => {
      const next = all
        .filter(([, total]) => total > 0)
        .reduce((grown: GraphView, [type, total]) => expand(grown, { id, type, count: Math.min(10, total) }), view);
      act({ ...next, chosen: id });
    });
  };
  const onChoose = (id: string | null) => act(choose(view, id), "replace");

  const empty = view.of.length === 0 && !view.path && view.shown.length === 0;
  const nothing = drawing?.nodes.size === 0 && !empty && !busy && !error;
  const drawn = drawing ? describe(drawing.nodes) : t("Graph");
  return (
    <div className="graph-page">
      <title>{`${chosen ? t("Graph around {name}", { name: nameOf(chosen) }) : t("Graph")} · trade-graph`}</title>
      <h1 className="unseen">{t("Graph")}</h1>
      <GraphTools
        canvas={canvas}
        empty={empty}
        busy={busy}
        hidden={view.hidden.length}
        way={ends.open}
        onAdd={(thing) => act(add(view, thing.id))}
        onWay={toggle}
        onUndo={undo}
        onShowHidden={() => act({ ...view, hidden: [] })}
      />
      <div className="graph-body">
        <div className="graph-stage">
          {empty && <GraphEmpty />}
          {error && <ErrorMessage error={error} retry={retry} />}
          {!drawing && busy && !empty && <Placeholder lines={4} label={t("Drawing")} />}
          {nothing && <GraphEmpty nothing />}
          {drawing && !empty && !nothing && (
            <>
              <GraphCanvas
                drawing={drawing}
                view={view}
                unopened={steadyUnopened.current}
                canvas={canvas}
                label={drawn}
                onChoose={onChoose}
                onExpand={(id, type) => acts.expand(id, type, 10)}
                onExpandAll={expandAll}
                onPin={(id, x, y) => act(pin(view, { id, x, y }), "replace")}
              />
              <GraphLegend drawing={drawing} />
            </>
          )}
        </div>
        <aside className="graph-side" aria-label={t("About this graph")}>
          {ends.open && (
            <PathPanel
              from={ends.from}
              to={ends.to}
              drawing={view.path ? drawing : null}
              setFrom={setEnd("from")}
              setTo={setEnd("to")}
              onChoose={onChoose}
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
          {drawing && drawing.nodes.size > 1 && <DrawnList nodes={drawing.nodes} chosen={chosenId} onChoose={onChoose} />}
        </aside>
      </div>
      {!empty && <GraphFooter view={view} drawn={drawn} around={view.of[0] ?? chosenId} canvas={canvas} />}
    </div>
  );
}
