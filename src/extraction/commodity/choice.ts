// Which of the goods a sentence names one of its numbers is about.
import type { Amount } from "../quantity/amount.ts";
import type { TextSpan } from "../span.ts";
import type { NamedCommodity } from "./commodity.ts";

interface Place {
  start: number;
  end: number;
}

/** `from` is the end of the number before, `to` where goods of the next number may begin: "wheat fell 5 percent, barley rose 7". */
export function commodityFor(
  goods: NamedCommodity[],
  attachment: Place,
  amount: Amount,
  span: TextSpan & { from: number; to: number },
): NamedCommodity | null {
  if (goods.length === 0) return null;
  const free = goods.filter((good) => !(good.start < amount.end && amount.start < good.end && good.end <= amount.end));
  if (attachment.end <= span.from) {
    const own = free.findLast((good) => good.start >= span.from && good.end <= amount.start);
    if (own) return own;
  }
  const inside = free.filter(
    (good) => good.start >= Math.min(span.start, attachment.start) - 40 && good.end <= Math.min(span.end, span.to),
  );
  return inside.toSorted((a, b) => distance(a, attachment, amount) - distance(b, attachment, amount))[0] ?? null;
}

const distance = (good: Place, attachment: Place, amount: Place): number =>
  Math.min(Math.abs(good.start - attachment.end), Math.abs(attachment.start - good.end), Math.abs(good.start - amount.end));
