import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";

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
      // Nothing but this machine is found. Refusing requests one by one would turn off the browser's own cache.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
      // Pages of one profile share a process, and what it has compiled.
      "--process-per-site",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface WatchedPage {
  page: Page;
  /** Requests to any other host than the server's: none of them was found. */
  foreign: string[];
  /** Errors and warnings of the console, refusals of the content security policy and exceptions among them. */
  complaints: string[];
}

/** Profiles that stay open for the next page with the same options. */
const shared = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();
const staying = new WeakSet<BrowserContext>();

/** A page in a profile of its own that reaches the server at `address` and nothing else. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  return watch(await contextOf(browser, address, options), address);
}

/** The same in a shared profile: scripts are cached already, as for a returning visitor. */
export async function openTab(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const contexts = shared.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  shared.set(browser, contexts);
  const key = JSON.stringify([address, options]);
  const context = await (contexts.get(key) ?? contexts.set(key, contextOf(browser, address, options)).get(key)!);
  staying.add(context);
  return watch(context, address);
}

const contextOf = (browser: Browser, address: string, options: BrowserContextOptions) =>
  browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: address, ...options });

async function watch(context: BrowserContext, address: string): Promise<WatchedPage> {
  const page = await context.newPage();
  // Four pages at once on a machine that is ten times slower.
  page.setDefaultTimeout(90_000);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(address).origin) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, foreign, complaints };
}

/** Ends the page, and its profile where it has one of its own, and first what it still has on its way: a route's handler would otherwise fail after its test. */
export async function closePage(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await (staying.has(page.context()) ? page.close() : page.context().close());
}
