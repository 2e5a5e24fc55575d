// What a document as a whole says of its figures: what kind of text it is, whose figures they are, and between whom.
import type { SourceDocument } from "../document/document.ts";
import { withoutQuotations } from "../document/quotations.ts";
import type { Language, TradeMeasure } from "../languages/language.ts";
import { byAlpha2, isBloc } from "../place/gazetteer.ts";
import type { Mention } from "../place/mention.ts";
import { firstCode, mentionsOf, settled, withHomeland } from "../place/mention.ts";
import { runsOf } from "../place/list.ts";
import { passageOf } from "../place/passage.ts";
import { isEnd, isParty, isToward } from "../place/subject.ts";
import { amountsOf } from "../quantity/amount.ts";
import { overlapsAny, rightBefore } from "../span.ts";
import { triggersOf } from "../measure/trigger.ts";
import { hostsOf, introducedAs, withGuest } from "./hosts.ts";
import { leaderNamed } from "../speech/people.ts";
import { speakerLabel, surnameLabels } from "../speech/label.ts";
import { LONGEST } from "../speech/sentence.ts";
import { datelineOf } from "./dateline.ts";
import { seatOf } from "./seat.ts";

const WHOLE_FLOWS = new Set<TradeMeasure | null>(["EXPORTS", "IMPORTS", "TRADE_TURNOVER"]);

export type DocumentType = "transcript" | "release" | "news";

export interface Frame {
  type: DocumentType;
  /** Whose "our" it is when no label says otherwise; of a report the country that it is about. */
  home: string | null;
  /** The other side, when there is just one. */
  partner: string | null;
  /** Home and partner, or the two countries of the title. */
  pair: [string, string] | null;
  /** All countries of talks of more than two. */
  all: string[];
  /** Whether the text is about the two of them alone. */
  bilateral: boolean;
  /** Whether the title of a report names both. */
  titled: boolean;
  /** The two sides of the crossing that a report opens with. */
  through: string[];
  /** The bloc that a report names most. */
  bloc: string | null;
  /** Whether a report is about goods that cross borders: a port, customs, a crossing. */
  border: boolean;
  /** Countries that the document names in full. */
  named: ReadonlySet<string>;
  /** In a report: what a name stands for, where the text names both: "Europe" the Union, "Congo" the Democratic Republic. */
  meant?: ReadonlyMap<string, string>;
  /** Whether an envoy is interviewed: his country's trade is with the one where he is posted, unless he says otherwise. */
  envoy?: boolean;
  /** Of a report: the country that its newsroom calls its own. */
  homeland: string | null;
  /** Full names of those whom labels call by their family names. */
  surnames: ReadonlyMap<string, string>;
  /** Countries of the offices that labels name, by the speaker's name. */
  countryOf: Map<string, string>;
  rule: string;
}

export function frameOf(document: SourceDocument, language: Language): Frame {
  const countryOf = new Map<string, string>();
  const surnames = surnameLabels(
    document.paragraphs.flatMap(({ part, text }) => (part === "body" ? [text] : [])),
    language,
  );
  let labels = 0;
  const opening = [document.title ?? "", ...document.paragraphs.slice(0, 3).map(({ text }) => text)];
  for (const paragraph of document.paragraphs) {
    if (paragraph.part !== "body") continue;
    const label = speakerLabel(paragraph.text, language, document.publishedOn, null, surnames);
    if (label) labels += 1;
    const country = label ? (label.speaker.country ?? introducedAs(paragraph.text, opening, language)) : null;
    if (label && country && !countryOf.has(label.speaker.name)) countryOf.set(label.speaker.name, country);
  }
  const whole = [document.title ?? "", ...document.paragraphs.map(({ text }) => text)];
  const named = new Set(
    language.places.compounds === null
      ? []
      : whole.flatMap((text) => mentionsOf(text, language).flatMap((mention) => (mention.end - mention.start > 1 ? [mention.code] : []))),
  );
  const base = { countryOf, named, surnames, all: [] as string[] };
  const publisher = document.publisher ?? "";
  const home = firstCode(document.publisher, language) ?? homeByAddress(document.url);
  const ofOffice =
    home !== null && (language.documents.office.test(publisher) || document.publisher === null || homeByAddress(document.url) !== null);
  if (ofOffice || (labels >= 2 && labels * 4 >= document.paragraphs.length)) return talks(document, ofOffice ? home : null, base, language);
  const release = home !== null && language.documents.release.test(publisher);
  return report(document, release ? home : null, base, language);
}

/** The frame of a passage about trade with the one country that it introduced. */
export const facingOne = (frame: Frame, partner: string): Frame =>
  frame.home === null || frame.home === partner
    ? frame
    : { ...frame, partner, pair: [frame.home, partner], bilateral: true, titled: true, envoy: true };

type Base = Pick<Frame, "countryOf" | "named" | "surnames" | "all">;

/** Talks and their transcripts: the publisher's country is at home, the title names the guest. */
function talks(document: SourceDocument, publisher: string | null, base: Base, language: Language): Frame {
  const hosts = hostsOf(document, language, base.countryOf);
  const meets = language.documents.guest?.test(document.title ?? "") === true;
  const officeCountry = meets ? null : speaksFor(document, language);
  const offices = distinct([...base.countryOf.values()]);
  /** Whose envoy is interviewed, and where he is posted. */
  const post = meets || publisher !== null ? null : postIn(beginningOf(document), language);
  const untitled = mentionsOf(document.title ?? "", language).length === 0;
  const interviewee = introducedIn(document, language);
  /** Offices of one country only, under a title without a guest: a committee and its witnesses. */
  const ofAll = untitled && offices.length === 1 ? offices[0]! : null;
  const home =
    publisher ??
    (meets ? hosts.known : null) ??
    officeCountry ??
    post?.[0] ??
    hosts.known ??
    heldIn(document, language) ??
    hostOf(document, base, language) ??
    interviewee?.[0] ??
    countsIn(document, language) ??
    hosts.athome ??
    ofAll ??
    firstSeller(document, language);
  const frame = {
    ...base,
    type: "transcript" as const,
    home,
    bilateral: true,
    titled: false,
    border: false,
    through: [],
    bloc: null,
    homeland: null,
  };
  const named = settled(mentionsOf(document.title ?? "", language), base.named).map((mention) => mention.code);
  const titled = distinct([...named, ...leaderNamed(document.title ?? "", document.publishedOn)]);
  const others = titled.filter((code) => code !== home);
  const nations = others.filter((code) => !isBloc(code));
  const [first, second] = nations;
  if (home === null)
    return { ...frame, partner: null, pair: first && second && nations.length === 2 ? [first, second] : null, rule: "frame.title-pair" };
  // "India buys on price, Europe buys on paper": an interview with no one in particular is of both.
  const several = publisher === null && !meets && others.length > 1;
  const partner = several ? undefined : nations.length === 1 ? first : nations.length === 0 && others.length === 1 ? others[0] : undefined;
  if (partner) {
    withGuest(base.countryOf, hosts.names, partner);
    return { ...frame, partner, pair: [home, partner], envoy: post?.join() === `${home},${partner}`, rule: "frame.title" };
  }
  if (post && post[0] === home && (nations.length === 0 || nations.includes(post[1])))
    return { ...frame, partner: post[1], pair: [home, post[1]], envoy: true, rule: "frame.post" };
  if (nations.length > 1 || (several && nations.length > 0))
    return { ...frame, partner: null, pair: null, bilateral: false, all: [home, ...nations], rule: "frame.many" };
  const [, facing] = interviewee ?? [];
  if (facing && interviewee?.[0] === home && nations.every((code) => code === facing))
    return {
      ...frame,
      partner: facing,
      pair: [home, facing],
      envoy: language.attribution.envoys?.test(beginningOf(document).join(" ")) === true,
      rule: "frame.introduced",
    };
  const guests = distinct([...base.countryOf.values()].filter((code) => code !== home && !isBloc(code)));
  const [guest] = guests;
  if (guest && guests.length === 1) return { ...frame, partner: guest, pair: [home, guest], rule: "frame.labels" };
  return { ...frame, partner: null, pair: null, bilateral: false, rule: "frame.none" };
}

/** "Transcript of the briefing, New Delhi, April 20": the capital that a title or the opening names with the day. */
function heldIn(document: SourceDocument, language: Language): string | null {
  const first = document.paragraphs.find(({ part }) => part === "body")?.text ?? "";
  for (const text of [document.title ?? "", first.slice(0, 200)]) {
    const place = mentionsOf(text, language).findLast(
      ({ capital, end }) => capital && /^, (?:\p{Lu}\p{Ll}+ \d|\d{1,2} \p{Lu})/u.test(text.slice(end)),
    );
    if (place) return place.code;
  }
  return null;
}

/**
 * "Ana Rojas heads the growers of Peru": the one country that an interview names before its first label; of two, that of whom the headline
 * quotes ("Koreans eat our cherries" is said by no Korean) or the one named first, and the other.
 */
function introducedIn({ title, paragraphs, publishedOn }: SourceDocument, language: Language): [string, ...string[]] | null {
  const body = paragraphs.filter(({ part }) => part === "body");
  const until = body.findIndex(({ text }) => speakerLabel(text, language, publishedOn) !== null);
  const before = body.slice(0, Math.max(0, until)).filter(({ text }) => text !== title);
  const [one, two, ...more] = distinct(before.flatMap(({ text }) => mentionsOf(text, language)).map(({ code }) => code));
  if (!one || more.length > 0 || isBloc(one) || !two) return one && !two ? [one] : null;
  const ours = language.attribution.firstPerson.test(title ?? "") && mentionsOf(title ?? "", language).some(({ code }) => code === one);
  return isBloc(two) ? null : ours ? [two, one] : [one, two];
}

/** Whose own trade talks describe first, where nothing says whose they are: "New Zealand sold the world goods worth …". */
function firstSeller({ paragraphs }: SourceDocument, language: Language): string | null {
  const { sellerAfter, ownerAfter } = language.places;
  for (const { part, text } of paragraphs) {
    if (part !== "body") continue;
    const seller = mentionsOf(text, language).find(({ code, end }) => {
      const after = text.slice(end, end + 40);
      return !isBloc(code) && (sellerAfter.test(after) || ownerAfter.test(after));
    });
    if (seller) return seller.code;
  }
  return null;
}

/** The one country in whose own money talks count: a budget in drams is Armenia's. */
function countsIn({ paragraphs }: SourceDocument, language: Language): string | null {
  const [only, ...others] = distinct(paragraphs.flatMap(({ text }) => moneyOf(text, language)));
  return others.length === 0 ? (only ?? null) : null;
}

/** The title and the first two paragraphs. */
const beginningOf = ({ title, paragraphs }: SourceDocument): string[] => [
  title ?? "",
  ...paragraphs
    .filter(({ part }) => part === "body")
    .slice(0, 2)
    .map(({ text }) => text),
];

/** Whose envoy the opening names, and where he is posted: "the ambassador of Serbia in Russia". */
function postIn(opening: string[], language: Language): [string, string] | null {
  const { posted } = language.places;
  if (!posted) return null;
  for (const text of opening) {
    const named = mentionsOf(text, language);
    const at = named.findIndex(
      (mention, i) =>
        named[i + 1] && posted[0].test(rightBefore(text, mention.start)) && posted[1].test(text.slice(mention.end, named[i + 1]!.start)),
    );
    if (at >= 0) return [named[at]!.code, named[at + 1]!.code];
  }
  return null;
}

/** The country of an office that the text names by a name that needs none. */
const officeIn = (text: string, { documents }: Language): string | null =>
  documents.ownOffices.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Whose ambassador or minister an interview is with: the country that its headline or lead names as an office's. */
function speaksFor(document: SourceDocument, language: Language): string | null {
  for (const text of beginningOf(document)) {
    const office = mentionsOf(text, language).find((mention) => !mention.capital && !isParty(text, mention, language));
    if (office) return office.code;
    const own = officeIn(text, language);
    if (own) return own;
  }
  return null;
}

/** Where a headline names two guests: the third country, if the text is of it most. */
function hostOf(document: SourceDocument, base: Base, language: Language): string | null {
  const titled = distinct(settled(mentionsOf(document.title ?? "", language), base.named).map(({ code }) => code));
  if (titled.length !== 2) return null;
  const { home } = report(document, null, base, language);
  return home !== null && !titled.includes(home) ? home : null;
}

/** A report: the country named most, in the headline before the lead before the rest. The publisher is no party. */
function report(document: SourceDocument, publisher: string | null, base: Base, language: Language): Frame {
  const headline = document.title ?? "";
  const weights = new Map<string, number>();
  /** Countries that are named not only as the other end of somebody's trade. */
  const subjects = new Set<string>();
  /** Countries whose own trade is described. */
  const owners = new Set<string>();
  const add = (code: string, weight: number): void => void weights.set(code, (weights.get(code) ?? 0) + weight);
  const weigh = (text: string, weight: number): Mention[] => {
    const named = withHomeland(text, settled(mentionsOf(text, language), base.named), homeland, language);
    // "3 billion US dollars" names a currency, no country.
    const money = named.some(({ code }) => code === "USA") ? amountsOf(text, language) : [];
    const mentions = named.filter((mention) => !overlapsAny(money, mention));
    const listed = new Set(
      language.inflected
        ? runsOf(mentions, text, language)
            .filter(([first]) => isEnd(text, first!, language))
            .flat()
        : [],
    );
    const opening = /^.*?[.!?] /s.exec(text)?.[0].length ?? Infinity;
    for (const [i, mention] of mentions.entries()) {
      const { places } = language;
      const owner =
        places.ownerAfter.test(text.slice(mention.end, mention.end + 60)) ||
        (language.inflected && places.ownerBefore.test(text.slice(Math.max(0, mention.start - 44), mention.start)));
      const owns =
        owner ||
        places.sellerAfter.test(text.slice(mention.end, mention.end + 40)) ||
        places.buyerAfter.test(text.slice(mention.end, mention.end + 40));
      // "the turnover of Chile with Peru": whose trade it is and with whom, in one breath.
      const next = mentions.slice(i + 1, i + 4).find(({ start }) => start > mention.end);
      if (owner && language.inflected && next && places.ownTradeWith.test(text.slice(mention.end, next.start)))
        add(mention.code, 2.5 * weight);
      if (owner || (owns && places.adjective?.test(text.slice(mention.start, mention.end)))) owners.add(mention.code);
      const partyWeight = isParty(text, mention, language) ? 1 : 0.8;
      // "to Japan", "with Japan", "Japan $64 million" in a list: whose trade it is stands elsewhere.
      const item = places.listed?.test(text.slice(mention.end, mention.end + 30)) === true;
      const end = item || listed.has(mention) || isEnd(text, mention, language) ? 0.7 : 1;
      // "Italy bought 9 tonnes", said behind the first sentence, is of somebody's goods.
      const opens = weight >= 4 || (weight === 2 && mention.start < opening);
      const buys = language.inflected && !opens && places.buys.test(text.slice(mention.end, mention.end + 40));
      if ((end === 1 && !buys) || (language.inflected && owner)) subjects.add(mention.code);
      add(
        mention.code,
        weight * end * (mention.capital ? 0.4 : partyWeight) * (isBloc(mention.code) ? 0.7 : 1) * (owns && !item ? 1.8 : 1),
      );
    }
    return mentions;
  };
  const body = document.paragraphs.filter(({ part, text }) => part === "body" && text !== document.title);
  const texts = body.map(({ text }) => text);
  const homeland = newsroomOf(body, language);
  const { athome } = language.documents;
  // A newspaper of Hong Kong or Singapore writes about its own trade, and names itself least.
  if (homeland && homeland !== athome) {
    add(homeland, 4);
    subjects.add(homeland);
  }
  const title = weigh(headline, 4);
  const titledOffice = officeIn(headline, language);
  if (titledOffice) {
    add(titledOffice, 4);
    subjects.add(titledOffice);
  }
  if (
    title[0] &&
    isParty(headline, title[0], language) &&
    !(!language.inflected && !language.places.compounds && /\s\S/.test(headline.slice(0, title[0].start))) &&
    !((language.inflected || language.places.compounds) && isEnd(headline, title[0], language))
  )
    add(title[0].code, 2);
  /** Of a headline that names every country as the end of a trade, "Coal goes to Japan": the report is of another one. */
  const toward = (language.inflected || !language.places.spaced) && title.some((mention) => isToward(headline, mention, language));
  const ends = new Set(toward && title.every((mention) => isEnd(headline, mention, language)) ? title.map(({ code }) => code) : []);
  const [bloc] = title;
  // "Mutual trade in the Union": the report is of the bloc and not of a member.
  if (bloc && isBloc(bloc.code) && title.every(({ code }) => code === bloc.code) && language.places.mutual.test(headline)) {
    add(bloc.code, 6);
    subjects.add(bloc.code);
  }
  /** Countries that the lead names. */
  let leading: string[] = [];
  /** The country that the text names first, other than as the end of somebody's trade. */
  let first: string | undefined;
  /** Paragraphs in which the writer says "we" and "our". */
  let ours = 0;
  /** The country where the report was written, if a dateline says so. */
  let written: string | null = null;
  body.slice(0, 40).forEach((paragraph, i) => {
    const dateline = datelineOf(paragraph.text, language);
    written ??= dateline?.country ?? null;
    const own = officeIn(paragraph.text, language);
    for (const code of [dateline?.country, own])
      if (code && i < 3) {
        // Of the two of the headline, the one where the reporter sits.
        add(code, code === dateline?.country && title.some((mention) => mention.code === code) ? 4 : 1.5);
        subjects.add(code);
      }
    for (const code of i < 12 ? moneyOf(paragraph.text, language).filter((each) => each !== athome || homeland === athome) : []) {
      subjects.add(code);
      add(code, i === 0 ? 2 : 1);
    }
    // A crossing is described from the side where the reporter sits.
    for (const code of i === 0 ? (passageOf(paragraph.text.slice(0, LONGEST), language)?.countries ?? []) : []) {
      subjects.add(code);
      add(code, code === dateline?.country ? 5 : 1);
    }
    const text = paragraph.text.slice(dateline?.end ?? 0);
    const named = weigh(text, i === 0 ? 2 : i < 3 ? 1.2 : 0.6);
    if (i === 0) leading = distinct(named.map(({ code }) => code));
    const open = named.filter((mention) => !mention.capital && !isEnd(text, mention, language));
    first ??= open.find(({ code }) => !isBloc(code))?.code;
    if (language.attribution.firstPerson.test(withoutQuotations(paragraph.text))) ours += 1;
    const [only] = i === 0 && !language.inflected && leading.length === 1 ? named : [];
    // "Figures of the customs office of Kenya": whose office opens the report, or whom alone the lead names.
    if (only && !isBloc(only.code) && !isEnd(text, only, language)) add(only.code, 2);
    else if (i === 0 && !language.inflected && named[0] && !isParty(text, named[0], language)) add(named[0].code, 2);
    // The country that opens the lead, and trades in it, is the one whose story it is.
    const [lead] = i === 0 && language.inflected ? named : [];
    if (
      lead &&
      /^[^\p{Ll}]*$/u.test(text.slice(0, lead.start)) &&
      !lead.capital &&
      !language.places.adjective?.test(text.slice(lead.start, lead.end)) &&
      isParty(text, lead, language) &&
      !isEnd(text, lead, language)
    )
      add(lead.code, 4);
  });
  // "Pakistan has been declining its own …, our exports …": an opinion is of the writer's country, which its dateline or lead names,
  // or the text behind it.
  const headed = title.find((mention) => !isBloc(mention.code) && !isEnd(headline, mention, language))?.code;
  const [counted, ...others] = distinct(texts.slice(0, 12).flatMap((text) => moneyOf(text, language)));
  // "N9 billion" in what is written of "us": of those whose money it is, where no other is counted in.
  const inOwnMoney = language.inflected || counted === undefined || others.length > 0 || title.length > 0 ? null : counted;
  const writers = written ?? inOwnMoney ?? (leading.length > 1 ? undefined : (leading[0] ?? headed ?? first));
  if (ours > 1 && writers) {
    add(writers, 8);
    subjects.add(writers);
  }
  const meant = language.places.compounds === null ? namesMeant(new Set(weights.keys())) : null;
  for (const [code, other] of meant ?? []) {
    add(other, weights.get(code) ?? 0);
    weights.delete(code);
    if (subjects.delete(code)) subjects.add(other);
  }
  const elsewhere = title.some(({ code }) => code !== athome) && title[0]?.code !== athome;
  // "From Russia came goods worth 4 billion": named only as the other end, the newsroom's own country is a partner.
  const partnerOnly = language.inflected && athome !== undefined && !subjects.has(athome);
  if (athome && homeland === athome && !elsewhere && written === null && !partnerOnly && (weights.has(athome) || !language.places.spaced)) {
    add(athome, title[0]?.code === athome ? 2 : 1.5);
    subjects.add(athome);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).filter(([code]) => code !== "SUN" && code !== "WLD");
  const [likely = null] = ranked[0] ?? [];
  const otherwise = partnerOnly && likely === athome ? null : likely;
  // "Imports of cars from China to Russia": of the one that the headline's flow is of.
  const flow = toward && ends.size === 2 ? triggersOf(headline, language).find(({ measure }) => measure !== null) : undefined;
  const ofFlow =
    language.inflected && flow
      ? title.find((mention) => isToward(headline, mention, language) === (flow.measure === "IMPORTS"))
      : undefined;
  const assumed =
    publisher ??
    ofFlow?.code ??
    ranked.find(([code]) => subjects.has(code) && !ends.has(code))?.[0] ??
    ranked.find(([code]) => subjects.has(code))?.[0] ??
    otherwise;
  // "Korea takes less", and prices in roubles: a country that only buys or sells something is the other end of the trade of the one unnamed.
  const seat = language.inflected && (assumed === null || !owners.has(assumed)) ? seatOf([headline, ...texts], assumed, language) : null;
  const home = seat !== null && publisher === null && !title.some(({ code }) => code === seat) ? seat : assumed;
  const [second, weight] = ranked.find(([code]) => code !== home) ?? [null, 0];
  const codes = distinct(title.map(({ code }) => (isBloc(code) ? code : (meant?.get(code) ?? code))));
  // "Thai sheet goes east, Indonesian block waits": each is described on its own.
  const apart =
    !language.inflected &&
    title.some(
      (mention, i) =>
        i > 0 &&
        !mention.capital &&
        mention.code !== title[i - 1]!.code &&
        /\p{Ll}[,;] (?!and )/u.test(headline.slice(title[i - 1]!.end, mention.start)) &&
        !isEnd(headline, mention, language),
    );
  const inTitle = apart ? [] : codes.filter((code) => code !== home && !isBloc(code));
  const third = ranked.filter(([code]) => code !== home && code !== second)[0]?.[1] ?? 0;
  const partner = inTitle.length === 1 ? inTitle[0]! : inTitle.length === 0 && !apart && weight > 2 * third ? second : null;
  const bilateral = partner !== null && (codes.length === 2 || (weights.get(partner) ?? 0) > 2.5 * third);
  const type = publisher === null ? ("news" as const) : ("release" as const);
  const lead = body[0]?.text.slice(0, LONGEST) ?? "";
  const through = (passageOf(lead, language) ?? passageOf(headline, language))?.countries ?? [];
  const { abroad } = language.triggers;
  const border = abroad.test(`${headline} ${lead}`) || body.slice(0, 8).filter(({ text }) => abroad.test(text)).length > 1;
  const post = inTitle.length === 0 ? postIn([headline, lead], language) : null;
  // A lead about the whole trade of its country has no partner, even if the headline names one.
  // A Russian lead may mean the partner without its name: "supplies to the neighbour rose".
  const ofWhole =
    !(language.inflected && language.places.neighbour !== null && lead.search(language.places.neighbour) >= 0) &&
    leading.length > 0 &&
    leading.every((code) => code === home) &&
    amountsOf(lead, language).length > 0 &&
    triggersOf(lead, language).some(({ measure }) => WHOLE_FLOWS.has(measure)) &&
    !language.places.mutual.test(lead);
  const titled =
    !ofWhole &&
    home !== null &&
    partner !== null &&
    [home, partner].every((code) => codes.includes(code) || (post?.includes(code) ?? false));
  return {
    ...base,
    type,
    home,
    partner,
    pair: home && partner ? [home, partner] : null,
    bilateral,
    titled,
    border,
    through,
    homeland,
    bloc: ranked.find(([code]) => isBloc(code))?.[0] ?? null,
    ...(meant && meant.size > 0 ? { meant } : {}),
    rule: "frame.subject",
  };
}

/** The country of the newsroom: that of the dateline or office that opens the text, where it prints newspapers in the language. */
function newsroomOf(body: SourceDocument["paragraphs"], language: Language): string | null {
  const { athome, newsrooms = [] } = language.documents;
  const opening = body.slice(0, 3).flatMap(({ text }) => [datelineOf(text, language)?.country ?? null, officeIn(text, language)]);
  return opening.find((code) => code !== null && newsrooms.includes(code)) ?? athome ?? null;
}

/** Names that a report uses short for another that it names in full. */
const namesMeant = (named: ReadonlySet<string>): Map<string, string> =>
  new Map(SHORT_FOR.filter(([short, full]) => named.has(short) && named.has(full)));
const SHORT_FOR = [
  ["EUROPE", "EU"],
  ["COG", "COD"],
] as const;

/** Countries in whose money the text counts: a report in yen is of Japan's trade more often than not. */
function moneyOf(text: string, language: Language): string[] {
  const units = amountsOf(text, language).map(({ unit }) => (unit === "{rmb}" ? "CNY" : (unit ?? "")));
  return distinct(units.filter((unit) => /^[A-Z]{3}$/.test(unit) && unit !== "USD").flatMap((unit) => byAlpha2(unit.slice(0, 2)) ?? []));
}

const distinct = (codes: string[]): string[] => [...new Set(codes)];

/** Only where the address ends in a country's own domain and the host says it is a government's. */
function homeByAddress(url: string | null): string | null {
  const host = url ? /^https?:\/\/([^/]+)/.exec(url)?.[1] : undefined;
  if (!host) return null;
  if (/(^|\.)kremlin\.ru$|\.gov\.ru$|^government\.ru$/.test(host)) return "RUS";
  return /(^|\.)whitehouse\.gov$/.test(host) ? "USA" : null;
}
