// Numbers with a unit that count nothing themselves: the size of a bag, a share told in numbers, the ships that carry what was weighed.
import type { Language } from "../languages/language.ts";

/** "bags of 60 kilos", "a 45-lb bag": the size of one. */
export function isSizeOf(before: string, behind: string, { units }: Language): boolean {
  const [ahead, after] = units.sizeOf ?? [];
  return ahead !== undefined && (ahead.test(before) || after!.test(behind));
}

const CONVEYANCES = new Set(["vessels", "tankers", "trains", "trucks", "flights"]);

/** "9,000 tonnes left on three ships": what carries the number before. */
export const isConveyance = (unit: string | null, words: string, before: string, { units }: Language): boolean =>
  CONVEYANCES.has(unit ?? "") && !/\d/.test(words) && /\d/.test(before) && units.aboard?.test(before) === true;
