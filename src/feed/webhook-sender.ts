import { createHmac } from "node:crypto";
import { Agent, fetch } from "undici";
import { version } from "../config.ts";
import { mustBePublic, publicLookup } from "../hydration/address.ts";
import type { ChangeRecord } from "./record.ts";
import type { Webhook } from "./webhook.queries.ts";

const timeoutMs = 10_000;
const timeouts = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connectTimeout: timeoutMs };

/** Sends changes to receivers, signed as the Standard Webhooks specification says. */
export class WebhookSender {
  readonly #public = new Agent({ ...timeouts, connect: { lookup: publicLookup } });
  readonly #any = new Agent(timeouts);

  /** Answers what went wrong, in a few words; undefined when the receiver took it. */
  async send(
    { url, secret, isPrivate }: Webhook,
    id: string,
    records: ChangeRecord[],
    ending = new AbortController().signal,
  ): Promise<string | undefined> {
    const body = records.map((record) => `${JSON.stringify(record)}\n`).join("");
    const timestamp = String(Math.floor(Date.now() / 1_000));
    try {
      if (!isPrivate) mustBePublic(new URL(url));
      const response = await fetch(url, {
        method: "POST",
        body,
        // Where it leads is not looked at: the address that was registered takes it, or nobody.
        redirect: "manual",
        dispatcher: isPrivate ? this.#any : this.#public,
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ending]),
        headers: {
          "content-type": "application/x-ndjson",
          "user-agent": `trade-graph/${version}`,
          "webhook-id": id,
          "webhook-timestamp": timestamp,
          "webhook-signature": signatureOf(secret, `${id}.${timestamp}.${body}`),
        },
      });
      await response.body?.cancel();
      return response.ok ? undefined : `HTTP ${response.status}`;
    } catch (error) {
      return reasonOf(error).slice(0, 200);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#public.destroy(), this.#any.destroy()]);
  }
}

/** @param secret whsec_ and the key in base64. */
export const signatureOf = (secret: string, text: string): string =>
  `v1,${createHmac("sha256", Buffer.from(secret.replace(/^whsec_/, ""), "base64"))
    .update(text)
    .digest("base64")}`;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
