import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { lock } from "../../graph/lock.ts";
import type { RequestContext } from "../../query/context.ts";
import { things, thingOfId } from "../things/things.ts";
import { once } from "./change.ts";
import type { MergeEntitiesInput, UndoMergeInput } from "./curation.inputs.ts";
import { mergeInto, unmerge } from "./merge.write.ts";
import { refuse } from "./input-problems.ts";
import { textUpTo } from "./source.changes.ts";

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
const mergeable = things.filter(({ mergeable }) => mergeable).sort((a, b) => a.base!.localeCompare(b.base!));
const mergeableKinds = new Intl.ListFormat("en", { type: "disjunction" }).format(
  mergeable.map(({ kind }) => article(kind!.words[0].toLowerCase())),
);

/**
 * Merges two entries of one thing. The merged node is kept with its links as a Redirect, so that its id keeps working and the merge can be
 * undone; the other one gets a copy of each link, marked with its origin, and every spelling.
 */
export function mergeEntities(context: RequestContext, { idempotencyKey, from, into, reason }: MergeEntitiesInput) {
  const input = { from, into, reason };
  return once<{ entityId: string }>(context, { action: "MERGE_ENTITIES", idempotencyKey, why: reason, input }, async (transaction) => {
    textUpTo(1_000).parse(reason);
    const thing = thingOfId(from);
    if (from === into) refuse("into", "A thing cannot be merged into itself.");
    // Countries and goods are reference tables with one entry per code; only things named by people and documents can be duplicated.
    if (!thing?.mergeable) refuse("from", `Expected the id of ${mergeableKinds}.`);
    if (thingOfId(into) !== thing) refuse("into", `Expected the id of another ${thing?.label}.`);
    for (const [path, id] of [
      ["from", from],
      ["into", into],
    ] as const)
      await take(transaction, path, id);
    const { aliases } = await mergeInto(transaction, from, into);
    return { answer: { entityId: into }, changed: [into], before: { from, aliases }, after: { redirect: from } };
  });
}

/** Undoes a merge: the copies are removed, the node is restored, and later statements about the other stay with the other. */
export function undoMerge(context: RequestContext, { idempotencyKey, from, reason }: UndoMergeInput) {
  const input = { from, reason };
  return once<{ entityId: string }>(context, { action: "UNDO_MERGE", idempotencyKey, why: reason, input }, async (transaction) => {
    textUpTo(1_000).parse(reason);
    const [merge] = await transaction.run<{ into: string; merged: boolean }>(
      cypher`/* mergeOf */
        MATCH (from:Redirect {id: $from})-[:REDIRECTS_TO]->(into) WHERE from.mergedLabels IS NOT NULL
        ${lock(cypher`from`, cypher`into`)}
        RETURN into.id AS into, into:Redirect AS merged`,
      { from },
    );
    if (!merge) refuse("from", `${from} is not merged into anything.`);
    if (merge!.merged) refuse("from", `${merge!.into} was merged itself since. Undo that merge first.`, "CONFLICT");
    await unmerge(transaction, from);
    return { answer: { entityId: from }, changed: [from, merge!.into], before: { into: merge!.into } };
  });
}

async function take(transaction: Transaction, path: string, id: string): Promise<void> {
  const [entity] = await transaction.run<{ id: string }>(
    cypher`/* takeEntity */ MATCH (entity:Entity {id: $id}) ${lock(cypher`entity`)} RETURN entity.id AS id`,
    { id },
  );
  if (!entity) refuse(path, `There is no ${id}, or it is merged already.`);
}
