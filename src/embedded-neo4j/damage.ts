import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BoltClient } from "./bolt.ts";
import { EmbeddedNeo4jError } from "./failure.ts";

/** What is damaged, that nothing was changed, and the two ways out. */
export function storeDamaged(home: string, what: string): EmbeddedNeo4jError {
  return new EmbeddedNeo4jError(
    "STORE_DAMAGED",
    `The store in ${home} is damaged: ${what.replace(/\.?$/, ".")} Nothing was changed. Move it away, and the next start makes a new one from the seed:
  mv ${home} ${home}-damaged && npm start
or bring your last backup into the new one:
  mv ${home} ${home}-damaged && npm run -s trade-graph -- restore FILE.ndjson.gz --replace`,
  );
}

const logOf = (home: string) => join(home, "logs", "debug.log");

/** Where the log of a start begins that is about to happen. */
export const logLength = (home: string): Promise<number> =>
  stat(logOf(home)).then(
    ({ size }) => size,
    () => 0,
  );

/**
 * Why Neo4j cannot open a database, as its own log says since this start. It goes on without the database, answers over Bolt that it is
 * not available, and where transaction logs are missing looks for them for half a minute: the log knows after seconds.
 */
export async function damageInLog(home: string, since: number): Promise<string | undefined> {
  const whole = await readFile(logOf(home)).catch(() => Buffer.alloc(0));
  const log = whole.subarray(whole.length < since ? 0 : since).toString("utf8");
  const noLogs = /Transaction logs are missing and recovery is not possible/.exec(log);
  if (noLogs) return noLogs[0];
  if (!log.includes("Failed to start DatabaseId")) return undefined;
  const causes = [...log.matchAll(/^(?:Caused by: )?[\w.$]+(?:Exception|Error): (.+)$/gm)].map(([, message]) => message!);
  return causes.findLast((message) => !/^(java|org)\.|DatabaseShutdown|is shutdown/.test(message)) ?? "Neo4j cannot open it";
}

const pageBytes = 8_192;
/** The files that must have room for all that the counts tell of, and the bytes of a record in them. */
const stores = [
  { file: "neostore.nodestore.db", bytes: 15, what: "nodes", count: "MATCH () RETURN count(*) AS count" },
  { file: "neostore.relationshipstore.db", bytes: 34, what: "relationships", count: "MATCH ()-->() RETURN count(*) AS count" },
];

/** A file that was cut short opens without a word. The counts, which Neo4j keeps apart, tell how much ought to be in it. */
export async function cutShort(client: BoltClient, home: string): Promise<string | undefined> {
  for (const { file, bytes, what, count } of stores) {
    const size = await stat(join(home, "data/databases/neo4j", file)).then(({ size }) => size, () => undefined); // prettier-ignore
    if (size === undefined) continue;
    const room = Math.ceil(size / pageBytes) * Math.floor(pageBytes / bytes);
    const counted = Number((await client.run(count)).records[0]!.get("count"));
    if (counted > room) return `${file} is cut short: it has room for ${room} of ${counted} ${what}`;
  }
  return undefined;
}
