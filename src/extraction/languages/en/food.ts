// English names of food and of other goods that farms, fisheries and plantations bring.
import type { NamedGoods } from "../language.ts";

const OF_FARMS = "agricultural|agriculture|agro[- ]?industrial|agri-?food|farm";
const PRODUCE = "products?|produce|goods|raw materials|commodities|exports?|sector|complex";

export const food: readonly NamedGoods[] = [
  ["wheat", "1001", String.raw`\bwheat\b`],
  ["barley", "1003", String.raw`\bbarley\b`],
  ["maize", "1005", String.raw`\bmaize\b|\bcorn\b`],
  ["rice", "1006", String.raw`\brice\b`],
  ["grain", "10", String.raw`\bgrains?\b|\bcereals?\b`],
  ["flour", "1101", String.raw`\bflour\b`],
  ["soybeans", "1201", String.raw`\bsoybeans?\b|\bsoya ?beans?\b`],
  ["rapeseed", "1205", String.raw`\brapeseed\b|\bcanola\b`],
  ["oilseeds", "12", String.raw`\boilseeds?\b`],
  ["fertilizers", "31", String.raw`\bfertili[sz]ers?\b|\burea\b|\bpotash\b`],
  ["pork", "0203", String.raw`\bpork\b`],
  ["poultry", "0207", String.raw`\bpoultry\b|\bchicken\b`],
  ["beef", "0201", String.raw`\bbeef\b`],
  ["meat", "02", String.raw`\bmeat\b`],
  ["live animals", "01", String.raw`\blivestock\b|\blive (?:animals|cattle|sheep)\b|\bcattle\b|\bsheep\b`],
  ["dairy products", "04", String.raw`\bdairy(?: products)?\b|\bmilk(?: powder)?\b|\bcheese\b|\bbutter\b`],
  ["salmon", "0302", String.raw`\bsalmon\b`],
  ["shrimp", "0306", String.raw`\bshrimps?\b|\bprawns?\b`],
  ["fish", "03", String.raw`\bfish\b(?! farm)|\bseafood\b|\bfishery products`],
  ["sugar", "1701", String.raw`\bsugar\b(?! beet)`],
  ["coffee", "0901", String.raw`\bcoffee\b`],
  ["tea", "0902", String.raw`\btea\b`],
  ["cocoa", "1801", String.raw`\bcocoa\b`],
  ["tobacco", "24", String.raw`\btobacco\b`],
  ["cotton", "52", String.raw`\bcotton\b`],
  ["rubber", "4001", String.raw`\b(?:natural )?rubber\b`],
  ["vegetables", "07", String.raw`\bvegetables\b|\btomatoes\b|\bpotatoes\b|\bonions?\b`],
  ["flowers", "0603", String.raw`\b(?:cut )?flowers\b`],
  ["avocados", "080440", String.raw`\bavocados?\b`],
  ["bananas", "0803", String.raw`\bbananas?\b`],
  ["nuts", "0802", String.raw`\b(?:cashew|pistachio|almond|walnut|hazel)(?: ?nuts?|s)\b|\bcashews\b|\bnuts\b`],
  ["fruit", "08", String.raw`\bfruits?\b|\bapples\b|\bcitrus\b|\bcherries\b|\bdurians?\b|\bgrapes\b|\boranges\b`],
  ["wine", "2204", String.raw`\bwines?\b`],
  ["whisky", "220830", String.raw`\bwhisk(?:e)?y\b|\bscotch\b`],
  [
    "agricultural products",
    null,
    [
      // “Food and agricultural products”, “farm produce”.
      String.raw`\b(?:food(?:stuffs?| products| commodities)?(?: and)? )?(?:${OF_FARMS})(?: and food)?(?: (?:${PRODUCE}))?\b`,
      String.raw`\bfood(?:stuffs?)?\b(?: products?)?(?: and agricultural \w+)?`,
    ].join("|"),
  ],
];
