// What stands around the text on English pages.
import type { PageWords } from "../pages.ts";

const TAIL = [
  "most read|read next",
  "trending(?: now)?",
  "most popular|popular(?: now)?",
  "latest(?: news)?",
  String.raw`more (?:from|on|in|stories)\b.*`,
  "recommended(?: for you)?",
  "you (?:may|might) also (?:like|be interested).*",
  "comments?|leave a (?:reply|comment).*",
  "coverage|newsletter|subscribe.*|sign up.*|follow us.*",
  String.raw`about us|all rights reserved.*|copyright\b.*|©.*|footer|share this.*`,
].join("|");

const INSET = [
  "related(?: (?:news|articles|stories|topics|content))?",
  "read (?:also|more)|see also|also read",
  "more on this(?: story)?",
  "in this story",
].join("|");

const WALL = [
  // "Log in to continue reading", "Subscribe for full access"
  String.raw`\b(?:log ?in|sign ?in|subscribe|create (?:a free |an )?account|register)\b[^.]{0,60}` +
    String.raw`\b(?:continue|read|access|view|unlock|to your account)\b`,
  String.raw`\b(?:subscribers? only|members? only|enable cookies|access denied|verify you are human|forgot(?:ten)? (?:your )?password)\b`,
].join("|");

export const pages: PageWords = {
  frequent: /\b(the|of|and|to|in|that|is|was|for|with)\b/gi,
  tail: TAIL,
  inset: INSET,
  ticker: "breaking(?: news)?|live(?: updates)?|flash|just in",
  wall: WALL,
  byline: "by|source|publisher",
};
