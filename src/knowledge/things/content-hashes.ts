import type { Transaction } from "../../graph/graph.ts";
import { updateHashes, type HashedThing } from "../../query/content-hash.ts";
import { byType, thingLabelled } from "./things.ts";
import { link } from "../../query/link.ts";

/** Updates the hashes of things of any kind, by their ids, after changes in this transaction. */
export async function updateHashesOf(transaction: Pick<Transaction, "run">, ids: readonly string[]): Promise<void> {
  for (const [label, some] of byType(ids)) await updateHashes(transaction, thingLabelled(label), some);
}

/** Records that have a hash, like things. */
export const hashedRecords = {
  Change: { label: "Change", links: { changed: link.many("CHANGED", "Entity") } },
  Assessment: { label: "Assessment", links: { assesses: link.one("ASSESSES", "Claim"), basedOn: link.one("BASED_ON", "Observation") } },
} satisfies Record<string, HashedThing>;
