// English growth and decline, and the words that tell a change from a level.
import type { Changes } from "../changes.ts";
import { amounts } from "./changes/amounts.ts";
import { comparisons } from "./changes/comparisons.ts";
import { words } from "./changes/words.ts";

export const changes: Changes = {
  ...words,
  ...amounts,
  ...comparisons,
};
