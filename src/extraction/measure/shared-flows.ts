// Two flows or measures in one phrase, and which number belongs to which.
import type { Language, TradeMeasure } from "../languages/language.ts";
import { runsOf } from "../place/list.ts";
import type { Amount } from "../quantity/amount.ts";

/** "exports and imports up 4 and 6 percent respectively": the flow of each number, or "weight" if it measures only that. */
export function sharedFlows(text: string, amounts: Amount[], language: Language): Map<Amount, TradeMeasure | "weight"> {
  const { lists } = language;
  const flows = new Map<Amount, TradeMeasure | "weight">();
  const share = (first: TradeMeasure | "weight" | null, second: TradeMeasure | "weight" | null): void => {
    for (const [one, two] of runsOf(amounts, text, language).filter((run) => run.length === 2)) {
      if (first) flows.set(one!, first);
      if (second) flows.set(two!, second);
    }
  };
  if (lists.valueAndWeight.test(text)) share(null, "weight");
  else if (lists.weightAndValue.test(text)) share("weight", null);
  else if (!lists.respectively.test(text)) return flows;
  else if (lists.exportsAndImports.test(text)) share("EXPORTS", "IMPORTS");
  else if (lists.importsAndExports.test(text)) share("IMPORTS", "EXPORTS");
  return flows;
}
