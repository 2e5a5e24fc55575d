import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, openPage, startBrowser } from "../support/browser.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

/** An empty page whose origin is not the API's. */
async function site(): Promise<{ server: Server; origin: string }> {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html><title>Ours</title>"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe.skipIf(!hasBrowser)("a page of another origin, in a browser", () => {
  let [browser, small]: [Browser?, SmallServer?] = [];
  const sites: { server: Server; origin: string }[] = [];
  beforeAll(async () => {
    sites.push(await site(), await site());
    small = await startSmallServer({ config: { corsOrigins: [sites[0]!.origin] } });
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await small?.close();
    for (const { server } of sites) server.close();
  });

  /** What a script of the page gets: the response, or the browser's error. */
  const asks = (page: Page, headers: Record<string, string>) =>
    page.evaluate(
      async ([address, headers]) => {
        const init = { method: "POST", headers: { "content-type": "application/json", ...headers }, body: '{"query":"{ hello }"}' };
        return fetch(`${address}/graphql`, init).then(
          async (response) => `${response.status} ${await response.text()} ${response.headers.get("x-request-id") ? "with its id" : ""}`,
          (refused: unknown) => String(refused),
        );
      },
      [small!.address, headers] as const,
    );
  const tracing = {
    "apollographql-client-name": "ours",
    "apollographql-client-version": "1",
    "apollo-require-preflight": "true",
    traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  };

  it("may send the headers of Apollo Client and of tracing, whatever its origin", async () => {
    for (const { origin } of sites) {
      const { page } = await openPage(browser!, origin);
      await page.goto(origin);
      expect(await asks(page, tracing)).toContain('"hello":"world"');
    }
  });

  it("may send a token if its origin is listed, and is blocked by the browser otherwise", async () => {
    const said: string[] = [];
    for (const { origin } of sites) {
      const { page } = await openPage(browser!, origin);
      await page.goto(origin);
      said.push(await asks(page, { ...tracing, authorization: "Bearer none" }));
    }
    expect(said[0]).toMatch(/^\d{3} \{/);
    expect(said[1]).toMatch(/Failed to fetch/);
  });
});
