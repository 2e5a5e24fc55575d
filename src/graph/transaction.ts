import type { ManagedTransaction } from "neo4j-driver";
import type { Cypher } from "./cypher.ts";
import { QueryLog } from "./query-log.ts";
import type { SessionOptions, SessionHost } from "./session-options.ts";

export type Parameters = Record<string, unknown>;

/** A statement and its parameters as they are sent. */
export function prepared(
  text: Cypher,
  parameters: Parameters,
  { planOnly, explain, singleParameter }: SessionOptions,
): [text: string, parameters: Parameters] {
  const statement = singleParameter ? text.replace(/\$(?=[A-Za-z_])/g, "$given.") : text;
  return [
    planOnly ? `EXPLAIN ${statement}` : explain ? `PROFILE ${statement}` : statement,
    singleParameter ? { given: parameters } : parameters,
  ];
}

export class Transaction {
  constructor(
    private readonly managed: ManagedTransaction,
    private readonly options: SessionOptions,
    private readonly queryLog: QueryLog,
    private readonly host: Pick<SessionHost, "answered">,
  ) {}

  async run<Row extends object = Record<string, unknown>>(text: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const entry = this.queryLog.begin(text);
    try {
      const result = await this.managed.run<Row>(...prepared(text, parameters, this.options));
      this.queryLog.end(entry, result.summary);
      this.host.answered(text, parameters, { writes: true });
      return result.records.map((record) => record.toObject() as Row);
    } finally {
      this.queryLog.close(entry);
    }
  }
}
