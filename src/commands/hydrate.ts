import { InvalidArgumentError } from "@commander-js/extra-typings";
import { version } from "../config.ts";
import { hydrate, type HydrationOutcome } from "../hydration/hydrate.ts";
import { knownSources, sourcesWithoutWords } from "../hydration/missing-words.queries.ts";
import { PageFetcher } from "../hydration/page.ts";
import { command } from "./command.ts";

/** Kremlin.ru's longest transcript is 300 kB of HTML; a page of 10 MB is not an article. */
const LIMITS = { timeoutMs: 30_000, maxBytes: 10_000_000 };

const seconds = (text: string): number => {
  if (!(Number(text) >= 0 && Number(text) <= 3600)) throw new InvalidArgumentError(`Expected seconds from 0 to 3600, got ${text}.`);
  return Number(text);
};
const ascii = (text: string): string => {
  if (/[^\x20-\x7e]/.test(text)) throw new InvalidArgumentError(`Expected printable ASCII, got ${text}.`);
  return text;
};
const repeated = (value: string, before: string[]) => [...before, value];

export default command(
  (command) =>
    command
      .description(
        `The seed keeps of a quotation its address, place and hash. This fetches the sources' pages, finds the words by their hash and stores them in your own graph. An interrupted run continues where it stopped: only statements without words are fetched.

Only hosts that sources name are visited, and robots.txt is respected. Private, loopback and link-local addresses are refused.

Exit code: 0 when all words were found, 1 when some were not or a page gave none.`,
      )
      .option("--source <id|url>", "only this source; may be repeated", repeated, [] as string[])
      .option("--delay <seconds>", "between two requests to one host; a longer crawl-delay in its robots.txt holds instead", seconds, 2)
      .option(
        "--allow-host <host>",
        "a host that may be in a private network or on this machine; may be repeated",
        repeated,
        [] as string[],
      )
      .option("--contact <text>", "an address or e-mail that the User-Agent names, so that a site's operator can reach you", ascii)
      .option("--dry-run", "fetch and report, write nothing"),
  async (_, { source: only, delay, allowHost, contact, dryRun = false }, { output, errors, withGraph }) => {
    const userAgent = `trade-graph/${version} (hydrate${contact ? `; ${contact}` : ""})`;
    const stop = new AbortController();
    const interrupted = (): void => {
      errors.write("Stopping after the pages in progress; run the command again to continue.\n");
      stop.abort();
    };
    process.once("SIGINT", interrupted);
    const fetcher = new PageFetcher(userAgent, LIMITS, new Set(allowHost));
    try {
      return await withGraph(async (graph) => {
        const { known, hosts } = await knownSources(graph.session(), only);
        const unknown = only.filter((name) => !known.includes(name));
        if (unknown.length) {
          errors.write(`No source has the id or address ${unknown.join(", ")}.\n`);
          return 2;
        }
        const sources = await sourcesWithoutWords(graph.session(), only);
        if (sources.length === 0) {
          output.write("No statement lacks its words.\n");
          return 0;
        }
        const outcomes: HydrationOutcome[] = [];
        const options = { session: () => graph.session(), fetcher, userAgent, hosts, delayMs: delay * 1000, dryRun };
        await hydrate(sources, { ...options, signal: stop.signal }, (outcome) => {
          outcomes.push(outcome);
          output.write(`${String(outcomes.length).padStart(String(sources.length).length)}/${sources.length} ${show(outcome)}\n`);
        });
        output.write(sum(outcomes, sources.length, dryRun));
        const complete =
          outcomes.length === sources.length && outcomes.every(({ refused, unmatched }) => refused === null && !unmatched.length);
        return complete ? 0 : 1;
      });
    } finally {
      process.off("SIGINT", interrupted);
      await fetcher.close();
    }
  },
);

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
