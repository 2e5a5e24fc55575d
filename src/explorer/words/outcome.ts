import type { OutcomeWordsFragment } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { shortDate } from "./dates.ts";
import { exactShare } from "./quantity.ts";

/** The outcome of a forecast or target. */
export function outcomeWords(outcome: OutcomeWordsFragment["outcome"]): string | null {
  switch (outcome?.outcome) {
    case "MET":
      return t("met");
    case "MET_EARLY":
      return outcome.metIn ? t("met early, in {period}", { period: shortDate(outcome.metIn.label) }) : t("met early");
    case "MISSED":
      return outcome.missPct === null ? t("missed") : t("missed by {share}", { share: exactShare(Math.abs(outcome.missPct)) });
    case "NOT_DUE":
      return t("not due yet");
    default:
      return null;
  }
}
