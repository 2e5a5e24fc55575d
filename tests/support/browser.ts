import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const executable = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

/** False where there is no Chromium: tests of pages skip there, except in CI, where a missing browser is a failure. */
export const hasBrowser = executable !== undefined || process.env["CI"] === "true";

export async function startBrowser(): Promise<Browser> {
  if (!executable)
    throw new Error("Expected Chromium at /usr/bin/chromium or where CHROMIUM points; there is none. Install it and test again.");
  return chromium.launch({
    executablePath: executable,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      // Letters are drawn the same whatever the machine's settings for them are.
      "--font-render-hinting=none",
      "--disable-lcd-text",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface WatchedPage {
  page: Page;
  /** Requests to any other host than the server's: each was refused. */
  foreign: string[];
  /** Errors and warnings of the console, refusals of the content security policy and exceptions among them. */
  complaints: string[];
}

/** A page in a profile of its own that reaches the server at `address` and nothing else. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: address, ...options });
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== new URL(address).origin && url.protocol.startsWith("http"),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, foreign, complaints };
}

/** Ends the page and its profile, and first what it still has on its way: a route's handler would otherwise fail after its test. */
export async function closePage(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.context().unrouteAll({ behavior: "ignoreErrors" });
  await page.context().close();
}
