import type { Tool } from "./tool.ts";
import { checkTextTool } from "./tools/check-text.ts";
import { claimsTool } from "./tools/claims.ts";
import { disagreementsTool } from "./tools/disagreements.ts";
import { findTool } from "./tools/find.ts";
import { graphql } from "./tools/graphql.ts";
import { pairTool } from "./tools/pair.ts";
import { trackRecordTool } from "./tools/track-record.ts";
import { verdictTool } from "./tools/verdict.ts";
import { wordsTool } from "./tools/words.ts";

/** Every tool, in listing order. */
export const tools: readonly Tool[] = [
  findTool,
  claimsTool,
  pairTool,
  disagreementsTool,
  verdictTool,
  trackRecordTool,
  wordsTool,
  checkTextTool,
  graphql,
];
