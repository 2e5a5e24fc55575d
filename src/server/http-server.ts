import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Config } from "../config.ts";

/**
 * Connections that the system holds until they are accepted. Past node's usual 511 it drops them, and whoever comes then waits a second, three
 * or seven until it tries again; Linux itself holds up to 4,096.
 */
const backlog = 4_096;

/** A server that waits for a request only as long as the limits say. */
export const openHttp = ({ limits }: Config, listener: RequestListener): Server =>
  createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.bodyMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: 1_000,
    },
    inTurn(listener),
  );

/** Requests that one connection may send behind one that is not answered yet. No client known to us sends any. */
const mostBehind = 16;
/** One that sends more is no longer read, and ended after so long: ended at once it would come back at once with as many. */
const endAfterMs = 1_000;

/** The requests of one connection one after the other, as their answers go out. */
function inTurn(listener: RequestListener): RequestListener {
  const behind = new WeakMap<Socket, (() => void)[]>();
  const ending = new WeakSet<Socket>();
  const end = (socket: Socket) => {
    ending.add(socket.pause());
    behind.set(socket, []);
    setTimeout(() => socket.destroy(), endAfterMs).unref();
  };
  return (request, response) => {
    const { socket } = request;
    if (ending.has(socket)) return;
    const serve = () => {
      response.once("close", () => {
        const next = behind.get(socket)?.shift();
        if (next && !socket.destroyed) next();
        else behind.delete(socket);
      });
      listener(request, response);
    };
    const waiting = behind.get(socket);
    if (waiting && waiting.length >= mostBehind) return end(socket);
    if (waiting) return void waiting.push(serve);
    behind.set(socket, []);
    serve();
  };
}

/** Answers with the address, such as http://127.0.0.1:4000. Rejects when the port is taken. */
export async function listenOn(http: Server, { port, host }: Config): Promise<string> {
  http.listen({ port, host, backlog });
  await once(http, "listening");
  const { address, port: taken, family } = http.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`;
}

/** Takes no more connections, and resolves when all that was asked is answered, or cut. */
export async function drain(http: Server, { delayMs, graceMs }: Config["drain"]): Promise<void> {
  // Load balancers need a moment to see that this server is no longer ready.
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  const closed = once(http, "close");
  http.close();
  // Node ends the connections that are idle now; those that were answered since would be kept for another ten seconds.
  const answered = setInterval(() => http.closeIdleConnections(), 50);
  const cut = setTimeout(() => http.closeAllConnections(), graceMs);
  await closed;
  clearInterval(answered);
  clearTimeout(cut);
}
