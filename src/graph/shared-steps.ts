import { cypher, join, type Cypher } from "./cypher.ts";
import type { LinkStep } from "./table.ts";

/** Nodes that the clauses of a statement bind on their way from its items, each reached once whoever asks for it. */
export class SharedSteps {
  readonly #clauses: Cypher[] = [];
  readonly #known = new Map<string, Map<LinkStep, Cypher>>();

  /** Stands between the MATCH of the items and their RETURN; rows stay as they are in number, not in order. */
  get clauses(): Cypher {
    return join(this.#clauses, cypher` `);
  }

  reach(from: Cypher, step: LinkStep, name: () => Cypher): Cypher {
    const steps = this.#known.get(from) ?? new Map<LinkStep, Cypher>();
    this.#known.set(from, steps);
    const known = steps.get(step);
    if (known) return known;
    const far = name();
    steps.set(step, far);
    this.#clauses.push(cypher`OPTIONAL MATCH ${step(from, far, cypher`{}`, from)}`);
    return far;
  }
}
