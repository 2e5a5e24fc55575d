import type { StoredChange } from "../knowledge/curation/history.queries.ts";
import { keyLabel, keyProperty, type LinkLine, type NodeKey } from "../loading/backup/graph-lines.ts";
import type { ChangeRecord, TouchedNode } from "./record.ts";

/** Limits what is held in memory and what the database gets in one transaction. */
const maxCharacters = 4_000_000;

/**
 * Collects lines of the feed, with only the latest state of each node: a thing touched by a hundred lines is written once. Of its links it
 * keeps those in the latest line about each end.
 */
export class ChangeBatch {
  readonly #nodes = new Map<string, TouchedNode>();
  readonly #linksOf = new Map<string, Map<string, LinkLine>>();
  /** Entries of the history as they are stored. */
  readonly entries: Omit<StoredChange, "ofId">[] = [];
  /** Which nodes each history entry belongs to. */
  readonly changed: { label: string; key: string; change: string }[] = [];
  cursor = "";
  #characters = 0;

  constructor(records: readonly ChangeRecord[] = []) {
    for (const record of records) this.add(record);
  }

  /** `length`: of the original line. */
  add({ cursor, change: { id, action, by, on, why, before, after }, changed, nodes, links }: ChangeRecord, length = 0): void {
    const entry = { id, action, by, on, why, before: textOf(before), after: textOf(after) };
    this.entries.push(entry);
    for (const [label, key] of changed) this.changed.push({ label, key: key!, change: id });
    this.cursor = cursor;
    const own = links.map((link) => [JSON.stringify(link), link, String(link.from), String(link.to)] as const);
    let newNodes = 0;
    for (const node of nodes) {
      const key = String(keyOfNode(node));
      if (!this.#nodes.has(key)) newNodes++;
      this.#nodes.set(key, node);
      if (!node.whole) continue;
      const its = own.filter(([, , from, to]) => from === key || to === key);
      this.#linksOf.set(key, new Map(its.map(([text, link]) => [text, link])));
    }
    // Replacing an earlier state takes no additional memory.
    this.#characters += (entry.before?.length ?? 0) + (entry.after?.length ?? 0) + (nodes.length ? (length * newNodes) / nodes.length : 0);
  }

  isFull(entries: number): boolean {
    return this.entries.length >= entries || this.#characters >= maxCharacters;
  }

  get nodes(): TouchedNode[] {
    return [...this.#nodes.values()];
  }

  /** Nodes whose links are completely contained in `links`. */
  get complete(): NodeKey[] {
    return [...this.#linksOf.keys()].map(keyOfText);
  }

  get links(): LinkLine[] {
    const links = new Map<string, LinkLine>();
    for (const own of this.#linksOf.values())
      for (const [text, link] of own)
        if ([link.from, link.to].every((end) => this.#linksOf.get(String(end))?.has(text) ?? true)) links.set(text, link);
    return [...links.values()];
  }
}

const textOf = (value: unknown) => (value == null ? null : JSON.stringify(value));

export const keyOfNode = ({ labels, properties }: TouchedNode): NodeKey => {
  const label = keyLabel(labels);
  return [label, properties[keyProperty(label)] as string];
};
const keyOfText = (text: string): NodeKey => [text.slice(0, text.indexOf(",")), text.slice(text.indexOf(",") + 1)];
