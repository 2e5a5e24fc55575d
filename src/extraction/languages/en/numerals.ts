// English number words and scales.
import type { Numerals } from "../quantities.ts";

const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
export const BELOW_HUNDRED = `(?:(?:${TENS.join("|")})(?:[- ](?:${SMALL.slice(0, 9).join("|")}))?|${SMALL.toReversed().join("|")})`;
/** "Two, three billion", "thirty, forty". */
const ROUND = [...SMALL.slice(0, 10), ...TENS].join("|");
/** "In chapter two, three million": two numbers, and no range. */
const NUMBERED = `the|chapter|part|page|number|point|phase|round|option|day|week|step|article|other|all|of|${TENS.join("|")}`;
/** "200-some billion", "ninety-odd", "200 and some billion". */
const ODD = "-(?:some|something|odd|plus)(?![a-z])| odd(?= [a-z])| and some(?= (?:thousand|million|billion|trillion))";
const DIGIT = `(?:zero|${SMALL.slice(0, 9).join("|")})`;
const values = new Map<string, number>([
  ["zero", 0],
  ["a", 1],
  ["and", 0],
  ["hundred", 100],
  ...SMALL.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

export const numerals: Numerals = {
  words: `(?<![A-Za-z-])(?:(?:${BELOW_HUNDRED}|a)[- ]hundred (?:and )?${BELOW_HUNDRED}|${BELOW_HUNDRED}(?: point ${DIGIT}(?: ${DIGIT})*)?)(?![A-Za-z])`,
  values,
  point: "point",
  beforeYear: /\b(?:in|of|by|since|until|the)\s$/i,
  positional: false,
  decimal: null,
  articles: [
    [String.raw`\b(?:a )?couple(?: of)?`, 2],
    [String.raw`\bhalf an?`, 0.5],
    [String.raw`\bthree[- ]quarters of a`, 0.75],
    [String.raw`\b(?:a )?quarter of a`, 0.25],
    [String.raw`\ban?(?! hundred (?:and (?!a half)[a-z]|(?:${BELOW_HUNDRED})\b))`, 1],
  ],
  scales: [
    [String.raw`dozen\b`, 12],
    [String.raw`hundred thousand\b`, 1e5],
    [String.raw`hundred million\b`, 1e8],
    [String.raw`hundred billion\b`, 1e11],
    [String.raw`hundred\b`, 1e2],
    [String.raw`thousand crores?\b`, 1e10],
    [String.raw`thousands?\b`, 1e3],
    [String.raw`lakh crores?\b`, 1e12],
    [String.raw`lakhs?\b`, 1e5],
    [String.raw`crores?\b`, 1e7],
    [String.raw`(?:millions?|mln|mn|mil)\b`, 1e6],
    [String.raw`(?:billions?|bln|bn)\b`, 1e9],
    [String.raw`(?:trillions?|trln|trn|tn)\b`, 1e12],
    [String.raw`MM(?!Btu|scf|B\b)`, 1e6],
  ],
  shortScales: [
    // "8.9 bcm", "62 mcm/d", "350 kb/d": what the trade in gas and oil writes as one word.
    [String.raw`k(?=b\/d\b|bpd\b|bbls?\b)`, 1e3],
    [String.raw`m(?=s?cf\b)`, 1e3],
    [String.raw`mm(?=s?cf\b|bbls?\b|b\/d\b|bpd\b|cm\b)|m(?=cm\b|b\/d\b|tpa\b|kgs?\b)`, 1e6],
    [String.raw`b(?=cm\b|s?cf\b)`, 1e9],
    [String.raw`t(?=cm\b|s?cf\b)`, 1e12],
    [String.raw`(?<=(?<![\d,.])\d{1,3}\.\d{1,2})m(?=t\b)`, 1e6],
    [String.raw`m\b(?![²³/])`, 1e6],
    [String.raw`b\b(?!\/)`, 1e9],
    // "$1.2t" is money; "870,000t" and "1.2m t" are weighed.
    [
      [
        String.raw`(?<!\p{L} ?|(?<![\d.,\p{Sc}]|\p{Sc} |\b[A-Z]{3} ?|\bR[sMp]\.? ?)\d[\d.,]* ?)t\b`,
        String.raw`t(?= (?:yuan|yen|euros?|dollars?|won|rupees?|ro?ubles?|rupiah)\b)`,
      ].join("|"),
      1e12,
    ],
    [String.raw`k(?:\b|(?=t\b))`, 1e3],
  ],
  andPart: [
    [" and a half", 0.5],
    [" and (?:a |one[- ])quarter", 0.25],
    [" and (?:a |one[- ])third", 0.333],
    [" and two[- ]thirds", 0.667],
    [" and three[- ]quarters?", 0.75],
    // "A billion five a year".
    ...SMALL.slice(0, 9).map((word, i) => [`(?<=illion) ${word}(?=$|[,.;]| (?:a year|dollars|in|on|last|back)\\b)`, (i + 1) / 10] as const),
    // "A trillion-two".
    ...SMALL.slice(0, 9).map((word, i) => [`(?<=illion)-${word}(?![a-z-])`, (i + 1) / 10] as const),
  ],
  odd: ODD,
  range: {
    join: [
      String.raw`\s?[–—-]\s?|\s+(?:to|or|and)\s+(?:even\s+)?`,
      // "30,000, maybe 40,000 tons".
      String.raw`,\s+(?:maybe|perhaps|possibly)\s+(?:even\s+)?`,
      // "twenty, thirty billion".
      String.raw`(?<=(?<!\b(?:${NUMBERED}) )\b(?:${ROUND})),\s+(?=(?:${ROUND})\s)`,
    ].join("|"),
    and: "and",
    between: /\bbetween(?: (?:about|some|around))?$/i,
    // "Anywhere from 2 to 3 billion" is a range.
    from: /(?<!\b(?:any|some)where )\bfrom(?: (?:about|some|around|nearly|almost|just|only|over|roughly))?$/i,
  },
};
