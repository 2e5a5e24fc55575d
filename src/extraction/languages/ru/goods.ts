// Russian names of goods, by stems.
import type { NamedGoods } from "../language.ts";

const NOUN = "(?:[аяуюыиеоьй]|ом|[её]м|ой|[её]й|ью|ов|ев|ам|ям|ами|ями|ах|ях|ия|ии|ию|ием)?";

/** Every word in any case: adjectives by their stem, nouns with the endings of nouns; what does not decline as it is. */
export const goodsPattern = (name: string): string => {
  const words = name.split(" ").map((word) => {
    if (word.length < 3 || /^\p{Lu}+$/u.test(word) || /[аеиоуыэюя][ао]$/.test(word)) return word;
    if (word.length > 4 && /(?:[ыио]й|[аяо]я|[оеыи]е)$/.test(word)) return String.raw`${word.slice(0, -2)}\p{L}{1,3}`;
    return word.replace(/[аяоеиыьй]$/, "") + NOUN;
  });
  return String.raw`\b${words.join(" ")}\b`;
};

export const goods: readonly NamedGoods[] = [
  ["non-resource non-energy goods", null, String.raw`несырьев\p{L}+,?(?: и)? неэнергетическ\p{L}+`],
  ["non-raw-material goods", null, String.raw`несырьев\p{L}+`],
  ["LNG", "271111", String.raw`\bспг\b|сжиженн\p{L}+ (?:природн\p{L}+ )?газ\p{L}*`],
  ["petroleum products", "2710", String.raw`нефтепродукт\p{L}*|дизел\p{L}*|мазут\p{L}*|бензин\p{L}*|керосин\p{L}*`],
  [
    "natural gas",
    "271121",
    String.raw`(?:природн\p{L}+ |трубопроводн\p{L}+ )?\bгаз(?:а|у|ом|е)?\b|«?(?:северн\p{L}+|турецк\p{L}+|голуб\p{L}+) поток\p{L}*|сил\p{L}+ сибири`,
  ],
  ["vegetable oil", "1512", String.raw`(?:подсолнечн|растительн|рапсов|соев)\p{L}+ масл\p{L}+|масложиров\p{L}+`],
  ["oil", "2709", String.raw`\bнефт(?:ь|и|ью)\b`],
  ["coal", "2701", String.raw`\bуг(?:оль|ля|лю|лем|ле)\b|угольн\p{L}+`],
  ["electricity", "2716", String.raw`электроэнерги\p{L}+`],
  ["energy", "27", String.raw`энергоресурс\p{L}*|энергоносител\p{L}*|углеводород\p{L}*|топлив\p{L}*`],
  ["arms", "93", String.raw`вооружени\p{L}*|оружи[еяю]\b|военн\p{L}+ (?:продукци|техник)\p{L}*|продукци\p{L}+ военного назначения`],
  ["wheat", "1001", String.raw`пшениц\p{L}*`],
  ["barley", "1003", String.raw`ячмен\p{L}*`],
  ["maize", "1005", String.raw`кукуруз\p{L}*`],
  ["rice", "1006", String.raw`\bрис(?:а|у|ом)?\b`],
  ["flour", "1101", String.raw`\bмук[аиуой]+\b`],
  ["grain", "10", String.raw`\bзерн(?:о|а|у|ом|е|овых|овые)\b`],
  ["soybeans", "1201", String.raw`\bсо(?:я|и|ю|ей|евых бобов)\b`],
  ["fertilizers", "31", String.raw`удобрени\p{L}*|карбамид\p{L}*`],
  ["pork", "0203", String.raw`свинин\p{L}*`],
  ["poultry", "0207", String.raw`мяс\p{L}+ птицы|курятин\p{L}*|птиц[аыу]\b`],
  ["beef", "0201", String.raw`говядин\p{L}*`],
  ["meat", "02", String.raw`\bмяс(?:о|а|ной|ом)\b`],
  ["wine", "2204", String.raw`\bвин(?:о|а|у|ом)?\b|\bвинопродукци\p{L}*`],
  ["tea", "0902", String.raw`\bча(?:й|я|ю|ем)\b`],
  ["honey", "0409", String.raw`\bм[её]д(?:а|у|ом)?\b`],
  ["nuts", "0802", String.raw`\bорех\p{L}*|фундук\p{L}*|миндал\p{L}*`],
  ["lentils", "0713", String.raw`чечевиц\p{L}*`],
  ["flax seed", "1204", String.raw`\bл[её]н\b|\bльна\b|семя\p{L}* льна`],
  ["live animals", "01", String.raw`\b(?:овец|баранов|скота|скот)\b`],
  ["scrap metal", "7204", String.raw`\b(?:металло)?лом(?:а|у|ом)\b`],
  ["cement", "2523", String.raw`\bцемент\p{L}*`],
  ["footwear", "64", String.raw`\bобув\p{L}+`],
  ["flowers", "06", String.raw`\bцвет(?:ы|ов|ами)\b`],
  ["polymers", "39", String.raw`полимер\p{L}*|полиэтилен\p{L}*|полипропилен\p{L}*|пластмасс\p{L}*`],
  ["tyres", "4011", String.raw`\bшин(?:ы|ами)?\b(?= )|покрышк\p{L}*`],
  ["electronics", "85", String.raw`электроник\p{L}*|смартфон\p{L}*|холодильник\p{L}*|бытов\p{L}+ техник\p{L}*`],
  ["food", null, String.raw`продовольстви\p{L}*|продукт\p{L}* питания|продовольственн\p{L}+ товар\p{L}*`],
  ["coffee", "0901", String.raw`\bкофе\b`],
  ["beans", "0713", String.raw`\bфасол\p{L}+`],
  ["furniture", "94", String.raw`\bмебел\p{L}+`],
  ["tractors", "8701", String.raw`\bтрактор\p{L}*|тягач\p{L}*`],
  ["dairy products", "04", String.raw`молочк[ауиой]+\b|молочн\p{L}+|\bмолок[оау]\b|\bсыр(?:а|ы|ов)?\b`],
  ["fish", "03", String.raw`\bрыб(?:а|ы|у|ой|ной)\b|рыбопродукци\p{L}*|морепродукт\p{L}*`],
  ["sugar", "1701", String.raw`\bсахар(?:а|у|ом)?\b`],
  ["cotton", "52", String.raw`хлоп(?:ок|ка|ку|ковое)\p{L}*`],
  ["vegetables", "07", String.raw`овощ\p{L}*|\bлук(?:а|ом)?\b|помидор\p{L}*|огурц\p{L}*|\bтомат\p{L}*|картофел\p{L}*`],
  [
    "fruit",
    "08",
    [String.raw`(?:фрукт|цитрусов|абрикос|виноград|мандарин|персик|черешн|банан)\p{L}*`, String.raw`\bяблок\p{L}*|гранат(?:ов|ы)\b`].join(
      "|",
    ),
  ],
  [
    "agricultural products",
    null,
    [
      String.raw`сельскохозяйственн\p{L}+(?: продукци\p{L}+)?`,
      String.raw`продовольстви\p{L}*`,
      String.raw`\bапк\b|агропромышленн\p{L}+|агроэкспорт\p{L}*|сельхоз\p{L}*`,
    ].join("|"),
  ],
  ["iron ore", "2601", String.raw`железн\p{L}+ руд\p{L}*`],
  ["copper", "74", String.raw`\bмед(?:ь|и|ью)\b`],
  ["aluminium", "76", String.raw`алюмини\p{L}*`],
  ["gold", "7108", String.raw`\bзолот(?:о|а|ом)\b`],
  [
    "steel",
    "72",
    String.raw`\bсталь(?:ю)?\b|(?<=(?:экспорт|импорт|поставк|поставок|производств|тонн|выпуск)\p{L}* )стали\b|металлопрокат\p{L}*`,
  ],
  ["metals", null, String.raw`металл\p{L}*`],
  ["wood pellets", "440131", String.raw`пеллет\p{L}*`],
  ["timber", "44", String.raw`лесоматериал\p{L}*|древесин\p{L}*|пиломатериал\p{L}*|лесопромышленн\p{L}+|лесн\p{L}+ продукци\p{L}*`],
  ["chemicals", null, String.raw`химическ\p{L}+ продукци\p{L}*|химикат\p{L}*|продукци\p{L}+ химическ\p{L}+`],
  ["medicines", "30", String.raw`лекарств\p{L}*|фармацевтик\p{L}*|медикамент\p{L}*`],
  ["vehicles", "87", String.raw`автомобил\p{L}*|легковы\p{L}+ машин\p{L}*`],
  ["machinery", "84", String.raw`машиностроени\p{L}*|машин и оборудовани\p{L}*|оборудовани\p{L}*|станк\p{L}*`],
  ["aircraft", "88", String.raw`самолёт\p{L}*|самолет\p{L}*|вертолёт\p{L}*`],
  ["nuclear fuel", "8401", String.raw`ядерн\p{L}+ топлив\p{L}*|\bуран(?:а|у|ом)?\b`],
  ["textiles", null, String.raw`текстил\p{L}*|одежд\p{L}*`],
  ["diamonds", "7102", String.raw`алмаз\p{L}*`],
  ["services", null, String.raw`экспорт\p{L}* услуг|\bуслуг(?:и|ами)?\b`],
];
