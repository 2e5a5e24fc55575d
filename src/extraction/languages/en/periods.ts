// English months, counts and phrases of time.
import type { Periods } from "../periods.ts";
import { fiscalYears } from "./fiscal-years.ts";
import { partsOfYear } from "./parts-of-year.ts";
import { seasons } from "./seasons.ts";
import { yearsAndMonths } from "./years-and-months.ts";
import { comparison } from "./periods/comparison.ts";
import { earlier } from "./periods/earlier.ts";
import { spoken } from "./periods/spoken.ts";
import { MONTH_NAME, WEEKDAY } from "./parts.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const months = new Map<string, number>();
MONTHS.forEach((name, i) => {
  months.set(name.toLowerCase(), i + 1);
  months.set(name, i + 1);
  if (name !== "May") months.set(name.slice(0, 3).toLowerCase(), i + 1);
});
months.set("sept", 9);
// Patterns are matched without regard to case; "may" and "march" as verbs are kept out by the rules' prepositions.
months.delete("May");
for (const name of MONTHS) months.delete(name);

const NTH = "fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const counts = new Map([
  ...COUNTS.map((word, i) => [word, i + 1] as const),
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"].map(
    (word, i) => [word, i + 13] as const,
  ),
  ...COUNTS.slice(0, 9).map((word, i) => [`twenty-${word}`, i + 21] as const),
  ["thirty", 30],
  ["few", Number.NaN],
  ["decade", 10],
]);

/** "300 lorries pass each day". */
const GOES_THROUGH = [
  "pass|passes|cross|crosses|use|uses|enter|enters|comes?|go|goes|arrives?|leaves?|moves?|travels?|handles?",
  "carry|carries|sees?|takes?|queues?|makes?|rolls?|is|are|clears?|process|processes|lets?|waves?|admits?",
  "receives?|dispatch|dispatches|sends?|runs?|serves?|manages?|averages?|loads?|unloads?|brings?|flows?",
  "supplies|delivers?|pumps?|ships?",
].join("|");

const HABIT = [
  String.raw`\bused to\b`,
  String.raw`^(?=.*\b(?:an?|per|each|every) (?:normal |ordinary |usual |busy )?(?:day|night|week)\b).*\b(?:${GOES_THROUGH})\b(?! the year)`,
].join("|");

/** "booked for June". */
const ORDERED_WORDS = [
  "book(?:ed|ings?)|order(?:ed|s)|bought|secured|charter(?:ed|s)|scheduled|due|slated|sold|tender(?:ed|s)?",
  "fix(?:ed|tures)|nominat(?:ed|ions)",
].join("|");

const ANY = [
  String.raw`\d{4}|year|decade|month|quarter|half|${MONTH_NAME}`,
  String.raw`\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b`,
  String.raw`now|today|current|season|campaign|spring|summer|autumn|(?:this|last|the) fall\b|at present|these days`,
  String.raw`at the moment|\bFY|\d{1,2}M ?[’']?\d\d|fiscal|semester|\b[QH][1-4]|\b[1-4][QH]\d|week`,
].join("|");

const FIGURES_OF = [
  String.raw`\b(?:figures|numbers|data|results|statistics) (?:for|of) (?:the )?(?=\S)`,
  String.raw`\b(?:[Tt]he|[Oo]ur|[Tt]hese|[Tt]his is the) (?=\p{Lu}\p{Ll}+ (?:[a-z]+ )?(?:figures|numbers|data|results|statistics)\b)`,
].join("|");

const PRESENT_WORDS = [
  String.raw`is(?! (?:\w+ ){1,3}that\b)`,
  "are|stands|exceeds|amounts|totals|will|now|today|currently",
  "(?:has|have) (?:also |already |now )?(?:reached|exceeded|fallen to|grown to)",
].join("|");

const WE_DID = "do|sell|buy|send|ship|import|export|bring|gett|runn|trad";

const HELD_OFFICE = "took office|came (?:in|into office|to power|to office)|(?:was|were) (?:elected|sworn in|inaugurated)|got (?:here|in)";

/** "we were selling them", "it used to be", "When I took office, it was". */
const ONCE = [
  String.raw`\b(?:(?:was|were) (?:only |just |still )?(?:${WE_DID})ing|used to)\b(?:[^,;]|,(?= ?\d))*$`,
  String.raw`\b[Ww]hen (?:I|we|he|she|they|the \w+|this \w+) (?:first )?(?:${HELD_OFFICE}),? [^,;]{0,60}$`,
].join("|");

export const periods: Periods = {
  ...comparison,
  ...earlier,
  ...spoken,
  months,
  counts,
  ordinals: new Map([
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["fourth", 4],
    ["final", 4],
    ["last", 4],
    ["1st", 1],
    ["2nd", 2],
    ["3rd", 3],
    ["4th", 4],
    ...NTH.map((word, i) => [word, i + 5] as const),
  ]),
  relative: [
    ["(?:the )?just[- ](?:concluded|ended|completed|closed)", -1],
    ["last year|the previous year|the past year|last calendar year", -1],
    ["next year|the coming year", 1],
    ["this year|(?:the )?current year|the current calendar year|that year|the year", 0],
  ],
  ofYear: "(?:,? (?:of |in )?(?:the year )?(?:(?<year>YEAR)|(?<rel>REL)))?",
  rules: [...fiscalYears, ...partsOfYear, ...seasons, ...yearsAndMonths],
  dailyBefore: /\b(?:daily|a day|each day|every day)\b[^.;]{0,30}$/i,
  dailyAfter: /^[^,.;\d]{0,40}?\b(?:a|per|each|every) day\b|^ daily\b|^\/d(?:ay)?\b/i,
  weekdays: ["Sun", "Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur"],
  dayAhead: new RegExp(String.raw`(?:^|[;:,.–—] |\b(?:and|but|while) )(?:[Oo]n ${WEEKDAY}(?: alone)?|[Yy]esterday),? (?:[a-z]+ ){0,2}$`),
  habit: new RegExp(HABIT, "s"),
  once: new RegExp(ONCE),
  dayAlone: new RegExp(String.raw`^(?: of (?:cargo|goods|freight))?,? (?:on ${WEEKDAY}(?! (?:said|to))|yesterday)\b`),
  ordered: [new RegExp(String.raw`\b(?:${ORDERED_WORDS})\b[^.;]*$`, "i"), /^for /i],
  any: new RegExp(ANY, "i"),
  figuresOf: new RegExp(FIGURES_OF, "u"),
  resolvedThen:
    /\b(?:resolved|agreed|pledged|vowed|decided|promised|undertook|committed|set|aimed|wanted|hoped|planned|signed|forecast|predicted)\b/,
  present: new RegExp(String.raw`\b(?:${PRESENT_WORDS})\b`),
};
