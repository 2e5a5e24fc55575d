import type { Socket } from "node:net";
import { subnet } from "../client.ts";
import { errorBody } from "../error-responses.ts";

function rejection(perSecond: number): string {
  const message = `${perSecond} new connections a second are for each address; keep connections open and use them again.`;
  const body = errorBody("RATE_LIMITED", message);
  const headers = [
    "HTTP/1.1 429 Too Many Requests",
    "retry-after: 1",
    "connection: close",
    "cache-control: no-store",
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return `${headers.join("\r\n")}\r\n\r\n${body}`;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * Rejects connections beyond the limit before a request on them is parsed. Clients that connect and leave at once fill the kernel's queue of
 * 4,096, and the server accepts one per turn of the event loop: everybody else waited seconds for theirs.
 */
export function connectionLimit(perSecond: number, closeLater: (socket: Socket) => void): (socket: Socket) => void {
  const tooMany = rejection(perSecond);
  const buckets = new Map<string, Bucket>();
  let sweptAt = performance.now();
  const isOver = (address: string): boolean => {
    const now = performance.now();
    if (now - sweptAt > 1_000) {
      sweptAt = now;
      for (const [each, { filledAt }] of buckets) if (now - filledAt > 1_000) buckets.delete(each);
    }
    const { tokens, filledAt } = buckets.get(address) ?? { tokens: perSecond, filledAt: now };
    const filled = Math.min(perSecond, tokens + ((now - filledAt) / 1_000) * perSecond);
    const isLeft = filled >= 1;
    buckets.set(address, { tokens: isLeft ? filled - 1 : filled, filledAt: now });
    return !isLeft;
  };
  return (socket) => {
    const { remoteAddress } = socket;
    // Its client has gone already.
    if (remoteAddress === undefined) return void socket.destroy();
    if (!isOver(subnet(remoteAddress))) return;
    closeLater(socket);
    socket.end(tooMany);
  };
}
