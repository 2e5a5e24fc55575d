// What a paragraph leaves for the next one: who was named, what the talk is of, and what a question asks.
import type { Language } from "../languages/language.ts";
import { mayHoldTrigger, triggersOf } from "../measure/trigger.ts";
import { mentionsOf } from "../place/mention.ts";
import { otherParties } from "../place/subject.ts";
import { noTopic, type RunningTopic } from "../topic.ts";
import { lastNamedIn } from "./passed-over.ts";

/** A new paragraph keeps who was named last and what the talk is of; "it" reaches back over it only at its beginning. */
export const inNextParagraph = (topic: RunningTopic, answers: boolean, keepsFacing: boolean): RunningTopic => ({
  ...topic,
  fresh: answers,
  opening: null,
  period: null,
  age: topic.age + 1,
  // An answer continues with the country that its question introduced.
  facing: keepsFacing ? topic.facing : null,
});

/** Behind a paragraph without a claim only who and what was named last is left, the money, and in a report its unit. */
export const afterPassedOver = (
  { lastNamed, goods, unit, money, scaled }: RunningTopic,
  talks: boolean,
  facing: string | null,
): RunningTopic => ({
  ...noTopic(),
  lastNamed,
  goods,
  unit: talks ? null : unit,
  money,
  scaled,
  facing,
});

/** A short question without a number leaves the subject as it was: "And this year?" */
export function afterQuestion(topic: RunningTopic, text: string, home: string | null, language: Language): RunningTopic {
  // "And imports?": what the answer is of.
  const flow = triggersOf(text, language)[0]?.measure;
  const deficit = flow === "TRADE_BALANCE" ? { deficit: language.triggers.deficit.test(text) } : {};
  const other = flow && flow !== topic.measure ? { measure: flow, parties: null, age: 0, ...deficit } : {};
  return {
    ...withOther(topic, askedAbout(text, topic.facing, home, language)),
    ...other,
    lastNamed: lastNamedIn(text, home, language) ?? topic.lastNamed,
  };
}

/** "Our imports from China …" – "So the deficit keeps growing?": that with China, unless the question is of the whole. */
export function partnerStill(text: string, { parties }: RunningTopic, home: string | null, { places }: Language): string | null {
  const [one, two] = parties?.countries ?? [];
  if (!one || !two || (one !== home && two !== home) || places.everywhere.test(text) || places.overallTrade?.test(text)) return null;
  return one === home ? two : one;
}

/** The one country that a question is about, or the one before; a question about trade that names none is about all. */
export function askedAbout(text: string, before: string | null, home: string | null, language: Language): string | null {
  const named = otherParties(text, mentionsOf(text, language), home, language);
  const [only, ...others] = new Set(named.map(({ code }) => code));
  return others.length > 0 || (!only && mayHoldTrigger(text, language)) ? null : (only ?? before);
}

/** "And Russia?": what was said goes on with another partner, of whom no balance and no goods were given. */
const withOther = (topic: RunningTopic, facing: string | null): RunningTopic =>
  facing === null || topic.parties?.countries.includes(facing)
    ? { ...topic, facing }
    : {
        ...topic,
        facing,
        parties: null,
        commodity: null,
        goods: null,
        measure: topic.measure === "TRADE_BALANCE" ? "TRADE_TURNOVER" : topic.measure,
      };
