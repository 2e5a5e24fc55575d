import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { alternative, EmbeddedNeo4jError } from "./failure.ts";
import { neo4jVersion, here, type JarsOptions, fetchJars } from "./maven.ts";

/** `<sha256>  <file>` per line, as written by sha256sum. */
async function pinned(): Promise<Map<string, string>> {
  const text = await readFile(join(here, "jars.sha256"), "utf8");
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

/**
 * The jars' paths in a fixed order. Missing jars are fetched and compared with their pinned checksums before the folder gets its final
 * name; jars are verified again whenever a file has changed. Throws MAVEN_MISSING, NETWORK or JARS_DIFFER.
 */
export async function jars(options: JarsOptions): Promise<string[]> {
  const pins = await pinned();
  const folder = join(options.cache, `neo4j-${neo4jVersion}`, "lib");
  const present = new Set(await readdir(folder).catch(() => []));
  if (![...pins.keys()].every((jar) => present.has(jar))) await install(folder, pins, options);
  else await verifyChanged(folder, pins);
  return [...pins.keys()].map((jar) => join(folder, jar));
}

async function install(folder: string, pins: Map<string, string>, options: JarsOptions): Promise<void> {
  const parts = `${folder}.${process.pid}`;
  await mkdir(parts, { recursive: true });
  try {
    await fetchJars(parts, pins.size, options);
    await verify(parts, pins);
    await rm(folder, { recursive: true, force: true });
    await rename(parts, folder);
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
}

/**
 * Verifies each jar that has changed since its last verification: hashing all 125 MB takes 0.4 s, comparing size and times of 213 files 5
 * ms. The times include ctime, which cannot be set by users.
 */
async function verifyChanged(folder: string, pins: Map<string, string>): Promise<void> {
  const list = `${folder}.verified.json`;
  const before = await readFile(list, "utf8")
    .then((text) => JSON.parse(text) as Record<string, string>)
    .catch((): Record<string, string> => ({}));
  const now = await fileStates(folder, pins);
  const changed = new Map([...pins].filter(([jar, sha256]) => before[jar] !== `${now[jar]} ${sha256}`));
  if (changed.size === 0) return;
  const wrong = await differences(folder, changed);
  if (wrong.length)
    throw new EmbeddedNeo4jError(
      "JARS_DIFFER",
      `Jars of Neo4j in ${folder} have changed since they were fetched (expected checksums: src/embedded-neo4j/jars.sha256). Find out who changed them. Delete the folder, and the next start fetches them again, ${alternative}.`,
      wrong.slice(0, 10),
    );
  const verified = Object.fromEntries([...pins].map(([jar, sha256]) => [jar, `${now[jar]} ${sha256}`]));
  // Concurrent starts write the same content; in a read-only folder the jars are hashed at each start.
  const part = `${list}.${process.pid}`;
  await writeFile(part, JSON.stringify(verified))
    .then(() => rename(part, list))
    .catch(() => undefined);
}

async function fileStates(folder: string, pins: Map<string, string>): Promise<Record<string, string>> {
  const each = async (jar: string) => {
    const { size, mtimeMs, ctimeMs, ino } = await stat(join(folder, jar));
    return [jar, `${size} ${mtimeMs} ${ctimeMs} ${ino}`];
  };
  return Object.fromEntries(await Promise.all([...pins.keys()].map(each))) as Record<string, string>;
}

async function differences(folder: string, pins: Map<string, string>): Promise<string[]> {
  const wrong: string[] = [];
  for (const [jar, expected] of pins) {
    const hash = createHash("sha256");
    const found = await pipeline(createReadStream(join(folder, jar)), hash).then(
      () => hash.digest("hex"),
      () => "absent",
    );
    if (found !== expected) wrong.push(`${jar}: expected ${expected}, found ${found}`);
  }
  return wrong;
}

async function verify(folder: string, pins: Map<string, string>): Promise<void> {
  const wrong = await differences(folder, pins);
  const unknown = (await readdir(folder)).filter((file) => !pins.has(file)).map((file) => `${file}: not in the list`);
  wrong.push(...unknown);
  if (wrong.length)
    throw new EmbeddedNeo4jError(
      "JARS_DIFFER",
      `${wrong.length} of the fetched jars are not the ones this version was tested with (src/embedded-neo4j/jars.sha256). They were deleted. Something between here and Maven's repository changes files; ask its operator, ${alternative}.`,
      wrong.slice(0, 10),
    );
}
