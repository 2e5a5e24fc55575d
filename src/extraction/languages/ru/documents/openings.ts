// How Russian reports open with a place, and how headlines name the guest of talks.
import { MONTHS } from "../calendar.ts";

const AGENCIES = String.raw`ТАСС|РИА Новости|РИА|Интерфакс|INTERFAX(?:\.RU)?|Sputnik|БелТА|Казинформ|Trend|\p{Lu}{4,}(?:\.\p{Lu}{2})?`;
export const dateline = new RegExp(
  [
    // "Лима, 5 марта. "
    String.raw`^(\p{Lu}[\p{L}-]+)[.,] \d{1,2} (?:${MONTHS}|ма)[яа]\. (?![\p{L}.]+ ?[–—-] )(?=[\p{Lu}«])`,
    // "ЛИМА. "
    String.raw`^(\p{Lu}{3,}(?:[- ]\p{Lu}{2,})*)(?:, \d{1,2} \p{Ll}+)?\. (?=[\p{Lu}«])`,
    // "Лима, 5 марта – Вестник. "
    [
      String.raw`^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:[.,] \d{1,2} \p{Ll}+)?\.? ?[–—-]? ?`,
      String.raw`\/?(?:${AGENCIES})\/?(?:\. |,? ?[–—-] )[–— -]*`,
    ].join(""),
  ].join("|"),
  "u",
);

const TALKS = String.raw`(?:Рабочая )?(?:[Вв]стреч|[Пп]ереговор|[Бб]есед|[Тт]елефонн\p{L}+ разговор|[Пп]ри[её]м)\p{L}*`;
const MET = [
  "встретил(?:ся|ась|ись)|побеседовал[аи]?|переговорил[аи]?",
  String.raw`пров[её]л[аи]? (?:\p{L}+ ){0,2}(?:встречу|переговоры|беседу|консультации)`,
].join("|");
export const guest = new RegExp(
  `^(?:${[
    String.raw`${TALKS} (?:[^.:]{3,140}? )?(?:с|со)(?!\p{L})`,
    // "Президент встретился в столице с", "Министр принял"
    String.raw`[^.:;]{3,80} (?:(?:${MET}) (?:\p{L}+ ){0,3}?(?:с|со)|принял[аи]?)(?!\p{L})`,
  ].join("|")})`,
  "u",
);
