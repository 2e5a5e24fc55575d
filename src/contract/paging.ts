import "reflect-metadata";
import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { badInput } from "./errors.ts";

const defaultPage = 20;
const largestPage = 100;

@ObjectType({ description: "Where a page stands in its list, as in the Relay specification of connections." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follow this page." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "Whether some come before this page." })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the first item; null when the page is empty." })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: "Cursor of the last item; null when the page is empty." })
  endCursor!: string | null;
}

@ArgsType()
export class ForwardArgs {
  @Field(() => Int, { nullable: true, description: "1 to 100, or 20." })
  first?: number;
  @Field(() => String, { nullable: true, description: "After this cursor." })
  after?: string;
}

@ArgsType()
export class PageArgs extends ForwardArgs {
  @Field(() => Int, { nullable: true, description: "From the end." })
  last?: number;
  @Field(() => String, { nullable: true, description: "Before this cursor." })
  before?: string;
}

export interface Page {
  size: number;
  backward: boolean;
  /** Key values of the item to start after (or, backwards, to end before). */
  beyond?: KeyValue[] | undefined;
}

export type KeyValue = string | number;

/**
 * Parses and checks paging arguments. `list` identifies the list a cursor belongs to: its kind, then its order columns, separated by
 * spaces.
 */
export function readPage(args: PageArgs, list: string): Page {
  const { first, after, last, before } = args;
  if (first != null && last != null) throw badInput("Give either `first` or `last`, not both: a page is read from one end.");
  if (after != null && (last != null || before != null))
    throw badInput("`after` goes with `first`, and `before` with `last`: a page is read from one end.");
  if (before != null && first != null) throw badInput("`before` goes with `last`, and `after` with `first`: a page is read from one end.");
  const backward = last != null || before != null;
  const size = (backward ? last : first) ?? defaultPage;
  if (size < 1 || size > largestPage)
    throw badInput(
      `\`${backward ? "last" : "first"}\` must be from 1 to ${largestPage}; this is ${size}. For more, read page after page with \`after: endCursor\`.`,
    );
  const cursor = backward ? before : after;
  return { size, backward, beyond: cursor == null ? undefined : readCursor(cursor, list) };
}

/** A cursor holds the order keys of one item, so it stays valid while items are added and removed. */
export const writeCursor = (list: string, keys: readonly KeyValue[]): string =>
  Buffer.from(JSON.stringify([list, ...keys])).toString("base64url");

function readCursor(cursor: string, list: string): KeyValue[] {
  const wrong = badInput(
    `Invalid cursor: expected the \`cursor\`, \`startCursor\` or \`endCursor\` of an earlier page of this same list in this same order. Leave it out to begin at the start.`,
  );
  if (cursor.length > 2_000 || !/^[\w-]+$/.test(cursor)) throw wrong;
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw wrong;
  }
  if (!Array.isArray(parsed)) throw wrong;
  const [of, ...keys] = parsed as unknown[];
  const expected = list.split(" ").length - 1;
  if (of !== list || keys.length !== expected || !keys.every((key) => typeof key === "string" || typeof key === "number")) throw wrong;
  return keys;
}

export interface Paged<Item> {
  items: Item[];
  /** The cursor of the item at this index of the page. */
  cursorAt: (index: number) => string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Builds a page from `size + 1` rows fetched in reading direction. */
export function toPage<Item>(rows: Item[], page: Page, cursorOf: (item: Item) => string): Paged<Item> {
  const more = rows.length > page.size;
  const items = more ? rows.slice(0, page.size) : [...rows];
  if (page.backward) items.reverse();
  return {
    items,
    cursorAt: (index) => cursorOf(items[index]!),
    hasNextPage: page.backward ? page.beyond !== undefined : more,
    hasPreviousPage: page.backward ? more : page.beyond !== undefined,
  };
}

export const pageInfo = <Item>({ items, cursorAt, hasNextPage, hasPreviousPage }: Paged<Item>): PageInfo => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: items.length ? cursorAt(0) : null,
  endCursor: items.length ? cursorAt(items.length - 1) : null,
});
