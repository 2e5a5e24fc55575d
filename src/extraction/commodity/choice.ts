// Which of the goods a sentence names one of its numbers is about.
import type { Amount } from "../quantity/amount.ts";
import type { Span } from "../span.ts";
import type { Commodity } from "./commodity.ts";

export function commodityFor(goods: Commodity[], attachment: { start: number; end: number }, amount: Amount, span: Span): Commodity | null {
  const inside = goods.filter(
    (good) =>
      good.start >= Math.min(span.start, attachment.start) - 40 &&
      good.end <= span.end &&
      !(good.start < amount.end && amount.start < good.end && good.end <= amount.end),
  );
  const distance = (good: Commodity): number =>
    Math.min(Math.abs(good.start - attachment.end), Math.abs(attachment.start - good.end), Math.abs(good.start - amount.end));
  return [...inside].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
