import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedNeo4jError } from "./failure.ts";
import { installation, javaArguments, type Installation, type InstallationOptions } from "./installation.ts";
import { run } from "./java.ts";
import { lockStore, locked } from "./lock.ts";
import { settings } from "./settings.ts";

export interface AdminOptions extends InstallationOptions {
  /** The store's folder. No Neo4j may be running on it. */
  home: string;
  /** Megabytes; 512 by default. */
  heap?: number;
  /** Called with each line of the command's output. */
  onLine?: (line: string) => void;
}

/**
 * Runs a neo4j-admin command on a stopped store, such as `["database", "dump", "neo4j", "--to-path=…"]`. Throws STORE_LOCKED while a Neo4j
 * runs there, ADMIN with the command's last output when it fails.
 */
export async function neo4jAdmin(args: readonly string[], options: AdminOptions): Promise<void> {
  await mkdir(options.home, { recursive: true, mode: 0o700 });
  const lock = await lockStore(options.home);
  try {
    await adminCommand(args, options, await installation(options));
  } finally {
    await lock.release();
  }
}

/** The same for a caller that already holds the store's lock. */
async function adminCommand(
  args: readonly string[],
  { home, heap = 512, onLine }: Pick<AdminOptions, "home" | "heap" | "onLine">,
  installed: Installation,
): Promise<void> {
  const conf = await prepareFolders(home, { boltPort: 0, heap, pageCache: 128, transactionSeconds: 0 });
  const result = await run(installed.java, [...javaArguments(installed, { heap, quick: heap <= 512 }), main, ...args], {
    environment: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
    ...(onLine ? { onLine } : {}),
  });
  if (result.code === 0) return;
  const text = result.lastLines.join("\n");
  if (/in use|lock/i.test(text) && /store_lock|database is in use|running/i.test(text))
    throw locked(home, "another Neo4j", result.lastLines);
  throw new EmbeddedNeo4jError("ADMIN", `neo4j-admin ${args.slice(0, 2).join(" ")} failed on the store in ${home}.`, result.lastLines);
}

/**
 * The class behind `neo4j-admin`, which would start it in a second JVM and wait for it: run directly, it is one JVM with our options and
 * class archive.
 */
const main = "org.neo4j.cli.AdminTool";

/** Creates the store's folders and writes neo4j.conf; returns its folder. */
export async function prepareFolders(home: string, values: Omit<Parameters<typeof settings>[0], "home">): Promise<string> {
  const conf = join(home, "conf");
  for (const folder of [conf, join(home, "data"), join(home, "import")]) await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(conf, "neo4j.conf"), settings({ home, ...values }), { mode: 0o600 });
  return conf;
}

/** Sets the password of a new store without exposing it in the process list. */
export async function setPassword(home: string, password: string, installed: Installation): Promise<void> {
  const file = join(home, "password");
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  try {
    await adminCommand(["dbms", "set-initial-password", `@${file}`], { home }, installed);
  } finally {
    await rm(file, { force: true });
  }
}
