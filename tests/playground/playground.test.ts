import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { closePage, hasBrowser, openPage, startBrowser, type WatchedPage } from "../support/browser.ts";
import { askSetup } from "../support/ask-setup.ts";
import { smallSchema, startSmallServer, type SmallServer } from "../support/small-server.ts";

// The pages as built and served, including their content security policy, in a real browser that reaches only this server.
describe.skipIf(!hasBrowser)("the playground in Chromium without network", () => {
  let server: SmallServer;
  let browser: Browser;

  beforeAll(async () => {
    const pages = (await askSetup<string>("pages"))!;
    server = await startSmallServer({ config: { ...readConfig({ PORT: "0" }), pages }, schema: smallSchema });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (path: string, options?: Parameters<typeof openPage>[2]): Promise<WatchedPage> => {
    const watched = await openPage(browser, server.address, options);
    await watched.page.goto(path);
    // The editor is ready when it shows a line; earlier clicks have no effect.
    if (path.startsWith("/playground")) await watched.page.locator(".graphiql-query-editor .view-line").first().waitFor();
    return watched;
  };
  const editor = (page: Page) => page.locator(".graphiql-query-editor .view-lines");
  const answer = (page: Page) => page.locator(".graphiql-response .view-lines");
  // Monaco renders non-breaking spaces.
  const text = async (page: Page, part: (page: Page) => ReturnType<Page["locator"]>) =>
    (await part(page).innerText()).replaceAll("\u00a0", " ");
  const tabs = (page: Page) => page.locator(".graphiql-tab");

  it("opens a first visit with the founding question and every worked example as a tab", async () => {
    const { page, foreign, complaints } = await open("/playground");
    await expect.poll(() => text(page, editor)).toContain("query PutinOnTradeVolumes(");
    expect(await tabs(page).count()).toBeGreaterThanOrEqual(12);
    await expect
      .poll(() => text(page, (page) => page.locator(".graphiql-editor-tool .view-lines").first()))
      .toContain('"speaker": "Putin"');
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await closePage(page);
  });

  it("takes its query from the URL, runs it, and shows the response", async () => {
    const query = "query FromAddress($text: String) { hello echo(text: $text) }";
    const { page, foreign, complaints } = await open(
      `/playground?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"text":"满洲里"}')}`,
    );
    await expect.poll(() => text(page, editor)).toContain("query FromAddress($text: String)");
    await page.click(".graphiql-execute-button");
    await expect.poll(() => text(page, answer)).toContain('"echo": "满洲里"');
    expect(await text(page, answer)).toContain('"hello": "world"');
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await closePage(page);
  });

  it("keeps history and tabs across a reload", async () => {
    const { page } = await open(`/playground?query=${encodeURIComponent("query Kept { hello }")}`);
    await page.click(".graphiql-execute-button");
    await expect.poll(() => text(page, answer)).toContain("world");
    await page.click('[aria-label="Show History"]');
    await expect.poll(() => page.locator(".graphiql-history-item").allInnerTexts()).toContainEqual(expect.stringContaining("Kept"));
    await page.goto("/playground");
    await expect.poll(() => text(page, editor)).toContain("query Kept { hello }");
    await closePage(page);
  });

  it("documents the schema, and the language service in its worker reports an unknown field", async () => {
    const { page } = await open(`/playground?query=${encodeURIComponent("{ hallo }")}`);
    await page.click('[aria-label="Show Documentation Explorer"]');
    await page.click('.graphiql-doc-explorer-content a:has-text("Query")');
    await expect.poll(() => page.locator(".graphiql-doc-explorer-content").innerText()).toContain("hello");
    await expect.poll(() => page.locator(".graphiql-query-editor .squiggly-error").count()).toBeGreaterThan(0);
    await closePage(page);
  });

  it("restores a worked example from the panel, in the tab that has it", async () => {
    const { page } = await open("/playground");
    await page.click('[aria-label="Show Examples"]');
    await page.click('.examples button:has-text("Find anything, in any script")');
    await expect.poll(() => text(page, editor)).toContain("query SearchInAnyScript(");
    await expect.poll(() => page.locator(".graphiql-tab-active").isVisible()).toBe(true);
    await closePage(page);
  });

  it("writes the query to the URL, which opens the same query elsewhere", async () => {
    const { page } = await open(`/playground?query=${encodeURIComponent("query Shared { hello }")}`);
    await page.keyboard.press("End");
    await page.click('[aria-label="Link to this query"]');
    const link = page.url();
    await closePage(page);
    const other = await open(link);
    await expect.poll(() => text(other.page, editor)).toContain("query Shared { hello }");
    await closePage(other.page);
  });

  it("reports that the server is unavailable", async () => {
    const { page } = await open(`/playground?query=${encodeURIComponent("{ hello }")}`);
    await expect.poll(() => text(page, editor)).toContain("hello");
    await page.context().setOffline(true);
    await page.click(".graphiql-execute-button");
    await expect.poll(() => text(page, answer)).toContain("The server did not answer.");
    await closePage(page);
  });

  it("fits a phone: nothing is wider than 360 px, and the response is below the query", async () => {
    const { page } = await open(`/playground?query=${encodeURIComponent("{ hello }")}`, { viewport: { width: 360, height: 740 } });
    await page.click(".graphiql-execute-button");
    await expect.poll(() => text(page, answer)).toContain("world");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const [question, below] = [await editor(page).boundingBox(), await answer(page).boundingBox()];
    expect(below!.y).toBeGreaterThan(question!.y + question!.height);
    await closePage(page);
  });

  it("draws the schema map below the shared header, and moves from type to type", async () => {
    const { page, foreign, complaints } = await open("/schema");
    await expect.poll(() => page.locator(".type-panel h2").innerText()).toBe("Query");
    await page.locator(".schema-canvas canvas").first().waitFor();
    await page.locator(".type-panel").getByRole("link", { name: "Thing" }).first().click();
    await expect.poll(() => page.locator(".type-panel h2").innerText()).toBe("Thing");
    expect(new URL(page.url()).searchParams.get("type")).toBe("Thing");
    for (const path of ["/schema", "/playground"]) {
      await page.goto(path);
      await page.locator(".page-head .rooms").getByRole("link", { name: "Claims" }).waitFor();
    }
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await closePage(page);
  });

  it("shows the schema as a list if there is no room for a map", async () => {
    const { page } = await open("/schema", { viewport: { width: 360, height: 740 } });
    await expect.poll(() => page.locator(".type-panel .fields > div").count()).toBeGreaterThan(1);
    expect(await page.locator("canvas").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await closePage(page);
  });
});
