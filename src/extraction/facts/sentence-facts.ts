// What one sentence names: its numbers, words of trade, countries, goods and times, before any of them belongs to another.
import type { NamedCommodity } from "../commodity/commodity.ts";
import { commoditiesOf } from "../commodity/commodity.ts";
import type { Language } from "../languages/language.ts";
import type { Trigger } from "../measure/trigger.ts";
import { mayHoldTrigger } from "../measure/trigger.ts";
import { mentionsOfItems } from "../place/list.ts";
import type { Mention } from "../place/mention.ts";
import type { Passage } from "../place/passage.ts";
import { passageOf } from "../place/passage.ts";
import type { Amount } from "../quantity/amount.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { Baseline } from "../time/baselines.ts";
import { baselinesOf } from "../time/baselines.ts";
import type { SaidPeriod } from "../time/period.ts";
import type { RunningTopic } from "../topic.ts";
import { isAbroad } from "./abroad.ts";
import { spokenAmounts, withUnnamed } from "./amounts.ts";
import { countriesOf, withMeant } from "./countries.ts";
import { homeOfThose, ownershipOf } from "./owner.ts";
import { periodsIn } from "./periods.ts";
import { bearersIn } from "./trade-words.ts";

export interface SentenceFacts {
  text: string;
  /** Whose trade the sentence is about, where it does not say so of each number. */
  home: string | null;
  /** The country whose exports, imports or trade the sentence is about, by name. */
  owner: string | null;
  /** Where the owner is named. */
  ownerAt: number;
  /** The country that opens a sentence of a report, unless a list begins with it. */
  opening: string | null;
  /** As they are written. */
  countries: Mention[];
  /** With "its neighbour" as the country meant. */
  mentions: Mention[];
  amounts: Amount[];
  triggers: Trigger[];
  goods: NamedCommodity[];
  periods: SaidPeriod[];
  /** Numbers that others are compared with. */
  baselines: Map<Amount, Baseline>;
  passage: Passage | null;
  /** Whether it is about what crosses borders. */
  abroad: boolean;
  /** The partner that each number of a list is of. */
  items: Map<Amount, Mention>;
}

export function sentenceFacts(text: string, topic: RunningTopic, context: SentenceContext): SentenceFacts {
  const { language, frame } = context;
  const report = frame.type !== "transcript";
  const spoken = spokenAmounts(text, topic, context);
  const countries = countriesOf(text, spoken, context);
  const ownership = ownershipOf(text, countries, spoken, topic, context);
  const { home, owner, placed, opening } = ownership;
  const mentions = withMeant(text, countries, ownership, topic, context);
  const amounts = withUnnamed(text, spoken, mentions, topic, context);
  const triggers = amounts.length > 0 || mayHoldTrigger(text, language) ? bearersIn(text, topic, context) : [];
  const worth = amounts.length > 0 || triggers.length > 0;
  const goods = (worth ? commoditiesOf(text, language) : []).filter(
    (good) => !amounts.some((amount) => amount.start < good.start && good.end <= amount.end),
  );
  const periods = worth || report ? periodsIn(text, home, mentions, topic, context) : [];
  const passage = amounts.length > 0 ? passageOf(text, language) : null;
  const listing = report || (language.lists.inTalks === true && language.lists.respectively.test(text));
  const items = listing ? mentionsOfItems(text, amounts, mentions, language) : new Map<Amount, Mention>();
  return {
    text,
    home: homeOfThose(text, home, topic, context),
    owner: owner ?? placed?.code ?? null,
    ownerAt: countries.find(({ code }) => code === owner)?.start ?? 0,
    opening: opening?.code ?? null,
    countries,
    mentions,
    amounts,
    triggers,
    goods,
    periods,
    baselines: comparedWith(text, amounts, items, periods, language),
    passage,
    // Only numbers are told apart by it.
    abroad: amounts.length > 0 && isAbroad(text, { home, mentions, goods, passage }, topic, context),
    items,
  };
}

function comparedWith(
  text: string,
  amounts: Amount[],
  items: ReadonlyMap<Amount, Mention>,
  periods: SaidPeriod[],
  language: Language,
): Map<Amount, Baseline> {
  const baselines = baselinesOf(text, amounts, periods, language);
  const { holds, upTo } = language.lists;
  // "first comes Chile with 5 billion": unless another number follows that it rose to.
  for (const [amount, { end }] of items)
    if (holds?.test(text.slice(end, amount.start)) && !upTo?.test(text.slice(amount.end))) baselines.delete(amount);
  return baselines;
}
