import { t } from "../language/translate.ts";
import { measures, modalities, topics } from "../words/labels.ts";

/** Conditions among the typed words: "Xi trade target 2024" is a name with three conditions. */
export interface TypedConditions {
  /** The other words, which are looked up as names. */
  rest: string;
  /** Parameters of a claims address, with their values. */
  filter: Record<string, string>;
  /** The conditions in words; empty if there are none. */
  what: string;
}

const narrowing: [RegExp, word: string, value: string, name: () => string][] = [
  [/^(targets?|goals?|promis\w*|цел[ьи]|целей|обеща\p{L}*|目标|承诺)$/iu, "modality", "TARGET", () => modalities.TARGET],
  [/^(forecasts?|predict\w*|прогноз\p{L}*|预测)$/iu, "modality", "PROJECTED", () => modalities.PROJECTED],
  [/^(turnover|товарооборот\p{L}*|贸易额)$/iu, "measure", "TRADE_TURNOVER", () => measures.TRADE_TURNOVER],
  [/^(exports?|экспорт\p{L}*|出口)$/iu, "measure", "EXPORTS", () => measures.EXPORTS],
  [/^(imports?|импорт\p{L}*|进口)$/iu, "measure", "IMPORTS", () => measures.IMPORTS],
  [/^(investments?|инвестици\p{L}*|投资)$/iu, "measure", "INVESTMENT", () => measures.INVESTMENT],
  [/^(trade|торговл\p{L}*|贸易)$/iu, "topic", "TRADE_VOLUME", () => topics.TRADE_VOLUME],
];
const year = /^(?:19|20)\d\d$/;
/** Filler words, neither names nor conditions. */
const filling =
  /^(who|what|which|how|much|many|did|does|is|was|most|more|of|for|in|on|by|with|from|the|about|to|claims?|said|кто|что|какие|сколько|больше|всех|в|на|о|об|за|по|с|со|из|谁|什么|多少|最)$/iu;

export function conditionsIn(words: string): TypedConditions {
  const filter: Record<string, string> = {};
  const names: string[] = [];
  const rest: string[] = [];
  for (const word of words.trim().split(/\s+/)) {
    const found = narrowing.find(([pattern, condition]) => pattern.test(word) && !(condition in filter));
    if (found) {
      filter[found[1]] = found[2];
      names.push(found[3]());
    } else if (year.test(word) && !("period" in filter)) filter["period"] = word;
    else rest.push(word);
  }
  // A year alone may be an HS code, and within a name it belongs to it.
  if (names.length === 0 && !(filter["period"] && rest.length > 0)) return { rest: words, filter: {}, what: "" };
  return {
    rest: rest.filter((word) => !filling.test(word)).join(" "),
    filter,
    what: [...names, filter["period"]].filter(Boolean).join(", "),
  };
}

/** Queries about exaggeration, which the page of track records answers. */
export const asksForTrackRecords = (words: string): boolean =>
  /(^|\s)(who|whose|кто|чьи)(\s|$)|谁/iu.test(words) &&
  /most|more|wrong|right|lie|exaggerat|больше|ошиб|точн|преувелич|завыш|врёт|врет|最|夸大|错/iu.test(words);

export const trackRecordsInterpretation = () => ({
  key: "records",
  words: t("Who claims more than the official figures say?"),
  to: "/track-records",
});
