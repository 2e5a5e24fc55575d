import type { StoredChange } from "../knowledge/curation/history.queries.ts";
import { keyLabel, keyProperty, type LinkLine, type NodeKey } from "../loading/backup/graph-lines.ts";
import type { ChangeRecord, TouchedNode } from "./record.ts";

/** What is held, and what the database takes in one transaction, is no more text than memory has room for. */
const mostCharacters = 4_000_000;

/**
 * Lines of the feed as they come, of each node the latest state alone: a thing that a hundred lines touch is written once. Of links it knows
 * those that the latest line about each end has.
 */
export class Folded {
  readonly #nodes = new Map<string, TouchedNode>();
  readonly #linksOf = new Map<string, Map<string, LinkLine>>();
  /** Entries of the history as they are stored. */
  readonly entries: Omit<StoredChange, "ofId">[] = [];
  /** What stands in the history of which nodes. */
  readonly changed: { label: string; key: string; change: string }[] = [];
  cursor = "";
  #characters = 0;

  constructor(records: readonly ChangeRecord[] = []) {
    for (const record of records) this.add(record);
  }

  /** `length`: of the line that it came as. */
  add({ cursor, change: { id, action, by, on, why, before, after }, changed, nodes, links }: ChangeRecord, length = 0): void {
    const entry = { id, action, by, on, why, before: textOf(before), after: textOf(after) };
    this.entries.push(entry);
    for (const [label, key] of changed) this.changed.push({ label, key: key!, change: id });
    this.cursor = cursor;
    const own = links.map((link) => [JSON.stringify(link), link, String(link.from), String(link.to)] as const);
    let fresh = 0;
    for (const node of nodes) {
      const key = String(keyOfNode(node));
      if (!this.#nodes.has(key)) fresh++;
      this.#nodes.set(key, node);
      if (!node.whole) continue;
      const its = own.filter(([, , from, to]) => from === key || to === key);
      this.#linksOf.set(key, new Map(its.map(([text, link]) => [text, link])));
    }
    // What takes the place of an earlier state takes no more room.
    this.#characters += (entry.before?.length ?? 0) + (entry.after?.length ?? 0) + (nodes.length ? (length * fresh) / nodes.length : 0);
  }

  isFull(entries: number): boolean {
    return this.entries.length >= entries || this.#characters >= mostCharacters;
  }

  get nodes(): TouchedNode[] {
    return [...this.#nodes.values()];
  }

  /** Nodes of which `links` holds all links. */
  get whole(): NodeKey[] {
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
