import type { FieldPolicy, Reference } from "@apollo/client";
import { canonicalStringify } from "@apollo/client/utilities";

interface Edge {
  cursor?: string;
  node?: Reference;
}

interface PageInfo {
  hasNextPage?: boolean;
  hasPreviousPage?: boolean;
  startCursor?: string | null;
  endCursor?: string | null;
}

/** A connection as the cache holds it: one page as it came, with totalCount, facets and whatever else was asked beside the rows. */
interface Page {
  edges?: Edge[];
  nodes?: Reference[];
  pageInfo?: PageInfo;
}

/** What stands in the cache for a connection: its pages in the order of the list, each beginning where the one before it ends. */
interface Pages {
  pages: Page[];
}

/**
 * How a connection grows in the cache while someone turns pages with `fetchMore`.
 *
 * Apollo's relayStylePagination joins `edges` only, so that a list read through `nodes` shows its last page alone; it keeps a walk
 * from the end in the same place as one from the start; and it appends a page it cannot place. Here each page is kept as it came and
 * put after the page whose end (before the page whose start) its cursor names. A page that fits nowhere begins a list of its own, so
 * that no row is shown twice and none is passed over.
 */
export function keysetPagination(): FieldPolicy<Pages, Page, Page> {
  return {
    keyArgs: (args) => {
      const { first: _first, after, last, before, ...question } = args ?? {};
      const backward = last != null || (before != null && after == null);
      return `${backward ? "backward" : "forward"}:${canonicalStringify(question)}`;
    },
    merge(existing, incoming, { args }) {
      const pages = existing?.pages ?? [];
      if (args?.after != null) return { pages: [...upTo(pages, args.after), incoming] };
      if (args?.before != null) return { pages: [incoming, ...from(pages, args.before)] };
      // What was asked beside the rows alone, a count or facets, leaves the rows as they are, and rows leave it.
      if (isBeside(incoming) && pages.length) return { pages: pages.map((page) => ({ ...page, ...incoming })) };
      if (pages.length === 1 && isBeside(pages[0]!)) return { pages: [{ ...pages[0], ...incoming }] };
      return { pages: [sameRows(pages[0], incoming) ? { ...pages[0], ...incoming } : incoming] };
    },
    read(existing, { canRead }) {
      const pages = existing?.pages;
      if (!pages) return undefined;
      const [first, last] = [pages[0]!, pages.at(-1)!];
      const { edges: _edges, nodes: _nodes, pageInfo: _pageInfo, ...beside } = Object.assign({}, ...pages) as Page;
      const edges = joined(pages.map((page) => page.edges))?.filter(({ node }) => !node || canRead(node));
      const nodes = joined(pages.map((page) => page.nodes))?.filter((node) => canRead(node));
      const pageInfo = first.pageInfo && last.pageInfo && { ...last.pageInfo, ...startOf(first.pageInfo) };
      return { ...beside, ...(edges && { edges }), ...(nodes && { nodes }), ...(pageInfo && { pageInfo }) };
    },
  };
}

/** The pages down to the row with this cursor; none when no page holds it. */
function upTo(pages: readonly Page[], cursor: string): Page[] {
  const whole = pages.findIndex((page) => bounds(page).end === cursor);
  if (whole >= 0) return pages.slice(0, whole + 1);
  const [index, row] = place(pages, cursor);
  return index < 0 ? [] : [...pages.slice(0, index), part(pages[index]!, 0, row + 1)];
}

/** The pages from the row with this cursor on; none when no page holds it. */
function from(pages: readonly Page[], cursor: string): Page[] {
  const whole = pages.findIndex((page) => bounds(page).start === cursor);
  if (whole >= 0) return pages.slice(whole);
  const [index, row] = place(pages, cursor);
  return index < 0 ? [] : [part(pages[index]!, row, Infinity), ...pages.slice(index + 1)];
}

function place(pages: readonly Page[], cursor: string): [page: number, row: number] {
  const row = (page: Page) => page.edges?.findIndex((edge) => edge.cursor === cursor) ?? -1;
  const index = pages.findIndex((page) => row(page) >= 0);
  return index < 0 ? [-1, -1] : [index, row(pages[index]!)];
}

/** The rows `start` to `end` of a page whose edges carry cursors. */
function part(page: Page, start: number, end: number): Page {
  const edges = page.edges!.slice(start, end);
  const cut = { startCursor: edges[0]?.cursor, endCursor: edges.at(-1)?.cursor };
  return {
    ...page,
    edges,
    ...(page.nodes && { nodes: page.nodes.slice(start, end) }),
    ...(page.pageInfo && { pageInfo: { ...page.pageInfo, ...cut } }),
  };
}

function bounds({ edges, pageInfo }: Page): { start: string | undefined; end: string | undefined } {
  return { start: pageInfo?.startCursor ?? edges?.[0]?.cursor, end: pageInfo?.endCursor ?? edges?.at(-1)?.cursor };
}

const isBeside = ({ edges, nodes, pageInfo }: Page): boolean => edges === undefined && nodes === undefined && pageInfo === undefined;

/** Two questions for one page that ask for different fields of it: together they hold what both need. */
function sameRows(present: Page | undefined, incoming: Page): boolean {
  if (!present) return false;
  const [one, other] = [bounds(present), bounds(incoming)];
  return (
    one.end !== undefined && one.end === other.end && (one.start === undefined || other.start === undefined || one.start === other.start)
  );
}

/** All rows, or nothing when one of the pages was asked without them: the cache then asks the server. */
function joined<Row>(lists: (readonly Row[] | undefined)[]): Row[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

function startOf({ hasPreviousPage, startCursor }: PageInfo): PageInfo {
  return { ...(hasPreviousPage !== undefined && { hasPreviousPage }), ...(startCursor !== undefined && { startCursor }) };
}
