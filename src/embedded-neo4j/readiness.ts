import { realpath } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { connect, type BoltClient } from "./bolt.ts";
import { boltFile, type Bolt } from "./bolt-file.ts";
import { truncation, damageInLog, storeDamaged } from "./damage.ts";
import type { DatabaseProcess } from "./database-process.ts";
import { EmbeddedNeo4jError } from "./failure.ts";
import { locked } from "./lock.ts";
import { recoveryHint } from "./password.ts";

/**
 * Resolves when Neo4j answers a query over Bolt and its store is complete. Rejects at once when the JVM exits, when the password is
 * rejected, or when the log, from `logSince` on, says that the store cannot be opened.
 */
export async function waitUntilReady(java: DatabaseProcess, bolt: Bolt, home: string, logSince = 0, withinMs = 300_000): Promise<void> {
  const client = connect(bolt);
  let exited = false;
  void java.exited.then(() => (exited = true));
  const deadline = Date.now() + withinMs;
  try {
    while (!exited) {
      const error = await client.run("RETURN 1", { withinMs: 5_000 }).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (!error) {
        if (!(await belongsTo(client, home))) throw portTaken(bolt);
        const truncated = await truncation(client, home);
        if (truncated) throw storeDamaged(home, truncated);
        return;
      }
      if (code(error).includes("Unauthorized"))
        throw new EmbeddedNeo4jError("WRONG_PASSWORD", `Neo4j rejects the password in ${boltFile(home)}. ${recoveryHint(home)}`);
      const damage = await damageInLog(home, logSince);
      if (damage) throw storeDamaged(home, damage);
      // Recovery of a large store after a crash takes minutes; a store that is not open after five needs an operator.
      if (Date.now() > deadline)
        throw new EmbeddedNeo4jError("TOO_SLOW", `Neo4j did not answer within ${withinMs / 1000} seconds. Its last lines:`, java.lastLines);
      await pause(100);
    }
  } finally {
    await client.close();
  }
  const damage = await damageInLog(home, logSince);
  throw damage ? storeDamaged(home, damage) : exitReason(java, bolt, home);
}

/** Whether the Neo4j of this store is answering: a copy of the store has the same port and password. */
async function belongsTo(client: BoltClient, home: string): Promise<boolean> {
  const { records } = await client.run("SHOW SETTINGS 'server.directories.neo4j_home' YIELD value RETURN value", { database: "system" });
  const answering = records[0]?.get("value") as string;
  return answering === home || (await realpath(answering).catch(() => answering)) === (await realpath(home));
}

const portTaken = ({ uri }: Bolt, log?: readonly string[]): EmbeddedNeo4jError =>
  new EmbeddedNeo4jError("PORT_TAKEN", `Another program took ${uri} while Neo4j started. Start again.`, log);

const code = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

function exitReason({ lastLines }: DatabaseProcess, bolt: Bolt, home: string): EmbeddedNeo4jError {
  const text = lastLines.join("\n");
  const log = lastLines.filter((line) => !/^\s+at /.test(line)).slice(-12);
  if (/not reserve enough space/.test(text))
    return new EmbeddedNeo4jError(
      "HEAP_TOO_SMALL",
      "This machine has less memory than the requested heap. Give Neo4j a smaller heap.",
      log,
    );
  if (/OutOfMemoryError|Too small (initial|maximum) heap/.test(text))
    return new EmbeddedNeo4jError("HEAP_TOO_SMALL", "Java had too little memory to start Neo4j. Give it a larger heap.", log);
  if (/store_lock|locked by another process|OverlappingFileLock/i.test(text)) return locked(home, "another Neo4j", log);
  if (/Address already in use|BindException|PortBindException/i.test(text)) return portTaken(bolt, log);
  if (/UnsupportedClassVersionError/.test(text))
    return new EmbeddedNeo4jError("JAVA_TOO_OLD", "This java is too old for Neo4j 5.26, which needs version 17 or 21.", log);
  return new EmbeddedNeo4jError("STOPPED", "Java ended before Neo4j answered. Its last lines:", log);
}
