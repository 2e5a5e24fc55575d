// What a country sells: to whom.
import { runsOf } from "../place/list.ts";
import type { FlowContext } from "./ends.ts";
import { ofWholeBalance } from "./balance.ts";
import { inTalks, isOfWhole, ofPart, otherEnd } from "./implied.ts";
import { FACING, theOtherOfTwo } from "./facing.ts";
import { ahead, behind, distinctCountries, fromTo, isPartner, otherOf } from "./pair.ts";
import type { Parties } from "./context.ts";

/** By which one of several that a country imports from was told before. */
const SOURCES: ReadonlySet<string> = new Set(["parties.imports-from", "parties.list"]);

export function outgoing({ context, named, next, buyer, seller, delivers }: FlowContext): Parties {
  const { sentence, home, frame, measure, language } = context;
  const { places } = language;
  const to = places.everywhere.test(sentence) ? null : home;
  // "…, Germany 3,000": the next of those who delivered.
  if (next && context.before?.rule === "parties.sells" && next.code !== to)
    return fromTo(next.code, context.before.countries[1] ?? null, "parties.sells", true);
  // "Russian supplies 3.1 billion, Iranian 1.1": the other way round.
  const [one, two] = context.before?.countries ?? [];
  if (next && next.code === two && places.adjective?.test(sentence.slice(next.start, next.end)))
    return fromTo(two, one ?? null, "parties.elided", true);
  if (next) return fromTo(context.before?.countries[0] ?? home, next.code, "parties.list", true);
  const other = seller && !buyer ? theOtherOfTwo(context, seller, named) : null;
  if (seller && other) return fromTo(seller.code, other, FACING, true);
  // In talks a country delivers to the speaker's only where that is said: "China shipped 9 tonnes to Russia".
  const hither = frame.type !== "transcript" || named.some(({ code }) => code === home);
  if (seller && !buyer && seller.code !== home && delivers(seller) && seller.code !== to && hither) {
    // "沙特对华出口9吨，俄罗斯供应8吨": to the same buyer.
    // "Sudan sold the Saudis 5,000 head. Djibouti shipped 2,000": to the same buyer, too.
    const rival = language.clauses.elliptic ? context.earlier : context.adjacent ? context.before : null;
    const [first, same] = rival?.directed ? rival.countries : [];
    return fromTo(seller.code, first === to && same !== seller.code ? same! : to, "parties.sells", true);
  }
  // "Peru imported 9,000 cars from China; Japanese deliveries fell": those, too, are to the one that imports.
  if (seller && !buyer && seller.code !== home && frame.type !== "transcript" && measure === "COMMODITY_SUPPLY" && context.adjacent)
    if (context.before?.directed && context.before.countries[1] === home && SOURCES.has(context.before.rule))
      return fromTo(seller.code, home, "parties.from", true);
  // "Chile bought 9 tonnes. Peru will supply 4": to the one that bought.
  const [bought] = context.adjacent && /^parties\.import(?:s|er)$/.test(context.before?.rule ?? "") ? context.before!.countries : [];
  if (seller && !buyer && bought && bought !== seller.code && frame.type !== "transcript" && measure === "COMMODITY_SUPPLY")
    return fromTo(seller.code, bought, "parties.from", true);
  // "Imports of Russian oil … The value of Russian supplies": the two given before.
  if (seller && !buyer && seller.code !== home && frame.type !== "transcript" && context.before?.directed && to !== null)
    if (context.before.countries[0] === seller.code && context.before.countries.includes(home ?? ""))
      return { ...context.before, inferred: true, rule: "parties.before" };
  const here = context.mentions.findLast((mention) => mention.end <= context.trigger.start && mention !== seller && mention.code !== home);
  const hereCode = frame.type === "transcript" ? undefined : here?.code;
  const spokenOf = frame.type === "transcript" && context.lastNamed !== home ? context.lastNamed : null;
  const otherSide = hereCode ?? spokenOf ?? (frame.pair?.includes(home ?? "") ? otherOf(frame, home ?? "") : context.lastNamed);
  if (!buyer && otherSide && places.thatMarket.test(sentence)) return fromTo(seller?.code ?? home, otherSide, "parties.that-market", true);
  // "肯尼亚牛油果获准输华": whose goods they are stands first.
  const [owner, ...owners] = places.goodsOwnerFirst ? named.filter(({ code, end }) => code !== home && end <= context.trigger.start) : [];
  const producer = owner && owners.length === 0 ? owner.code : null;
  const from =
    seller?.code ??
    (buyer && buyer.code === home
      ? home === frame.home
        ? (producer ?? frame.partner ?? context.lastNamed)
        : frame.home
      : (home ?? (buyer ? otherOf(frame, buyer.code) : null)));
  // "54,000 tonnes to Poland and Peru": one number of them all, and not of the first.
  const joint = buyer && from !== null ? (runsOf(named, sentence, language).find(([first]) => first === buyer) ?? []) : [];
  const all = distinctCountries([from, ...joint.map(({ code }) => code)]);
  if (all.length > 2) return { countries: all, directed: false, inferred: !seller, rule: "parties.to" };
  if (buyer && buyer.code !== from)
    return fromTo(from, buyer.code, seller && places.deliverersListed && delivers(seller) ? "parties.sells" : "parties.to", !seller);
  const pairOther = from !== null && (home === null || measure === "COMMODITY_SUPPLY") ? otherOf(frame, from) : null;
  const whole = seller && !buyer ? ofPart(context, seller.code) : null;
  if (seller && whole) return fromTo(seller.code, whole, "parties.part", true);
  if (home === null && from !== null && frame.type === "transcript") return fromTo(from, pairOther, frame.rule, true);
  // "Ukraine was exporting 5 million tonnes": a country that the talks are not with sells to anybody.
  const beside = frame.introduced ? [home] : (frame.pair ?? []);
  const isThird = seller && !beside.includes(seller.code) && !frame.all.includes(seller.code);
  // "Chile plans $9 billion in exports to all destinations".
  const toAnybody = frame.type === "transcript" && (isThird || places.everywhere.test(sentence));
  // "China's commitment is 9 million tonnes", without a word of trade: with the speaker's country.
  if (seller && isThird && context.trigger.end === 0 && home !== null && seller.code !== home)
    return { countries: [home, seller.code], directed: false, inferred: true, rule: "parties.named" };
  if (seller && toAnybody && measure === "EXPORTS" && seller.code !== home) return fromTo(seller.code, null, "parties.owner", false);
  if (
    seller &&
    seller.code !== home &&
    (frame.type === "transcript" ||
      (!places.ownerAfter.test(behind(sentence, seller)) && places.sellerBefore.test(ahead(sentence, seller))))
  )
    return fromTo(seller.code, home, "parties.from", true);
  // "exports and imports of Armenia with Georgia": the other end of both.
  const beyond = named.find((mention) => mention.code !== from && isPartner(context, mention));
  if (beyond && !buyer) return fromTo(from, beyond.code, "parties.with", !seller);
  // "Germany is the top source: $9 billion came from there".
  if (seller && !buyer && seller.code !== home && frame.type !== "transcript" && places.sourceAfter?.test(behind(sentence, seller)))
    return fromTo(seller.code, home, "parties.from", true);
  const others = distinctCountries(named.filter((mention) => mention.code !== from).map((mention) => mention.code));
  const [only] = others;
  const talked = inTalks(context, named);
  // "From Brazil came 9 tonnes of soy. Coffee is 2 tonnes": it came from there, too.
  const goesOn = context.pronoun && context.before?.directed === true && context.before.countries.length === 2 && named.length === 0;
  if (talked && from === home && !buyer && !goesOn) return fromTo(from, talked, "parties.before", true);
  // "Japan was the surprise, with 900 tonnes": it has no trade word of its own, so the previous flow continues, with the country named.
  if (only && others.length === 1 && (measure === "COMMODITY_SUPPLY" || context.trigger.end === 0))
    return fromTo(from, only, "parties.named", true);
  if (context.before && context.pronoun && context.before.countries.length > 0)
    return { ...context.before, inferred: true, rule: "parties.before" };
  const end = otherEnd(context, named);
  if (end && from === home && end !== from) return fromTo(from, end, "parties.other-end", true);
  const everywhere = places.everywhere.test(sentence);
  // "Tajik exports came to …" under a headline of the two: to the other one.
  const facing = seller && !everywhere && frame.type !== "transcript" && frame.titled ? otherOf(frame, seller.code) : null;
  if (seller && facing && seller.code !== home && named.every(({ code }) => code === seller.code))
    return fromTo(seller.code, facing, "parties.other-end", true);
  const across =
    from !== null && frame.through.length === 2 && frame.through.includes(from) ? frame.through.find((code) => code !== from) : null;
  if (across && (measure === "COMMODITY_SUPPLY" || places.theCrossing?.test(sentence)) && !everywhere)
    return fromTo(from, across, "parties.crossing", true);
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
  if (!everywhere && toOther && receiving && from === home && measure === "COMMODITY_SUPPLY")
    return fromTo(from, receiving, frame.rule, true);
  return fromTo(
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
