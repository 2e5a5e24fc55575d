import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** The content of bolt.json in a store's folder: enough to connect with any Neo4j tool. */
const content = z.object({ uri: z.string(), user: z.string(), password: z.string().min(8) });
export type Bolt = z.infer<typeof content>;

export const boltFile = (home: string) => join(home, "bolt.json");

/** Undefined when the file is missing or invalid. */
export async function readBolt(home: string): Promise<Bolt | undefined> {
  try {
    return content.parse(JSON.parse(await readFile(boltFile(home), "utf8")));
  } catch {
    return undefined;
  }
}

/** Atomic, and readable only by its owner. */
export async function writeBolt(home: string, bolt: Bolt): Promise<void> {
  const file = boltFile(home);
  await writeFile(`${file}.new`, `${JSON.stringify(bolt, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
