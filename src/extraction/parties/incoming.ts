// What a country buys: from whom.
import { isBloc } from "../place/gazetteer.ts";
import { runsOf } from "../place/list.ts";
import { isPurchase, type FlowContext } from "./ends.ts";
import { inTalks, isOfWhole, ofPart, otherEnd } from "./implied.ts";
import { ahead, behind, distinctCountries, fromTo, isPartner, otherOf } from "./pair.ts";
import type { Parties } from "./context.ts";

export function incoming({ context, named, next, buyer, seller, sellers, bought }: FlowContext): Parties {
  const { sentence, home, frame, measure, language } = context;
  const { places } = language;
  const namedBefore = context.mentions.find(({ code, end }) => code !== home && end <= context.trigger.start)?.code ?? context.lastNamed;
  // "China is the disappointment. It bought 57,000 tonnes of Kazakh wheat."
  const it = bought && places.itBought?.test(sentence.slice(0, context.trigger.start)) ? namedBefore : null;
  if (it && seller && !buyer && it !== seller.code && frame.type !== "transcript")
    return fromTo(seller.code, it, "parties.imports-from", true);
  // "Our partner is China. It took 9,000 tonnes": the speaker's own goods.
  // "The Dutch come first. They took 9,000 tonnes": of the goods of the country that the report is about.
  const isFaced = frame.type !== "transcript" && frame.envoy === true && frame.partner === it;
  if (it && it !== home && !seller && !buyer && (places.buyersAside || isFaced)) return fromTo(home, it, "parties.to", true);
  // "imports from Russia" of a report about Russia and another: the other buys.
  // "Импорт Чили" is what Chile buys, "импорт чилийской меди" what it sells.
  const owns =
    seller !== undefined &&
    places.ownerBefore?.test(ahead(sentence, seller)) &&
    !places.sellerBefore.test(ahead(sentence, seller)) &&
    !places.importedFrom?.test(ahead(sentence, seller) + sentence.slice(seller.start, seller.end));
  // "我国原油进口": the goods of the one that is named first may be those that it buys.
  const told = seller !== undefined && (!places.goodsOwnerFirst || places.sellerBefore.test(ahead(sentence, seller)));
  if (told && !owns && !buyer && seller.code === home && frame.type !== "transcript" && frame.partner)
    return fromTo(home, frame.partner, "parties.imports-from", true);
  // "Закупки Ирана упали": who owns them buys, from the one that the report is about.
  if (
    owns &&
    places.ownerBehind &&
    isPurchase(context) &&
    measure === "COMMODITY_SUPPLY" &&
    !buyer &&
    seller.code !== home &&
    sellers.length === 1
  )
    return fromTo(home, seller.code, "parties.importer", true);
  const origin = seller?.code === (buyer?.code ?? home) ? undefined : seller;
  const from = origin ?? (frame.type === "transcript" ? named.find((mention) => mention.code !== home && mention !== buyer) : undefined);
  if (from && from.code !== (buyer?.code ?? home)) {
    // "Russia's imports" of a report: the country that owns them buys.
    if (
      frame.type !== "transcript" &&
      from.away !== true &&
      places.buyerAfter.test(behind(sentence, from)) &&
      !places.boughtFrom?.[0].test(ahead(sentence, from)) &&
      !places.sellerBefore.test(ahead(sentence, from))
    )
      return fromTo(null, from.code, "parties.importer", false);
    // "54,000 tonnes from Poland and Peru": one number of them all.
    const joint = places.sellerBefore.test(ahead(sentence, from))
      ? runsOf(named, sentence, language).find(([first]) => first === from)
      : [];
    const all = distinctCountries([...(joint ?? []).map(({ code }) => code), buyer?.code ?? home]);
    if (all.length > 2) return { countries: all, directed: false, inferred: !buyer, rule: "parties.imports-from" };
    return fromTo(from.code, buyer?.code ?? home, "parties.imports-from", !buyer);
  }
  // "Egypt bought 7,000 tonnes, Bangladesh 3,000": a list of buyers.
  if (next && isPurchase(context)) return fromTo(context.before?.countries[0] ?? home, next.code, "parties.list", true);
  if (next) return fromTo(next.code, context.before?.countries.at(-1) ?? home, "parties.list", true);
  if (context.pronoun && context.before) return { ...context.before, inferred: true, rule: "parties.before" };
  const beyond = named.find((mention) => mention.code !== home && !sellers.includes(mention) && isPartner(context, mention));
  if (beyond && !buyer) return fromTo(beyond.code, seller?.code ?? home, "parties.with", !seller);
  const talked = inTalks(context, named);
  if (talked && !buyer && !seller) return fromTo(talked, home, "parties.before", true);
  const thence = places.fromThere?.test(sentence) ? (namedBefore ?? otherOf(frame, home ?? "")) : null;
  if (thence && thence !== home && !buyer && frame.type !== "transcript") return fromTo(thence, home, "parties.thence", true);
  const whole = buyer ? ofPart(context, buyer.code) : null;
  if (buyer && whole) return fromTo(whole, buyer.code, "parties.part", true);
  // "We took 3,000 tonnes", given in talks of two: of the other one's goods.
  const guest = frame.type === "transcript" && measure === "COMMODITY_SUPPLY" && !buyer && home !== null ? otherOf(frame, home) : null;
  if (guest && !places.everywhere.test(sentence)) return fromTo(guest, home, frame.rule, true);
  // "Ghana exported 5,000 tonnes. Spain bought 3,000": of what the country exported.
  const [exporter] = bought && context.adjacent && context.before?.rule === "parties.exporter" ? context.before.countries : [];
  if (exporter && buyer && !seller && exporter !== buyer.code && frame.type !== "transcript")
    return fromTo(exporter, buyer.code, "parties.imports-from", true);
  const partner = otherEnd(context, named);
  if (partner && (!buyer || buyer.code === home)) return fromTo(partner, home, "parties.other-end", true);
  if (frame.bilateral && places.mutual.test(sentence) && frame.partner) return fromTo(frame.partner, home, frame.rule, true);
  const beyondCrossing = home !== null && frame.through.length === 2 && frame.through.includes(home);
  if (beyondCrossing && named.every(({ code }) => code === home) && !places.everywhere.test(sentence))
    return fromTo(frame.through.find((code) => code !== home) ?? null, home, "parties.crossing", true);
  // "Japan took 6 million tonnes", in a report on Europe: a bloc told of is not for that the seller.
  const bloc = home !== null && isBloc(home) && frame.type !== "transcript" && !frame.titled;
  if (buyer && buyer.code !== home && isPurchase(context) && !bloc) return fromTo(home, buyer.code, "parties.to", true);
  const rule = isOfWhole(context) ? "parties.whole" : context.homeRule;
  return fromTo(null, buyer?.code ?? home, buyer ? "parties.imports" : rule, !buyer);
}
