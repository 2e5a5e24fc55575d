import neo4j from "neo4j-driver";
import type { Database } from "../../src/main.ts";

export interface Writer {
  /** The id of the source whose title is the number of the last write. */
  marker: string;
  confirmed: number;
  /** The number of the last write that was confirmed before then. */
  confirmedBefore(time: number): number;
  end(): Promise<void>;
}

/** Writes to the graph without the server, like another server or an import. Restores the graph at the end. */
export async function startWriter({ uri, user, password }: Database, everyMs: number): Promise<Writer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const run = (text: string, parameters: object) => driver.executeQuery(text, parameters);
  const found = await run("MATCH (source:Source) RETURN source.id AS id, source.title AS title ORDER BY id LIMIT 1", {});
  const { id, title } = found.records[0]!.toObject() as { id: string; title: string };
  const times: number[] = [];
  const entitle = (text: string) => run("MATCH (source:Source {id: $id}) SET source.title = $text", { id, text });
  await entitle("0");
  let last: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    last = last.then(() => entitle(String(times.length + 1))).then(() => times.push(performance.now()));
  }, everyMs);
  return {
    marker: id,
    get confirmed() {
      return times.length;
    },
    confirmedBefore: (time) => times.findLastIndex((confirmed) => confirmed < time) + 1,
    async end() {
      clearInterval(timer);
      await last;
      await entitle(title);
      await driver.close();
    },
  };
}
