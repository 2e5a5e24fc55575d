import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** The measured pages, and the element that makes each usable. */
export const measuredPages = {
  start: { path: "/", what: ".questions li" },
  pair: { path: "/bilateral/RUS/CHN", what: ".chart-svg .line path" },
  speaker: { path: "/entity/official:vladimir-putin", what: "table.claims tbody tr" },
};

const times = 5;
const slowed = 4;

/** From the navigation to the frame with the page's content, in a browser with an empty cache. */
export async function measurePaint(
  browser: Browser,
  address: string,
  { path, what }: { path: string; what: string },
): Promise<{ medianMs: number; slowestMs: number }> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    // A throttled page on a busy machine may take long: the time is reported, and is not an error.
    context.setDefaultTimeout(120_000);
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
    await tab.addInitScript((selector) => {
      // No named functions here: tsx would wrap them in a helper that the page does not have.
      const timer = setInterval(() => {
        if (!document.querySelector(selector)) return;
        clearInterval(timer);
        requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset["useful"] = String(performance.now()))));
      }, 5);
    }, what);
    await tab.goto(address + path);
    await tab.waitForFunction(() => document.documentElement.dataset["useful"]);
    taken.push(await tab.evaluate(() => Number(document.documentElement.dataset["useful"])));
    await context.close();
  }
  taken.sort((one, other) => one - other);
  return { medianMs: Math.round(taken[times >> 1]!), slowestMs: Math.round(taken.at(-1)!) };
}

/** Bytes of scripts, gzipped, requested before the first paint of the start page. */
export async function scriptsBeforePaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${address}/`);
  await tab.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length);
  const scripts = await tab.evaluate(() => {
    const painted = performance.getEntriesByName("first-contentful-paint")[0]!.startTime;
    const asked = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return asked.filter(({ name, responseEnd }) => /\.js$/.test(new URL(name).pathname) && responseEnd <= painted).map(({ name }) => name);
  });
  await context.close();
  const sizes = await Promise.all(
    scripts.map(async (script) => gzipSync(new Uint8Array(await (await fetch(script)).arrayBuffer())).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
