import type { ListedChange } from "../knowledge/curation/change-list.ts";
import type { LinkLine, NodeKey, NodeLine } from "../loading/backup/graph-lines.ts";

/**
 * A line of the feed: one change, and all that it touched as it stands now, in the form of a backup's lines. Who brings the lines into a copy
 * in their order, each once or more often, has the same graph in the end.
 */
export interface ChangeRecord {
  /** Its place, for `after`. */
  cursor: string;
  change: Omit<ListedChange, "ofId"> & { of: string | null };
  /** What stands in the history of which nodes. */
  changed: NodeKey[];
  nodes: TouchedNode[];
  links: LinkLine[];
}

export interface TouchedNode extends NodeLine {
  /** `links` holds all its links: one that a copy has beyond these is gone. */
  whole: boolean;
}
