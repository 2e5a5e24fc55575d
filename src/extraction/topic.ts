// What a sentence leaves for the next one to refer to: "it", "this figure", a bare "20 percent".
import type { NamedCommodity } from "./commodity/commodity.ts";
import type { TradeMeasure } from "./languages/language.ts";
import type { Trigger } from "./measure/trigger.ts";
import type { Mention } from "./place/mention.ts";
import type { Parties } from "./parties/context.ts";
import type { SaidPeriod } from "./time/period.ts";

export interface RunningTopic {
  /** undefined: nothing was said yet; null: the talk is of something that is no trade. */
  measure: TradeMeasure | null | undefined;
  parties: Parties | null;
  commodity: NamedCommodity | null;
  period: SaidPeriod | null;
  /** The time of the goal or forecast given last. */
  ahead: SaidPeriod | null;
  /** The year that the last number was of: "the same year". */
  year: string | null;
  unit: string | null;
  /** The money given last, and whether in millions or billions. */
  money: { unit: string; scale: number } | null;
  /** The money, weight or count given last, where in millions or billions, and in which of them. */
  scaled: { unit: string; scale: number; value: number } | null;
  /** Whether the tonnes given last were hundreds: then tens are worth telling, too. */
  few: boolean;
  /** How many were weighed or counted last. */
  counted: number;
  /** The sign of the last number of the sentence before, where that was a change in percent. */
  rate: 1 | -1 | null;
  /** Whether the balance given last was a deficit. */
  deficit: boolean;
  /** Exports less imports, where those of the same two were given last: "a total" is of both, "the difference" is this. */
  both: number | null;
  /** What was sold one way, in money, where that was given last. */
  flow: { countries: string[]; value: number } | null;
  /** Foreign country named last. */
  lastNamed: string | null;
  /** Whether it stood in a list of countries: of those "they" is none alone. */
  listed: boolean;
  /** The one that opened a sentence of this paragraph last: "they", unless numbers of another follow. */
  opening: string | null;
  /** Whether the sentence right before carried a claim. */
  fresh: boolean;
  /** Sentences since the talk was of it; "it" does not reach back over more than one. */
  age: number;
  /** Goods named last, whatever was said of them: what "we sell 20 billion" is about. */
  goods: NamedCommodity | null;
  /** In a report: the country whose trade is being described. */
  subject: string | null;
  /** The other country that a question or a short sentence without figures introduced: what follows is trade with it. */
  facing: string | null;
}

export const noTopic = (): RunningTopic => ({
  measure: undefined,
  parties: null,
  commodity: null,
  period: null,
  ahead: null,
  year: null,
  unit: null,
  money: null,
  scaled: null,
  few: false,
  counted: 0,
  rate: null,
  deficit: false,
  both: null,
  flow: null,
  lastNamed: null,
  listed: false,
  opening: null,
  fresh: false,
  age: 0,
  goods: null,
  subject: null,
  facing: null,
});

/** What the sentence spoke of, as far as the next one may refer to it. */
export interface Spoken {
  triggers: Trigger[];
  goods: NamedCommodity[];
  periods: SaidPeriod[];
  mentions: Mention[];
  /** Of its last claim. */
  last: { measure: TradeMeasure; parties: Parties | null } | null;
  home: string | null;
  amounts: readonly unknown[];
  /** Whether people talk: a remark without figures leaves their subject as it was. */
  talks: boolean;
  /** Whether people say nothing but a few words: "Oh, sure." */
  brief: boolean;
}

/** Behind no more than "And then the". */
const OPENS = 13;

export function moveOn(topic: RunningTopic, { triggers, goods, periods, mentions, last, home, amounts, talks, brief }: Spoken): void {
  if (last) {
    topic.measure = last.measure;
    topic.parties = last.parties;
    topic.fresh = true;
    topic.age = 0;
  } else {
    // A share is of something else than itself. So is what a branch exports.
    const first = triggers.find(({ rule }) => rule !== "block.share" && rule !== "block.economy") ?? triggers[0];
    if (first) {
      topic.measure = first.measure;
      topic.parties = null;
      topic.fresh = first.measure !== null;
      topic.commodity = null;
      topic.age = 0;
    } else {
      topic.fresh &&= brief;
      if (amounts.length > 0 || !talks) topic.age += 1;
    }
    const [dated] = periods.filter((period) => period.value !== null && period.rule !== "period.now");
    if (dated) topic.period = dated;
  }
  const [good] = goods;
  if (good && last === null) topic.commodity = good;
  if (good) topic.goods = goods.at(-1) ?? good;
  const nation = mentions.filter((mention) => mention.code !== home && mention.code !== "SUN").at(-1);
  if (nation) topic.lastNamed = nation.code;
  const opening = mentions.find(({ code, start }) => code !== home && start <= OPENS);
  if (opening) topic.opening = opening.code;
}
