// The frame of a report: the country that it is about, and with whom.
import type { SourceDocument } from "../document/document.ts";
import type { Language, TradeMeasure } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import { passageOf } from "../place/passage.ts";
import { isEnd, isToward } from "../place/subject.ts";
import { amountsOf } from "../quantity/amount.ts";
import { triggersOf } from "../measure/trigger.ts";
import { LONGEST } from "../speech/sentence.ts";
import { distinctCodes, postIn } from "./clues.ts";
import { datelineOf } from "./dateline.ts";
import type { Frame, KnownOfLabels } from "./frame.ts";
import { seatOf } from "./seat.ts";
import { weighReport } from "./weigh-report.ts";

const WHOLE_FLOWS = new Set<TradeMeasure | null>(["EXPORTS", "IMPORTS", "TRADE_TURNOVER"]);

/** A report: the country named most, in the headline before the lead before the rest. The publisher is no party. */
export function report(document: SourceDocument, publisher: string | null, base: KnownOfLabels, language: Language): Frame {
  const headline = document.title ?? "";
  const { counted, title, ends, toward, leading, written, homeland, meant, body } = weighReport(document, base, language);
  const { weights, subjects, owners } = counted;
  const texts = body.map(({ text }) => text);
  const { athome, headlineApart, headlineWay, leadNeighbour, partnerAtHome, unnamedHome } = language.documents;
  // "Qatar steps in": a report on what our country buys is of our country, unless the headline's own trade is told.
  const trades = [language.places.ownerAfter, language.places.sellerAfter, language.places.buyerAfter];
  const told = counted.ours > 0 && title.every(({ end }) => !trades.some((behind) => behind.test(headline.slice(end, end + 60))));
  const ofUs = athome && homeland === athome && told && written === null ? athome : null;
  const elsewhere = title.some(({ code }) => code !== athome) && title[0]?.code !== athome;
  // "From Russia came goods worth 4 billion": named only as the other end, the newsroom's own country is a partner.
  const partnerOnly = partnerAtHome && athome !== undefined && !subjects.has(athome);
  if (
    athome &&
    homeland === athome &&
    !elsewhere &&
    written === null &&
    !partnerOnly &&
    (weights.has(athome) || language.documents.ownUnnamed)
  ) {
    counted.addSubject(athome, title[0]?.code === athome ? 2 : 1.5);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).filter(([code]) => code !== "SUN" && code !== "WLD");
  const { regions } = language.places;
  const owning = regions ? ranked.filter(([code]) => !regions.has(code)) : ranked;
  const [likely = null] = owning[0] ?? ranked[0] ?? [];
  const otherwise = partnerOnly && likely === athome ? null : likely;
  // "Imports of cars from China to Russia": of the one that the headline's flow is of.
  const flow = toward && ends.size === 2 ? triggersOf(headline, language).find(({ measure }) => measure !== null) : undefined;
  const ofFlow =
    headlineWay && flow ? title.find((mention) => isToward(headline, mention, language) === (flow.measure === "IMPORTS")) : undefined;
  const assumed =
    publisher ??
    ofUs ??
    ofFlow?.code ??
    owning.find(([code]) => subjects.has(code) && !ends.has(code))?.[0] ??
    (owning.length < ranked.length ? owning[0]?.[0] : undefined) ??
    ranked.find(([code]) => subjects.has(code))?.[0] ??
    otherwise;
  // "Korea takes less", and prices in roubles: a country that only buys or sells something is the other end of the trade of the one unnamed.
  const seat = unnamedHome && (assumed === null || !owners.has(assumed)) ? seatOf([headline, ...texts], assumed, language) : null;
  const home = seat !== null && publisher === null && !title.some(({ code }) => code === seat) ? seat : assumed;
  const [second, weight] = ranked.find(([code]) => code !== home) ?? [null, 0];
  const codes = distinctCodes(title.map(({ code }) => (isBloc(code) ? code : (meant?.get(code) ?? code))));
  // "Thai sheet goes east, Indonesian block waits": each is described on its own.
  const apart =
    headlineApart !== undefined &&
    title.some(
      (mention, i) =>
        i > 0 &&
        !mention.capital &&
        mention.code !== title[i - 1]!.code &&
        headlineApart.test(headline.slice(title[i - 1]!.end, mention.start)) &&
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
  const port = language.documents.portAhead === true && through.length < 2 && language.places.portWord.test(`${headline} ${lead}`);
  const post = inTitle.length === 0 ? postIn([headline, lead], language) : null;
  // A lead about the whole trade of its country has no partner, even if the headline names one.
  // Nor has one that may mean the partner without its name: "supplies to the neighbour rose".
  const ofWhole =
    !(leadNeighbour && language.places.neighbour !== null && lead.search(language.places.neighbour) >= 0) &&
    leading.length > 0 &&
    leading.every((code) => code === home) &&
    amountsOf(lead, language).length > 0 &&
    triggersOf(lead.slice(datelineOf(lead, language)?.end ?? 0), language).some(({ measure }) => WHOLE_FLOWS.has(measure)) &&
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
    port,
    packed: language.documents.containers !== undefined && ![headline, ...texts].some((text) => language.documents.containers!.test(text)),
    through,
    homeland,
    bloc: ranked.find(([code]) => isBloc(code))?.[0] ?? null,
    ...(meant && meant.size > 0 ? { meant } : {}),
    rule: "frame.subject",
  };
}
