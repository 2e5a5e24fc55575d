// Signs that a Russian sentence may say who speaks: the patterns of speakers are tried only where one stands.
import { script } from "../../pattern.ts";
import { VERB } from "../speakers/verbs.ts";
import { HIS } from "./around.ts";

const BY_NOUNS = [
  "сообщени|заявлени|верси|признани|выражени|убеждени|наблюдени|прикидк|предположени|завер|увер|свидетельств|утверждени|определени",
  "расч|подсч|мнени|прогноз|оценк",
].join("|");

const HINTS = [
  VERB,
  String.raw`\bвопрос|беседова|поговори|пообща|цитиру|\bпоказ|\bтаков|\bстатистик`,
  String.raw`\bсвидетельствуют\b|\bследует\b|\bявствует\b|\bверить\b|\bсогласно\b|\bслова\b|\bсо слов\b|\bссыл(?:кой|аясь) на\b`,
  String.raw`\bпо (?:\p{L}+ )?данным\b`,
  String.raw`\bпо (?:информации|сведениям|словам|предварительным|официальным)\b`,
  String.raw`\bпо (?:${BY_NOUNS})`,
  String.raw`\b(?:по|из|в|данным) ${HIS}\b`,
  "(?:аналитик|эксперт|специалист|экономист)ами «",
  // "Олег Штерн: ", "у него другие данные: "
  String.raw`^[^:.«»\d]{3,80}: (?=[\p{L}–—-])|\bу [^.;:]{3,90}: `,
  // Quotations, and dashes behind them.
  String.raw`: ?["«“]|["»!?…,] [—–-] |[—–] об? `,
  ", (?:что|как|почему|сколько|насколько) ",
  // "в своём прогнозе", "Мнение посла: "
  String.raw`\bв (?:\p{Ll}+ )?(?:прогноз|расч|выкладк|оценк)`,
  String.raw`\b(?:прогноз|оценк|мнени|вывод|верси|выкладк)\p{L}* \p{L}[^.;:]{3,90}:`,
  // ", доложил "
  String.raw`, \p{L}+ла?(?:ся|сь)? `,
].join("|");
export const hints = script`${HINTS}`;
