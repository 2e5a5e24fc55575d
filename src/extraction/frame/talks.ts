// The frame of talks and their transcripts: who is at home, and who the guest is.
import type { SourceDocument } from "../document/document.ts";
import type { Language } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import { isRegion, mentionsOf, settled, type Mention } from "../place/mention.ts";
import { isParty } from "../place/subject.ts";
import { leaderNamed } from "../speech/people.ts";
import { newsroomCountry } from "./newsroom.ts";
import { distinctCodes, officeIn, postIn } from "./clues.ts";
import type { Frame, KnownOfLabels } from "./frame.ts";
import { hostsOf, withGuest } from "./hosts.ts";
import { heldIn, introducedIn, venueOf } from "./introduction.ts";
import { report } from "./report.ts";
import { countsIn, firstSeller, printedFor, tellsOf } from "./whose-talks.ts";

/** Talks and their transcripts: the publisher's country is at home, the title names the guest. */
export function talks(document: SourceDocument, publisher: string | null, base: KnownOfLabels, language: Language): Frame {
  const hosts = hostsOf(document, language, base);
  const met = language.documents.guest?.exec(document.title ?? "")?.[0];
  const meets = met !== undefined;
  const officeCountry = meets ? null : speaksFor(document, hosts.known, language);
  const sides = meets ? mentionsOf(document.title ?? "", language) : [];
  // "The Prime Minister meets the minister of Türkiye": whose minister is met is not at home.
  const isGuests = sides.some(({ code, start }) => start >= met!.length && code === hosts.known);
  const host = sides.find(({ end }) => end <= met!.length)?.code ?? (isGuests ? null : hosts.known);
  const offices = distinctCodes([...base.countryOf.values()]);
  /** Whose envoy is interviewed, and where he is posted. */
  const post = meets || publisher !== null ? null : postIn(beginningOf(document), language);
  const untitled = mentionsOf(document.title ?? "", language).length === 0;
  const interviewee = introducedIn(document, publisher !== null, language);
  /** Offices of one country only, under a title without a guest: a committee and its witnesses. */
  const ofAll = untitled && offices.length === 1 ? offices[0]! : null;
  const home =
    publisher ??
    (meets ? host : null) ??
    post?.[0] ??
    officeCountry ??
    host ??
    heldIn(document, language) ??
    hostOf(document, base, language) ??
    (isGuests ? null : interviewee?.[0]) ??
    printedFor(document, language) ??
    countsIn(document, language) ??
    newsroomCountry(document, language) ??
    (hosts.athome !== null && (meets || tellsOf(hosts.athome, document, language)) ? hosts.athome : null) ??
    ofAll ??
    firstSeller(document, language);
  const frame = {
    ...base,
    type: "transcript" as const,
    home,
    bilateral: true,
    titled: false,
    border: false,
    port: language.places.portWord.test(document.title ?? ""),
    through: [],
    bloc: null,
    homeland: null,
    venue: venueOf(document, home, language),
  };
  const named = settled(mentionsOf(document.title ?? "", language), base.named)
    .filter((mention, at, all) => !isStateOf(document.title ?? "", mention, all[at - 1], home, language))
    .map((mention) => mention.code);
  const titled = distinctCodes([...named, ...leaderNamed(document.title ?? "", document.publishedOn, language)]);
  const others = titled.filter((code) => code !== home);
  const nations = others.filter((code) => !isBloc(code));
  const [first, second] = nations;
  if (home === null)
    return { ...frame, partner: null, pair: first && second && nations.length === 2 ? [first, second] : null, rule: "frame.title-pair" };
  // "India buys on price, Europe buys on paper": an interview with no one in particular is of both.
  const several = publisher === null && !meets && others.length > 1;
  const partner = several ? undefined : nations.length === 1 ? first : nations.length === 0 && others.length === 1 ? others[0] : undefined;
  if (partner) {
    // "The ambassador of Georgia to Denmark met us": under a headline that names Denmark, too.
    const introduced =
      interviewee?.join() === `${home},${partner}` && language.attribution.envoys?.test(beginningOf(document).join(" ")) === true;
    const isEnvoy = introduced || post?.join() === `${home},${partner}`;
    if (!isGuests) withGuest(base.countryOf, hosts.names, partner);
    return { ...frame, partner, pair: [home, partner], envoy: isEnvoy, rule: "frame.title" };
  }
  if (post && post[0] === home && (nations.length === 0 || nations.includes(post[1])))
    return { ...frame, partner: post[1], pair: [home, post[1]], envoy: true, rule: "frame.post" };
  if (nations.length > 1 || (several && nations.length > 0))
    return { ...frame, partner: null, pair: null, bilateral: false, all: [home, ...nations], rule: "frame.many" };
  // "Before the Chinese president's visit we spoke with Ana Rojas of the Serbian chamber": in an interview the other may be named first.
  const [one, two] = interviewee ?? [];
  const facing = one === home ? two : publisher === null && two === home ? one : undefined;
  if (facing && nations.every((code) => code === facing))
    return {
      ...frame,
      partner: facing,
      pair: [home, facing],
      envoy: language.attribution.envoys?.test(beginningOf(document).join(" ")) === true,
      rule: "frame.introduced",
    };
  const guests = distinctCodes([...base.countryOf.values()].filter((code) => code !== home && !isBloc(code)));
  const [guest] = guests;
  if (guest && guests.length === 1) return { ...frame, partner: guest, pair: [home, guest], rule: "frame.labels" };
  return { ...frame, partner: null, pair: null, bilateral: false, rule: "frame.none" };
}

/** "Remarks in Atlanta, Georgia": a part of the country at home, behind a place that is no country, as in "Armenia, Georgia". */
const isStateOf = (title: string, { start, end }: Mention, before: Mention | undefined, home: string | null, language: Language): boolean =>
  isRegion(title.slice(start, end), home, language) && /\p{Ll}, $/u.test(title.slice(0, start)) && (before?.end ?? 0) < start - 2;

/** The title and the first two paragraphs. */
const beginningOf = ({ title, paragraphs }: SourceDocument): string[] => [
  title ?? "",
  ...paragraphs
    .filter(({ part }) => part === "body")
    .slice(0, 2)
    .map(({ text }) => text),
];

/**
 * Whose ambassador or minister an interview is with: the country that its headline or lead names as an office's. Of several who are guests of a
 * host that is known, none.
 */
function speaksFor(document: SourceDocument, known: string | null, language: Language): string | null {
  for (const text of beginningOf(document)) {
    const offices = mentionsOf(text, language).filter(
      (mention) =>
        !mention.capital &&
        !isParty(text, mention, language) &&
        !language.documents.visitBehind?.test(text.slice(mention.end, mention.end + 60)),
    );
    if (known !== null && distinctCodes(offices.map(({ code }) => code)).length > 1) return null;
    if (offices[0]) return offices[0].code;
    const own = officeIn(text, language);
    if (own) return own;
  }
  return null;
}

/** Where a headline names two guests: the third country, if the text is of it most. */
function hostOf(document: SourceDocument, base: KnownOfLabels, language: Language): string | null {
  const titled = distinctCodes(settled(mentionsOf(document.title ?? "", language), base.named).map(({ code }) => code));
  if (titled.length !== 2) return null;
  const { home } = report(document, null, base, language);
  return home !== null && !titled.includes(home) ? home : null;
}
