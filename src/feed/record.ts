import type { ListedChange } from "../knowledge/curation/change-list.ts";
import type { LinkLine, NodeKey, NodeLine } from "../loading/backup/graph-lines.ts";

/**
 * A line of the feed: one change, and everything it touched in its current state, in the format of a backup's lines. Applying the lines in
 * order, each once or more often, reproduces the graph.
 */
export interface ChangeRecord {
  /** Its position, for `after`. */
  cursor: string;
  change: Omit<ListedChange, "ofId"> & { of: string | null };
  /** Which nodes each history entry belongs to. */
  changed: NodeKey[];
  nodes: TouchedNode[];
  links: LinkLine[];
}

export interface TouchedNode extends NodeLine {
  /** `links` contains all of its links: any other link in a copy is obsolete. */
  whole: boolean;
}
