import { useEffect, useState } from "react";
import type { ThingNameFragment } from "../generated/graphql.ts";
import { findPath, type GraphView } from "./graph-address.ts";
import { thingsByIds } from "./graph-data.ts";

export interface PathEnds {
  from: ThingNameFragment | null;
  to: ThingNameFragment | null;
  /** Whether their panel is open. */
  open: boolean;
}

/** The ends of a path search. An address contains their ids; names are loaded once for the panel. */
export function usePathEnds(view: GraphView, act: (next: GraphView) => void) {
  const [ends, setEnds] = useState<PathEnds>({ from: null, to: null, open: false });
  const { from, to } = view.path ?? { from: null, to: null };
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
    if (next.from && next.to) act({ ...findPath(view, next.from.id, next.to.id), chosen: null });
    else if (view.path) act({ ...view, path: null });
  };
  const begin = (thing: ThingNameFragment) => setEnds({ from: thing, to: ends.to && ends.to.id !== thing.id ? ends.to : null, open: true });
  const toggle = () => setEnds({ ...ends, open: !ends.open });
  return { ends, setEnd, begin, toggle };
}
