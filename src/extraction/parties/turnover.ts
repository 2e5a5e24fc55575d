// Between whom trade or cargo passes both ways.
import { isBloc } from "../place/gazetteer.ts";
import { runsOf } from "../place/list.ts";
import type { Mention } from "../place/mention.ts";
import { isFrameOf } from "../place/subject.ts";
import { ahead, behind, distinctCountries, jointly, nearestTo, otherOf, joinedPair, withRest } from "./pair.ts";
import type { Parties, PartiesContext } from "./context.ts";
import { isOfBoth, spokenOf } from "./implied.ts";
import { handlerOf } from "./port.ts";

export function turnover(context: PartiesContext, named: Mention[]): Parties {
  const { sentence, frame, home, language } = context;
  const { places } = language;
  const say = (countries: (string | null)[], rule: string, inferred = false): Parties => ({
    countries: distinctCountries(countries),
    directed: false,
    inferred,
    rule,
  });
  const span = sentence.slice(context.from, context.to);
  const before = (mention: Mention, reach = 44): string => ahead(sentence, mention, reach);
  // "410,000 tonnes of Russian cargo to Iran".
  if (context.measure === "CARGO_VOLUME" && places.cargoEnds && frame.type !== "transcript") {
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
  // "The total trade between us", whoever was named before.
  if (frame.type === "transcript" && frame.pair && places.betweenUs?.test(span) && named.every(({ code }) => frame.pair!.includes(code)))
    return say(frame.pair, frame.rule, true);
  const handler = context.measure === "CARGO_VOLUME" ? handlerOf(context, named) : null;
  if (handler) return say([handler], "parties.port");
  const inside = named.find(
    (mention) =>
      isFrameOf(sentence, mention, language) ||
      (isBloc(mention.code) && places.between?.test(before(mention, 20)) && places.membersAfter?.test(sentence.slice(mention.end))),
  );
  if (inside) return say([inside.code], "parties.within-bloc");
  // "Trade between Kenya, Uganda and Rwanda": of all of them.
  const among = runsOf(named, sentence, language).find(([first, , third]) => third && places.between?.test(before(first!, 20)));
  if (among)
    return say(
      among.map(({ code }) => code),
      "parties.among",
    );
  const joined = joinedPair(sentence, named, language) ?? jointly(sentence, named, language);
  if (joined) return say(withRest(joined, named, context), "parties.pair");
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
      !partners.includes(mention) && (places.ownerAfter.test(behind(sentence, mention)) || places.ownerBefore?.test(before(mention))),
  );
  const subject =
    owner ??
    named.find(
      (mention) => !mention.capital && !partners.includes(mention) && mention.end < context.trigger.start && mention.code !== home,
    );
  // A list names the partner before the number: "with China 108 billion, with India 11".
  const partner = partners.findLast((mention) => mention.end <= context.number) ?? partners[0];
  // "Uzbekistan's trade with Russia was 12 billion, with China 14 billion": the list goes on.
  const listed = context.before?.rule === "parties.with" || context.earlier?.rule === "parties.pair";
  const [first] = context.adjacent && listed ? context.before!.countries : [];
  const listOwner = !owner && first !== partner?.code && context.from > 0 ? first : undefined;
  if (partner && partner.code !== home) {
    const own = owner && owner.code !== partner.code ? owner.code : spokenOf(context, named, partners);
    const whose = own ?? listOwner ?? home ?? subject?.code ?? null;
    return say(withRest([whose, partner.code], named, context), "parties.with", owner === undefined && frame.type !== "transcript");
  }
  if (partner && owner && owner.code !== partner.code) return say(withRest([owner.code, partner.code], named, context), "parties.with");
  const codes = distinctCountries(
    named.filter((mention) => !mention.capital || named.every((other) => other.capital)).map((mention) => mention.code),
  );
  const foreign = codes.filter((code) => code !== home);
  const [one, two] = foreign;
  if (
    codes.length === 2 &&
    foreign.length === 2 &&
    one &&
    two &&
    places.between?.test(`${span.slice(0, span.indexOf(sentence.slice(named[0]!.start, named[0]!.end)))}`)
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
  const ofWhole = places.wholeInWords ? places.everywhere.test(span) : places.asNation?.test(sentence) === true;
  if (places.wholeInWords && places.world.test(span) && foreign.length === 0) return say(["WLD"], "parties.world");
  if (ofWhole && !mutual && foreign.length === 0 && !context.pronoun) return say([home], "parties.whole", true);
  if (places.world.test(span)) return say(["WLD"], "parties.world");
  if (places.foreignTrade.test(span) && !context.pronoun && !mutual && !isOfBoth(context, span))
    return say([context.before?.countries.length === 1 ? (context.before.countries[0] ?? home) : home], "parties.foreign-trade", true);
  if (mutual && foreign.length === 0 && home !== null && isBloc(home) && codes.includes(home))
    return say([home], "parties.within-bloc", true);
  if (mutual && foreign.length === 0 && context.earlier?.countries.length === 2)
    return say(context.earlier.countries, "parties.before", true);
  if (one && two && mutual) return say([one, two], "parties.mutual", true);
  const nearest = nearestTo(named, context.trigger)?.code ?? one ?? null;
  const all = foreign.map((code) => withRest([home, code], named, context)).find((codes) => codes.length > 2 && codes.includes(nearest));
  if (all) return say(all, "parties.listed", true);
  if (one && two) return say([home, nearest], "parties.nearest", true);
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
    (!frame.pair || (frame.introduced !== true && !mutual && !places.our?.test(span) && !isBloc(context.lastNamed))) &&
    (frame.type === "transcript" || mutual)
  )
    return say([home ?? otherOf(frame, context.lastNamed), context.lastNamed], "parties.last-named", true);
  // What a port handles comes from everywhere; what crosses a border passes between the two.
  const atPort = frame.port === true || places.portWord.test(sentence);
  // So does what a network carries in transit.
  const ofPort = foreign.length === 0 && (places.portNamed.test(span) || places.transit?.test(span) === true);
  const crossing = context.measure === "CARGO_VOLUME" && !ofPort && ((frame.titled && !frame.port) || frame.through.length > 1 || !atPort);
  // "Trucks passed": between neighbours. A bloc may be named as where they are bound for.
  const withBloc = crossing && places.blocsAfar && frame.pair?.some(isBloc) === true && !mutual;
  const [here, there] = frame.through;
  if (crossing && there && (home === here || home === there) && foreign.length === 0) return say([here!, there], "parties.crossing", true);
  if (
    frame.pair &&
    !withBloc &&
    (frame.type === "transcript" || mutual || crossing || (frame.bilateral && context.measure !== "CARGO_VOLUME"))
  )
    return say(frame.pair, frame.rule, true);
  if (context.lastNamed && context.lastNamed !== home && mutual) return say([home, context.lastNamed], "parties.last-named", true);
  return say([home], context.homeRule, true);
}
