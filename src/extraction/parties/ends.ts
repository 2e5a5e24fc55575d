// Who sells and who buys, by the words beside their names.
import { runsOf } from "../place/list.ts";
import type { Mention } from "../place/mention.ts";
import { behindAside } from "../place/subject.ts";
import { ahead, behind, pick } from "./pair.ts";
import type { PartiesContext } from "./context.ts";

/** Both ends of a flow, as far as a sentence names them. */
export interface Ends {
  buyer: Mention | undefined;
  seller: Mention | undefined;
  sellers: Mention[];
  /** Whether the number's word is one of buying, whose subject buys. */
  bought: boolean;
  /** Whether the mention is the subject of a verb of delivery. */
  delivers: (mention: Mention) => boolean;
}

export interface FlowContext extends Ends {
  context: PartiesContext;
  /** The countries that the number may be of. */
  named: Mention[];
  /** The next of a list that goes on with the flow given before. */
  next: Mention | undefined;
}

/** "bought for 5 million": the subject of the verb is the buyer. */
export const isPurchase = ({ sentence, trigger, home, language }: PartiesContext): boolean => {
  const verb = sentence.slice(trigger.start, trigger.end);
  const comesHere = home === language.documents.athome && language.places.hither?.test(verb) === true;
  return comesHere || language.places.buys.test(` ${verb}`);
};

export function endsOf(context: PartiesContext, named: Mention[], incoming: boolean): Ends {
  const { sentence, frame, language } = context;
  const { places } = language;
  const bought = isPurchase(context);
  const before = (mention: Mention): string => ahead(sentence, mention);
  const after = (mention: Mention): string => behind(sentence, mention);
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
  const isDative = ({ start, end }: Mention): boolean => places.soldTo?.[1].test(sentence.slice(start, end)) === true;
  const paysFrom = (mention: Mention): boolean =>
    !incoming && places.sellerBefore.test(before(mention)) && places.earnedFrom?.test(sentence.slice(0, mention.start)) === true;
  const isBoughtFrom = (mention: Mention): boolean =>
    places.boughtFrom?.[0].test(before(mention)) === true && places.boughtFrom[1].test(after(mention));
  const isBuyer = (mention: Mention): boolean =>
    !isBoughtFrom(mention) &&
    !places.ownsBehind?.test(after(mention)) &&
    (mention.toward ||
      (!incoming && mention.end <= context.trigger.start && places.where?.test(after(mention)) === true) ||
      paysFrom(mention) ||
      (places.sentTo?.[0].test(before(mention)) === true && places.sentTo[1].test(after(mention))) ||
      (places.recipient?.test(sentence.slice(mention.start, mention.end + 30)) === true && !places.sellerBefore.test(before(mention))) ||
      (isDative(mention) && places.soldTo![0].test(before(mention))) ||
      (places.buyerBefore.test(before(mention)) &&
        // "对巴西进口": bought from there.
        !(
          incoming &&
          places.partnerBefore.test(before(mention)) &&
          /^[^，]{0,4}$/.test(sentence.slice(mention.end, context.trigger.start))
        ) &&
        !isPlace(mention) &&
        !ofGoods(mention)) ||
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
  // "自越南、泰国进口": nor does the last of those that it is bought from buy.
  const bring =
    incoming && !places.spaced ? runsOf(named, sentence, language).filter(([first]) => places.sellerBefore.test(before(first!))) : [];
  const listed = [...led, ...bring].flatMap((list) => list.slice(1));
  const buyers = named.filter((mention) => isBuyer(mention) && !listed.includes(mention));
  // Of several, the one given last before the number: "exports to China rose 5 %, those to Japan 3 %".
  // "Sales to Peru fell, but China's up 5 percent": in the place of the one before.
  const risen =
    frame.type === "transcript" && !incoming
      ? named.findLast(
          ({ code, end }) => end <= context.number && code !== context.home && places.elidedRise?.test(sentence.slice(end, context.number)),
        )
      : undefined;
  const buyer = (buyers.length > 0 ? risen : undefined) ?? pick(buyers, context.number);
  // "Poland delivered 5,000 tonnes": the subject of a verb of delivery sells.
  const delivers = (mention: Mention): boolean =>
    mention.end <= context.trigger.start &&
    !buyers.includes(mention) &&
    !isDative(mention) &&
    places.sells?.test(sentence.slice(mention.start, context.trigger.end)) === true &&
    !places.located?.test(before(mention) + sentence.slice(mention.start, mention.end));
  // "泰国对华出口8万吨，越南对华9万吨": who stands before whither goods go, in the clause of their number.
  const elides = (mention: Mention): boolean => {
    const [ahead, between] = places.elidedFlow ?? [];
    const next = named.find(({ start }) => start >= mention.end);
    const gap = sentence.slice(mention.end, next?.start ?? mention.end);
    const bare = next !== undefined && next.end <= context.number && between?.test(sentence.slice(next.end, context.number)) === true;
    return bare && !incoming && ahead!.test(gap) && gap.length <= 14 && gap.search(language.clauses.comma) < 0;
  };
  const isSeller = (mention: Mention): boolean =>
    mention !== buyer &&
    !led.some((list) => list.includes(mention)) &&
    // "Egyptian exports came to 3 billion and Turkish exports to 4"
    (!places.partnerBefore.test(before(mention)) || places.ownsBehind?.test(after(mention)) === true) &&
    ((mention.away === true && mention.end <= context.number) ||
      isBoughtFrom(mention) ||
      delivers(mention) ||
      places.sellerBefore.test(before(mention)) ||
      places.ownsBehind?.test(after(mention)) === true ||
      (incoming &&
        frame.type !== "transcript" &&
        places.importedFrom?.test(before(mention) + sentence.slice(mention.start, mention.end))) ||
      [after(mention), behindAside(sentence, mention.end, language)].some((behind) => places.sellerAfter.test(behind)) ||
      places.ownerBefore?.test(before(mention)) ||
      (frame.type === "transcript" && places.earnedFrom?.test(after(mention).slice(0, 14)) === true) ||
      elides(mention) ||
      (bought && isPlace(mention)) ||
      ofGoods(mention));
  const sellers = named.filter(isSeller);
  const seller = pick(incoming ? sellers : sellers.filter((mention) => !buyers.includes(mention)), context.number) ?? undefined;
  return { buyer, seller, sellers, bought, delivers };
}
