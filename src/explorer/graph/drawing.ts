import { useEffect, useRef, useState } from "react";
import { useRetry } from "../api/use-retry.ts";
import { queryErrorOf, type QueryError } from "../api/query-error.ts";
import type { ThingNameFragment } from "../generated/graphql.ts";
import type { GraphView, Shown } from "./graph-address.ts";
import { fetchNeighbours, thingsByIds, pathBetween, type DrawnLink, type DrawnNeighbourhood } from "./graph-data.ts";

/** Nodes added at once, around one thing or along the paths between two; positions are computed step by step. */
export interface DrawingStep {
  around: string | null;
  /** For paths: the ids in order, one list per path. */
  ways?: string[][];
  ids: string[];
}

export interface Drawing {
  nodes: Map<string, ThingNameFragment>;
  links: DrawnLink[];
  steps: DrawingStep[];
  /** How many of an expansion are drawn, hidden ones excluded. */
  drawn: (shown: Pick<Shown, "id" | "type">) => number;
  /** Null when no path was requested; empty when there is none. */
  ways: string[][] | null;
}

const linkKey = (link: DrawnLink) => `${link.from} ${link.type} ${link.to}`;

async function draw(view: GraphView): Promise<Drawing> {
  const [roots, ways, ...expansions] = await Promise.all([
    view.of.length ? thingsByIds(view.of) : [],
    view.path ? pathBetween(view.path.from, view.path.to) : null,
    ...view.shown.map(fetchNeighbours),
  ]);
  const ends = view.path && ways?.length === 0 ? await thingsByIds([view.path.from, view.path.to]) : [];
  const hidden = new Set(view.hidden);
  const nodes = new Map<string, ThingNameFragment>();
  const links = new Map<string, DrawnLink>();
  const steps: DrawingStep[] = [];
  const take = ({ nodes: more, links: between }: DrawnNeighbourhood) => {
    const fresh = more.filter((node) => !nodes.has(node.id) && !hidden.has(node.id));
    for (const node of fresh) nodes.set(node.id, node);
    for (const link of between) links.set(linkKey(link), link);
    return fresh.map((node) => node.id);
  };
  for (const root of [...roots, ...ends]) steps.push({ around: null, ids: take({ nodes: [root], links: [] }) });
  if (ways && ways.length > 0) {
    const lines = ways.map((way) => way.nodes.map((node) => node.id).filter((id) => !hidden.has(id)));
    steps.push({ around: null, ways: lines, ids: ways.flatMap((way) => take(way)) });
  }
  const drawn = new Map<string, number>();
  view.shown.forEach((shown, index) => {
    const around = expansions[index]!;
    // Expansions of a removed thing are removed with it.
    if (!nodes.has(shown.id)) return;
    drawn.set(`${shown.id} ${shown.type}`, around.nodes.filter((node) => !hidden.has(node.id)).length);
    steps.push({ around: shown.id, ids: take(around) });
  });
  return {
    nodes,
    links: [...links.values()].filter((link) => nodes.has(link.from) && nodes.has(link.to)),
    steps: steps.filter((step) => step.ids.length > 0),
    drawn: ({ id, type }) => drawn.get(`${id} ${type}`) ?? 0,
    ways: ways?.map((way) => way.nodes.map((node) => node.id)) ?? null,
  };
}

/** The drawing of an address. The previous one is kept while the next is loading. */
export function useDrawing(view: GraphView): { drawing: Drawing | null; busy: boolean; error: QueryError | null; retry: () => void } {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [error, setError] = useState<QueryError | null>(null);
  const [busy, setBusy] = useState(true);
  const [attempt, setAttempt] = useState(0);
  // Pins and selection do not affect what is loaded.
  const key = JSON.stringify([view.of, view.shown, view.hidden, view.path]);
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    let current = true;
    setBusy(true);
    draw(latest.current).then(
      (next) => {
        if (!current) return;
        setDrawing(next);
        setError(null);
        setBusy(false);
      },
      (error: unknown) => {
        if (!current) return;
        setError(queryErrorOf(error));
        setBusy(false);
      },
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  const retry = () => setAttempt((count) => count + 1);
  useRetry(error?.kind === "away" && !busy, retry);
  return { drawing, busy, error, retry };
}
