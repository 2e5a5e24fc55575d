import { createServer } from "node:net";
import { EmbeddedNeo4jError } from "./failure.ts";

/** The wanted port of 127.0.0.1 when it is free (else throws PORT_TAKEN), or any. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", () =>
      reject(
        new EmbeddedNeo4jError(
          "PORT_TAKEN",
          `Neo4j was to listen on 127.0.0.1:${wanted}, which another program uses. Choose another port.`,
        ),
      ),
    );
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}
