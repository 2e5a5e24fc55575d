import { z } from "zod";
import { roles, type Role } from "../../query/viewer.ts";
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";

const keyRow = z.object({
  id: z.string(),
  sha256: z.string(),
  name: z.string(),
  role: z.enum(roles),
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
});
export type ApiKey = z.infer<typeof keyRow>;

const shape = cypher`key { .id, .sha256, .name, .role, createdAt: toString(key.createdAt), revokedAt: toString(key.revokedAt) } AS key`;

/** Keys are stored in the graph, so that all servers on one database know the same keys. */
export async function addKey(graph: GraphSession, key: { id: string; sha256: string; name: string; role: Role }): Promise<void> {
  await graph.write((transaction) =>
    transaction.run(
      cypher`/* addKey */
        CREATE (key:ApiKey { id: $id, sha256: $sha256, name: $name, role: $role, createdAt: datetime() })`,
      key,
    ),
  );
}

/** The unrevoked key with this hash, if any. */
export async function keyByHash(graph: GraphSession, sha256: string): Promise<ApiKey | undefined> {
  const rows = await graph.read(
    cypher`/* keyByHash */ MATCH (key:ApiKey { sha256: $sha256 }) WHERE key.revokedAt IS NULL RETURN ${shape}`,
    {
      sha256,
    },
  );
  return rows[0] ? keyRow.parse(rows[0].key) : undefined;
}

/** All keys ever created, oldest first; revoked keys are kept to show who made which changes. */
export async function allKeys(graph: GraphSession): Promise<ApiKey[]> {
  const rows = await graph.read(cypher`/* allKeys */ MATCH (key:ApiKey) RETURN ${shape} ORDER BY key.createdAt, key.id`);
  return rows.map((row) => keyRow.parse(row.key));
}

/** True when the key existed and was not yet revoked. */
export async function revokeKey(graph: GraphSession, id: string): Promise<boolean> {
  const rows = await graph.write((transaction) =>
    transaction.run(
      cypher`/* revokeKey */ MATCH (key:ApiKey { id: $id }) WHERE key.revokedAt IS NULL SET key.revokedAt = datetime() RETURN key.id AS id`,
      { id },
    ),
  );
  return rows.length > 0;
}
