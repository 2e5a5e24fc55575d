import { cypher } from "../graph/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import { portableProperties } from "../graph/portable.ts";
import { cursorOfChange, type ListedChange } from "../knowledge/curation/change-list.ts";
import { keyLabel, type LinkLine, type NodeKey } from "../loading/backup/graph-lines.ts";
import type { ChangeRecord, TouchedNode } from "./record.ts";

interface Row {
  change: string;
  isChanged: boolean;
  labels: string[];
  properties: Record<string, unknown>;
  links: LinkRow[];
}

interface LinkRow {
  element: string;
  type: string;
  properties: Record<string, unknown>;
  isOutgoing: boolean;
  labels: string[];
  key: string;
  /** For a node that the change may have created or altered in addition to the changed ones. */
  far: Record<string, unknown> | null;
}

/** The feed lines of these changes, in order, each with everything it touched. One statement for all of them. */
export async function recordsOf(graph: Graph, changes: ListedChange[]): Promise<ChangeRecord[]> {
  const touched = new Map(changes.map(({ id }) => [id, new Touched()]));
  const entries = changes.map((change) => ({ id: change.id, merged: mergedIn(change) }));
  for await (const row of graph.stream<Row>(touchedByChanges, { entries })) touched.get(row.change)!.add(row);
  return changes.map((change) => {
    const { ofId, ...listed } = change;
    return { cursor: cursorOfChange(change), change: { ...listed, of: ofId }, ...touched.get(change.id)!.lines };
  });
}

/** Both entities of a merge; its entry is in the history of one of them. */
function mergedIn({ action, before, after, ofId }: ListedChange): string[] {
  if (action !== "MERGE_ENTITIES" && action !== "UNDO_MERGE") return [];
  const { from, into, redirect } = { ...(before as object), ...(after as object) } as Record<string, string | undefined>;
  return [from, into, redirect, ofId].filter((id): id is string => typeof id === "string");
}

class Touched {
  readonly #nodes = new Map<string, TouchedNode>();
  readonly #links = new Map<string, LinkLine>();
  readonly #changed: NodeKey[] = [];

  add({ isChanged, labels, properties, links }: Row): void {
    const key = keyOf(labels, properties);
    if (isChanged) this.#changed.push(key);
    this.#nodes.set(String(key), { labels: labels.toSorted(), properties: portableProperties(properties), whole: true });
    for (const link of links) {
      const far: NodeKey = [keyLabel(link.labels), link.key];
      const [from, to] = link.isOutgoing ? [key, far] : [far, key];
      this.#links.set(link.element, { type: link.type, from, to, properties: portableProperties(link.properties) });
      if (link.far && !this.#nodes.has(String(far)))
        this.#nodes.set(String(far), { labels: link.labels.toSorted(), properties: portableProperties(link.far), whole: false });
    }
  }

  get lines() {
    return { changed: this.#changed, nodes: [...this.#nodes.values()], links: [...this.#links.values()] };
  }
}

const keyOf = (labels: string[], { id, folded }: Record<string, unknown>): NodeKey => [keyLabel(labels), (id ?? folded) as string];

// In addition to what is in its history, a change writes the dataset of a figure, the claims of a statement, their data points with the
// figures of their month, verdicts and names.
const touchedByChanges = cypher`/* touchedByChanges */
  UNWIND $entries AS entry
  MATCH (change:Change {id: entry.id})
  CALL (change, entry) {
    MATCH (change)-[:CHANGED]->(node) RETURN node
    UNION UNWIND entry.merged AS id MATCH (node:Entity {id: id}) RETURN node
    UNION UNWIND entry.merged AS id MATCH (node:Redirect {id: id}) RETURN node
  }
  CALL (node, entry) {
    RETURN node AS whole
    UNION MATCH (node:Statement)-[:CARRIES]->(whole) RETURN whole
    UNION MATCH (node:Claim|Observation)-[:ON]->(whole) RETURN whole
    UNION MATCH (node:Claim)<-[:ASSESSES]-(whole) RETURN whole
    UNION MATCH (node:Statement)-[:CARRIES]->(:Claim)-[:ON]->(whole) RETURN whole
    UNION MATCH (node:Statement)-[:CARRIES]->(:Claim)<-[:ASSESSES]-(whole) RETURN whole
    UNION MATCH (node)-[:MADE]->(:Statement)-[:CARRIES]->(whole) WHERE node.id IN entry.merged RETURN whole
  }
  WITH DISTINCT change, entry, whole
  RETURN change.id AS change, EXISTS { (change)-[:CHANGED]->(whole) } AS isChanged, labels(whole) AS labels, properties(whole) AS properties,
    COLLECT {
      MATCH (whole)-[link]-(far) WHERE NOT type(link) IN ['CHANGED', 'WROTE']
      RETURN {
        element: elementId(link), type: type(link), properties: properties(link), isOutgoing: startNode(link) = whole,
        labels: labels(far), key: coalesce(far.id, far.folded),
        far: CASE WHEN far:Name OR far:Observation OR far:Dataset OR (whole.id IN entry.merged AND (far:Statement OR far:Claim)) THEN properties(far) END
      }
    } AS links`;
