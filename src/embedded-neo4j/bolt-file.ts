import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What stands in bolt.json of a store's folder: enough to connect with any Neo4j tool. */
const content = z.object({ uri: z.string(), user: z.string(), password: z.string().min(8) });
export type Bolt = z.infer<typeof content>;

export const boltFile = (home: string) => join(home, "bolt.json");

/** Undefined when the file is absent or says something else. */
export async function readBolt(home: string): Promise<Bolt | undefined> {
  try {
    return content.parse(JSON.parse(await readFile(boltFile(home), "utf8")));
  } catch {
    return undefined;
  }
}

/** Never half-written, never readable by others. */
export async function writeBolt(home: string, bolt: Bolt): Promise<void> {
  const file = boltFile(home);
  await writeFile(`${file}.new`, `${JSON.stringify(bolt, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
