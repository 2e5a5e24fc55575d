import type { Cypher } from "./cypher.ts";
import { isLink, type ComputedRule, type LinkRule } from "./table.ts";

/** A node as it was read: its id, the selected properties, and links by their `linkKey`. */
export type Row = { id: string } & Record<string, unknown>;

/** A node as Neo4j returns it: the index of its column list, then the values, the id first. */
export type Projected = readonly [columns: number, id: string | null, ...rest: unknown[]];

/** What one element of a projected list holds. */
export interface ProjectedColumn {
  key: string;
  /** Other aliases of the same field and arguments. */
  also?: string[];
  value: Cypher;
  /** Set when the value is itself projected. */
  link?: LinkRule | undefined;
}

/** Turns projected lists back into rows. */
export class RowReader {
  /** By the index that a list begins with. */
  readonly #columns: (readonly ProjectedColumn[])[] = [];

  /** Registers the columns of a list; returns the index that such a list begins with. */
  addColumns(columns: readonly ProjectedColumn[]): number {
    return this.#columns.push(columns) - 1;
  }

  /** null when the node does not exist (it has no id). */
  row(projected: Projected | null): Row | null {
    if (projected === null || projected[1] === null) return null;
    const columns = this.#columns[projected[0]]!;
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) {
      const { key, link, also } = columns[i]!;
      const value = projected[i + 1];
      row[key] = link ? this.#linked(link, value) : value;
      if (also) for (const alias of also) row[alias] = row[key];
    }
    return row as Row;
  }

  rows(projected: readonly Projected[]): Row[] {
    return projected.map((each) => this.row(each)!);
  }

  /** A field's value: a linked node or list as rows, anything else as it is. */
  value(rule: LinkRule | ComputedRule, value: unknown): unknown {
    return isLink(rule) ? this.#linked(rule, value) : value;
  }

  #linked({ many }: LinkRule, value: unknown): Row | Row[] | null {
    return many ? this.rows(value as Projected[]) : this.row(value as Projected | null);
  }
}
