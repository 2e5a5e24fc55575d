import type { ServerResponse } from "node:http";
import { chunkBytes, type Delivery } from "./responses-in-flight.ts";

type End = ServerResponse["end"];

/** Sent instead of a response that does not fit. */
export interface Replacement {
  status: number;
  replacement: string;
}

/**
 * Calls `answered` once with the whole response before its first byte is sent, and then sends it in chunks, each after the previous one was
 * read. Responses written in parts (exports) are not affected.
 */
export function deliverInChunks(
  response: ServerResponse,
  answered: (bytes: number, body: Uint8Array | undefined) => Delivery | Replacement,
): void {
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  response.end = ((...given: unknown[]) => {
    response.end = end as End;
    const [content, encoding] = given;
    let body =
      typeof content === "string"
        ? Buffer.from(content, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
        : content instanceof Uint8Array
          ? content
          : undefined;
    const delivery = answered(body?.length ?? 0, body);
    if ("replacement" in delivery) {
      // Already sent headers cannot be changed.
      if (response.headersSent) return end(...given);
      body = Buffer.from(delivery.replacement);
      response.statusCode = delivery.status;
      if (delivery.status === 503) response.setHeader("retry-after", "1");
      for (const name of response.getHeaderNames()) if (/^(etag|content-encoding|cache-control)$/.test(name)) response.removeHeader(name);
      for (const [name, value] of Object.entries(refusalHeaders)) response.setHeader(name, value);
      response.setHeader("content-length", body.length);
      return end(body);
    }
    if (!body || body.length <= chunkBytes) return end(...given);
    return sendInChunks(response, body, delivery, end);
  }) as End;
}

const refusalHeaders = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

function sendInChunks(
  response: ServerResponse,
  body: Uint8Array,
  delivery: Delivery,
  end: (body: Uint8Array) => ServerResponse,
): ServerResponse {
  let at = 0;
  const more = () => {
    while (at < body.length && !response.destroyed) {
      delivery.waitingSince = performance.now();
      const chunk = body.subarray(at, (at += chunkBytes));
      if (at >= body.length) end(chunk);
      else if (!response.write(chunk)) return;
    }
  };
  response.on("drain", more);
  more();
  return response;
}
