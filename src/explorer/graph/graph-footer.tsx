import type { Core } from "cytoscape";
import type { RefObject } from "react";
import { exportOfNeighbourhood } from "../api/export-addresses.ts";
import { saveSvg } from "../chart/image-export.ts";
import { saveFile } from "../frame/save-file.ts";
import { ViewFooter } from "../frame/view-footer.tsx";
import { NeighboursDocument, NeighbourhoodDocument, WayDocument } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import type { GraphView } from "./graph-address.ts";
import { graphAsSvg } from "./graph-svg.ts";

interface GraphFooterProps {
  view: GraphView;
  /** A summary of the drawing, in one line. */
  drawn: string;
  /** The thing whose neighbourhood is exported. */
  around: string | null;
  canvas: RefObject<Core | null>;
}

/** Below the drawing: its content, the query behind it, and downloads. */
export function GraphFooter({ view, drawn, around, canvas }: GraphFooterProps) {
  const behind = questionBehind(view);
  return (
    <ViewFooter
      source={`${drawn}. ${t("Every link has a source; open a node to see them.")}`}
      question={behind.question}
      variables={behind.variables}
      data={around ? (format) => exportOfNeighbourhood(format, around) : undefined}
      made={[
        { label: t("PNG image"), save: () => void savePng(canvas.current) },
        { label: t("SVG image"), save: () => canvas.current && saveSvg(graphAsSvg(canvas.current), "graph") },
      ]}
    />
  );
}

function questionBehind(view: GraphView) {
  const last = view.shown.at(-1);
  if (last) return { question: NeighboursDocument, variables: { id: last.id, types: [last.type], first: Math.min(100, last.count) } };
  if (view.path) return { question: WayDocument, variables: view.path };
  return { question: NeighbourhoodDocument, variables: { of: view.of[0], limit: 10 } };
}

async function savePng(cy: Core | null) {
  if (!cy) return;
  const bg = getComputedStyle(document.body).backgroundColor;
  saveFile(await cy.png({ output: "blob-promise", full: true, scale: 2, bg, maxWidth: 6000, maxHeight: 6000 }), "graph.png");
}
