import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Config } from "../config.ts";
import { connectionLimit } from "./limits/connections.ts";

/**
 * Length of the kernel's accept queue. Beyond node's default of 511 connections are dropped, and their clients wait one, three or seven
 * seconds before retrying; Linux itself holds up to 4,096.
 */
const backlog = 4_096;

/** An HTTP server with the configured timeouts. */
export function openHttp({ limits, trustProxy }: Config, listener: RequestListener): Server {
  const connections = new Connections();
  const http = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.bodyMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: 1_000,
    },
    connections.oneAtATime(listener),
  );
  // A proxy's connections are those of all its clients.
  if (!trustProxy && limits.connectionsPerSecond)
    http.on(
      "connection",
      connectionLimit(limits.connectionsPerSecond, (socket) => connections.closeLater(socket)),
    );
  return http;
}

/** Requests that a connection may pipeline behind an unanswered one. No known client sends any. */
const maxPipelined = 16;
/**
 * A connection that pipelines more, or is one too many, is no longer read, and closed after this time: closed at once, it would reconnect at
 * once.
 */
const endAfterMs = 1_000;

/**
 * Runs after the sockets have been read once more: a client that has left meanwhile is known then. A connection waits to be accepted behind
 * all that came before it, and those of clients that ask and leave at once are mostly dead by then.
 */
const afterNextRead = (then: () => void) => setImmediate(() => setImmediate(then));

class Connections {
  readonly #pipelined = new WeakMap<Socket, (() => void)[]>();
  readonly #closing = new WeakSet<Socket>();
  readonly #known = new WeakSet<Socket>();

  closeLater(socket: Socket): void {
    this.#closing.add(socket.pause());
    this.#pipelined.set(socket, []);
    setTimeout(() => socket.destroy(), endAfterMs).unref();
  }

  /** Handles the requests of one connection one after another. */
  oneAtATime(listener: RequestListener): RequestListener {
    const pipelined = this.#pipelined;
    return (request, response) => {
      const { socket } = request;
      if (this.#closing.has(socket)) return;
      const serve = () => {
        response.once("close", () => {
          const next = pipelined.get(socket)?.shift();
          if (next && !socket.destroyed) next();
          else pipelined.delete(socket);
        });
        listener(request, response);
      };
      const waiting = pipelined.get(socket);
      if (waiting && waiting.length >= maxPipelined) return this.closeLater(socket);
      if (waiting) return void waiting.push(serve);
      pipelined.set(socket, []);
      if (this.#known.has(socket)) return serve();
      this.#known.add(socket);
      afterNextRead(() => (socket.writable ? serve() : socket.destroy()));
    };
  }
}

/** Returns the address, such as http://127.0.0.1:4000. Rejects when the port is taken. */
export async function listenOn(http: Server, { port, host }: Config): Promise<string> {
  http.listen({ port, host, backlog });
  await once(http, "listening");
  const { address, port: taken, family } = http.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`;
}

/** Stops accepting connections, and resolves when every request has been answered or cut off. */
export async function drain(http: Server, { delayMs, graceMs }: Config["drain"]): Promise<void> {
  // Load balancers need a moment to notice that this server is no longer ready.
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  const closed = once(http, "close");
  http.close();
  // Node closes connections that are idle now; those that become idle later would stay open for another ten seconds.
  const idleSweep = setInterval(() => http.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => http.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idleSweep);
  clearTimeout(cutOff);
}
