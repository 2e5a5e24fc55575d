import { createHash } from "node:crypto";
import { z } from "zod";
import { comparable, comparableAddress } from "../../contract/text.ts";
import { day } from "../../contract/time.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { RequestContext } from "../../query/context.ts";
import { sha256Text } from "../../query/seed-cell.ts";
import { slug } from "../../contract/ids.ts";
import { sources } from "../source/source.ts";
import { assertNotFuture } from "./plausibility.ts";
import { once } from "./change.ts";
import type { AddSourceInput } from "./thing.inputs.ts";
import { resolveRedirects } from "./redirects.ts";
import { refuse } from "./input-problems.ts";
import { lockNode } from "./lock-node.ts";

/** Texts are stored exactly as given; only invalid characters are rejected. */
export const textUpTo = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}]*$/u, "expected a text without control characters or halves of letters")
    .refine((text) => comparable(text) !== "", "expected words, found only spaces and signs that nobody sees");

const sourceInput = z.object({
  title: textUpTo(500),
  url: z
    .url({ protocol: /^https?$/, error: "expected an http or https address" })
    .max(2_000, "expected at most 2000 characters")
    .refine((url) => !/^\w+:\/*[^/?#]*@/.test(url), "expected an address without a user name: who reads it takes that for the host")
    .nullish(),
  publisher: z.string().startsWith("organization:", "expected the id of an organization").max(200).nullish(),
  publishedOn: day.nullish(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "expected a BCP 47 tag such as en or zh-Hans")
    .nullish(),
  licence: textUpTo(500),
  attribution: textUpTo(500),
  retrievedOn: day.nullish(),
  sha256: sha256Text.nullish(),
});

/** Adds a source, or returns the existing one with this address if it is identical. */
export function addSource(context: RequestContext, { idempotencyKey, why, ...input }: AddSourceInput) {
  return once<{ sourceId: string; created: boolean }>(
    context,
    { action: "ADD_SOURCE", idempotencyKey, why: why ?? null, input },
    async (transaction) => {
      const given = sourceInput.parse(input);
      assertNotFuture(given.publishedOn, "publishedOn");
      assertNotFuture(given.retrievedOn, "retrievedOn");
      const current = await resolveRedirects(transaction, [given.publisher]);
      const row = {
        title: given.title,
        url: given.url ?? null,
        publisherId: current(given.publisher) ?? null,
        publishedOn: given.publishedOn ?? null,
        language: given.language ?? null,
        licence: given.licence,
        attribution: given.attribution,
        retrievedOn: given.retrievedOn ?? null,
        sha256: given.sha256 ?? null,
      };
      // From the publisher's id as given: the same input gives the same source before and after a merge.
      const id = idOf({ ...row, publisherId: given.publisher ?? null });
      const existing = await lockSourceId(transaction, id, row.url);
      if (existing) {
        const publisherId = existing.row.publisherId as string | null | undefined;
        const there = { ...existing.row, publisherId: (await resolveRedirects(transaction, [publisherId]))(publisherId) };
        const other = Object.entries(row)
          .filter(([key, value]) => comparableValue(there[key as keyof typeof there]) !== comparableValue(value))
          .map(([key]) => key);
        if (other.length)
          refuse(row.url ? "url" : "title", `${existing.id} is this source already and differs in: ${other.join(", ")}.`, "CONFLICT");
        return { answer: { sourceId: existing.id, created: false }, changed: [] };
      }
      if (row.publisherId) await mustExist(transaction, row.publisherId);
      await sources.write(transaction, [{ id, ...row }], { dataset: "curation" });
      return { answer: { sourceId: id, created: true }, changed: [id], after: row };
    },
  );
}

/** The form in which two values of a property are compared. */
export const comparableValue = (value: unknown): unknown =>
  typeof value !== "string" ? (value ?? null) : /^https?:/i.test(value) ? comparableAddress(value) : comparable(value);

/**
 * The id is derived from the address, or from title, publisher and day: the same source added by two people is one, even if their Unicode
 * forms or invisible characters differ.
 */
function idOf(row: { title: string; url: string | null; publisherId: string | null; publishedOn: string | null }): string {
  const url = row.url === null ? null : comparableAddress(row.url);
  const title = comparable(row.title);
  const digest = createHash("sha256")
    .update(url ?? JSON.stringify([title, row.publisherId, row.publishedOn]))
    .digest("hex");
  return `source:${slug(url ? new URL(url).hostname : title).slice(0, 60)}-${digest.slice(0, 12)}`;
}

/** The existing source with this id or address; if there is none, the id is locked. */
async function lockSourceId(transaction: Transaction, id: string, url: string | null) {
  const [found] = await transaction.run<{ id: string; row: Record<string, unknown> }>(
    cypher`/* sourceThere */
      CALL () { MATCH (source:Source {id: $id}) RETURN source UNION MATCH (source:Source) WHERE source.url IN $urls RETURN source }
      RETURN source.id AS id, properties(source) AS row ORDER BY id LIMIT 1`,
    { id, urls: url === null ? [] : [url, comparableAddress(url)] },
  );
  if (found) return found;
  const row = await lockNode(transaction, "Source", id);
  return row && { id, row };
}

async function mustExist(transaction: Transaction, id: string): Promise<void> {
  const rows = await transaction.run(cypher`/* publisherExists */ MATCH (publisher:Organization {id: $id}) RETURN publisher.id AS id`, {
    id,
  });
  if (rows.length === 0) refuse("publisher", `There is no organization ${id}.`);
}
