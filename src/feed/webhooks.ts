import type { Logger } from "pino";
import { UserError } from "../contract/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { changesAfter, changePlaceOf, type ChangePlace } from "../knowledge/curation/change-list.ts";
import { WebhookSender } from "./webhook-sender.ts";
import { recordsOf } from "./record.queries.ts";
import type { ChangeRecord } from "./record.ts";
import { allWebhooks, saveWebhook, claimWebhook, type Webhook } from "./webhook.queries.ts";

const pollMs = 5_000;
/** Longer than a delivery takes: afterwards another server takes over from one that died. */
const claimMs = 60_000;
const changesPerDelivery = 100;
/** Number of receivers served in parallel: an unresponsive one occupies its slot for ten seconds. */
const parallel = 8;
/** 5 s, 10 s, 20 s … one hour: the last attempt is 17 hours after the first. */
const backoff = { firstMs: 5_000, mostMs: 3_600_000, attempts: 26 };
/** The oldest are dropped beyond this number: their changes are still in the history. */
const maxDeadLetters = 100;

/** Sends each webhook the changes after its position, in order, with retries until they are delivered or abandoned. */
export class Webhooks {
  readonly #sender = new WebhookSender();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  readonly #closing = new AbortController();

  constructor(
    private readonly graph: Graph,
    private readonly log?: Logger,
  ) {}

  start(): void {
    this.#timer = setInterval(() => {
      this.#round = this.#round.then(() => this.deliver()).catch((error: unknown) => this.#logError(error));
    }, pollMs).unref();
  }

  /** An unavailable database is reported elsewhere. */
  #logError(error: unknown): void {
    if (!(error instanceof UserError)) this.log?.error({ err: error }, "webhooks");
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#closing.abort();
    await this.#round;
    await this.#sender.close();
  }

  /** One round: every webhook that is due and has new changes. */
  async deliver(now: number = Date.now()): Promise<void> {
    const due = (await allWebhooks(this.graph.session())).filter(({ nextAt }) => nextAt <= now);
    const work = async () => {
      for (let hook = due.shift(); hook && !this.#closing.signal.aborted; hook = due.shift())
        await this.#deliverTo(hook, now).catch((error: unknown) => this.#logError(error));
    };
    await Promise.all(Array.from({ length: parallel }, work));
  }

  async #deliverTo(hook: Webhook, now: number): Promise<void> {
    const changes = await changesAfter(this.graph.session(), from(hook), changesPerDelivery);
    const claimed = changes.length ? await claimWebhook(this.graph.session(), hook, now + claimMs) : undefined;
    if (!claimed) return;
    const records = await recordsOf(this.graph, changes);
    const error = await this.#sender.send(claimed, deliveryId(claimed, records), records, this.#closing.signal);
    // Shutdown is not the receiver's fault: another server, or the next start, retries at once.
    if (error !== undefined && this.#closing.signal.aborted) return saveWebhook(this.graph.session(), hook);
    await saveWebhook(this.graph.session(), afterAttempt(claimed, records, error, now));
    if (error) this.log?.warn({ webhook: hook.id, attempts: claimed.attempts + 1, error }, "a webhook delivery failed");
  }
}

const from = ({ cursor }: Pick<Webhook, "cursor">): ChangePlace => (cursor ? changePlaceOf(cursor) : ["", ""]);

/** The same for each attempt, so that a receiver can detect duplicates. */
const deliveryId = ({ id }: Webhook, records: ChangeRecord[]): string =>
  `${id.replace("webhook:", "msg_")}_${records[0]!.change.id.replace("change:", "").slice(0, 12)}`;

/** A webhook's state after an attempt. */
export function afterAttempt(hook: Webhook, records: ChangeRecord[], error: string | undefined, now: number): Webhook {
  const cursor = records.at(-1)!.cursor;
  if (error === undefined) return { ...hook, cursor, attempts: 0, nextAt: 0, lastError: null };
  const attempts = hook.attempts + 1;
  const waitMs = Math.min(backoff.mostMs, backoff.firstMs * 2 ** (attempts - 1));
  if (attempts < backoff.attempts) return { ...hook, attempts, nextAt: now + waitMs, lastError: error };
  const letter = { after: hook.cursor, changes: records.length, at: new Date(now).toISOString(), error };
  const deadLetters = [...hook.deadLetters, letter].slice(-maxDeadLetters);
  return { ...hook, cursor, attempts: 0, nextAt: now + backoff.mostMs, lastError: error, deadLetters };
}

/** Retries the dead letters; delivered ones are removed. Returns the number of delivered changes and of remaining letters. */
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
