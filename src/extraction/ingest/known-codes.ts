// Goods, crossings and ports that the graph has a node for; claims about others name them only in their text.
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import type { ExtractedClaim } from "../claim.ts";
import { portIdOf } from "./rows.ts";

/** The crossings and ports named by the claims, as far as the graph has them. */
export async function knownPassages(session: GraphSession, claims: ExtractedClaim[]): Promise<Set<string>> {
  const ids = [...new Set(claims.flatMap((claim) => [claim.borderCrossing ?? [], portIdOf(claim) ?? []].flat()))];
  if (ids.length === 0) return new Set();
  const rows = await session.read<{ id: string }>(
    cypher`/* passagesOfClaims */ UNWIND $ids AS id MATCH (place:BorderCrossing|Port {id: id}) RETURN place.id AS id`,
    { ids },
  );
  return new Set(rows.map(({ id }) => id));
}

/** HS codes of all commodities. */
export async function commodityCodes(session: GraphSession): Promise<Set<string>> {
  const rows = await session.read<{ code: string }>(
    cypher`/* commodityCodes */ MATCH (commodity:Commodity) RETURN commodity.hsCode AS code`,
  );
  return new Set(rows.map((row) => row.code));
}
