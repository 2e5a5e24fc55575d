import type { Transaction } from "../../graph/graph.ts";
import { keepHashes, type Hashed } from "../../query/content-hash.ts";
import { byType, thingLabelled } from "./things.ts";
import { link } from "../../query/link.ts";

/** Keeps the hashes of things of any kind, by their ids, up to what this transaction has changed of them. */
export async function keepHashesOf(transaction: Pick<Transaction, "run">, ids: readonly string[]): Promise<void> {
  for (const [label, some] of byType(ids)) await keepHashes(transaction, thingLabelled(label), some);
}

/** Records that have a hash as things have. */
export const hashedRecords = {
  Change: { label: "Change", links: { changed: link.many("CHANGED", "Entity") } },
  Assessment: { label: "Assessment", links: { assesses: link.one("ASSESSES", "Claim"), basedOn: link.one("BASED_ON", "Observation") } },
} satisfies Record<string, Hashed>;
