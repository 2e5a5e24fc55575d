import type { Core } from "cytoscape";
import type { RefObject } from "react";
import type { ThingNameFragment } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { SearchBox } from "../search/search-box.tsx";

interface GraphToolsProps {
  canvas: RefObject<Core | null>;
  empty: boolean;
  busy: boolean;
  hidden: number;
  /** Whether the panel for a path is open. */
  way: boolean;
  onAdd: (thing: ThingNameFragment) => void;
  onWay: () => void;
  /** Null when there is nothing to undo. */
  onUndo: (() => void) | null;
  onShowHidden: () => void;
}

export function GraphTools({ canvas, empty, busy, hidden, way, onAdd, onWay, onUndo, onShowHidden }: GraphToolsProps) {
  return (
    <div className="graph-tools" role="toolbar" aria-label={t("Drawing")}>
      <SearchBox label={t("Add to the graph")} choose={onAdd} />
      <button type="button" onClick={onWay} aria-expanded={way}>
        {t("Find path")}
      </button>
      <button type="button" onClick={onUndo ?? undefined} disabled={!onUndo}>
        {t("Undo")}
      </button>
      <button
        type="button"
        onClick={() => canvas.current?.animate({ fit: { eles: canvas.current.elements(), padding: 36 }, duration: 200 })}
        disabled={empty}
      >
        {t("Fit")}
      </button>
      <button type="button" onClick={() => zoom(canvas.current, 1.3)} aria-label={t("Zoom in")} disabled={empty}>
        +
      </button>
      <button type="button" onClick={() => zoom(canvas.current, 1 / 1.3)} aria-label={t("Zoom out")} disabled={empty}>
        −
      </button>
      {hidden > 0 && (
        <button type="button" onClick={onShowHidden}>
          {t("Show {count} hidden", { count: hidden })}
        </button>
      )}
      <span className="busy-word" role="status">
        {busy ? t("Drawing…") : ""}
      </span>
    </div>
  );
}

function zoom(cy: Core | null, by: number) {
  cy?.animate({ zoom: { level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }, duration: 120 });
}
