import type { ResultSummary } from "neo4j-driver";

interface Entry {
  /** The name in the comment that starts each statement: claims, linkOfStatement. */
  name: string;
  started: number;
  ms: number;
  plan?: unknown;
  dbHits?: number;
  text?: string;
}

/** Counts the cost of one session: statements, waves (rounds of parallel statements), time in the database. */
export class QueryLog {
  statements = 0;
  waves = 0;
  databaseMs = 0;
  readonly entries: Entry[] = [];
  #running = 0;

  constructor(readonly explain: boolean) {}

  begin(text: string): Entry {
    this.statements++;
    if (this.#running++ === 0) this.waves++;
    const entry: Entry = { name: /\/\* (\w+) \*\//.exec(text)?.[1] ?? "unnamed", started: performance.now(), ms: 0 };
    if (this.explain) {
      entry.text = text;
      this.entries.push(entry);
    }
    return entry;
  }

  end(entry: Entry, summary: ResultSummary): void {
    if (summary.profile) {
      entry.plan = planOf(summary.profile as unknown as Plan);
      entry.dbHits = hits(summary.profile as unknown as Plan);
    }
  }

  close(entry: Entry): void {
    this.#running--;
    entry.ms = performance.now() - entry.started;
    this.databaseMs += entry.ms;
  }
}

interface Plan {
  operatorType: string;
  dbHits?: number;
  rows?: number;
  arguments?: Record<string, unknown>;
  children: Plan[];
}

const hits = (plan: Plan): number => (plan.dbHits ?? 0) + plan.children.reduce((sum, child) => sum + hits(child), 0);

const planOf = (plan: Plan): unknown => ({
  operator: plan.operatorType.replace(/@.*$/, ""),
  details: plan.arguments?.Details,
  dbHits: plan.dbHits ?? 0,
  rows: plan.rows ?? 0,
  children: plan.children.map(planOf),
});
