import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface Weather {
  /** Milliseconds of delay for each chunk on the way to the database. */
  delayMs: number;
  /** Nothing passes, but no connection is closed. */
  blackHole: boolean;
  /** Bytes per second on the way back. */
  bytesPerSecond: number;
  /** How many of a hundred chunks end in a connection reset. */
  resetsPerHundred: number;
}

export interface TcpProxy {
  port: number;
  weather: Weather;
  /** All bytes sent to the database, if `keep` is set. */
  sent(): Buffer;
  /** Resets every connection that is open. */
  resetAll(): void;
  close(): Promise<void>;
}

const fair: Weather = { delayMs: 0, blackHole: false, bytesPerSecond: Infinity, resetsPerHundred: 0 };

/** A proxy between a server and its database that simulates a bad network. */
export async function startTcpProxy(toPort: number, { keep = false } = {}): Promise<TcpProxy> {
  const weather = { ...fair };
  const open = new Set<Socket>();
  const sent: Buffer[] = [];
  // A fixed sequence, so that failures are reproducible.
  let pieces = 0;
  const resets = () => weather.resetsPerHundred > 0 && ++pieces % Math.round(100 / weather.resetsPerHundred) === 0;

  const pass = (from: Socket, to: Socket, back: boolean) => {
    let queue = Promise.resolve();
    from.on("data", (piece: Buffer) => {
      if (!back && keep) sent.push(piece);
      // Delays of chunks overlap: a request that the driver sends in three chunks arrives as late as one in a single chunk.
      const due = performance.now() + (back ? 0 : weather.delayMs);
      queue = queue.then(async () => {
        const after = Math.max(0, due - performance.now()) + (back ? (piece.length / weather.bytesPerSecond) * 1_000 : 0);
        if (after > 0.5) await new Promise((resolve) => setTimeout(resolve, after));
        if (weather.blackHole) return;
        if (back && resets()) from.resetAndDestroy();
        else if (to.writable) to.write(piece);
      });
    });
    from.on("close", () => void queue.then(() => (weather.blackHole ? undefined : to.destroy())));
    from.on("error", () => to.resetAndDestroy());
  };

  const server = createServer((inside) => {
    if (weather.blackHole) return void open.add(inside.on("error", () => undefined));
    const outside = connect(toPort, "127.0.0.1");
    for (const socket of [inside, outside]) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.once("close", () => open.delete(socket));
    }
    pass(inside, outside, false);
    pass(outside, inside, true);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  const resetAll = () => {
    for (const socket of open) socket.resetAndDestroy();
    open.clear();
  };
  return {
    port: (server.address() as AddressInfo).port,
    weather,
    sent: () => Buffer.concat(sent),
    resetAll,
    async close() {
      resetAll();
      server.close();
      await once(server, "close");
    },
  };
}
