import { randomUUID } from "node:crypto";
import { illFormed, illFormedAt } from "../../contract/text.ts";
import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { RequestContext } from "../../query/context.ts";
import { contentHash, hashProperty } from "../../query/content-hash.ts";
import { hashedRecords } from "../things/content-hashes.ts";
import { byType } from "../things/things.ts";
import { problemsOf, refuse, type Problem } from "./input-problems.ts";
import { changeId, hash, canonical } from "./change-id.ts";

export type Action =
  | "ADD_SOURCE"
  | "ADD_OFFICIAL"
  | "ADD_ORGANIZATION"
  | "ADD_EVENT"
  | "RECORD_STATEMENT"
  | "SET_CLAIM_RANK"
  | "LINK_CLAIMS"
  | "ASSESS_CLAIM"
  | "MERGE_ENTITIES"
  | "UNDO_MERGE"
  | "RETRACT_SOURCE"
  | "HYDRATE_SOURCE"
  | "INGEST_DOCUMENT";

interface Act {
  action: Action;
  idempotencyKey: string;
  why: string | null;
  input: object;
}

/** The result of a change: the ids for its payload, and its history entry with the nodes concerned. */
export interface Done<Answer> {
  answer: Answer;
  changed: string[];
  before?: unknown;
  after?: unknown;
}

export type Payload<Answer> = Partial<Answer> & { userErrors: Problem[] };

/**
 * Executes a change at most once, in one transaction with its history entry. The same key with the same input returns the first result,
 * even for concurrent requests; the same key with another input is a CONFLICT.
 */
export async function once<Answer extends object>(
  context: Pick<RequestContext, "graph" | "viewer">,
  act: Act,
  work: (transaction: Transaction, by: { name: string; on: string; changeId: string }) => Promise<Done<Answer>>,
): Promise<Payload<Answer>> {
  const by = context.viewer!.name;
  try {
    if (!/^[!-~]{8,100}$/.test(act.idempotencyKey))
      refuse("idempotencyKey", "Expected 8 to 100 visible ASCII characters, such as a UUID, new for each change.");
    const halved = illFormedAt({ ...act.input, why: act.why });
    if (halved) refuse(halved.join("."), `${halved.join(".")}: ${illFormed}.`);
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(act.why ?? "")) refuse("why", "why: expected a text without control characters.");
    const answer = await context.graph.write(async (transaction) => {
      const on = new Date().toISOString();
      const entry = {
        id: changeId(by, act.idempotencyKey),
        action: act.action,
        inputSha256: hash(canonical(act.input)),
      };
      const known = await begin(transaction, { ...entry, by, on, why: act.why });
      if (known) return known as Answer;
      const done = await work(transaction, { name: by, on, changeId: entry.id });
      await finish(transaction, { ...entry, by, why: act.why }, done);
      return done.answer;
    });
    return { ...answer, userErrors: [] };
  } catch (error) {
    const userErrors = problemsOf(error);
    if (!userErrors) throw error;
    return { userErrors } as unknown as Payload<Answer>;
  }
}

/** Records what a tool has written in this transaction in the history. */
export async function noteChange(
  transaction: Transaction,
  { action, by, why }: { action: Action; by: string; why: string },
  done: Omit<Done<unknown>, "answer">,
): Promise<void> {
  const entry = { id: changeId(randomUUID()), action, inputSha256: "", by, why, on: new Date().toISOString() };
  await begin(transaction, entry);
  await finish(transaction, entry, { answer: null, ...done });
}

/** Reserves the key; the uniqueness constraint on Change.id makes a second request wait for the first. Returns the first one's result. */
async function begin(
  transaction: Transaction,
  entry: { id: string; action: Action; inputSha256: string; by: string; on: string; why: string | null },
): Promise<unknown> {
  const token = randomUUID();
  const [row] = await transaction.run<{ fresh: boolean; action: string; inputSha256: string; answer: string | null }>(
    cypher`/* beginChange */
      MERGE (change:Change {id: $entry.id})
      ON CREATE SET change += $entry, change.token = $token
      RETURN change.token = $token AS fresh, change.action AS action, change.inputSha256 AS inputSha256, change.answer AS answer`,
    { entry, token },
  );
  if (row!.fresh) return undefined;
  if (row!.action !== entry.action || row!.inputSha256 !== entry.inputSha256)
    refuse("idempotencyKey", "This key was used for another input. Use a new key for each change.", "CONFLICT");
  return JSON.parse(row!.answer!) as unknown;
}

/** The timestamp is taken at the end, while everything changed is still locked: histories are in commit order. */
async function finish<Answer>(
  transaction: Transaction,
  { id, action, by, why }: { id: string; action: Action; by: string; why: string | null },
  { answer, changed, before, after }: Done<Answer>,
): Promise<void> {
  const linked: string[] = [];
  for (const [label, ids] of byType([...new Set(changed)])) {
    const nodes = await transaction.run<{ id: string }>(
      cypher`/* linkChange */ MATCH (change:Change {id: $id}) MATCH (node:${identifier(label)}) WHERE node.id IN $ids
        MERGE (change)-[:CHANGED]->(node) RETURN node.id AS id`,
      { id, ids },
    );
    linked.push(...nodes.map((node) => node.id));
  }
  const end = { on: new Date().toISOString(), before: text(before), after: text(after) };
  const properties = { [hashProperty]: hashOfChange({ id, action, by, why, ...end }, linked) };
  await transaction.run(cypher`/* finishChange */ MATCH (change:Change {id: $id}) SET change += $end REMOVE change.token`, {
    id,
    end: { ...end, ...properties, answer: JSON.stringify(answer) },
  });
}

/** The hash of an entry and the ids it changed. */
export const hashOfChange = (entry: object, changed: readonly string[]): string =>
  contentHash(
    hashedRecords.Change,
    entry,
    changed.map((key) => ({ type: "CHANGED", outgoing: true, key, properties: {} })),
  );

const text = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
