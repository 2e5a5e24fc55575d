// Numbers of a list, each of a partner that the list names.
import type { Language } from "../languages/language.ts";
import { isParty } from "../place/subject.ts";
import { runsOf } from "../place/list.ts";
import type { Mention } from "../place/mention.ts";
import { ahead, behind, distinctCountries } from "./pair.ts";
import type { Parties, PartiesContext } from "./context.ts";

/** "Iraq with $4.8 billion, China with $4.4 billion": each is the partner of whose trade the list is about. */
export function listedParties(
  { sentence, mentions, measure, home, language, from, number, before: earlier, earlier: earlierHere }: PartiesContext,
  item: Mention,
  named: Mention[],
  /** Whether the number's word is one of buying. */
  buys: boolean,
): Parties {
  const { places, lists } = language;
  const others = mentions.filter(
    (mention) => mention.code !== item.code && (mention.start < from || !named.includes(mention) || mention.start > item.end),
  );
  const before = (mention: Mention): string => ahead(sentence, mention);
  const after = (mention: Mention): string => behind(sentence, mention);
  const mentioned = (test: (mention: Mention) => boolean): Mention | undefined =>
    others.find((mention) => mention.code === home && isParty(sentence, mention, language) && test(mention));
  // "The trade of Uzbekistan with Russia was 12 billion, with China 14 billion".
  const ofThese = earlier?.countries.length === 1 && places.ofTotal?.test(sentence) ? earlier.countries[0]! : home;
  const whose = others.find((mention) => mention.end <= item.start && places.ownerBefore?.test(before(mention)))?.code ?? ofThese;
  const say = (countries: (string | null)[], directed: boolean): Parties => ({
    countries: distinctCountries(countries.map((code) => (code === home ? whose : code))),
    directed: directed && distinctCountries(countries).length === 2,
    inferred: true,
    rule: "parties.item",
  });
  // "between Peru and Chile (5 million)": both are named.
  const first = mentions.findLast((mention) => mention.end <= item.start);
  if (first && places.andJoin?.test(sentence.slice(first.end, item.start)) && places.between?.test(before(first)))
    return { ...say([first.code, item.code], false), rule: "parties.between" };
  // "exports from Chile to Japan ($5 million) and Korea (3), and from Peru to Japan (2)": each from the seller named last.
  const source = measure === "EXPORTS" || measure === "COMMODITY_SUPPLY" ? sourceOf(mentions, item, sentence, places) : undefined;
  if (source) return say([source.code, item.code], true);
  // "马来西亚对华出口9吨，对印度8吨": of the same seller, though the report is the buyer's.
  const [seller, buyer] = language.clauses.elliptic && earlierHere?.directed ? earlierHere.countries : [];
  if (seller && buyer === home && measure !== "IMPORTS" && seller !== item.code) return say([seller, item.code], true);
  // "Poland delivered 5,000 tonnes, Germany 3,000".
  const to = earlier?.countries[1] ?? null;
  if (earlier?.rule === "parties.sells" && to !== item.code && !places.buyerBefore.test(before(item)))
    return { ...say([item.code, to], true), rule: "parties.sells" };
  // "Peru bought 9 tonnes from Chile, Ghana 4": each is the subject of the verb of buying.
  const place = places.buyerBefore.test(before(item)) || places.sellerBefore.test(before(item));
  if (buys && places.ownerBehind && earlierHere?.directed && !place && item.code !== earlierHere.countries[0])
    return say([earlierHere.countries[0]!, item.code], true);
  // "412 from China to Mongolia, to Japan 356, and back to China 149".
  if (earlier?.rule === "parties.cargo" && places.buyerBefore.test(before(item)))
    return { ...say([item.code === earlier.countries[0] ? to : earlier.countries[0]!, item.code], true), rule: "parties.cargo" };
  // "From Türkiye, Italy and Spain came goods worth 21, 18 and 13 million".
  const lead = runsOf(mentions, sentence, language).find((run) => run.includes(item))?.[0];
  if (lead && measure === "COMMODITY_SUPPLY" && places.sellerBefore.test(before(lead))) return say([item.code, home], true);
  // "27 million – to China", "52,000 – from China".
  if (lists.itemAfter && number < item.start) {
    // "Dhaka bought 5 tonnes from Ukraine and 3 – from Romania": the same one buys.
    const buying = earlierHere?.directed && earlierHere.countries[1] !== item.code ? earlierHere.countries[1]! : home;
    if (places.sellerBefore.test(before(item))) return say([item.code, buying], true);
    if (measure === "EXPORTS" || measure === "COMMODITY_SUPPLY" || places.buyerBefore.test(before(item)))
      return measure === "IMPORTS" ? say([item.code, home], true) : say([home, item.code], true);
  }
  // "imports from Iran", said of a list: Iran sells, whatever the word.
  if (mentioned((mention) => places.sellerBefore.test(before(mention)))) return say([home, item.code], true);
  if (measure === "EXPORTS" && mentioned((mention) => places.buyerBefore.test(before(mention)) && !places.ownerAfter.test(after(mention))))
    return say([item.code, home], true);
  if (measure === "IMPORTS") return say([item.code, home], true);
  return say([home, item.code], measure === "EXPORTS" || measure === "COMMODITY_SUPPLY");
}

/** "India took $4 billion of the exports": of those of the country that it is about. */
export function takesPart({ sentence, number, measure, home, frame, language }: PartiesContext, named: Mention[]): Parties | null {
  if (frame.type === "transcript" || home === null || (measure !== "EXPORTS" && measure !== "IMPORTS")) return null;
  const partner = named.findLast(({ code, end }) => code !== home && end <= number)?.code;
  if (!partner || !language.places.ofTheFlow?.test(sentence.slice(number, number + 60))) return null;
  const countries = measure === "IMPORTS" ? [partner, home] : [home, partner];
  return { countries, directed: true, inferred: true, rule: "parties.item" };
}

/** Who stands behind "from", with the name behind "to" right after it. */
function sourceOf(
  mentions: Mention[],
  item: Mention,
  sentence: string,
  { sellerBefore, buyerBefore }: Language["places"],
): Mention | undefined {
  const named = mentions.filter(({ end }) => end <= item.end);
  const at = named.findLastIndex((mention) => sellerBefore.test(ahead(sentence, mention)));
  const [from, next] = at < 0 ? [] : named.slice(at);
  return from && next && buyerBefore.test(sentence.slice(from.end, next.start)) ? from : undefined;
}

/** "Czechia: exports $5 billion, imports $3 billion": the country that heads the item is the other end of its flows. */
export function headedBy({ sentence, mentions, number, measure, home, frame, language }: PartiesContext): Parties | null {
  const { headed } = language.places;
  if (frame.type === "transcript" || home === null || !headed) return null;
  const partner = mentions.findLast(
    ({ start, end }) => end <= number && /(?:^|[;:] ?)$/.test(sentence.slice(0, start)) && headed.test(sentence.slice(end)),
  );
  if (!partner || partner.code === home || sentence.slice(partner.end, number).includes(";")) return null;
  const directed = measure === "EXPORTS" || measure === "IMPORTS" || measure === "COMMODITY_SUPPLY";
  const countries = measure === "IMPORTS" ? [partner.code, home] : [home, partner.code];
  return { countries, directed, inferred: true, rule: "parties.item" };
}
