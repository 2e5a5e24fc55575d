import type { Reference } from "@apollo/client";

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
export interface Page {
  edges?: Edge[];
  nodes?: Reference[];
  pageInfo?: PageInfo;
}

/** The pages down to the row with this cursor; undefined when no page holds it. */
export function pagesUpTo(pages: readonly Page[], cursor: string): Page[] | undefined {
  const whole = pages.findIndex((page) => bounds(page).end === cursor);
  if (whole >= 0) return pages.slice(0, whole + 1);
  const [index, row] = place(pages, cursor);
  return index < 0 ? undefined : [...pages.slice(0, index), part(pages[index]!, 0, row + 1)];
}

/** The pages from the row with this cursor on; undefined when no page holds it. */
export function pagesFrom(pages: readonly Page[], cursor: string): Page[] | undefined {
  const whole = pages.findIndex((page) => bounds(page).start === cursor);
  if (whole >= 0) return pages.slice(whole);
  const [index, row] = place(pages, cursor);
  return index < 0 ? undefined : [part(pages[index]!, row, Infinity), ...pages.slice(index + 1)];
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

export const isBeside = ({ edges, nodes, pageInfo }: Page): boolean => edges === undefined && nodes === undefined && pageInfo === undefined;

/** Two questions for one page that ask for different fields of it: together they hold what both need. */
export function sameRows(present: Page | undefined, incoming: Page): boolean {
  if (!present) return false;
  const [one, other] = [bounds(present), bounds(incoming)];
  return (
    one.end !== undefined && one.end === other.end && (one.start === undefined || other.start === undefined || one.start === other.start)
  );
}

/** All rows, or nothing when one of the pages was asked without them: the cache then asks the server. */
export function joined<Row>(lists: (readonly Row[] | undefined)[]): Row[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

export function startOf({ hasPreviousPage, startCursor }: PageInfo): PageInfo {
  return { ...(hasPreviousPage !== undefined && { hasPreviousPage }), ...(startCursor !== undefined && { startCursor }) };
}
