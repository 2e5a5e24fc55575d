import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { serve, type Serving } from "../../src/main.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { revokeKey } from "../../src/server/auth/key.queries.ts";
import { closePage, hasBrowser, openPage, startBrowser } from "../support/browser.ts";
import { askSetup } from "../support/ask-setup.ts";
import { database } from "../support/database.ts";

describe.skipIf(!hasBrowser || !database)("the explorer of a server whose readers need a key", () => {
  let serving: Serving;
  let browser: Browser;
  let key: { id: string; secret: string };
  beforeAll(async () => {
    const pages = (await askSetup<string>("pages"))!;
    const config = { ...readConfig({ PORT: "0", LOG_LEVEL: "silent", READ_ACCESS: "key", LIMIT_POINTS_PER_MINUTE: "0" }), pages };
    [serving, browser] = await Promise.all([serve({ config, database: database! }), startBrowser()]);
    key = await makeKey(serving.graph, "explorer", "reader");
  }, 180_000);
  afterAll(async () => {
    if (key) await revokeKey(serving.graph.session(), key.id);
    await browser?.close();
    await serving?.close();
  });

  it("asks for the key in place of the view, rejects a wrong one, keeps a valid one for the tab, and can forget it", async () => {
    const { page, foreign } = await openPage(browser, serving.address);
    const field = page.getByLabel("Key or token");
    const use = page.getByRole("button", { name: "Use this key" });
    const claims = page.locator("table.claims tbody tr");
    await page.goto("/claims?speaker=Putin");
    await page.getByRole("heading", { name: "A key is required" }).waitFor();
    expect([await page.locator(".key-panel").count(), await page.locator(".error").count()]).toEqual([1, 0]);
    expect(await field.getAttribute("type")).toBe("password");
    for (const wrong of [`${key.secret.slice(0, -6)}AAAAAA`, "ключ"]) {
      await field.fill(wrong);
      await use.click();
      await page.getByRole("alert").filter({ hasText: "This key is not accepted here." }).waitFor();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    }

    await field.fill(` ${key.secret}`);
    await use.click();
    await claims.first().waitFor();
    const kept = () =>
      page.evaluate(() => [...Object.values(sessionStorage), JSON.stringify(localStorage), document.cookie, location.href]);
    const [held, ...elsewhere] = await kept();
    expect(held).toBe(key.secret);
    expect(elsewhere.join()).not.toContain(key.secret);

    await page.getByText("Download", { exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByText("CSV, for a spreadsheet").click()]);
    expect(file.suggestedFilename()).toBe("claims.csv");
    expect(await readFile(await file.path(), "utf8")).toContain("Putin");
    // The chart's figures are requested without Apollo.
    await page.goto("/bilateral/RUS/CHN");
    await page.locator("a.mark").first().waitFor();

    await page.getByRole("button", { name: "Forget the key" }).click();
    await field.waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(foreign).toEqual([]);
    await closePage(page);
  });

  it("reports that the stored key is no longer accepted", async () => {
    const { page } = await openPage(browser, serving.address);
    await page.addInitScript(() => sessionStorage.setItem("trade-graph-key", `tg_${"A".repeat(43)}`));
    await page.goto("/");
    await page.getByRole("alert").filter({ hasText: "This key is not accepted here." }).waitFor();
    expect(await page.getByRole("button", { name: "Forget the key" }).count()).toBe(0);
    await closePage(page);
  });
});
