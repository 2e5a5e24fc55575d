// "1,500 trucks a day": a rate, to which the period of the sentence does not apply.
import type { Language } from "../languages/language.ts";

export const isDaily = (text: string, { start, end }: { start: number; end: number }, { periods }: Language): boolean =>
  periods.dailyAfter.test(text.slice(end, end + 60)) || periods.dailyBefore.test(text.slice(Math.max(0, start - 60), start));
