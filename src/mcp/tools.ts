import type { Tool } from "./tool.ts";
import { find } from "./tools/find.ts";
import { graphql } from "./tools/graphql.ts";
import { words } from "./tools/words.ts";

/** Every tool, in the order in which they are listed. */
export const tools: readonly Tool[] = [find, words, graphql];
