// Whose trade a sentence is of where it does not say so itself: the speaker's country, or the one that the report is about.
import { facingOne, type Frame } from "../frame/frame.ts";
import { isBloc } from "../place/gazetteer.ts";
import { mentionsOf } from "../place/mention.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { Turn } from "../speech/turn.ts";
import type { RunningTopic } from "../topic.ts";
import type { Prepared } from "./prepared.ts";
import type { Voice } from "./speakers.ts";

type Home = Pick<SentenceContext, "frame" | "home" | "homeRule">;

export function homeOf(sentence: string, { label, turn }: Voice, topic: RunningTopic, talks: Frame, prepared: Prepared): Home {
  const around = ofOneAmongMany(talks, label?.country ?? null);
  const { attribution, places } = prepared.language;
  const { facing } = topic;
  // "Consider Germany. Its exports …", "… Exports to Japan …" are Germany's; "Consider Germany. Exports …" those to it.
  const owns = facing !== null && (places.theCountry.test(sentence) || namesThird(sentence, facing, topic, around.home, prepared));
  const own =
    around.type === "transcript" ? (label?.country ?? (around.strangers.has(label?.name ?? "") ? null : around.home)) : around.home;
  const frame = facing === null || owns ? around : facingOne(around, facing, own);
  if (frame.type === "transcript") {
    // "Then there is China. Their trade with Africa …", "China builds more than it buys. Its exports …"; "their imports from us" are told by us.
    const named = owns ? facing : topic.listed ? null : topic.opening;
    const theirs =
      frame.pair?.includes(named ?? "") !== true && !attribution.firstPerson.test(sentence) && places.itsFlow?.test(sentence) === true;
    return { frame, home: (theirs ? named : null) ?? own, homeRule: "parties.home" };
  }
  const subject = facing === topic.subject && !owns ? null : topic.subject;
  // "Our exports", said in a report, are those of the speaker's country.
  const said = turn?.attribution.country ?? null;
  // In a round-up a ministry that names no country is of its paragraph's.
  const speaking = prepared.sections.size > 0 && said === prepared.frame.home ? frame.home : said;
  const quoting = speaking === null && attribution.firstPerson.test(sentence);
  const ours =
    speaking !== null &&
    (tellsOfOwn(turn, speaking, frame, prepared) ||
      attribution.firstPerson.test(sentence) ||
      (!turn?.carried && places.ownCountry?.test(sentence) === true));
  return {
    frame,
    home: (ours ? speaking : null) ?? (quoting ? null : subject) ?? frame.home ?? speaking,
    homeRule: ours ? "parties.speaker" : subject ? "parties.subject" : "frame.subject",
  };
}

/** Talks with "African leaders": what one of them tells of his own country is not between him and Africa. */
function ofOneAmongMany(frame: Frame, speaking: string | null): Frame {
  const { home, partner, pair } = frame;
  const oneOfMany = speaking !== null && speaking !== home && partner !== null && isBloc(partner) && pair?.includes(speaking) !== true;
  return frame.type === "transcript" && oneOfMany ? { ...frame, partner: null, pair: null, bilateral: false } : frame;
}

/** What an office of another country says is that country's trade: "Chinese customs said imports rose". */
function tellsOfOwn(turn: Turn | null, speaking: string, frame: Frame, { language }: Prepared): boolean {
  if (!turn) return false;
  const { rule, office, body } = turn.attribution;
  const { attribution } = language;
  // "越南粮协会长说，出口9吨": also what an officer says who is no commentator.
  const officer = body || (attribution.officersTell === true && office !== null && !attribution.comments.test(office));
  if (rule === "speaker.interview" || (officer && !turn.carried && speaking !== frame.home)) return true;
  return frame.pair?.includes(speaking) === true && language.attribution.envoys?.test(office ?? "") === true;
}

/** Whether a sentence names a third country, one of the headline, as the partner of the country just introduced. */
function namesThird(
  sentence: string,
  facing: string,
  { subject }: RunningTopic,
  home: string | null,
  { document, language }: Prepared,
): boolean {
  if (subject !== facing) return false;
  const titled = mentionsOf(document.title ?? "", language).map(({ code }) => code);
  return mentionsOf(sentence, language).some(({ code }) => code !== facing && code !== home && titled.includes(code));
}
