// Goods by the words for them. HS codes are of the 2022 edition and given only where the word means just that heading.

export interface Commodity {
  label: string;
  hs: string | null;
  rule: string;
  start: number;
  end: number;
}

const GOODS: [label: string, hs: string | null, pattern: string][] = [
  [
    "non-resource non-energy goods",
    null,
    String.raw`non-(?:resource|primary|commodity|raw[- ]material)s?,?(?: and)? (?:and )?non-energy|non-energy(?: and non-\w+)?`,
  ],
  ["non-raw-material goods", null, String.raw`non-(?:resource|raw[- ]materials?|primary|commodity|oil(?: and gas)?)\b`],
  ["LNG", "271111", String.raw`LNG|liquefied (?:natural )?gas`],
  ["petroleum products", "2710", String.raw`petroleum products|oil products|diesel(?: fuel)?|fuel oil|petrol\b|gasoline|jet fuel`],
  [
    "natural gas",
    "271121",
    String.raw`(?:natural |pipeline )?gas\b(?! station| turbine)|(?:Nord|South|Turkish|Blue) Stream|TurkStream|cubic met(?:re|er)s`,
  ],
  ["oil", "2709", String.raw`(?:crude )?oil\b(?! and gas| product| field| equivalent|seed)`],
  ["coal", "2701", String.raw`\bcoal`],
  [
    "energy",
    "27",
    String.raw`energy(?: resources| products| carriers| commodities| sources| and fuel)?\b(?! (?:sector|cooperation|dialogue|ministry|minister))|hydrocarbons?|oil and gas|fuel and energy`,
  ],
  ["electricity", "2716", String.raw`electricity|electric power`],
  [
    "arms",
    "93",
    String.raw`\barms\b|weapon\w*|military(?:[- ]technical)? (?:goods|equipment|products?|hardware|exports?|technology|deliver\w+|technical|technological)|defen[cs]e (?:products?|exports?)|armaments?|(?:arms and )?military equipment|special-purpose products`,
  ],
  ["civilian goods", null, String.raw`civilian (?:goods|products?)`],
  [
    "machinery",
    "84",
    String.raw`(?:civilian )?(?:machinery|machines|machine[- ]building|engineering)(?: and (?:equipment|technical|engineering))?(?: products?| goods)?|equipment and machinery|civilian and engineering products`,
  ],
  ["wheat", "1001", String.raw`wheat`],
  ["grain", "10", String.raw`grains?\b|cereals?`],
  ["fertilizers", "31", String.raw`fertili[sz]ers?`],
  ["meat", "02", String.raw`\bmeat\b`],
  ["pork", "0203", String.raw`\bpork\b`],
  ["poultry", "0207", String.raw`\bpoultry\b|chicken`],
  ["beef", "0201", String.raw`\bbeef\b`],
  ["dairy products", "04", String.raw`dairy(?: products)?|\bmilk\b|cheese|butter\b`],
  ["fish", "03", String.raw`\bfish\b(?! farm)|seafood`],
  ["sugar", "1701", String.raw`\bsugar\b(?! beet)`],
  ["vegetable oil", "1512", String.raw`(?:sunflower|vegetable|soybean|rapeseed) oil|fats? and oils?|oil and fat`],
  ["vegetables", "07", String.raw`vegetables|tomatoes|potatoes`],
  ["fruit", "08", String.raw`\bfruits?\b|apples|citrus`],
  ["wine", "2204", String.raw`\bwines?\b`],
  [
    "agricultural products",
    null,
    String.raw`(?:food(?:stuffs?| products| commodities)?(?: and)? )?(?:agricultural|agriculture|agro[- ]?industrial|agri-?food|farm)(?: and food)?(?: products?| produce| goods| raw materials| commodities| exports?| sector| complex)?|food(?:stuffs?)?(?: products?)?(?: and agricultural \w+)?`,
  ],
  ["metals", null, String.raw`\bmetals?\b|metallurg\w+(?: products?)?|\bsteel\b|ferrous|alumin(?:i)?um`],
  ["timber", "44", String.raw`timber|\bwood\b|forest(?:ry)? products?|lumber`],
  ["chemicals", null, String.raw`chemicals?(?: products?| industry)?`],
  ["medicines", "30", String.raw`medicines?|pharmaceuticals?|\bdrugs\b`],
  ["vehicles", "87", String.raw`\bcars\b|automobiles?|vehicles|lorries|trucks`],
  ["aircraft", "88", String.raw`aircraft|airplanes|helicopters`],
  ["nuclear fuel", "8401", String.raw`nuclear fuel|uranium|isotopes`],
  ["IT services", null, String.raw`IT (?:services|technolog\w+|products?)|software|information technolog\w+`],
  ["services", null, String.raw`(?:exports? of |of |in )services\b`],
  ["textiles", null, String.raw`textiles?|clothing|light industry`],
  ["diamonds", "7102", String.raw`diamonds?`],
  ["gold", "7108", String.raw`\bgold\b(?! and (?:foreign|currency))`],
  ["industrial goods", null, String.raw`industrial (?:products?|goods|exports?)`],
];
const ALL = new RegExp(GOODS.map(([, , pattern]) => `(${pattern})`).join("|"), "gi");

export function commoditiesOf(sentence: string): Commodity[] {
  const found: Commodity[] = [];
  for (const match of sentence.matchAll(ALL)) {
    const good = GOODS.find((_, i) => match[i + 1] !== undefined);
    if (good)
      found.push({
        label: good[0],
        hs: good[1],
        rule: `good.${good[0].replace(/\W+/g, "-").toLowerCase()}`,
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  return found;
}
