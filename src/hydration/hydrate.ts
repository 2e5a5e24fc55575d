// Fills the words of statements in from the pages of their sources: one page after another of each host, hosts side by side.
import PQueue from "p-queue";
import type { GraphSession } from "../graph/graph.ts";
import type { UnhydratedSource } from "./missing-words.queries.ts";
import { PageRefused, type PageFetcher } from "./page.ts";
import { readingsOf } from "./page-text.ts";
import { hostRules, type HostRules } from "./robots.ts";
import { storeWords, type Words } from "./store-words.ts";
import { findWords } from "./words-by-hash.ts";

export interface HydrationOutcome {
  source: UnhydratedSource;
  /** Why the page gave nothing; null where it was read. */
  refused: string | null;
  /** Statements whose words were found where they were said to stand, elsewhere in the page, and not at all. */
  atPlace: number;
  elsewhere: number;
  /** Ids of statements whose hash no stretch of the page has. */
  unmatched: string[];
}

export interface Hydration {
  session: () => GraphSession;
  fetcher: PageFetcher;
  userAgent: string;
  /** Hosts that may be visited: those that the graph's sources name. */
  hosts: ReadonlySet<string>;
  /** The least time between two requests to one host; a longer crawl-delay of its robots.txt holds instead. */
  delayMs: number;
  /** Nothing is written. */
  dryRun: boolean;
  /** Stops before the next page; what was stored stays. */
  signal?: AbortSignal | undefined;
}

const HOSTS_AT_ONCE = 4;

/** Calls `onOutcome` for each source as it is done. A source is stored on its own, so that a run that was cut short is taken up again. */
export async function hydrate(sources: UnhydratedSource[], how: Hydration, onOutcome: (outcome: HydrationOutcome) => void): Promise<void> {
  const byOrigin = new Map<string, UnhydratedSource[]>();
  for (const source of sources) byOrigin.set(originOf(source), [...(byOrigin.get(originOf(source)) ?? []), source]);
  const queue = new PQueue({ concurrency: HOSTS_AT_ONCE });
  await queue.addAll(
    [...byOrigin].map(
      ([origin, ofHost]) =>
        () =>
          hydrateHost(origin, ofHost, how, onOutcome),
    ),
  );
}

const originOf = ({ url }: UnhydratedSource): string => (URL.canParse(url) ? new URL(url).origin : "");

async function hydrateHost(
  origin: string,
  sources: UnhydratedSource[],
  how: Hydration,
  onOutcome: (outcome: HydrationOutcome) => void,
): Promise<void> {
  if (origin === "" || origin === "null") {
    for (const source of sources) onOutcome(refusal(source, `expected an http or https address, got ${source.url}.`));
    return;
  }
  const rules = await hostRules(how.fetcher, origin, how.userAgent);
  const interval = Math.max(how.delayMs, rules.crawlDelayMs, 1);
  const queue = new PQueue({ concurrency: 1, interval, intervalCap: 1 });
  await queue.addAll(
    sources.map((source) => async () => {
      if (!how.signal?.aborted) onOutcome(await hydrateSource(source, rules, how));
    }),
  );
}

async function hydrateSource(source: UnhydratedSource, rules: HostRules, how: Hydration): Promise<HydrationOutcome> {
  try {
    const mayVisit = (url: URL): string | null =>
      how.hosts.has(url.host) ? rules.refusal(url.href) : `it leads to ${url.host}, a host that no source names.`;
    const readings = readingsOf(await how.fetcher.fetch(source.url, mayVisit));
    const found: Words[] = [];
    const outcome: HydrationOutcome = { source, refused: null, atPlace: 0, elsewhere: 0, unmatched: [] };
    for (const statement of source.statements) {
      const hit = readings.map((reading) => findWords(reading, statement)).find((each) => each !== null);
      if (!hit) outcome.unmatched.push(statement.id);
      else {
        const { exact, prefix, suffix } = hit.anchor;
        found.push({ id: statement.id, exact, prefix, suffix });
        outcome[hit.at === "place" ? "atPlace" : "elsewhere"] += 1;
      }
    }
    if (found.length > 0 && !how.dryRun) await storeWords(how.session(), source, found);
    return outcome;
  } catch (error) {
    if (!(error instanceof PageRefused)) throw error;
    return refusal(source, error.message);
  }
}

const refusal = (source: UnhydratedSource, refused: string): HydrationOutcome => ({
  source,
  refused,
  atPlace: 0,
  elsewhere: 0,
  unmatched: [],
});
