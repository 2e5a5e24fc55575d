// Fetches the pages that news.jsonl labels, for `report.ts --news`: npx tsx bench/extraction/fetch.ts TEXTS.jsonl
// The texts belong to their publishers and stay on this machine. robots.txt is respected, at one page per host in two seconds.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { PageFetcher } from "../../src/hydration/page.ts";
import { readingsOf } from "../../src/hydration/page-text.ts";
import { hostRules } from "../../src/hydration/robots.ts";
import { findWords } from "../../src/hydration/words-by-hash.ts";

interface Label {
  url: string;
  language: string;
  published: string | null;
  sha256: string;
  start: number;
  end: number;
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Expected the file to write as the first argument.");
const labels = readFileSync(new URL("news.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);
const done = new Set(
  existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as Label).url)
    : [],
);
const userAgent = "trade-graph (extraction bench)";
const fetcher = new PageFetcher(userAgent, { timeoutMs: 30_000, maxBytes: 10_000_000 });
for (const url of new Set(labels.map((label) => label.url))) {
  if (done.has(url)) continue;
  const ofPage = labels.filter((label) => label.url === url);
  try {
    const { origin, hostname } = new URL(url);
    const rules = await hostRules(fetcher, origin, userAgent);
    const stays = (to: URL) => (to.hostname === hostname ? rules.refusal(to.href) : `it leads to ${to.host}.`);
    const readings = readingsOf(await fetcher.fetch(url, stays));
    const found = (paragraphs: string[]) => ofPage.filter((label) => findWords(paragraphs, { ...label, paragraph: null }) !== null).length;
    const best = readings.reduce((one, other) => (found(other) > found(one) ? other : one));
    const { language, published } = ofPage[0]!;
    appendFileSync(path, `${JSON.stringify({ url, date: published, language, paragraphs: best })}\n`);
    console.log(`${url}: ${found(best)} of ${ofPage.length} labels stand in it`);
    await setTimeout(Math.max(2_000, rules.crawlDelayMs));
  } catch (error) {
    console.log(`${url}: left out: ${(error as Error).message}`);
  }
}
await fetcher.close();
