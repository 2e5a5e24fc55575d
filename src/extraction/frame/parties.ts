// Between whom: who sells, who buys, or which two trade with each other.
import type { Frame } from "./frame.ts";
import type { Language, TradeMeasure } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import { runsOf } from "../place/list.ts";
import type { Mention } from "../place/mention.ts";
import { behindAside, isEnd, isFrameOf, isParty } from "../place/subject.ts";
import { figuresInBrackets, overlapsAny } from "../span.ts";

export interface Parties {
  countries: string[];
  /** Seller first, buyer second. */
  directed: boolean;
  inferred: boolean;
  rule: string;
  /** Whether they are the last of several pairs of a sentence, with none of which the next one goes on. */
  many?: boolean;
}

export interface PartiesContext {
  sentence: string;
  mentions: Mention[];
  /** Where the number's own span of the sentence begins and ends. */
  from: number;
  to: number;
  /** The word that the number belongs to. */
  trigger: { start: number; end: number };
  measure: TradeMeasure;
  /** The speaker's country, or the one the text is about. */
  home: string | null;
  /** How sure the home is: a report's subject is inferred, a speaker's country is not. */
  homeRule: string;
  frame: Frame;
  /** Parties of the claim or partner named just before, to which "it" and "our trade" refer. */
  before: Parties | null;
  /** Parties of the number before it in the sentence. */
  earlier?: Parties | null;
  /** Whether that was in the same paragraph. */
  adjacent: boolean;
  /** Country named last in the sentences before. */
  lastNamed: string | null;
  /** Whether the number's subject is a pronoun that stands for the subject before. */
  pronoun: boolean;
  /** Where the number begins. */
  number: number;
  /** In a list: the partner whose number it is. */
  item: Mention | null;
  language: Language;
}

/** Europe, named beside the Union, is the Union. */
const distinct = (codes: (string | null)[]): string[] => {
  const named = [...new Set(codes.filter((code): code is string => code !== null))];
  return named.includes("EU") ? named.filter((code) => code !== "EUROPE") : named;
};

export function partiesOf(context: PartiesContext): Parties {
  // "the largest after China and Vietnam": what begins the list holds for all of it.
  const listedOnly = runsOf(context.mentions, context.sentence, context.language)
    .filter(([first]) => !isParty(context.sentence, first!, context.language))
    .flat();
  // "$5 billion (48.6 percent of Azerbaijan's exports), and imports": a figure in brackets has its country for itself.
  const apart = figuresInBrackets(context.sentence).filter(({ start, end }) => context.number < start || end < context.number);
  const named = context.mentions.filter(
    (mention) =>
      mention.start >= context.from &&
      mention.end <= context.to &&
      !listedOnly.includes(mention) &&
      !overlapsAny(apart, mention) &&
      isParty(context.sentence, mention, context.language),
  );
  // "tomatoes entering Spain (71,000 tonnes)": the home country is no partner of its own, unless goods go there or come from there.
  if (context.item && (context.item.code !== context.home || isEnd(context.sentence, context.item, context.language)))
    return listedParties(context, context.item, named);
  const headed = headedBy(context) ?? ofUs(context, named);
  if (headed) return headed;
  switch (context.measure) {
    case "EXPORTS":
    case "COMMODITY_SUPPLY":
      return flow(context, named, isPurchase(context));
    case "IMPORTS":
      return flow(context, named, true);
    case "TRADE_BALANCE":
      return balance(context, named);
    default:
      return turnover(context, named);
  }
}

/** "Iraq with $4.8 billion, China with $4.4 billion": each is the partner of whose trade the list is about. */
function listedParties(
  { sentence, mentions, measure, home, language, from, number, before: earlier }: PartiesContext,
  item: Mention,
  named: Mention[],
): Parties {
  const { places, lists } = language;
  const others = mentions.filter(
    (mention) => mention.code !== item.code && (mention.start < from || !named.includes(mention) || mention.start > item.end),
  );
  const before = (mention: Mention): string => sentence.slice(Math.max(0, mention.start - 48), mention.start);
  const after = (mention: Mention): string => sentence.slice(mention.end, mention.end + 60);
  const mentioned = (test: (mention: Mention) => boolean): Mention | undefined =>
    others.find((mention) => mention.code === home && isParty(sentence, mention, language) && test(mention));
  // "The trade of Uzbekistan with Russia was 12 billion, with China 14 billion".
  const ofThese = earlier?.countries.length === 1 && places.ofTotal?.test(sentence) ? earlier.countries[0]! : home;
  const whose = others.find((mention) => mention.end <= item.start && places.ownerBefore.test(before(mention)))?.code ?? ofThese;
  const say = (countries: (string | null)[], directed: boolean): Parties => ({
    countries: distinct(countries.map((code) => (code === home ? whose : code))),
    directed: directed && distinct(countries).length === 2,
    inferred: true,
    rule: "parties.item",
  });
  // "between Peru and Chile (5 million)": both are named.
  const first = mentions.findLast((mention) => mention.end <= item.start);
  if (first && places.andJoin.test(sentence.slice(first.end, item.start)) && places.between.test(before(first)))
    return { ...say([first.code, item.code], false), rule: "parties.between" };
  // "Poland delivered 5,000 tonnes, Germany 3,000".
  const to = earlier?.countries[1] ?? null;
  if (earlier?.rule === "parties.sells" && to !== item.code && !places.buyerBefore.test(before(item)))
    return { ...say([item.code, to], true), rule: "parties.sells" };
  // "412 from China to Mongolia, to Japan 356, and back to China 149".
  if (earlier?.rule === "parties.cargo" && places.buyerBefore.test(before(item)))
    return { ...say([item.code === earlier.countries[0] ? to : earlier.countries[0]!, item.code], true), rule: "parties.cargo" };
  // "From Türkiye, Italy and Spain came goods worth 21, 18 and 13 million".
  const lead = runsOf(mentions, sentence, language).find((run) => run.includes(item))?.[0];
  if (lead && measure === "COMMODITY_SUPPLY" && places.sellerBefore.test(before(lead))) return say([item.code, home], true);
  // "27 million – to China", "52,000 – from China".
  if (lists.itemAfter && number < item.start) {
    if (places.sellerBefore.test(before(item))) return say([item.code, home], true);
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

function turnover(context: PartiesContext, named: Mention[]): Parties {
  const { sentence, frame, home, language } = context;
  const { places } = language;
  const say = (countries: (string | null)[], rule: string, inferred = false): Parties => ({
    countries: distinct(countries),
    directed: false,
    inferred,
    rule,
  });
  const span = sentence.slice(context.from, context.to);
  const before = (mention: Mention, reach = 44): string => sentence.slice(Math.max(0, mention.start - reach), mention.start);
  // "410,000 tonnes of Russian cargo to Iran".
  if (context.measure === "CARGO_VOLUME" && (language.inflected || !places.spaced) && frame.type !== "transcript") {
    const to = named.find(
      (mention) =>
        places.buyerBefore.test(before(mention)) && !places.located?.test(before(mention) + sentence.slice(mention.start, mention.end)),
    );
    const from = named.find(
      (mention) =>
        mention !== to && (places.sellerBefore.test(before(mention)) || places.cargoBehind?.test(sentence.slice(mention.end)) === true),
    );
    if (to && from && to.code !== from.code) return { ...say([from.code, to.code], "parties.cargo"), directed: true };
  }
  const inside = named.find(
    (mention) =>
      isFrameOf(sentence, mention, language) ||
      (isBloc(mention.code) && places.between.test(before(mention, 20)) && places.membersAfter.test(sentence.slice(mention.end))),
  );
  if (inside) return say([inside.code], "parties.within-bloc");
  const joined = pairOf(sentence, named, language) ?? jointly(sentence, named, language);
  if (joined) return say(joined, "parties.pair");
  if (
    frame.all.length > 2 &&
    frame.all.length <= 4 &&
    named.every((mention) => frame.all.includes(mention.code)) &&
    places.all.test(sentence)
  )
    return say(frame.all, "parties.all", true);
  const partners = named.filter(
    (mention) => places.partnerBefore.test(before(mention, 28)) || places.partnerNamed?.test(before(mention)) === true,
  );
  const owner = named.find(
    (mention) =>
      !partners.includes(mention) &&
      (places.ownerAfter.test(sentence.slice(mention.end, mention.end + 60)) || places.ownerBefore.test(before(mention))),
  );
  const subject =
    owner ??
    named.find(
      (mention) => !mention.capital && !partners.includes(mention) && mention.end < context.trigger.start && mention.code !== home,
    );
  // A list names the partner before the number: "with China 108 billion, with India 11".
  const partner = partners.findLast((mention) => mention.end <= context.number) ?? partners[0];
  // "Uzbekistan's trade with Russia was 12 billion, with China 14 billion": the list goes on.
  const [first] = context.adjacent && context.before?.rule === "parties.with" ? context.before.countries : [];
  const listOwner = !owner && first !== partner?.code && context.from > 0 ? first : undefined;
  if (partner && partner.code !== home)
    return say(
      [owner && owner.code !== partner.code ? owner.code : (listOwner ?? home ?? subject?.code ?? null), partner.code],
      "parties.with",
      owner === undefined && frame.type !== "transcript",
    );
  if (partner && owner && owner.code !== partner.code) return say([owner.code, partner.code], "parties.with");
  const codes = distinct(
    named.filter((mention) => !mention.capital || named.every((other) => other.capital)).map((mention) => mention.code),
  );
  const foreign = codes.filter((code) => code !== home);
  const [one, two] = foreign;
  if (
    codes.length === 2 &&
    foreign.length === 2 &&
    one &&
    two &&
    places.between.test(`${span.slice(0, span.indexOf(sentence.slice(named[0]!.start, named[0]!.end)))}`)
  )
    return say([one, two], "parties.between");
  const mutual = places.mutual.test(span);
  if (one && foreign.length === 1) {
    // "Vietnam's trade reached …" in a report is that country's own trade; in talks it is trade with it.
    if (frame.type !== "transcript" && owner?.code === one && !mutual) return say([one], "parties.owner");
    if (frame.type !== "transcript" && !mutual && !codes.includes(home ?? "")) {
      if (context.measure === "CARGO_VOLUME") return say([home, one], "parties.named", true);
      return say([home ?? otherOf(frame, one), one], "parties.named", true);
    }
    return say([home ?? otherOf(frame, one), one], "parties.named");
  }
  // "China's foreign trade rose 10 percent", given next to its trade with somebody, is its whole trade.
  if (frame.type !== "transcript" && owner && owner.code === home && foreign.length === 0 && !mutual && owner.start >= context.from)
    return say([home], "parties.owner");
  if (places.world.test(span)) return say(["WLD"], "parties.world");
  if (places.foreignTrade.test(span) && !context.pronoun && !mutual)
    return say([context.before?.countries.length === 1 ? (context.before.countries[0] ?? home) : home], "parties.foreign-trade", true);
  if (mutual && foreign.length === 0 && home !== null && isBloc(home) && codes.includes(home))
    return say([home], "parties.within-bloc", true);
  if (mutual && foreign.length === 0 && context.earlier?.countries.length === 2)
    return say(context.earlier.countries, "parties.before", true);
  if (one && two && mutual) return say([one, two], "parties.mutual", true);
  if (one && two) return say([home, (nearest(named, context.trigger) ?? { code: one }).code], "parties.nearest", true);
  if (
    context.before &&
    !context.before.many &&
    (context.pronoun || (!mutual && (frame.type === "transcript" || context.adjacent))) &&
    context.before.countries.length > 0
  )
    return { ...context.before, directed: false, inferred: true, rule: "parties.before" };
  if (
    context.lastNamed &&
    context.lastNamed !== home &&
    (context.measure !== "CARGO_VOLUME" || mutual) &&
    (!frame.pair || (!mutual && !places.our.test(span))) &&
    (frame.type === "transcript" || mutual)
  )
    return say([home ?? otherOf(frame, context.lastNamed), context.lastNamed], "parties.last-named", true);
  // What a port handles comes from everywhere; what crosses a border passes between the two.
  const crossing = context.measure === "CARGO_VOLUME" && (frame.titled || frame.through.length > 1 || !places.portWord.test(sentence));
  if (frame.pair && (frame.type === "transcript" || mutual || crossing || (frame.bilateral && context.measure !== "CARGO_VOLUME")))
    return say(frame.pair, frame.rule, true);
  if (context.lastNamed && context.lastNamed !== home && mutual) return say([home, context.lastNamed], "parties.last-named", true);
  return say([home], context.homeRule, true);
}

/** "bought for 5 million": the subject of the verb is the buyer. */
const isPurchase = ({ sentence, trigger, home, language }: PartiesContext): boolean => {
  const verb = sentence.slice(trigger.start, trigger.end);
  const comesHere = home === language.documents.athome && language.places.hither?.test(verb) === true;
  return comesHere || language.places.buys.test(` ${verb}`);
};

function flow(context: PartiesContext, named: Mention[], incoming: boolean): Parties {
  const { sentence, home, frame, measure, language } = context;
  const { places } = language;
  const bought = isPurchase(context);
  const before = (mention: Mention): string => sentence.slice(Math.max(0, mention.start - 48), mention.start);
  const after = (mention: Mention): string => sentence.slice(mention.end, mention.end + 60);
  const isPartner = (mention: Mention): boolean =>
    places.partnerBefore.test(before(mention)) || places.partnerNamed?.test(before(mention)) === true;
  const isPlace = (mention: Mention): boolean =>
    places.located?.test(before(mention) + sentence.slice(mention.start, mention.end)) === true ||
    // "закупила в Перу": whatever the case, one buys at a place; who stands right behind the verb buys.
    (bought && places.boughtAt === true && mention.start > context.trigger.end + 1 && places.buyerBefore.test(before(mention)));
  // "bought Belarusian food": in small letters it is about the goods; "paid $5 million for Ukrainian barley".
  const ofGoods = (mention: Mention): boolean =>
    bought &&
    mention.start > context.trigger.start &&
    ((/^\p{Ll}/u.test(sentence.slice(mention.start)) && places.adjective?.test(sentence.slice(mention.start, mention.end)) !== false) ||
      (places.paidFor?.test(before(mention)) === true && /^ \p{Ll}/u.test(after(mention))));
  const paysFrom = (mention: Mention): boolean =>
    !incoming && places.sellerBefore.test(before(mention)) && places.earnedFrom?.test(sentence.slice(0, mention.start)) === true;
  const isBuyer = (mention: Mention): boolean =>
    !places.ownsBehind?.test(after(mention)) &&
    (mention.toward ||
      paysFrom(mention) ||
      places.recipient?.test(sentence.slice(mention.start, mention.end + 30)) === true ||
      (places.buyerBefore.test(before(mention)) && !isPlace(mention) && !ofGoods(mention)) ||
      (bought &&
        mention.away !== true &&
        mention.end <= context.trigger.start &&
        !places.sellerBefore.test(before(mention)) &&
        // "Burkina Faso, the biggest market, bought"
        places.buys.test(behindAside(sentence.slice(0, context.trigger.end), mention.end, language))) ||
      (mention.away !== true &&
        [after(mention), behindAside(sentence, mention.end, language)].some((behind) => places.buyerAfter.test(behind)) &&
        !places.sellerBefore.test(before(mention))));
  // "to China and Hong Kong": what begins the list holds for all of it.
  const led = runsOf(named, sentence, language).filter(([first]) => isBuyer(first!));
  const buyers = named.filter((mention) => isBuyer(mention) && !led.some((list) => list.indexOf(mention) > 0));
  // Of several, the one given last before the number: "exports to China rose 5 %, those to Japan 3 %".
  const buyer = pick(buyers, context.number);
  // "Poland delivered 5,000 tonnes": the subject of a verb of delivery sells.
  const delivers = (mention: Mention): boolean =>
    frame.type !== "transcript" &&
    mention.end <= context.trigger.start &&
    !buyers.includes(mention) &&
    places.sells?.test(sentence.slice(mention.start, context.trigger.end)) === true &&
    !places.located?.test(before(mention) + sentence.slice(mention.start, mention.end));
  const isSeller = (mention: Mention): boolean =>
    mention !== buyer &&
    !led.some((list) => list.includes(mention)) &&
    // "Egyptian exports came to 3 billion and Turkish exports to 4"
    (!places.partnerBefore.test(before(mention)) || places.ownsBehind?.test(after(mention)) === true) &&
    ((mention.away === true && mention.end <= context.number) ||
      delivers(mention) ||
      places.sellerBefore.test(before(mention)) ||
      places.ownsBehind?.test(after(mention)) === true ||
      (incoming &&
        frame.type !== "transcript" &&
        places.importedFrom?.test(before(mention) + sentence.slice(mention.start, mention.end))) ||
      [after(mention), behindAside(sentence, mention.end, language)].some((behind) => places.sellerAfter.test(behind)) ||
      places.ownerBefore.test(before(mention)) ||
      (bought && isPlace(mention)) ||
      ofGoods(mention));
  const sellers = named.filter(isSeller);
  const seller = pick(incoming ? sellers : sellers.filter((mention) => !buyers.includes(mention)), context.number) ?? undefined;
  const say = (from: string | null, to: string | null, rule: string, inferred: boolean): Parties => ({
    countries: distinct([from, to]),
    directed: from !== null && to !== null && from !== to,
    inferred,
    rule,
  });
  const joined = pairOf(sentence, named, language);
  if (joined && !buyer && frame.type === "transcript") return say(joined[0], joined[1], "parties.pair", false);
  const other = (code: string): boolean => code !== seller?.code && code !== buyer?.code;
  const list =
    frame.type !== "transcript" && context.before?.directed && !seller && !buyer
      ? named.filter((mention) => mention.code !== home && mention.end <= context.number).at(-1)
      : undefined;
  if (incoming) {
    const namedBefore = context.mentions.find(({ code, end }) => code !== home && end <= context.trigger.start)?.code ?? context.lastNamed;
    // "China is the disappointment. It bought 57,000 tonnes of Kazakh wheat."
    const it = bought && places.itBought?.test(sentence.slice(0, context.trigger.start)) ? namedBefore : null;
    if (it && seller && !buyer && it !== seller.code && frame.type !== "transcript")
      return say(seller.code, it, "parties.imports-from", true);
    // "Our partner is China. It took 9,000 tonnes": the speaker's own goods.
    if (it && it !== home && !seller && !buyer && language.inflected) return say(home, it, "parties.to", true);
    // "imports from Russia" of a report about Russia and another: the other buys.
    // "Импорт Чили" is what Chile buys, "импорт чилийской меди" what it sells.
    const owns =
      seller !== undefined &&
      places.ownerBefore.test(before(seller)) &&
      !places.sellerBefore.test(before(seller)) &&
      !places.importedFrom?.test(before(seller) + sentence.slice(seller.start, seller.end));
    if (seller && !owns && !buyer && seller.code === home && frame.type !== "transcript" && frame.partner)
      return say(home, frame.partner, "parties.imports-from", true);
    const origin = seller?.code === (buyer?.code ?? home) ? undefined : seller;
    const from = origin ?? (frame.type === "transcript" ? named.find((mention) => mention.code !== home && mention !== buyer) : undefined);
    if (from && from.code !== (buyer?.code ?? home)) {
      // "Russia's imports" of a report: the country that owns them buys.
      if (
        frame.type !== "transcript" &&
        from.away !== true &&
        places.buyerAfter.test(after(from)) &&
        !places.sellerBefore.test(before(from))
      )
        return say(null, from.code, "parties.importer", false);
      return say(from.code, buyer?.code ?? home, "parties.imports-from", !buyer);
    }
    // "Egypt bought 7,000 tonnes, Bangladesh 3,000": a list of buyers.
    if (list && other(list.code) && isPurchase(context)) return say(context.before?.countries[0] ?? home, list.code, "parties.list", true);
    if (list && other(list.code)) return say(list.code, context.before?.countries.at(-1) ?? home, "parties.list", true);
    if (context.pronoun && context.before) return { ...context.before, inferred: true, rule: "parties.before" };
    const beyond = named.find((mention) => mention.code !== home && !sellers.includes(mention) && isPartner(mention));
    if (beyond && !buyer) return say(beyond.code, seller?.code ?? home, "parties.with", !seller);
    const talked = inTalks(context, named);
    if (talked && !buyer && !seller) return say(talked, home, "parties.before", true);
    const thence = places.fromThere?.test(sentence) ? (namedBefore ?? otherOf(frame, home ?? "")) : null;
    if (thence && thence !== home && !buyer && frame.type !== "transcript") return say(thence, home, "parties.that-market", true);
    const whole = buyer ? ofPart(context, buyer.code) : null;
    if (buyer && whole) return say(whole, buyer.code, "parties.part", true);
    // "We took 3,000 tonnes", given in talks of two: of the other one's goods.
    const guest = frame.type === "transcript" && measure === "COMMODITY_SUPPLY" && !buyer && home !== null ? otherOf(frame, home) : null;
    if (guest && !places.everywhere.test(sentence)) return say(guest, home, frame.rule, true);
    // "Ghana exported 5,000 tonnes. Spain bought 3,000": of what the country exported.
    const [exporter] = bought && context.adjacent && context.before?.rule === "parties.exporter" ? context.before.countries : [];
    if (exporter && buyer && !seller && exporter !== buyer.code && frame.type !== "transcript")
      return say(exporter, buyer.code, "parties.imports-from", true);
    const partner = otherEnd(context, named);
    if (partner && (!buyer || buyer.code === home)) return say(partner, home, "parties.other-end", true);
    if (frame.bilateral && places.mutual.test(sentence) && frame.partner) return say(frame.partner, home, frame.rule, true);
    const beyondCrossing = home !== null && frame.through.length === 2 && frame.through.includes(home);
    if (beyondCrossing && named.every(({ code }) => code === home) && !places.everywhere.test(sentence))
      return say(frame.through.find((code) => code !== home) ?? null, home, "parties.crossing", true);
    if (buyer && buyer.code !== home && isPurchase(context)) return say(home, buyer.code, "parties.to", true);
    const rule = isOfWhole(context) ? "parties.whole" : context.homeRule;
    return say(null, buyer?.code ?? home, buyer ? "parties.imports" : rule, !buyer);
  }
  const to = places.everywhere.test(sentence) ? null : home;
  // "…, Germany 3,000": the next of those who delivered.
  if (list && other(list.code) && context.before?.rule === "parties.sells" && list.code !== to)
    return say(list.code, context.before.countries[1] ?? null, "parties.sells", true);
  // "Russian supplies 3.1 billion, Iranian 1.1": the other way round.
  const [one, two] = context.before?.countries ?? [];
  if (list && list.code === two && places.adjective?.test(sentence.slice(list.start, list.end)))
    return say(two, one ?? null, "parties.elided", true);
  if (list && other(list.code)) return say(context.before?.countries[0] ?? home, list.code, "parties.list", true);
  // "The trade of Russia and Iran came to 4 billion; Russian supplies to 3".
  if (
    seller &&
    !buyer &&
    (language.inflected || !places.spaced) &&
    frame.type !== "transcript" &&
    context.adjacent &&
    context.before?.countries.length === 2
  )
    if (
      context.before.countries.includes(seller.code) &&
      named.every(({ code }) => code === seller.code) &&
      !places.everywhere.test(sentence)
    )
      return say(
        seller.code,
        context.before.countries.find((code) => code !== seller.code)!,
        "parties.facing",
        true,
      );
  if (seller && !buyer && seller.code !== home && delivers(seller) && seller.code !== to)
    return say(seller.code, to, "parties.sells", true);
  // "Peru imported 9,000 cars from China; Japanese deliveries fell": those, too, are to the one that imports.
  if (seller && !buyer && seller.code !== home && frame.type !== "transcript" && measure === "COMMODITY_SUPPLY" && context.adjacent)
    if (context.before?.directed && context.before.countries[1] === home && context.before.rule === "parties.imports-from")
      return say(seller.code, home, "parties.from", true);
  // "Imports of Russian oil … The value of Russian supplies": the two given before.
  if (seller && !buyer && seller.code !== home && frame.type !== "transcript" && context.before?.directed)
    if (context.before.countries[0] === seller.code && context.before.countries.includes(home ?? ""))
      return { ...context.before, inferred: true, rule: "parties.before" };
  const here = context.mentions.findLast((mention) => mention.end <= context.trigger.start && mention !== seller && mention.code !== home);
  const hereCode = frame.type === "transcript" ? undefined : here?.code;
  const spokenOf = frame.type === "transcript" && context.lastNamed !== home ? context.lastNamed : null;
  const otherSide = hereCode ?? spokenOf ?? (frame.pair?.includes(home ?? "") ? otherOf(frame, home ?? "") : context.lastNamed);
  if (!buyer && otherSide && places.thatMarket.test(sentence)) return say(seller?.code ?? home, otherSide, "parties.that-market", true);
  const from =
    seller?.code ??
    (buyer && buyer.code === home
      ? home === frame.home
        ? (frame.partner ?? context.lastNamed)
        : frame.home
      : (home ?? (buyer ? otherOf(frame, buyer.code) : null)));
  if (buyer && buyer.code !== from)
    return say(from, buyer.code, seller && language.inflected && delivers(seller) ? "parties.sells" : "parties.to", !seller);
  const pairOther = from !== null && (home === null || measure === "COMMODITY_SUPPLY") ? otherOf(frame, from) : null;
  if (home === null && from !== null && frame.type === "transcript") return say(from, pairOther, frame.rule, true);
  if (
    seller &&
    seller.code !== home &&
    (frame.type === "transcript" || (!places.ownerAfter.test(after(seller)) && places.sellerBefore.test(before(seller))))
  )
    return say(seller.code, home, "parties.from", true);
  // "exports and imports of Armenia with Georgia": the other end of both.
  const beyond = named.find((mention) => mention.code !== from && isPartner(mention));
  if (beyond && !buyer) return say(from, beyond.code, "parties.with", !seller);
  const whole = seller && !buyer ? ofPart(context, seller.code) : null;
  if (seller && whole) return say(seller.code, whole, "parties.part", true);
  // "Germany is the top source: $9 billion came from there".
  if (seller && !buyer && seller.code !== home && frame.type !== "transcript" && places.sourceAfter?.test(after(seller)))
    return say(seller.code, home, "parties.from", true);
  const others = distinct(named.filter((mention) => mention.code !== from).map((mention) => mention.code));
  const [only] = others;
  const talked = inTalks(context, named);
  // "From Brazil came 9 tonnes of soy. Coffee is 2 tonnes": it came from there, too.
  const goesOn = context.pronoun && context.before?.directed === true && context.before.countries.length === 2 && named.length === 0;
  if (talked && from === home && !buyer && !goesOn) return say(from, talked, "parties.before", true);
  // "Japan was the surprise, with 900 tonnes": it has no trade word of its own, so the previous flow continues, with the country named.
  if (only && others.length === 1 && (measure === "COMMODITY_SUPPLY" || context.trigger.end === 0))
    return say(from, only, "parties.named", true);
  if (context.before && context.pronoun && context.before.countries.length > 0)
    return { ...context.before, inferred: true, rule: "parties.before" };
  const end = otherEnd(context, named);
  if (end && from === home && end !== from) return say(from, end, "parties.other-end", true);
  const everywhere = places.everywhere.test(sentence);
  // "Tajik exports came to …" under a headline of the two: to the other one.
  const facing = seller && !everywhere && frame.type !== "transcript" && frame.titled ? otherOf(frame, seller.code) : null;
  if (seller && facing && seller.code !== home && named.every(({ code }) => code === seller.code))
    return say(seller.code, facing, "parties.other-end", true);
  const across =
    from !== null && frame.through.length === 2 && frame.through.includes(from) ? frame.through.find((code) => code !== from) : null;
  if (across && measure === "COMMODITY_SUPPLY" && !everywhere) return say(from, across, "parties.crossing", true);
  // "Saudi Arabia sent 10 % more", in a report on what China buys.
  const receiving =
    from === null || from === frame.home
      ? frame.partner
      : (otherOf(frame, from) ?? (frame.type === "transcript" ? frame.partner : frame.home));
  // "Brazil shipped 9 tonnes, of which China took 7": the partner is that of the next number.
  const isLater = context.mentions.some(({ code, start }) => code === receiving && start >= context.to);
  // "Spain supplied us 5 tonnes, while Polish deliveries fell": to the same buyer.
  const [formerly, buys] = context.adjacent && context.before?.directed ? context.before.countries : [];
  const sameBuyer = buys !== undefined && buys === receiving && formerly !== from;
  const toOther = (frame.titled && !isLater) || sameBuyer || frame.type === "transcript";
  if (!everywhere && toOther && receiving && from === home && measure === "COMMODITY_SUPPLY") return say(from, receiving, frame.rule, true);
  return say(
    from,
    null,
    seller
      ? "parties.exporter"
      : ofWholeBalance(sentence, context.trigger, language) || isOfWhole(context)
        ? "parties.whole"
        : context.homeRule,
    !seller,
  );
}

/** In talks, behind the trade of two given in the same answer: "Our exports were 9 billion" are those to the other one. */
function inTalks({ frame, before, adjacent, home, sentence, language }: PartiesContext, named: Mention[]): string | null {
  if (frame.type !== "transcript" || home === null) return null;
  if (language.places.everywhere.test(sentence) || named.some(({ code }) => code !== home)) return null;
  if (frame.envoy) return otherOf(frame, home);
  if (!adjacent || before?.countries.length !== 2 || !before.countries.includes(home)) return null;
  return before.countries.find((code) => code !== home) ?? null;
}

/** "Czechia: exports $5 billion, imports $3 billion": the country that heads the item is the other end of its flows. */
function headedBy({ sentence, mentions, number, measure, home, frame, language }: PartiesContext): Parties | null {
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

/** "South Africa bought goods from us and sold us oil": the speaker's country and the one that trades with it. */
function ofUs({ sentence, trigger, number, measure, before, frame, language, ...rest }: PartiesContext, named: Mention[]): Parties | null {
  // "China imported 5 tonnes of our oranges": whose sentence it is, is not whose oranges.
  const home = frame.type === "transcript" || rest.homeRule === "parties.speaker" ? rest.home : (frame.home ?? rest.home);
  const { fromUs, toUs, fromYou, toYou } = language.places;
  const behind = sentence.slice(trigger.end, Math.max(trigger.end, rest.to));
  // "We import from you 5 tonnes", "We shipped you 3": the other side of the talks.
  const guest = frame.type === "transcript" && home !== null && measure !== "TRADE_BALANCE" ? otherOf(frame, home) : null;
  const say = (from: string, to: string): Parties => ({ countries: [from, to], directed: true, inferred: false, rule: "parties.us" });
  if (guest && fromYou?.test(behind)) return say(guest, home!);
  if (guest && measure !== "IMPORTS" && toYou?.test(behind)) return say(home!, guest);
  const sells = fromUs?.test(sentence.slice(trigger.start, trigger.end) + behind) === true;
  // "You sent us 5 tonnes": there home is the guest's country already.
  if (language.places.your.test(sentence.slice(Math.max(0, trigger.start - 24), trigger.start))) return null;
  if (home === null || measure === "TRADE_BALANCE" || (!sells && toUs?.test(behind) !== true)) return null;
  const other =
    named.findLast(({ code, end }) => code !== home && end <= number)?.code ??
    before?.countries.find((code) => code !== home) ??
    otherOf(frame, home);
  return other ? (sells ? say(home, other) : say(other, home)) : null;
}

/** "Qatar supplied 5 million tonnes of that": the other end of the total that the number is a part of. */
function ofPart({ sentence, before, home, frame, language }: PartiesContext, code: string): string | null {
  if (frame.type === "transcript" || !language.places.ofTotal?.test(sentence)) return null;
  const [one, two] = before?.countries ?? [];
  const other = one && two ? (one === code ? two : two === code ? one : null) : (one ?? home);
  return other === code ? null : other;
}

/** Whether what was given right before is the country's whole trade, or another number of it. */
const isOfWhole = ({ before, adjacent, home, sentence, language }: PartiesContext): boolean =>
  (adjacent || before?.rule === "parties.owner") &&
  before?.countries.length === 1 &&
  before.countries[0] === home &&
  (!before.inferred || before.rule === "parties.whole" || language.places.ofWhole?.test(sentence) === true);

/** Rules by which a sentence names the other end itself. */
export const NAMED_END: ReadonlySet<string> = new Set([
  "parties.to",
  "parties.with",
  "parties.from",
  "parties.imports-from",
  "parties.item",
  "parties.list",
]);

/** In a report about the trade of two: the other one, where a flow is given without its end and nothing says it is of the whole. */
function otherEnd(context: PartiesContext, named: Mention[]): string | null {
  const { sentence, mentions, to, frame, home, before, adjacent, language } = context;
  if (frame.type === "transcript" || home === null || language.places.everywhere.test(sentence.slice(context.from))) return null;
  if (!frame.titled && language.places.breakdown?.test(sentence)) return null;
  if (named.some((mention) => mention.code !== home && !mention.capital)) return null;
  // "exports came to …, imports from Uzbekistan to …": named for the flow the other way.
  const { places } = language;
  const isSource = ({ start, end }: Mention): boolean => {
    const ahead = sentence.slice(Math.max(0, start - 48), start);
    if (context.measure !== "EXPORTS") return false;
    const owned =
      !language.inflected && (places.ownerAfter.test(sentence.slice(end)) || places.elidedOwner?.test(sentence.slice(end, end + 3)));
    return owned || places.sellerBefore.test(ahead) || places.importedFrom?.test(ahead + sentence.slice(start, end)) === true;
  };
  const later = mentions.some((mention) => mention.code === frame.partner && mention.start >= to && !isSource(mention));
  if (later) return null;
  // What was said of the two just before goes on in its paragraph: "The deficit with China grew … Exports rose …".
  // "Total exports came to …. Imports rose": still of the whole.
  if (isOfWhole(context)) return null;
  const pair = adjacent && !before?.many && before?.countries.length === 2 && before.countries.includes(home) ? before.countries : null;
  const other = frame.pair?.includes(home) ? otherOf(frame, home) : null;
  const partner = pair?.find((code) => code !== home) ?? null;
  if (partner !== null && (!before!.inferred || NAMED_END.has(before!.rule))) return partner;
  return other !== null && frame.titled ? other : partner;
}

/** The mention given last before the number, or the first behind it. */
const pick = (mentions: Mention[], number: number): Mention | undefined =>
  mentions.findLast((mention) => mention.end <= number) ?? mentions[0];

function balance(context: PartiesContext, named: Mention[]): Parties {
  const { sentence, home, language } = context;
  const { places } = language;
  const joined = pairOf(sentence, named, language) ?? jointly(sentence, named, language);
  if (joined) return { countries: joined, directed: false, inferred: false, rule: "parties.pair" };
  const before = (mention: Mention): string => sentence.slice(Math.max(0, mention.start - 28), mention.start);
  const partner = pick(
    named.filter((mention) => places.partnerBefore.test(before(mention)) && mention.code !== home),
    context.number,
  );
  const owner = named.find(
    (mention) =>
      mention !== partner &&
      (places.ownerAfter.test(sentence.slice(mention.end, mention.end + 60)) || places.ownerBefore.test(before(mention))),
  );
  if (partner) return { countries: distinct([owner?.code ?? home, partner.code]), directed: false, inferred: !owner, rule: "parties.with" };
  const bloc = named.find((mention) => mention.code !== home);
  const ofTwo = context.adjacent && context.before?.countries.length === 2 && context.before.countries.includes(home ?? "");
  const own = (!owner || (owner.code === home && context.frame.titled)) && !ofWholeBalance(sentence, context.trigger, language);
  if (own && named.every((mention) => mention.code === home) && ofTwo && !places.foreignTrade.test(sentence))
    return {
      countries: distinct([home, ...context.before!.countries]),
      directed: false,
      inferred: true,
      rule: "parties.before",
    };
  // In Russian talks of two, a balance without a partner is with the other one.
  const facing = language.inflected && context.frame.type === "transcript" && home !== null ? otherOf(context.frame, home) : null;
  if (own && facing && !owner && !bloc && !places.foreignTrade.test(sentence) && !places.everywhere.test(sentence))
    return { countries: distinct([home, facing]), directed: false, inferred: true, rule: context.frame.rule };
  const codes = owner
    ? [owner.code]
    : bloc
      ? isBloc(bloc.code) && places.ownerBefore.test(`${before(bloc)}`)
        ? [bloc.code]
        : [home, bloc.code]
      : context.pronoun && context.before
        ? context.before.countries
        : [home];
  return { countries: distinct(codes), directed: false, inferred: !owner && !bloc, rule: "parties.balance" };
}

/** "the overall deficit": of all partners, whoever was named before. */
export const ofWholeBalance = (sentence: string, { start }: { start: number }, { places }: Language): boolean =>
  places.spaced && places.everywhere.test(sentence.slice(Math.max(0, start - 12), start + 8));

/** "Russian-Turkish", "Russia–Austria", "between Moscow and Ankara", "Russia's trade with China". */
function pairOf(sentence: string, named: Mention[], { places }: Language): [string, string] | null {
  for (const [i, a] of named.entries()) {
    const b = named[i + 1];
    if (!b || a.code === b.code) continue;
    const between = sentence.slice(a.end, b.start);
    if (places.pairJoin.test(between)) return [a.code, b.code];
    if (places.andJoin.test(between) && places.between.test(sentence.slice(Math.max(0, a.start - 14), a.start))) return [a.code, b.code];
    if (places.ownTradeWith.test(between)) return [a.code, b.code];
    // "Serbia, Türkiye trade volume passes €3 billion".
    if (i === 0 && a.start === 0 && places.headlinePair?.test(between) && places.ownerAfter.test(sentence.slice(b.end, b.end + 60)))
      return [a.code, b.code];
  }
  return null;
}

/** "Armenia and Iran agreed to double their trade": two who do something together. */
function jointly(sentence: string, named: Mention[], { places }: Language): [string, string] | null {
  const at = places.together
    ? named.findIndex((a, i) => {
        const b = named[i + 1];
        return (
          b && a.code !== b.code && places.andJoin.test(sentence.slice(a.end, b.start)) && places.together!.test(sentence.slice(b.end))
        );
      })
    : -1;
  return at < 0 ? null : [named[at]!.code, named[at + 1]!.code];
}

const nearest = (named: Mention[], trigger: { start: number; end: number }): Mention | undefined =>
  [...named].sort((a, b) => Math.abs(a.start - trigger.end) - Math.abs(b.start - trigger.end))[0];

const otherOf = (frame: Frame, code: string): string | null =>
  frame.pair?.includes(code) ? (frame.pair.find((other) => other !== code) ?? null) : null;
