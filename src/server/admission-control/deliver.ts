import type { ServerResponse } from "node:http";
import { pieceBytes, type Delivery } from "./answers-in-flight.ts";

type End = ServerResponse["end"];

/** What is sent in the place of an answer that there is no room for. */
export interface Instead {
  status: number;
  instead: string;
}

/**
 * Has `answered` called once with the whole answer's bytes before the first of them goes out, and hands it over piece by piece, each when
 * the one before was taken. Answers that are written in parts (exports) pass untouched.
 */
export function deliverInPieces(
  response: ServerResponse,
  answered: (bytes: number, body: Uint8Array | undefined) => Delivery | Instead,
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
    if ("instead" in delivery) {
      // What was begun cannot be taken back.
      if (response.headersSent) return end(...given);
      body = Buffer.from(delivery.instead);
      response.statusCode = delivery.status;
      if (delivery.status === 503) response.setHeader("retry-after", "1");
      for (const name of response.getHeaderNames()) if (/^(etag|content-encoding|cache-control)$/.test(name)) response.removeHeader(name);
      for (const [name, value] of Object.entries(refusalHeaders)) response.setHeader(name, value);
      response.setHeader("content-length", body.length);
      return end(body);
    }
    if (!body || body.length <= pieceBytes) return end(...given);
    return inPieces(response, body, delivery, end);
  }) as End;
}

const refusalHeaders = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

function inPieces(
  response: ServerResponse,
  body: Uint8Array,
  delivery: Delivery,
  end: (body: Uint8Array) => ServerResponse,
): ServerResponse {
  let at = 0;
  const more = () => {
    while (at < body.length && !response.destroyed) {
      delivery.awaitedSince = performance.now();
      const piece = body.subarray(at, (at += pieceBytes));
      if (at >= body.length) end(piece);
      else if (!response.write(piece)) return;
    }
  };
  response.on("drain", more);
  more();
  return response;
}
