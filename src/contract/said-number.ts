/** Number words, in the languages of the texts. */
const scales: readonly (readonly [words: string, times: number])[] = [
  ["tn|trn|trillions?|трлн|трилл?ион(?:а|ов)?|万亿|萬億|兆", 1e12],
  ["bn|bln|b|billions?|млрд|миллиард(?:а|ов)?|十亿|milliards?|milliarden?|bilh(?:ão|ões)", 1e9],
  ["亿|億", 1e8],
  ["m|mn|mln|millions?|млн|миллион(?:а|ов)?|百万|millionen|milh(?:ão|ões)|mill(?:ón|ones)", 1e6],
  ["万|萬", 1e4],
  ["k|thousands?|тыс\\.?|тысяч[аи]?", 1e3],
];

/** The multiplier of a number word: 1e9 for billion, bn, млрд. */
export const scaleOf = (word: string): number | undefined => scales.find(([words]) => new RegExp(`^(?:${words})$`, "iu").test(word))?.[1];

/** Distinguishes a figure from a year, article or list number: a scale, a currency sign, a percentage, a multiple. */
const figure = new RegExp(
  `(?<money>[$€£¥₽₹]\\s?)?(?<number>\\d(?:[\\d,.\\u00a0\\u202f ]*\\d)?)` +
    `(?:[\\s-]?\\[?(?<scale>${scales.map(([words]) => words).join("|")})(?![\\p{Script=Latin}\\p{Script=Cyrillic}]))?` +
    `(?<share>\\s?(?:%|per\\s?cent|percent|процент|п\\.\\s?п))?(?<multiple>[\\s-]?(?:times|fold|раза?(?!\\p{L})|倍))?`,
  "giu",
);

/** "1,234.5" and "1 234,5"; for "1,234" both readings, with a thousands separator and with a decimal comma. */
function readings(text: string): number[] {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "");
  const forms = [bare.replace(/,/g, ""), bare.replace(/\./g, "").replace(",", "."), bare.replace(",", ".")];
  return forms.map(Number).filter(Number.isFinite);
}

interface Said {
  numbers: number[];
  isFigure: boolean;
  isScaled: boolean;
}

function saidIn(words: string): Said[] {
  return [...words.matchAll(figure)].map(({ groups = {} }) => {
    const times = scaleOf(groups["scale"] ?? "") ?? 1;
    const plain = readings(groups["number"]!).map((number) => number * times);
    // "2.5 times as much" is growth of 150 %, and "5 % less" is growth of -5 %.
    const numbers = groups["multiple"] === undefined ? plain : plain.flatMap((number) => [number, (number - 1) * 100, number * 100]);
    const isFigure = ["money", "scale", "share", "multiple"].some((name) => groups[name] !== undefined);
    return { numbers, isFigure, isScaled: groups["scale"] !== undefined };
  });
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 0.006 * Math.abs(other) + 1e-9;

/**
 * Whether one of these amounts appears in the words; undefined when they contain no figure in digits ("doubled", "two hundred billion"). A
 * number without a scale may come from a table in millions; an amount of goods may be given in another unit, 5 Mt for "5 million tons".
 */
export function isSaid(amounts: readonly number[], words: string, unit: string | null): boolean | undefined {
  const said = saidIn(words);
  if (!said.some(({ isFigure }) => isFigure)) return undefined;
  const isMoney = unit !== null && /^[A-Z]{3}$/.test(unit);
  const meant = said.flatMap(({ numbers, isScaled }, i) => {
    // "5 billion 350 million".
    const sum = isScaled && said[i + 1]?.isScaled ? [numbers[0]! + said[i + 1]!.numbers[0]!] : [];
    const powers = isScaled && isMoney ? [1] : [1, 1e3, 1e6, 1e9, ...(isMoney ? [] : [1e-3, 1e-6])];
    return [...numbers.flatMap((number) => powers.map((power) => number * power)), ...sum];
  });
  return amounts.some((amount) => meant.some((number) => near(Math.abs(amount), number)));
}
