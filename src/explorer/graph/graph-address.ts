import type { EntityType } from "@trade-graph/client";
import { thingTypes } from "../words/labels.ts";

/** One expansion: a number of things of one kind around one thing. */
export interface Shown {
  id: string;
  type: EntityType;
  count: number;
}

export interface Pin {
  id: string;
  x: number;
  y: number;
}

/** The complete definition of a drawing. The address contains all of it: a link gives the same drawing, and undo is a step back. */
export interface GraphView {
  /** Things added by name. */
  of: string[];
  shown: Shown[];
  hidden: string[];
  pins: Pin[];
  path: { from: string; to: string } | null;
  chosen: string | null;
}

/** Larger numbers are unreadable, and slow on some machines. */
export const maxOfAKind = 1000;

export function viewOf(params: URLSearchParams): GraphView {
  const from = params.get("from");
  const to = params.get("to");
  return {
    of: unique(params.getAll("of")),
    shown: params.getAll("show").flatMap((said): Shown[] => {
      const [id, word, number] = said.split("~");
      const type = thingTypes.find((one) => one === word);
      const count = Math.min(maxOfAKind, Math.max(1, Math.trunc(Number(number)) || 10));
      return id && type ? [{ id, type, count }] : [];
    }),
    hidden: unique(params.getAll("hide")),
    pins: params.getAll("pin").flatMap((said): Pin[] => {
      const [id, x, y] = said.split("~");
      return id && Number.isFinite(Number(x)) && Number.isFinite(Number(y)) ? [{ id, x: Number(x), y: Number(y) }] : [];
    }),
    path: from && to ? { from, to } : null,
    chosen: params.get("chosen"),
  };
}

export function paramsOf(view: GraphView): URLSearchParams {
  const params = new URLSearchParams();
  for (const id of view.of) params.append("of", id);
  if (view.path) {
    params.set("from", view.path.from);
    params.set("to", view.path.to);
  }
  for (const { id, type, count } of view.shown) params.append("show", `${id}~${type}~${count}`);
  for (const id of view.hidden) params.append("hide", id);
  for (const { id, x, y } of view.pins) params.append("pin", `${id}~${Math.round(x)}~${Math.round(y)}`);
  if (view.chosen) params.set("chosen", view.chosen);
  return params;
}

const unique = (words: string[]) => [...new Set(words.filter(Boolean))];

/** Shows a number of one kind around a thing; an existing expansion keeps its position in the order, which determines the layout. */
export function expand(view: GraphView, shown: Shown): GraphView {
  const there = view.shown.some((one) => one.id === shown.id && one.type === shown.type);
  return {
    ...view,
    shown: there ? view.shown.map((one) => (one.id === shown.id && one.type === shown.type ? shown : one)) : [...view.shown, shown],
    of: view.of.length || view.path ? view.of : [shown.id],
  };
}

/** Removes one kind, or every kind, around a thing. */
export function collapse(view: GraphView, id: string, type?: EntityType): GraphView {
  return { ...view, shown: view.shown.filter((one) => one.id !== id || (type !== undefined && one.type !== type)) };
}

export function hide(view: GraphView, id: string): GraphView {
  return {
    ...view,
    of: view.of.filter((one) => one !== id),
    shown: view.shown.filter((one) => one.id !== id),
    pins: view.pins.filter((one) => one.id !== id),
    hidden: unique([...view.hidden, id]),
    chosen: view.chosen === id ? null : view.chosen,
  };
}

export function pin(view: GraphView, pinned: Pin): GraphView {
  return { ...view, pins: [...view.pins.filter((one) => one.id !== pinned.id), pinned] };
}

export const unpin = (view: GraphView, id: string): GraphView => ({ ...view, pins: view.pins.filter((one) => one.id !== id) });

export const choose = (view: GraphView, chosen: string | null): GraphView => ({ ...view, chosen });

/** Adds a thing by name to the drawing, and selects it. */
export const add = (view: GraphView, id: string): GraphView => ({
  ...view,
  of: unique([...view.of, id]),
  hidden: view.hidden.filter((one) => one !== id),
  chosen: id,
});

export const findPath = (view: GraphView, from: string, to: string): GraphView => ({
  ...view,
  path: { from, to },
  hidden: view.hidden.filter((id) => id !== from && id !== to),
});
