import type { OutcomeWordsFragment } from "../generated/graphql.ts";
import { say } from "../language/say.ts";
import { shortDate } from "./dates.ts";
import { exactShare } from "./quantity.ts";

/** The outcome of a forecast or target. */
export function outcomeWords(outcome: OutcomeWordsFragment["outcome"]): string | null {
  switch (outcome?.outcome) {
    case "MET":
      return say("met");
    case "MET_EARLY":
      return outcome.metIn ? say("met early, in {period}", { period: shortDate(outcome.metIn.label) }) : say("met early");
    case "MISSED":
      return outcome.missPct === null ? say("missed") : say("missed by {share}", { share: exactShare(Math.abs(outcome.missPct)) });
    case "NOT_DUE":
      return say("not due yet");
    default:
      return null;
  }
}
