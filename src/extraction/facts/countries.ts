// The countries that a sentence names, and the neighbours that it means.
import { isRegion, settled, withHomeland, withNeighbours, mentionsOf, type Mention } from "../place/mention.ts";
import type { Amount } from "../quantity/amount.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { overlapsAny } from "../span.ts";
import type { RunningTopic } from "../topic.ts";
import type { Ownership } from "./owner.ts";
import { withPointed } from "./pointed.ts";

export function countriesOf(text: string, spoken: Amount[], { frame, home, homeRule, language }: SentenceContext): Mention[] {
  const ours = homeRule === "parties.home" ? home : frame.homeland;
  const named = withHomeland(text, settled(mentionsOf(text, language), frame.named, frame.meant), ours, language);
  // "$8 trillion U.S." names a currency, no country.
  const isParty = (code: string): boolean => code === frame.partner || frame.all.includes(code);
  // "The farmers right here in Georgia": in remarks at home, unless the talks are with the country.
  const isState = ({ code, start, end }: Mention): boolean =>
    frame.type === "transcript" && !isParty(code) && isRegion(text.slice(start, end), frame.home, language);
  return named.filter((mention) => !overlapsAny(spoken, mention) && !isState(mention));
}

/** In a report with "its neighbour", which is the other of two, or the country named last; in talks with "there" and "you". */
export function withMeant(
  text: string,
  countries: Mention[],
  { home, owner, placed, thither }: Ownership,
  topic: RunningTopic,
  context: SentenceContext,
): Mention[] {
  const { frame, language } = context;
  if (frame.type === "transcript") return withPointed(text, countries, topic, context);
  const facing = home === frame.home ? frame.partner : home === frame.partner || (home === owner && owner !== null) ? frame.home : null;
  // "Ethiopia became Kenya's top supplier. Kenya bought … from its neighbour": who was the subject before.
  const named = topic.lastNamed === home && topic.subject !== home ? topic.subject : topic.lastNamed;
  const last = thither ? context.home : (facing ?? named ?? frame.partner);
  const others = placed ? countries.filter((mention) => mention !== placed) : countries;
  const { neighbourAbroad, bordering } = language.places;
  // "该国": never the newsroom's own, unless it is told as a neighbour, "邻国".
  const { athome, newsrooms = [] } = language.documents;
  const printed = frame.homeland === athome || newsrooms.includes(frame.homeland ?? "");
  const abroad = neighbourAbroad === true && (frame.home !== frame.homeland || !printed);
  // "据印尼能矿部口径，该国出口…": what a ministry says of "that country" is of its own.
  const own = neighbourAbroad && !abroad ? frame.homeland : home;
  const all = withNeighbours(text, others, own, last, language, frame.bloc);
  return abroad ? all.filter((each) => countries.includes(each) || bordering?.test(text.slice(each.start, each.end))) : all;
}
