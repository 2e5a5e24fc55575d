// Russian names of money that several countries have: whose it is, its adjective tells; and money of one country that is told of less often.
import type { Units } from "../quantities.ts";

/** Each name with the stems of the adjectives that stand before it. */
const NAMESAKES: [noun: string, stems: Record<string, string>][] = [
  [
    String.raw`доллар\p{L}{0,3}`,
    {
      CAD: "канадск",
      AUD: "австралийск",
      NZD: "новозеландск",
      SGD: "сингапурск",
      HKD: "гонконгск",
      TWD: "тайваньск",
      FJD: "фиджийск",
      NAD: "намибийск",
      JMD: "ямайск",
    },
  ],
  [String.raw`фунт\p{L}{0,3}`, { EGP: "египетск", SDG: "суданск", LBP: "ливанск" }],
  [String.raw`рупи\p{L}{0,3}`, { PKR: "пакистанск", LKR: "(?:шри-)?ланкийск", NPR: "непальск", IDR: "индонезийск" }],
  [
    String.raw`песо\p{L}{0,3}`,
    { MXN: "мексиканск", ARS: "аргентинск", CLP: "чилийск", COP: "колумбийск", PHP: "филиппинск", UYU: "уругвайск" },
  ],
  [String.raw`крон\p{L}{0,3}`, { SEK: "шведск", NOK: "норвежск", DKK: "датск", CZK: "чешск", ISK: "исландск" }],
  [String.raw`динар\p{L}{0,3}`, { JOD: "иорданск", KWD: "кувейтск", DZD: "алжирск", IQD: "иракск", TND: "тунисск" }],
  [String.raw`шиллинг\p{L}{0,3}`, { KES: "кенийск", TZS: "танзанийск", UGX: "угандийск" }],
  [String.raw`ри[ая]л\p{L}{0,3}`, { SAR: "саудовск", QAR: "катарск", OMR: "оманск", YER: "йеменск" }],
  [String.raw`дирхам\p{L}{0,3}`, { MAD: "марокканск" }],
  [String.raw`ле[йяе]\p{L}{0,3}`, { RON: "румынск" }],
  [String.raw`квач\p{L}{0,3}`, { ZMW: "замбийск", MWK: "малавийск" }],
  [String.raw`сом\p{L}{0,3}`, { KGS: "(?:киргиз|кыргыз)ск" }],
];

export const currencies: Units["after"] = [
  ...NAMESAKES.flatMap(([noun, stems]) =>
    Object.entries(stems).map(([code, stem]): [string, string] => [code, String.raw`${stem}\p{L}+ ${noun}(?!\p{L})`]),
  ),
  ["BGN", String.raw`(?:болгарск\p{L}+ )?лев(?:а|ов)(?!\p{L})`],
  ["ETB", String.raw`(?:эфиопск\p{L}+ )?быр(?:а|ов)?(?!\p{L})`],
  ["PEN", String.raw`(?:перуанск\p{L}+ )?сол(?:я|ей)(?!\p{L})`],
  ["PYG", String.raw`гуарани(?!\p{L})`],
  ["ILS", String.raw`шекел(?:ь|я|ей)(?!\p{L})`],
  ["BWP", String.raw`пул(?:а|ы)?(?!\p{L})`],
  ["LAK", String.raw`кип(?:а|ов)(?!\p{L})`],
  ["MKD", String.raw`денар(?:а|ов)(?!\p{L})`],
  ["PGK", String.raw`кин(?:а|ы)(?!\p{L})`],
  ["MZN", String.raw`метикал(?:а|ов)(?!\p{L})`],
  ["MGA", String.raw`ариари(?!\p{L})`],
  ["AOA", String.raw`кванз(?:а|ы)?(?!\p{L})`],
];
