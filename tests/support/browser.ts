import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page, type Request } from "playwright-core";
import { expect } from "vitest";

const executable = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

/** Enough for four pages at once on a machine that is ten times slower. */
const patience = 90_000;

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
  /** Waits until no request of the page was under way for half a second; a failure names those that are. */
  quiet: () => Promise<void>;
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
  page.setDefaultTimeout(patience);
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
  return { page, foreign, complaints, quiet: watchRequests(page) };
}

/** Of Playwright's own wait for an idle network a failure says nothing, and once in many runs it never ends. */
function watchRequests(page: Page): WatchedPage["quiet"] {
  const underWay = new Set<Request>();
  let changed = Date.now();
  page.on("request", (request) => {
    // What the document before still asks for no longer counts: the browser may drop it without a word.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) underWay.clear();
    underWay.add(request);
    changed = Date.now();
  });
  const ended = (request: Request) => {
    underWay.delete(request);
    changed = Date.now();
  };
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
  return async () => {
    const active = () => [...[...underWay].map((request) => request.url()), ...(Date.now() - changed < 500 ? ["ended just now"] : [])];
    await expect.poll(active, { timeout: patience }).toEqual([]);
  };
}

/** Closes the page, and its profile if not shared. First removes its routes: their handlers would otherwise fail after the test. */
export async function closePage(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await (staying.has(page.context()) ? page.close() : page.context().close());
}
