// trade-graph hydrate [--source ID|URL]: the words of statements whose place and hash are known, fetched from the pages of their sources.
import { parseArgs } from "node:util";
import type { Graph } from "../graph/graph.ts";
import { hydrate, type HydrationOutcome } from "../hydration/hydrate.ts";
import { knownSources, sourcesWithoutWords } from "../hydration/missing-words.queries.ts";
import { PageFetcher } from "../hydration/page.ts";

const USAGE = `trade-graph hydrate [--source ID|URL]… [--delay SECONDS] [--allow-host HOST[:PORT]]… [--contact TEXT] [--dry-run]

The seed keeps of a quotation its address, place and hash. This fetches the sources' pages, finds the words by their hash and stores them in
your own graph. A run that was cut short goes on where it stopped: only statements without words are looked for.
  --source ID|URL      only this source; may be repeated
  --delay SECONDS      between two requests to one host (2 by default); a longer crawl-delay in its robots.txt holds instead
  --allow-host HOST    a host that may lie in a private network or on this machine; may be repeated
  --contact TEXT       an address or e-mail that the User-Agent names, so that a site's operator can reach you
  --dry-run            fetch and report, write nothing
Only hosts that sources name are visited, and robots.txt is respected. Private, loopback and link-local addresses are refused.
`;

/** Kremlin.ru's longest transcript is 300 kB of HTML; a page of 10 MB is no article. */
const LIMITS = { timeoutMs: 30_000, maxBytes: 10_000_000 };

/** 0 when all words were found, 1 when some were not or a page gave none, 2 when the question was wrong. */
export async function hydrateCommand(
  args: string[],
  withGraph: <Result>(work: (graph: Graph) => Promise<Result>) => Promise<Result>,
  version = "0",
): Promise<number> {
  const asked = ask(args);
  if (typeof asked === "string") {
    (asked === USAGE ? process.stdout : process.stderr).write(asked);
    return asked === USAGE ? 0 : 2;
  }
  const userAgent = `trade-graph/${version} (hydrate${asked.contact ? `; ${asked.contact}` : ""})`;
  const stop = new AbortController();
  const interrupted = (): void => {
    process.stderr.write("Stopping after the pages in hand; run the command again to go on.\n");
    stop.abort();
  };
  process.once("SIGINT", interrupted);
  const fetcher = new PageFetcher(userAgent, LIMITS, asked.allowedHosts);
  try {
    return await withGraph(async (graph) => {
      const { known, hosts } = await knownSources(graph.conversation(), asked.sources);
      const unknown = asked.sources.filter((name) => !known.includes(name));
      if (unknown.length) {
        process.stderr.write(`No source has the id or address ${unknown.join(", ")}.\n`);
        return 2;
      }
      const sources = await sourcesWithoutWords(graph.conversation(), asked.sources);
      if (sources.length === 0) {
        process.stdout.write("No statement lacks its words.\n");
        return 0;
      }
      const outcomes: HydrationOutcome[] = [];
      const how = { conversation: () => graph.conversation(), fetcher, userAgent, hosts, delayMs: asked.delayMs, dryRun: asked.dryRun };
      await hydrate(sources, { ...how, signal: stop.signal }, (outcome) => {
        outcomes.push(outcome);
        process.stdout.write(`${String(outcomes.length).padStart(String(sources.length).length)}/${sources.length} ${show(outcome)}\n`);
      });
      process.stdout.write(sum(outcomes, sources.length, asked.dryRun));
      return outcomes.length === sources.length && outcomes.every(({ refused, unmatched }) => refused === null && !unmatched.length)
        ? 0
        : 1;
    });
  } finally {
    process.off("SIGINT", interrupted);
    await fetcher.close();
  }
}

function ask(args: string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args,
    options: {
      source: { ...text, multiple: true, default: [] },
      "allow-host": { ...text, multiple: true, default: [] },
      delay: { ...text, default: "2" },
      contact: text,
      "dry-run": flag,
      help: { ...flag, short: "h" },
    },
  });
  if (values.help) return USAGE;
  const seconds = Number(values.delay);
  if (!(seconds >= 0 && seconds <= 3600)) return `--delay: expected seconds from 0 to 3600, got ${values.delay}.\n\n${USAGE}`;
  if (/[^\x20-\x7e]/.test(values.contact ?? "")) return `--contact: expected printable ASCII, got ${values.contact}.\n\n${USAGE}`;
  return {
    sources: values.source,
    allowedHosts: new Set(values["allow-host"]),
    delayMs: seconds * 1000,
    contact: values.contact,
    dryRun: values["dry-run"],
  };
}

function show({ source, refused, atPlace, elsewhere, unmatched }: HydrationOutcome): string {
  if (refused !== null) return `${source.id}: left out: ${refused} ${source.url}`;
  const parts = [`${atPlace + elsewhere} of ${source.statements.length} found`];
  if (elsewhere) parts.push(`${elsewhere} of them elsewhere in the page`);
  const missing = unmatched.map((id) => `\n    no longer matches: ${id}`).join("");
  return `${source.id}: ${parts.join(", ")}${missing}`;
}

function sum(outcomes: HydrationOutcome[], sources: number, dryRun: boolean): string {
  const add = (of: (outcome: HydrationOutcome) => number): number => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const [found, gone] = [add(({ atPlace, elsewhere }) => atPlace + elsewhere), add(({ unmatched }) => unmatched.length)];
  const refused = outcomes.filter((outcome) => outcome.refused !== null);
  const left = sources - outcomes.length;
  return (
    `${found} quotations ${dryRun ? "would be filled in" : "filled in"}; ${gone} no longer match their page; ` +
    `${refused.length} of ${sources} pages gave nothing${left ? `; ${left} not visited yet` : ""}.\n`
  );
}
