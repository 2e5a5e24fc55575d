// Fills in the words of statements from the pages of their sources: one page at a time per host, hosts in parallel.
import PQueue from "p-queue";
import type { GraphSession } from "../graph/graph.ts";
import type { UnhydratedSource } from "./missing-words.queries.ts";
import { PageRejected, type PageFetcher } from "./page.ts";
import { readingsOf } from "./page-text.ts";
import { hostRules, type HostRules } from "./robots.ts";
import { storeWords, type Words } from "./store-words.ts";
import { findWords } from "./words-by-hash.ts";

export interface HydrationOutcome {
  source: UnhydratedSource;
  /** Why the page could not be used; null when it was read. */
  refused: string | null;
  /** Number of statements whose words were found at their stated position, and elsewhere in the page. */
  atPlace: number;
  elsewhere: number;
  /** Ids of statements whose hash matches nothing in the page. */
  unmatched: string[];
}

export interface HydrationOptions {
  session: () => GraphSession;
  fetcher: PageFetcher;
  userAgent: string;
  /** Hosts that may be visited: those named by the graph's sources. */
  hosts: ReadonlySet<string>;
  /** Minimum delay between two requests to one host; a longer crawl-delay in its robots.txt takes precedence. */
  delayMs: number;
  /** Nothing is written. */
  dryRun: boolean;
  /** Stops before the next page; stored words are kept. */
  signal?: AbortSignal | undefined;
}

const PARALLEL_HOSTS = 4;

/** Calls `onOutcome` as each source is done. Sources are stored one by one, so that an interrupted run can be resumed. */
export async function hydrate(
  sources: UnhydratedSource[],
  options: HydrationOptions,
  onOutcome: (outcome: HydrationOutcome) => void,
): Promise<void> {
  const byOrigin = new Map<string, UnhydratedSource[]>();
  for (const source of sources) byOrigin.set(originOf(source), [...(byOrigin.get(originOf(source)) ?? []), source]);
  const queue = new PQueue({ concurrency: PARALLEL_HOSTS });
  await queue.addAll(
    [...byOrigin].map(
      ([origin, ofHost]) =>
        () =>
          hydrateHost(origin, ofHost, options, onOutcome),
    ),
  );
}

const originOf = ({ url }: UnhydratedSource): string => (URL.canParse(url) ? new URL(url).origin : "");

async function hydrateHost(
  origin: string,
  sources: UnhydratedSource[],
  options: HydrationOptions,
  onOutcome: (outcome: HydrationOutcome) => void,
): Promise<void> {
  if (origin === "" || origin === "null") {
    for (const source of sources) onOutcome(refusal(source, `expected an http or https address, got ${source.url}.`));
    return;
  }
  const rules = await hostRules(options.fetcher, origin, options.userAgent);
  const interval = Math.max(options.delayMs, rules.crawlDelayMs, 1);
  const queue = new PQueue({ concurrency: 1, interval, intervalCap: 1 });
  await queue.addAll(
    sources.map((source) => async () => {
      if (!options.signal?.aborted) onOutcome(await hydrateSource(source, rules, options));
    }),
  );
}

async function hydrateSource(source: UnhydratedSource, rules: HostRules, options: HydrationOptions): Promise<HydrationOutcome> {
  try {
    const mayVisit = (url: URL): string | null =>
      options.hosts.has(url.host) ? rules.refusal(url.href) : `it redirects to ${url.host}, which is not a host of any source.`;
    const readings = readingsOf(await options.fetcher.fetch(source.url, mayVisit));
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
    if (found.length > 0 && !options.dryRun) await storeWords(options.session(), source, found);
    return outcome;
  } catch (error) {
    if (!(error instanceof PageRejected)) throw error;
    return refusal(source, error.message);
  }
}

const refusal = (source: UnhydratedSource, reason: string): HydrationOutcome => ({
  source,
  refused: reason,
  atPlace: 0,
  elsewhere: 0,
  unmatched: [],
});
