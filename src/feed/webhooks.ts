import type { Logger } from "pino";
import { UserError } from "../contract/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { changesAfter, changePlaceOf, type ChangePlace } from "../knowledge/curation/change-list.ts";
import { WebhookSender } from "./webhook-sender.ts";
import { recordsOf } from "./record.queries.ts";
import type { ChangeRecord } from "./record.ts";
import { allWebhooks, saveWebhook, takeWebhook, type Webhook } from "./webhook.queries.ts";

const lookEveryMs = 5_000;
/** Longer than a delivery takes: a server that died with it in hand gives it to another. */
const takenForMs = 60_000;
const atOnce = 100;
/** Receivers that are spoken to beside each other: one that never answers keeps its place for ten seconds. */
const beside = 8;
/** 5 s, 10 s, 20 s … an hour: the last of so many comes 17 hours after the first. */
const backoff = { firstMs: 5_000, mostMs: 3_600_000, attempts: 26 };
/** The oldest go when there are more: what they name is still in the history. */
const mostDeadLetters = 100;

/** Sends each webhook the changes behind its position, in their order, again and again until they are taken or given up. */
export class Webhooks {
  readonly #sender = new WebhookSender();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  readonly #ending = new AbortController();

  constructor(
    private readonly graph: Graph,
    private readonly log?: Logger,
  ) {}

  start(): void {
    this.#timer = setInterval(() => {
      this.#round = this.#round.then(() => this.deliver()).catch((error: unknown) => this.#note(error));
    }, lookEveryMs).unref();
  }

  /** That the database is away is told by others. */
  #note(error: unknown): void {
    if (!(error instanceof UserError)) this.log?.error({ err: error }, "webhooks");
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#ending.abort();
    await this.#round;
    await this.#sender.close();
  }

  /** One round: every webhook that is due and has something to be told. */
  async deliver(now: number = Date.now()): Promise<void> {
    const due = (await allWebhooks(this.graph.session())).filter(({ nextAt }) => nextAt <= now);
    const work = async () => {
      for (let hook = due.shift(); hook && !this.#ending.signal.aborted; hook = due.shift())
        await this.#deliverTo(hook, now).catch((error: unknown) => this.#note(error));
    };
    await Promise.all(Array.from({ length: beside }, work));
  }

  async #deliverTo(hook: Webhook, now: number): Promise<void> {
    const changes = await changesAfter(this.graph.session(), from(hook), atOnce);
    const taken = changes.length ? await takeWebhook(this.graph.session(), hook, now + takenForMs) : undefined;
    if (!taken) return;
    const records = await recordsOf(this.graph, changes);
    const error = await this.#sender.send(taken, deliveryId(taken, records), records, this.#ending.signal);
    // That this server ends is not the receiver's fault: another one, or the next start, tries at once.
    if (error !== undefined && this.#ending.signal.aborted) return saveWebhook(this.graph.session(), hook);
    await saveWebhook(this.graph.session(), afterwards(taken, records, error, now));
    if (error) this.log?.warn({ webhook: hook.id, attempts: taken.attempts + 1, error }, "a webhook was not taken");
  }
}

const from = ({ cursor }: Pick<Webhook, "cursor">): ChangePlace => (cursor ? changePlaceOf(cursor) : ["", ""]);

/** The same for each attempt, so that a receiver knows what it has. */
const deliveryId = ({ id }: Webhook, records: ChangeRecord[]): string =>
  `${id.replace("webhook:", "msg_")}_${records[0]!.change.id.replace("change:", "").slice(0, 12)}`;

/** Where a webhook stands after an attempt. */
export function afterwards(hook: Webhook, records: ChangeRecord[], error: string | undefined, now: number): Webhook {
  const cursor = records.at(-1)!.cursor;
  if (error === undefined) return { ...hook, cursor, attempts: 0, nextAt: 0, lastError: null };
  const attempts = hook.attempts + 1;
  const waitMs = Math.min(backoff.mostMs, backoff.firstMs * 2 ** (attempts - 1));
  if (attempts < backoff.attempts) return { ...hook, attempts, nextAt: now + waitMs, lastError: error };
  const letter = { after: hook.cursor, changes: records.length, at: new Date(now).toISOString(), error };
  const deadLetters = [...hook.deadLetters, letter].slice(-mostDeadLetters);
  return { ...hook, cursor, attempts: 0, nextAt: now + backoff.mostMs, lastError: error, deadLetters };
}

/** Sends what is on the dead-letter list; what is taken leaves it. Answers how many changes were taken and how many letters are left. */
export async function sendDeadLetters(graph: Graph, hook: Webhook): Promise<{ taken: number; left: number }> {
  const sender = new WebhookSender();
  const left: Webhook["deadLetters"] = [];
  let taken = 0;
  try {
    for (const letter of hook.deadLetters) {
      const records = await recordsOf(graph, await changesAfter(graph.session(), from({ cursor: letter.after }), letter.changes));
      const error = records.length ? await sender.send(hook, deliveryId(hook, records), records) : undefined;
      if (error) left.push({ ...letter, error });
      else taken += records.length;
    }
  } finally {
    await sender.close();
  }
  await saveWebhook(graph.session(), { ...hook, deadLetters: left });
  return { taken, left: left.length };
}
