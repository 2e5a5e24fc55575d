// Between whom: who sells, who buys, or which two trade with each other.
import { runsOf } from "../place/list.ts";
import { isEnd, isParty } from "../place/subject.ts";
import { figuresInBrackets, overlapsAny } from "../span.ts";
import { balance } from "./balance.ts";
import type { Parties, PartiesContext } from "./context.ts";
import { isPurchase } from "./ends.ts";
import { flow } from "./flow.ts";
import { ofUs } from "./implied.ts";
import { headedBy, listedParties, takesPart } from "./listed.ts";
import { turnover } from "./turnover.ts";

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
      // "9 tonnes abroad, half of it to Peru": a part is no partner of the whole.
      !(
        mention.start > context.number && context.language.places.partBehind?.test(context.sentence.slice(context.number, mention.start))
      ) &&
      isParty(context.sentence, mention, context.language),
  );
  // "tomatoes entering Spain (71,000 tonnes)": the home country is no partner of its own, unless goods go there or come from there.
  if (context.item && (context.item.code !== context.home || isEnd(context.sentence, context.item, context.language)))
    return listedParties(context, context.item, named, isPurchase(context));
  const headed = headedBy(context) ?? takesPart(context, named) ?? ofUs(context, named);
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
