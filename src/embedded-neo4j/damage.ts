import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BoltClient } from "./bolt.ts";
import { EmbeddedNeo4jError } from "./failure.ts";

/** Says what is damaged, that nothing was changed, and the two ways to recover. */
export function storeDamaged(home: string, what: string): EmbeddedNeo4jError {
  return new EmbeddedNeo4jError(
    "STORE_DAMAGED",
    `The store in ${home} is damaged: ${what.replace(/\.?$/, ".")} Nothing was changed. Move it away, and the next start makes a new one from the seed:
  mv ${home} ${home}-damaged && npm start
or restore your last backup into the new one:
  mv ${home} ${home}-damaged && npm run -s trade-graph -- restore FILE.ndjson.gz --replace`,
  );
}

const logOf = (home: string) => join(home, "logs", "debug.log");

/** The length of the log before a start. */
export const logLength = (home: string): Promise<number> =>
  stat(logOf(home)).then(
    ({ size }) => size,
    () => 0,
  );

/**
 * Why Neo4j cannot open a database, from its log since this start. Neo4j runs on without the database and reports over Bolt that it is
 * unavailable; when transaction logs are missing it looks for them for half a minute, but the log says so within seconds.
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
/** The files whose size must match the count store, and the bytes per record. */
const stores = [
  { file: "neostore.nodestore.db", bytes: 15, what: "nodes", count: "MATCH () RETURN count(*) AS count" },
  { file: "neostore.relationshipstore.db", bytes: 34, what: "relationships", count: "MATCH ()-->() RETURN count(*) AS count" },
];

/** Neo4j opens a truncated file without an error. The count store, which is separate, shows how many records there should be. */
export async function truncation(client: BoltClient, home: string): Promise<string | undefined> {
  for (const { file, bytes, what, count } of stores) {
    const size = await stat(join(home, "data/databases/neo4j", file)).then(({ size }) => size, () => undefined); // prettier-ignore
    if (size === undefined) continue;
    const room = Math.ceil(size / pageBytes) * Math.floor(pageBytes / bytes);
    const counted = Number((await client.run(count)).records[0]!.get("count"));
    if (counted > room) return `${file} is truncated: it has room for ${room} of ${counted} ${what}`;
  }
  return undefined;
}
