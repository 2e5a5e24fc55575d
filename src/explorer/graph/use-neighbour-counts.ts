import { useEffect, useState } from "react";
import type { EntityType } from "@trade-graph/client";
import { neighbourCounts } from "./graph-data.ts";

/** The number of each kind around a thing; null until counted. */
export function useNeighbourCounts(id: string | null): [EntityType, number][] | null {
  const [known, setKnown] = useState<{ id: string; counts: [EntityType, number][] } | null>(null);
  useEffect(() => {
    if (!id) return;
    let current = true;
    neighbourCounts(id).then(
      (counts) => current && setKnown({ id, counts: counts.filter(([, total]) => total > 0) }),
      () => current && setKnown(null),
    );
    return () => {
      current = false;
    };
  }, [id]);
  return known && known.id === id ? known.counts : null;
}
