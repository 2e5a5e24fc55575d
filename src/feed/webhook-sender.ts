import { createHmac } from "node:crypto";
import { Agent, fetch } from "undici";
import { version } from "../config.ts";
import { assertPublic, publicLookup } from "../hydration/address.ts";
import type { ChangeRecord } from "./record.ts";
import type { Webhook } from "./webhook.queries.ts";

const timeoutMs = 10_000;
const timeouts = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connectTimeout: timeoutMs };

/** Sends changes to receivers, signed according to the Standard Webhooks specification. */
export class WebhookSender {
  readonly #public = new Agent({ ...timeouts, connect: { lookup: publicLookup } });
  readonly #any = new Agent(timeouts);

  /** Returns a short error message; undefined on success. */
  async send(
    { url, secret, isPrivate }: Webhook,
    id: string,
    records: ChangeRecord[],
    closing = new AbortController().signal,
  ): Promise<string | undefined> {
    const body = records.map((record) => `${JSON.stringify(record)}\n`).join("");
    const timestamp = String(Math.floor(Date.now() / 1_000));
    try {
      if (!isPrivate) assertPublic(new URL(url));
      const response = await fetch(url, {
        method: "POST",
        body,
        // Redirects are not followed: only the registered address may receive changes.
        redirect: "manual",
        dispatcher: isPrivate ? this.#any : this.#public,
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), closing]),
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
const signatureOf = (secret: string, text: string): string =>
  `v1,${createHmac("sha256", Buffer.from(secret.replace(/^whsec_/, ""), "base64"))
    .update(text)
    .digest("base64")}`;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
