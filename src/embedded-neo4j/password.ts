import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { boltFile, readBolt, writeBolt } from "./bolt-file.ts";
import { EmbeddedNeo4jError } from "./failure.ts";

/** How to recover when a store's password is lost: Neo4j stores only its hash. */
export const recoveryHint = (home: string) =>
  `Put the file back as it was. If it is lost, move the store away, and the next start makes a new one from the seed:
  mv ${home} ${home}-locked && npm start
or restore your last backup into the new one:
  mv ${home} ${home}-locked && npm run -s trade-graph -- restore FILE.ndjson.gz --replace`;

/** The store's password, from its bolt.json; `set` gives a new store one. Throws WRONG_PASSWORD when a store's password is lost. */
export async function passwordOf(home: string, set: (fresh: string) => Promise<void>): Promise<string> {
  const known = await readBolt(home);
  if (existsSync(join(home, "data", "databases", "system"))) {
    if (known) return known.password;
    const found = existsSync(boltFile(home)) ? "does not hold uri, user and password as JSON" : "is not there";
    throw new EmbeddedNeo4jError(
      "WRONG_PASSWORD",
      `There is a store in ${home}, but ${boltFile(home)}, with its password, ${found}. ${recoveryHint(home)}`,
    );
  }
  const fresh = randomBytes(18).toString("hex");
  await set(fresh);
  await writeBolt(home, { uri: "bolt://127.0.0.1", user: "neo4j", password: fresh });
  return fresh;
}
