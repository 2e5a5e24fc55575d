import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";

const executable = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

/** False without Chromium: tests of pages are then skipped, except in CI, where a missing browser is a failure. */
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
      // Text is rendered the same, whatever the machine's font settings.
      "--font-render-hinting=none",
      "--disable-lcd-text",
      "--disable-quic",
      // Only this machine resolves. Blocking individual requests would disable the browser's cache.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
      // Pages of one profile share a process and its compiled code.
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
  /** Requests to hosts other than the server; none of them resolves. */
  foreign: string[];
  /** Errors and warnings of the console, including violations of the content security policy and exceptions. */
  complaints: string[];
}

/** Profiles that stay open for the next page with the same options. */
const shared = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();
const staying = new WeakSet<BrowserContext>();

/** A page in a new profile that reaches only the server at `address`. */
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
  // Enough for four pages at once on a machine that is ten times slower.
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

/** Closes the page, and its profile if not shared. First removes its routes: their handlers would otherwise fail after the test. */
export async function closePage(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await (staying.has(page.context()) ? page.close() : page.context().close());
}
