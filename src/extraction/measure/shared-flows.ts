// Two flows or measures in one phrase, and which number belongs to which.
import type { Language, TradeMeasure } from "../languages/language.ts";
import { runsOf } from "../place/list.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Trigger } from "./trigger.ts";

type Shared = TradeMeasure | "weight" | null;

/** What the first and the second of two numbers measure, where one phrase is about both: "weight" if a number measures only that. */
function sharedBy(text: string, { lists }: Language): [Shared, Shared] {
  if (lists.valueAndWeight.test(text)) return [null, "weight"];
  if (lists.weightAndValue.test(text)) return ["weight", null];
  if (!lists.respectively.test(text)) return [null, null];
  if (lists.exportsAndImports.test(text)) return ["EXPORTS", "IMPORTS"];
  return lists.importsAndExports.test(text) ? ["IMPORTS", "EXPORTS"] : [null, null];
}

/** "exports and imports up 4 and 6 percent respectively": the flow of each number. */
export function sharedFlows(
  text: string,
  amounts: Amount[],
  triggers: Trigger[],
  language: Language,
): Map<Amount, TradeMeasure | "weight"> {
  if (amounts.length < 2) return new Map();
  const [first, second] = sharedBy(text, language);
  const flows: Map<Amount, TradeMeasure | "weight"> = eachItsOwn(text, amounts, triggers, language);
  if (!first && !second) return flows;
  for (const [one, two, more] of runsOf(amounts, text, language)) {
    if (more) continue;
    if (first) flows.set(one!, first);
    if (second) flows.set(two!, second);
  }
  return flows;
}

/** "出口、进口、顺差依次为9亿、7亿、2亿": as many numbers as words of trade, each of its own. */
function eachItsOwn(text: string, amounts: Amount[], triggers: Trigger[], language: Language): Map<Amount, TradeMeasure> {
  const flows = new Map<Amount, TradeMeasure>();
  if (!language.lists.respectively.test(text)) return flows;
  const words = runsOf(triggers, text, language);
  for (const run of runsOf(amounts, text, language)) {
    const own = words.findLast((each) => each.length === run.length && each.at(-1)!.end <= run[0]!.start);
    run.forEach((amount, i) => {
      const measure = own?.[i]!.measure;
      if (measure) flows.set(amount, measure);
    });
  }
  return flows;
}
