// Half of the labelled documents were read while the rules were made. Of the other half no sentence was read for what the rules missed in it,
// but it was scored after nearly every change, and changes that lowered its score did not stay: no test set, and its score is optimistic.
import { sha256 } from "../../src/knowledge/statement/anchor.ts";

/** By the address alone, so that a document never changes sides. */
export const halfOf = (url: string): "development" | "unread" =>
  Number.parseInt(sha256(url).slice(0, 8), 16) % 2 === 0 ? "development" : "unread";
