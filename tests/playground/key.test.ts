import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { serve, type Serving } from "../../src/main.ts";
import { revokeKey } from "../../src/server/auth/key.queries.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { closePage, hasBrowser, openPage, startBrowser } from "../support/browser.ts";
import { askSetup } from "../support/ask-setup.ts";
import { database } from "../support/database.ts";

describe.skipIf(!hasBrowser || !database)("the playground of a server whose readers need a key", () => {
  let serving: Serving;
  let browser: Browser;
  const keys: { id: string; secret: string }[] = [];
  const newKey = async () => {
    keys.push(await makeKey(serving.graph, `playground ${keys.length}`, "reader"));
    return keys.at(-1)!;
  };
  beforeAll(async () => {
    const pages = (await askSetup<string>("pages"))!;
    const config = { ...readConfig({ PORT: "0", LOG_LEVEL: "silent", READ_ACCESS: "key", LIMIT_POINTS_PER_MINUTE: "0" }), pages };
    [serving, browser] = await Promise.all([serve({ config, database: database! }), startBrowser()]);
  }, 180_000);
  afterAll(async () => {
    for (const { id } of keys) await revokeKey(serving.graph.session(), id);
    await browser?.close();
    await serving?.close();
  });

  const question = `/playground?query=${encodeURIComponent("query Asked { coverage { claims } }")}`;
  const answer = async (page: Page) => {
    await page.click(".graphiql-execute-button");
    return (await page.locator(".graphiql-response .view-lines").innerText()).replaceAll("\u00a0", " ");
  };
  const answered = (page: Page) => expect.poll(() => answer(page), { interval: 1_000 });
  const ready = (page: Page) => page.locator(".graphiql-query-editor .view-line").first().waitFor();
  /** The schema, which the server shows only to clients with a key. */
  const documented = async (page: Page) => {
    await page.click('[aria-label="Show Documentation Explorer"]');
    await page.locator('.graphiql-doc-explorer-content a:has-text("Query")').waitFor();
  };

  it("sends the key that was entered in the explorer", async () => {
    const { secret } = await newKey();
    const { page, foreign } = await openPage(browser, serving.address);
    await page.goto("/claims?speaker=Putin");
    await page.getByRole("textbox", { name: "Key or token" }).fill(secret);
    await page.getByRole("button", { name: "Use this key" }).click();
    await page.locator("table.claims tbody tr").first().waitFor();
    const statuses: number[] = [];
    page.on("response", (response) => response.url().endsWith("/graphql") && statuses.push(response.status()));
    await page.goto(question);
    await ready(page);
    await answered(page).toMatch(/"claims": \d+/);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(foreign).toEqual([]);
    await closePage(page);
  });

  it("asks for a key if there is none, uses it, keeps it for the tab, and can forget it", async () => {
    const { secret } = await newKey();
    const { page } = await openPage(browser, serving.address);
    await page.goto(question);
    await ready(page);
    const panel = page.locator(".graphiql-plugin .key");
    await panel.getByRole("heading", { name: "A key is required" }).waitFor();
    await answered(page).toContain("UNAUTHENTICATED");
    await panel.getByRole("textbox", { name: "Key or token" }).fill("tg_wrong");
    await panel.getByRole("button", { name: "Use this key" }).click();
    await page.getByRole("alert").filter({ hasText: "This key is not accepted here." }).waitFor();

    await panel.getByRole("textbox", { name: "Key or token" }).fill(secret);
    await panel.getByRole("button", { name: "Use this key" }).click();
    await panel.getByRole("status").waitFor();
    await answered(page).toMatch(/"claims": \d+/);
    await documented(page);
    const elsewhere = await page.evaluate(() => [JSON.stringify(localStorage), document.cookie, location.href].join());
    expect([await page.evaluate(() => Object.values(sessionStorage)), elsewhere.includes(secret)]).toEqual([[secret], false]);

    await page.click('[aria-label="Show Key"]');
    await panel.getByRole("button", { name: "Forget the key" }).click();
    await panel.getByRole("button", { name: "Use this key" }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await closePage(page);
  });

  it("shows the schema map once a key is entered", async () => {
    const { secret } = await newKey();
    const { page } = await openPage(browser, serving.address);
    await page.goto("/schema?type=Claim");
    await page.getByRole("textbox", { name: "Key or token" }).fill(secret);
    await page.getByRole("button", { name: "Use this key" }).click();
    await page.locator(".type-panel").getByRole("heading", { name: "Claim" }).waitFor();
    await closePage(page);
  });

  it("reopens the panel when the key is no longer accepted, and keeps the editor's content", async () => {
    const [first, second] = [await newKey(), await newKey()];
    const { page } = await openPage(browser, serving.address);
    await page.addInitScript((secret) => sessionStorage.setItem("trade-graph-key", secret), first.secret);
    await page.goto(question);
    await ready(page);
    await answered(page).toMatch(/"claims": \d+/);
    await revokeKey(serving.graph.session(), first.id);
    const alert = page.getByRole("alert").filter({ hasText: "This key is not accepted here." });
    await expect
      .poll(async () => [await answer(page), await alert.count()], { interval: 1_000 })
      .toEqual([expect.stringContaining("UNAUTHENTICATED"), 1]);
    await page.getByRole("textbox", { name: "Key or token" }).fill(second.secret);
    await page.getByRole("button", { name: "Use this key" }).click();
    await answered(page).toMatch(/"claims": \d+/);
    expect(await page.locator(".graphiql-query-editor .view-lines").innerText()).toContain("Asked");
    await closePage(page);
  });
});
