import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { readBolt } from "./bolt-file.ts";
import { EmbeddedNeo4jError } from "./failure.ts";

/** The wanted port of 127.0.0.1, or throws PORT_TAKEN. Without one: the store's previous port if free, or any. */
export async function boltPortFor(home: string, wanted?: number): Promise<number> {
  if (wanted !== undefined)
    return freePort(wanted).catch(() => {
      throw new EmbeddedNeo4jError(
        "PORT_TAKEN",
        `Neo4j cannot listen on 127.0.0.1:${wanted}: another program uses it. Set BOLT_PORT to a free port.`,
      );
    });
  const previous = Number(new URL((await readBolt(home))?.uri ?? "bolt://127.0.0.1").port);
  return freePort(previous).catch(() => freePort());
}

/** Rejects when it is taken. (get-port reserves a port for 15 seconds: a JVM that died could not come back at its address.) */
export async function freePort(port = 0): Promise<number> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}
