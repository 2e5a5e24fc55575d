// The countries that a speaker points at in talks, without their names: "our sales there", "what we sell here", "our trade with you".
import { matchesIn } from "../languages/scan.ts";
import type { Mention } from "../place/mention.ts";
import { otherOf, venueFor } from "../parties/pair.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";

/** Behind no more than "The". */
const SUBJECT = 4;

const pointedIn = matchesIn(({ places }) => places.pointed ?? null);

export function withPointed(
  text: string,
  countries: Mention[],
  topic: RunningTopic,
  { frame, home, language }: SentenceContext,
): Mention[] {
  // Of whom the last number was, right before.
  const told =
    topic.age === 0 && topic.parties?.countries.includes(home ?? "") ? topic.parties.countries.find((code) => code !== home) : null;
  const found = pointedIn(text, language).flatMap((match): Mention[] => {
    const { there, here, you, us, them, they, their, that, it, from } = match.groups ?? {};
    const start = match.index;
    // "The Germans do 9 billion with them": not with themselves.
    const acts = ({ start: at, end }: Mention): boolean => at <= SUBJECT && language.places.acts?.test(text.slice(end)) === true;
    const before = countries.findLast((each) => each.code !== home && each.end <= start && !acts(each))?.code;
    const away = before ?? topic.facing ?? topic.lastNamed;
    const beside = home === null ? null : (otherOf(frame, home) ?? venueFor(frame, home));
    // "The deficit of the States with us".
    if (us) return home === null ? [] : [{ code: home, start, end: start + us.length, capital: false }];
    if (it) {
      const subject = (topic.facing ?? topic.opening) === topic.opening ? topic.opening : null;
      return subject === null || subject === home ? [] : [{ code: subject, start, end: start + it.length, capital: false }];
    }
    const theirs = them ?? they ?? their;
    // "Trade with all eleven is growing. We do 9 billion with them": with none of those named further up.
    if (theirs && !before && topic.facing === null && topic.age === 0 && topic.parties?.countries.length === 1) return [];
    const code = theirs
      ? (before ?? topic.facing ?? told ?? topic.opening ?? beside ?? (topic.listed ? null : topic.lastNamed))
      : there || that
        ? away
        : beside;
    // "Korean exports here": whose they are is told; "here" is with the speaker.
    if (here && before && before !== code) return [];
    return code && code !== home
      ? [{ code, start, end: start + match[0].length, capital: false, ...(from ? { away: true } : theirs || that ? {} : { toward: !you }) }]
      : [];
  });
  return found.length === 0 ? countries : [...countries, ...found].sort((a, b) => a.start - b.start);
}
