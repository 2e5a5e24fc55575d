// Which countries a report names, where, and how much it is about each.
import type { Paragraph, SourceDocument } from "../document/document.ts";
import { withoutQuotations } from "../document/quotations.ts";
import type { Language } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import type { Mention } from "../place/mention.ts";
import { passageOf } from "../place/passage.ts";
import { isEnd, isParty } from "../place/subject.ts";
import { LONGEST } from "../speech/sentence.ts";
import {
  bodiesIn,
  distinctCodes,
  moneyNamed,
  moneyOf,
  namedFirst,
  namesMeant,
  officeIn,
  portsIn,
  statisticsIn,
  withoutVenues,
} from "./clues.ts";
import { CountryWeights } from "./country-weights.ts";
import { newsroomCountry, publisherCountry } from "./newsroom.ts";
import { datelineOf } from "./dateline.ts";
import { weighHeadline, type Headline } from "./weigh-headline.ts";
import type { KnownOfLabels } from "./frame.ts";

export interface WeighedReport extends Headline {
  counted: CountryWeights;
  /** Countries that the lead names. */
  leading: string[];
  /** The country where the report was written, if a dateline says so. */
  written: string | null;
  /** The country of its newsroom. */
  homeland: string | null;
  /** Names used short for one that the report names in full. */
  meant: ReadonlyMap<string, string> | null;
  body: Paragraph[];
}

/** What a report's newspaper counts for, and its dateline beside it. */
const PAPER = 5;
const DATELINE = 2.5;

/** The headline counts more than the lead, and the lead more than the rest. */
export function weighReport(document: SourceDocument, { named: inFull }: KnownOfLabels, language: Language): WeighedReport {
  const headline = document.title ?? "";
  const body = document.paragraphs.filter(({ part, text }) => part === "body" && text !== document.title);
  const homeland = newsroomOf(body, language) ?? newsroomCountry(document, language) ?? language.documents.athome ?? null;
  const counted = new CountryWeights(inFull, homeland, language);
  const { athome } = language.documents;
  // A newspaper of Hong Kong or Singapore writes about its own trade, and names itself least.
  if (homeland && homeland !== athome) counted.addSubject(homeland, 4);
  const { title, ends, toward } = weighHeadline(headline, counted, language);
  // A local newspaper writes about its own country's trade, and may name only the others.
  const paper = language.documents.localPress ? publisherCountry(document, language) : null;
  if (paper) counted.addSubject(paper, PAPER);
  let leading: string[] = [];
  let told: string[] = [];
  /** The country that the text names first, other than as the end of somebody's trade. */
  let first: string | undefined;
  /** Paragraphs in which the writer says "we" and "our". */
  let ours = 0;
  let written: string | null = null;
  body.slice(0, 40).forEach(({ text: whole }, i) => {
    const dateline = datelineOf(whole, language);
    written ??= dateline?.country ?? null;
    for (const code of [dateline?.country, officeIn(whole, language)])
      // Of the two of the headline, the one where the reporter sits.
      if (code && i < 3)
        counted.addSubject(
          code,
          code === dateline?.country && title.some((mention) => mention.code === code) ? 4 : code === paper ? DATELINE : 1.5,
        );
    for (const code of i < 12 ? moneyOf(whole, language).filter((each) => each !== athome || homeland === athome) : [])
      counted.addSubject(code, i === 0 ? 2 : 1);
    // A crossing is described from the side where the reporter sits.
    for (const code of i === 0 ? (passageOf(whole.slice(0, LONGEST), language)?.countries ?? []) : [])
      counted.addSubject(code, code === dateline?.country ? 5 : 1);
    const text = whole.slice(dateline?.end ?? 0);
    const named = counted.weigh(text, i === 0 ? 2 : i < 3 ? 1.2 : 0.6);
    for (const code of i === 0 ? portsIn(text, named, language) : []) counted.addSubject(code, PAPER);
    for (const code of i < 3 ? statisticsIn(text, named, language) : []) counted.addSubject(code, PAPER);
    for (const code of i < 3 ? bodiesIn(text, named, language) : []) counted.addSubject(code, i === 0 ? PAPER : 1.5);
    if (i === 0) {
      leading = distinctCodes(named.map(({ code }) => code));
      told = distinctCodes(withoutVenues(text, named, language).map(({ code }) => code));
      // "GUWAHATI: The country's planters sent": of where it was written.
      if (dateline?.country && language.places.theCountry.exec(text)?.index === 0) counted.addSubject(dateline.country, PAPER);
      weighLead(text, named, leading, counted, language);
    }
    first ??= namedFirst(text, named, language);
    if (language.attribution.firstPerson.test(withoutQuotations(whole))) ours += 1;
  });
  for (const code of moneyNamed(body.slice(0, 12), counted.weights, language)) counted.addSubject(code, 1);
  // "Pakistan has been declining its own …, our exports …": an opinion is of the writer's country, which its dateline or lead names,
  // or the text behind it.
  const headed = title.find((mention) => !isBloc(mention.code) && !isEnd(headline, mention, language))?.code;
  const [money, ...others] = distinctCodes(body.slice(0, 12).flatMap(({ text }) => moneyOf(text, language)));
  // "N9 billion" in what is written of "us": of those whose money it is, where no other is counted in.
  const inOwnMoney = !language.documents.ownMoney || money === undefined || others.length > 0 || title.length > 0 ? null : money;
  const writers =
    written ?? (homeland !== athome ? homeland : null) ?? inOwnMoney ?? (told.length > 1 ? undefined : (told[0] ?? headed ?? first));
  if (ours > 1 && writers) counted.addSubject(writers, 8);
  const meant = language.places.compounds === null ? namesMeant(new Set(counted.weights.keys())) : null;
  for (const [short, full] of meant ?? []) counted.standFor(short, full);
  return { counted, title, ends, toward, leading, written, homeland, meant, body };
}

function weighLead(text: string, named: Mention[], leading: string[], counted: CountryWeights, language: Language): void {
  const [first] = named;
  if (!first) return;
  if (!language.documents.leadOpens) {
    // "Figures of the customs office of Kenya": whose office opens the report, or whom alone the lead names.
    const alone = leading.length === 1 && !isBloc(first.code) && !isEnd(text, first, language);
    if (alone || !isParty(text, first, language)) counted.add(first.code, 2);
    return;
  }
  // The country that opens the lead, and trades in it, is the one whose story it is.
  if (
    /^[^\p{Ll}]*$/u.test(text.slice(0, first.start)) &&
    !first.capital &&
    !language.places.adjective?.test(text.slice(first.start, first.end)) &&
    isParty(text, first, language) &&
    !isEnd(text, first, language)
  )
    counted.add(first.code, 4);
}

/** The newsroom's country: that of the dateline or office that opens the text, where it prints newspapers in the language. */
function newsroomOf(body: SourceDocument["paragraphs"], language: Language): string | null {
  const { newsrooms = [] } = language.documents;
  const opening = body.slice(0, 3).flatMap(({ text }) => [datelineOf(text, language)?.country ?? null, officeIn(text, language)]);
  return opening.find((code) => code !== null && newsrooms.includes(code)) ?? null;
}
