import { z } from "zod";
import { cypher } from "../graph/cypher.ts";
import type { GraphSession } from "../graph/graph.ts";
import { int } from "../graph/values.ts";

const webhook = z.object({
  id: z.string(),
  url: z.string(),
  /** Signs deliveries; shown once, on creation. */
  secret: z.string(),
  /** Whether it may be in a private network. */
  isPrivate: z.boolean(),
  /** The last change that was delivered or abandoned. */
  cursor: z.string().nullable(),
  attempts: z.number(),
  /** Milliseconds since 1970. */
  nextAt: z.number(),
  lastError: z.string().nullable(),
  deadLetters: z.array(z.string()).transform((letters) => letters.map((text) => deadLetter.parse(JSON.parse(text)))),
});
export type Webhook = z.infer<typeof webhook>;

/** Changes that could not be delivered after all attempts; they are in the history and can be sent again. */
const deadLetter = z.object({ after: z.string().nullable(), changes: z.number(), at: z.string(), error: z.string() });

const shape = cypher`hook {.id, .url, .secret, .isPrivate, .cursor, .attempts, .nextAt, .lastError, .deadLetters} AS hook`;
const read = (rows: { hook: unknown }[]): Webhook[] => rows.map(({ hook }) => webhook.parse(hook));

/** Stored in the graph, so that all servers on one database share them. */
export async function addWebhook(
  graph: GraphSession,
  hook: Pick<Webhook, "id" | "url" | "secret" | "isPrivate" | "cursor">,
): Promise<void> {
  await graph.write((transaction) =>
    transaction.run(
      cypher`/* addWebhook */ CREATE (hook:GraphState) SET hook = $hook, hook.attempts = 0, hook.nextAt = 0, hook.deadLetters = []`,
      { hook },
    ),
  );
}

export async function allWebhooks(graph: GraphSession): Promise<Webhook[]> {
  return read(
    await graph.read(
      cypher`/* allWebhooks */ MATCH (hook:GraphState) WHERE hook.id STARTS WITH 'webhook:' RETURN ${shape} ORDER BY hook.id`,
    ),
  );
}

/** True when it existed. */
export async function removeWebhook(graph: GraphSession, id: string): Promise<boolean> {
  const rows = await graph.write((transaction) =>
    transaction.run(
      cypher`/* removeWebhook */ MATCH (hook:GraphState {id: $id}) WHERE hook.id STARTS WITH 'webhook:' WITH hook, hook.id AS id DELETE hook RETURN id`,
      { id },
    ),
  );
  return rows.length > 0;
}

/** Claims a due webhook for this server until `until`; undefined when another server was faster. */
export async function claimWebhook(graph: GraphSession, { id, nextAt }: Webhook, until: number): Promise<Webhook | undefined> {
  return read(
    await graph.write((transaction) =>
      transaction.run<{ hook: unknown }>(
        cypher`/* takeWebhook */ MATCH (hook:GraphState {id: $id}) SET hook.lock = true REMOVE hook.lock
          WITH hook WHERE hook.nextAt = $nextAt SET hook.nextAt = $until RETURN ${shape}`,
        { id, nextAt: int(nextAt), until: int(until) },
      ),
    ),
  )[0];
}

export async function saveWebhook(
  graph: GraphSession,
  { id, cursor, attempts, nextAt, lastError, deadLetters }: Omit<Webhook, "url" | "secret" | "isPrivate">,
): Promise<void> {
  const kept = {
    cursor,
    attempts: int(attempts),
    nextAt: int(nextAt),
    lastError,
    deadLetters: deadLetters.map((each) => JSON.stringify(each)),
  };
  await graph.write((transaction) =>
    transaction.run(cypher`/* saveWebhook */ MATCH (hook:GraphState {id: $id}) SET hook += $kept`, { id, kept }),
  );
}
