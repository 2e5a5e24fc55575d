// Text in which every sentence has figures, with speakers, partners, goods and times: the most expensive kind to read. Invented, one megabyte.
import type { SourceDocument } from "../../src/extraction/document/document.ts";
import { readTranscriptLines } from "../../src/extraction/document/transcript-lines.ts";

interface Words {
  title: string;
  partners: string[];
  goods: string[];
  times: string[];
  /** P partner, G goods, T time, N and M numbers. */
  sentences: string[];
}

const WORDS: Record<string, Words> = {
  en: {
    title: "Kenya's exports to neighbours grow",
    partners: ["Uganda", "Tanzania", "Egypt", "the Netherlands", "Pakistan", "the United States"],
    goods: ["tea", "cement", "cut flowers", "coffee", "avocados", "steel"],
    times: ["in 2024", "in the first nine months of 2024", "in the year to June 2024", "in March", "last year"],
    sentences: [
      "Kenya's exports of G to P rose by N percent to $M million T, the National Bureau of Statistics said on Tuesday.",
      "Imports from P fell to $M.5 million from about $N1 million a year earlier, while shipments of G dropped N.4 percent to M,000 tonnes.",
      "“Trade with P exceeded $M billion T, and we expect it to reach $N0 billion by 2030,” Trade Minister Asha Mbwana told reporters.",
      "P bought G worth $M million, followed by Ethiopia with $N million and Rwanda with $N.7 million, according to customs data.",
      "The trade deficit with P widened by N percent to KES M billion T, as purchases of G doubled.",
    ],
  },
  ru: {
    title: "Экспорт Казахстана в соседние страны вырос",
    partners: ["Китай", "Узбекистан", "Иран", "Турцию", "Италию", "Таджикистан"],
    goods: ["пшеницы", "муки", "угля", "меди", "удобрений", "ячменя"],
    times: ["в 2024 году", "за девять месяцев 2024 года", "в первом квартале", "в марте", "в прошлом году"],
    sentences: [
      "Экспорт G из Казахстана в P вырос на N% и достиг M млн долларов T, сообщили в Бюро национальной статистики.",
      "Импорт сократился до M,5 млн долларов с примерно N1 млн долларов годом ранее, а поставки G в P упали на N,4% до M тыс. тонн.",
      "«Товарооборот превысил M млрд долларов T, и мы рассчитываем довести его до N0 млрд долларов к 2030 году», — заявил министр торговли Арман Сапаров.",
      "В P поставлено G на M млн долларов, в Афганистан — на N млн долларов, в Грузию — на N,7 млн долларов, следует из данных таможни.",
      "Дефицит торговли увеличился на N% до M млрд тенге T, закупки G выросли вдвое.",
    ],
  },
  zh: {
    title: "越南对邻国出口增长",
    partners: ["中国", "日本", "印度", "美国", "泰国", "韩国"],
    goods: ["大米", "咖啡", "橡胶", "水果", "钢材", "服装"],
    times: ["2024年", "2024年前9个月", "今年一季度", "3月份", "去年"],
    sentences: [
      "越南统计局周二表示，T越南对P的G出口同比增长N%，达到M亿美元。",
      "自P进口额降至M.5亿美元，去年同期约为N1亿美元；G出口量下降N.4%，为M万吨。",
      "越南工贸部部长阮文海说：“T双边贸易额超过M亿美元，预计到2030年将达到N0亿美元。”",
      "海关数据显示，P进口G达M亿美元，老挝为N亿美元，柬埔寨为N.7亿美元。",
      "T对P贸易逆差扩大N%，至M万亿越南盾，G采购量翻番。",
    ],
  },
};

const BYTES = 1_000_000;

/** The same text at every call: choices rotate with coprime periods. */
export function denseDocuments(language: string): SourceDocument[] {
  const words = WORDS[language]!;
  const lines: string[] = [];
  for (let bytes = 0, at = 0; bytes < BYTES;) {
    const paragraphs = Array.from({ length: 12 }, () => {
      const text = Array.from({ length: 3 }, () => sentence(words, at++)).join(language === "zh" ? "" : " ");
      bytes += Buffer.byteLength(text);
      return text;
    });
    lines.push(JSON.stringify({ url: `https://dense.example/${at}`, title: words.title, date: "2024-11-05", language, paragraphs }));
  }
  return [...readTranscriptLines(lines.join("\n"))];
}

function sentence({ sentences, partners, goods, times }: Words, at: number): string {
  const pick = (from: string[], step: number): string => from[(at * step + Math.floor(at / from.length)) % from.length]!;
  const put: Record<string, string> = {
    P: pick(partners, 1),
    G: pick(goods, 5),
    T: pick(times, 3),
    N: `${2 + (at % 37)}`,
    M: `${110 + (at % 487)}`,
  };
  return pick(sentences, 1).replace(/(?<![A-Za-z])[PGTNM](?![A-Za-z])/g, (letter) => put[letter]!);
}
