import type { FieldPolicy } from "@apollo/client";
import { isBeside, joined, pagesFrom, pagesUpTo, sameRows, startOf, type Page } from "./page.ts";

/** Pages that follow each other without a gap, and where the reading of them was begun. */
interface Run {
  /** Where lists begin that show this run: "start", "end", "after:…", "before:…". */
  opened: string;
  pages: Page[];
}

/** All of one list that is known, in as many runs as it was opened at places that do not meet. */
interface Runs {
  runs: Run[];
}

type Arguments = Record<string, unknown> | null;

/**
 * How a connection grows in the cache while someone turns pages with `fetchMore`, in either direction, from either end or from the middle.
 *
 * Apollo's relayStylePagination joins `edges` only, so that a list read through `nodes` shows its last page alone; it keeps a walk
 * from the end in the same place as one from the start; and it appends a page it cannot place. Here each page is kept as it came and
 * put after the page whose end (before the page whose start) its cursor names. A page that fits nowhere begins a run of its own, so
 * that no row is shown twice and none is passed over. A list shows the run that it opened, whole.
 */
export function keysetPagination(): FieldPolicy<Runs, Page, Page> {
  return {
    keyArgs: (args) => {
      const { first: _first, after: _after, last: _last, before: _before, ...question } = args ?? {};
      return ordered(question);
    },
    merge(existing, incoming, { args }) {
      const opened = openingOf(args);
      const cursor = cursorOf(args);
      const runs = existing?.runs ?? [];
      const continuing = runs.map(({ pages }) => (cursor ? continued(pages, cursor, incoming) : undefined));
      const next = runs.map((run, index) => {
        const pages = continuing[index] ?? (run.opened === opened ? again(run.pages, incoming) : undefined);
        return pages ? { ...run, pages } : run;
      });
      const isKnown = next.some((run, index) => run !== runs[index]);
      return { runs: isKnown ? next : [...next, { opened, pages: [incoming] }] };
    },
    read(existing, { args, canRead }) {
      const cursor = cursorOf(args);
      const runs = existing?.runs ?? [];
      const run = runs.find(({ opened }) => opened === openingOf(args)) ?? (cursor && runs.find(({ pages }) => known(pages, cursor)));
      if (!run) return undefined;
      const { pages } = run;
      const [first, last] = [pages[0]!, pages.at(-1)!];
      const { edges: _edges, nodes: _nodes, pageInfo: _pageInfo, ...beside } = Object.assign({}, ...pages) as Page;
      const edges = joined(pages.map((page) => page.edges))?.filter(({ node }) => !node || canRead(node));
      const nodes = joined(pages.map((page) => page.nodes))?.filter((node) => canRead(node));
      const pageInfo = first.pageInfo && last.pageInfo && { ...last.pageInfo, ...startOf(first.pageInfo) };
      return { ...beside, ...(edges && { edges }), ...(nodes && { nodes }), ...(pageInfo && { pageInfo }) };
    },
  };
}

interface Cursor {
  side: "after" | "before";
  at: string;
}

/** The row that a page was asked to follow, or to come before. */
function cursorOf(args: Arguments): Cursor | undefined {
  const backward = args?.["last"] != null;
  for (const side of backward ? (["before", "after"] as const) : (["after", "before"] as const))
    if (args?.[side] != null) return { side, at: args[side] as string };
  return undefined;
}

function openingOf(args: Arguments): string {
  const cursor = cursorOf(args);
  return cursor ? `${cursor.side}:${cursor.at}` : args?.["last"] != null ? "end" : "start";
}

/** The pages that the row of the cursor keeps beside what is asked beyond it; undefined where that row is not. */
const known = (pages: readonly Page[], { side, at }: Cursor): Page[] | undefined =>
  side === "after" ? pagesUpTo(pages, at) : pagesFrom(pages, at);

function continued(pages: readonly Page[], cursor: Cursor, incoming: Page): Page[] | undefined {
  const kept = known(pages, cursor);
  if (!kept) return undefined;
  if (isBeside(incoming)) return again(pages, incoming);
  return cursor.side === "after" ? [...kept, incoming] : [incoming, ...kept];
}

/** What was asked beside the rows alone, a count or facets, leaves the rows as they are, and rows leave it. */
function again(pages: readonly Page[], incoming: Page): Page[] {
  if (isBeside(incoming)) return pages.map((page) => ({ ...page, ...incoming }));
  if (pages.length === 1 && isBeside(pages[0]!)) return [{ ...pages[0], ...incoming }];
  return [sameRows(pages[0], incoming) ? { ...pages[0], ...incoming } : incoming];
}

/** The same question, however its fields are ordered, is one text. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
