import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { readBolt } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { addWebhook, allWebhooks } from "../../src/feed/webhook.queries.ts";
import { serve, type Serving } from "../../src/main.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { openOwnStore } from "../support/own-store.ts";
import { settleAtOnce } from "../support/settled.ts";

const store = await openOwnStore("empty");
afterAll(() => store?.close());

describe.skipIf(!store)("misbehaving webhook receivers", () => {
  const receivers: Server[] = [];
  const receiver = async (answer: RequestListener) => {
    const server = createServer(answer).listen(0, "127.0.0.1");
    await once(server, "listening");
    receivers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  let server: Serving;
  let taken = 0;
  let led = 0;
  let sent = 0;
  const hook = (id: string, url: string) =>
    addWebhook(store!.graph.session(), { id: `webhook:${id}`, url, secret: "whsec_AAAA", isPrivate: true, cursor: null });
  const hookOf = async (id: string) => (await allWebhooks(store!.graph.session())).find((each) => each.id === `webhook:${id}`)!;

  beforeAll(async () => {
    const silent = await receiver(() => undefined);
    for (const id of ["0a", "0b", "0c"]) await hook(id, silent);
    const elsewhere = await receiver((_request, response) => {
      led++;
      response.end();
    });
    await hook("1-leads-away", await receiver((_request, response) => void response.writeHead(307, { location: elsewhere }).end()));
    await hook(
      "2-endless",
      await receiver((_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
        };
        response.writeHead(200).on("drain", more);
        more();
      }),
    );
    await hook("3-takes", await receiver((_request, response) => void (taken++, response.end())));
    server = await serve({
      config: readConfig({ PORT: "0", LOG_LEVEL: "silent" }),
      database: (await readBolt(store!.home))!,
    });
    const { secret } = await makeKey(server.graph, "editor", "editor");
    await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
      body: JSON.stringify({
        query: "mutation ($input: AddSourceInput!) { addSource(input: $input) { userErrors { message } } }",
        variables: {
          input: { idempotencyKey: randomUUID(), title: "A source", url: "https://example.org/", licence: "CC0", attribution: "x" },
        },
      }),
    });
  });
  afterAll(settleAtOnce());
  afterAll(() => receivers.forEach((each) => (each.closeAllConnections(), each.close())));

  it("do not delay others, cannot redirect, and are cut off at the timeout", async () => {
    await expect.poll(() => taken).toBe(1);
    await expect.poll(async () => (await hookOf("1-leads-away")).lastError).toBe("HTTP 307");
    expect(led).toBe(0);
    await expect.poll(async () => (await hookOf("2-endless")).cursor).not.toBeNull();
    expect(sent).toBeLessThan(20_000_000);
  });

  it("do not delay the server's shutdown, which does not count as a failed attempt", async () => {
    const begun = performance.now();
    await server.close();
    expect(performance.now() - begun).toBeLessThan(4_000);
    expect(await hookOf("0a")).toMatchObject({ attempts: 0, nextAt: 0, lastError: null });
  });
});
