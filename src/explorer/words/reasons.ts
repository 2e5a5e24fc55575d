import { inWords, type AmountGiven, type Reason } from "../../contract/reason.ts";
import { languageNow, t } from "../language/translate.ts";
import { readableDate } from "./dates.ts";
import { exactShare, readableNumber, readableQuantity } from "./quantity.ts";

interface Reached {
  method: string;
  reasons: unknown;
}

const amountWords = ({ value = null, low = null, high = null, comparator = "EXACT", unit }: AmountGiven) =>
  readableQuantity({ value, low, high, comparator, unit, asSaid: null, usd: null });

/** The reasons of a verdict, in the user's language; an editor's own words unchanged. */
export function explainVerdict({ method, reasons }: Reached, countries: readonly { code: string; name: string }[]): string {
  if (!Array.isArray(reasons) || reasons.length === 0) return method;
  return inWords(reasons as Reason[], {
    say: t,
    amount: amountWords,
    number: readableNumber,
    share: exactShare,
    period: readableDate,
    country: (code) => countries.find((each) => each.code === code)?.name ?? code,
    blank: languageNow() === "zh" ? "" : " ",
  });
}
