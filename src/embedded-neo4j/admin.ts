import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedNeo4jError } from "./failure.ts";
import { installation, javaArguments, type Installation, type InstallationOptions } from "./installation.ts";
import { run } from "./java.ts";
import { lockStore, locked } from "./lock.ts";
import { settings } from "./settings.ts";

export interface AdminOptions extends InstallationOptions {
  /** The store's folder. Nothing may run on it. */
  home: string;
  /** Megabytes; 512 by default. */
  heap?: number;
  /** Each line that the command writes. */
  onLine?: (line: string) => void;
}

/**
 * Runs a command of neo4j-admin on a stopped store, such as `["database", "dump", "neo4j", "--to-path=…"]`.
 * Throws STORE_LOCKED while a Neo4j runs there, ADMIN with the command's last words when it fails.
 */
export async function neo4jAdmin(args: readonly string[], options: AdminOptions): Promise<void> {
  await mkdir(options.home, { recursive: true, mode: 0o700 });
  const held = await lockStore(options.home);
  try {
    await adminCommand(args, options, await installation(options));
  } finally {
    await held.release();
  }
}

/** The same for whoever holds the store's lock. */
export async function adminCommand(
  args: readonly string[],
  { home, heap = 512, onLine }: Pick<AdminOptions, "home" | "heap" | "onLine">,
  installed: Installation,
): Promise<void> {
  const conf = await layOut(home, { boltPort: 0, heap, pageCache: 128, transactionSeconds: 0 });
  const ran = await run(installed.java, [...javaArguments(installed, { heap, quick: heap <= 512 }), main, ...args], {
    environment: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
    ...(onLine ? { onLine } : {}),
  });
  if (ran.code === 0) return;
  const text = ran.lastLines.join("\n");
  if (/in use|lock/i.test(text) && /store_lock|database is in use|running/i.test(text)) throw locked(home, "another Neo4j", ran.lastLines);
  throw new EmbeddedNeo4jError("ADMIN", `neo4j-admin ${args.slice(0, 2).join(" ")} failed on the store in ${home}.`, ran.lastLines);
}

/** What `neo4j-admin` starts, in a second java that it waits for: this way it is one, with the options and the archive of classes that we give. */
const main = "org.neo4j.cli.AdminTool";

/** Makes the store's folders and writes neo4j.conf; gives the folder that it is in. */
export async function layOut(home: string, values: Omit<Parameters<typeof settings>[0], "home">): Promise<string> {
  const conf = join(home, "conf");
  for (const folder of [conf, join(home, "data"), join(home, "import")]) await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(conf, "neo4j.conf"), settings({ home, ...values }), { mode: 0o600 });
  return conf;
}

/** Sets the password of a store that has never run, without showing it among the processes' arguments. */
export async function setPassword(home: string, password: string, installed: Installation): Promise<void> {
  const file = join(home, "password");
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  try {
    await adminCommand(["dbms", "set-initial-password", `@${file}`], { home }, installed);
  } finally {
    await rm(file, { force: true });
  }
}
