import type { Tool } from "./tool.ts";
import { findTool } from "./tools/find.ts";
import { graphql } from "./tools/graphql.ts";
import { wordsTool } from "./tools/words.ts";

/** Every tool, in the order in which they are listed. */
export const tools: readonly Tool[] = [findTool, wordsTool, graphql];
