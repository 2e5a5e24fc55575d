// English names of goods. HS codes are of the 2022 edition and given only where the word means just that heading.
import type { NamedGoods } from "../language.ts";
import { food } from "./food.ts";

/** Singular or plural. */
export const goodsPattern = (name: string): string =>
  /[^aeiou]y$/.test(name) ? String.raw`\b${name.slice(0, -1)}(?:y|ies)\b` : String.raw`\b${name}${name.endsWith("s") ? "" : "(?:s|es)?"}\b`;

const ENERGY_MATTERS = "sector|cooperation|dialogue|ministry|minister|agency|information|storage";

export const goods: readonly NamedGoods[] = [
  [
    "non-resource non-energy goods",
    null,
    ["non-(?:resource|primary|commodity|raw[- ]material)s?,?(?: and)? (?:and )?non-energy", String.raw`non-energy(?: and non-\w+)?`].join(
      "|",
    ),
  ],
  ["non-raw-material goods", null, String.raw`non-(?:resource|raw[- ]materials?|primary|commodity|oil(?: and gas)?)\b`],
  ["LNG", "271111", String.raw`\bLNG\b|liquefied (?:natural )?gas`],
  ["LPG", "271112", String.raw`\bLPG\b|liquefied petroleum gas`],
  [
    "petroleum products",
    "2710",
    [
      "(?:petroleum|oil|refined|refined oil|fuel) products",
      String.raw`\bdiesel(?: fuel)?|\bfuel oil|\bpetrol\b|\bgasoline|\bjet fuel|\bkerosene|\bnaphtha`,
    ].join("|"),
  ],
  [
    "natural gas",
    "271121",
    [
      String.raw`\b(?:natural |pipeline |piped )?gas\b(?! station| turbine|-fired)`,
      "(?:Nord|South|Turkish|Blue) Stream|TurkStream|cubic met(?:re|er)s",
    ].join("|"),
  ],
  ["edible oil", "15", String.raw`\b(?:edible|cooking|palm|olive) oils?\b`],
  ["vegetable oil", "1512", String.raw`\b(?:sunflower|vegetable|soybean|rapeseed|sunflower ?seed) oil|fats? and oils?|oil and fat`],
  ["oil", "2709", String.raw`\b(?:crude )?oil\b(?! and gas| product| field| equivalent|seed)|\bcrude\b(?! steel)`],
  ["coking coal", "270112", String.raw`\bcoking coal|metallurgical coal`],
  ["coal", "2701", String.raw`\b(?:thermal )?coal\b(?!-fired| mine| power)`],
  [
    "energy",
    "27",
    [
      // The goods, and no energy policy.
      String.raw`\benergy(?: resources| products| carriers| commodities| sources| and fuel)?\b(?! (?:${ENERGY_MATTERS}))`,
      "hydrocarbons?|oil and gas|fuel and energy",
    ].join("|"),
  ],
  ["electricity", "2716", String.raw`\belectricity\b|electric power`],
  [
    "arms",
    "93",
    [
      String.raw`\barms\b|\bweapon\w*`,
      String.raw`military(?:[- ]technical)? (?:goods|equipment|products?|hardware|exports?|technology|deliver\w+|technical|technological)`,
      "defen[cs]e (?:products?|exports?)|armaments?",
      "(?:arms and )?military equipment|special-purpose products",
    ].join("|"),
  ],
  ["civilian goods", null, String.raw`civilian (?:goods|products?)`],
  ["semiconductors", "8542", String.raw`\bsemiconductors?\b|\bmemory chips?\b|\bchips?\b(?! maker)|integrated circuits?`],
  [
    "electronics",
    "85",
    [
      String.raw`\belectronics?(?: (?:goods|products|components|and electrical \w+))?\b`,
      String.raw`\belectrical (?:machinery|equipment|goods)`,
    ].join("|"),
  ],
  ["smartphones", "8517", String.raw`\bsmartphones?|\bmobile phones?|\bhandsets`],
  ["computers", "8471", String.raw`\bcomputers?\b|\blaptops?`],
  [
    "machinery",
    "84",
    [
      String.raw`\b(?:civilian )?(?:machinery|machines|machine[- ]building|engineering)(?: and (?:equipment|technical|engineering))?(?: products?| goods)?`,
      "equipment and machinery|civilian and engineering products",
    ].join("|"),
  ],
  ...food,
  ["iron ore", "2601", String.raw`\biron ores?\b`],
  ["copper ore", "2603", String.raw`\bcopper (?:ore|concentrates?)\b`],
  ["copper", "74", String.raw`\bcopper\b`],
  ["aluminium", "76", String.raw`\balumin(?:i)?um\b`],
  ["nickel", "75", String.raw`\bnickel\b`],
  ["lithium", null, String.raw`\blithium\b`],
  ["rare earths", "2846", String.raw`\brare earths?(?: metals| magnets| elements)?\b`],
  ["steel", "72", String.raw`\b(?:iron and )?steel\b`],
  ["metals", null, String.raw`\bmetals?\b|\bmetallurg\w+(?: products?)?|\bferrous\b`],
  ["cement", "2523", String.raw`\bcement\b|\bclinker\b`],
  ["timber", "44", String.raw`\btimber\b|\bwood(?: products)?\b|forest(?:ry)? products?|\blumber\b`],
  ["paper", "48", String.raw`\bpaper\b|\bpulp\b`],
  ["plastics", "39", String.raw`\bplastics?\b|\bpolymers?\b`],
  ["medicines", "30", String.raw`\bmedicines?\b|\bpharmaceuticals?\b|\bdrugs\b|\bvaccines?\b`],
  ["chemicals", null, String.raw`\b(?:petro)?chemicals?(?: products?| industry)?\b`],
  ["electric vehicles", "870380", String.raw`\belectric (?:vehicles|cars)\b|\bEVs\b|\bnew[- ]energy vehicles\b`],
  ["auto parts", "8708", String.raw`\b(?:auto|automotive|car|vehicle) parts\b`],
  [
    "vehicles",
    "87",
    [
      String.raw`\bcars\b|\b(?:car|[Vv]ehicle)\b(?= (?:exports?|imports?|shipments|sales|arrivals|deliveries))`,
      String.raw`\bautomobiles?\b|\bautos?\b|\bvehicles\b|\bautomotive\b`,
    ].join("|"),
  ],
  ["aircraft", "88", String.raw`\baircraft\b|\bairplanes\b|\bhelicopters\b`],
  ["ships", "89", String.raw`\bships\b(?= exports?)|\bshipbuilding\b`],
  ["batteries", "8507", String.raw`\b(?:lithium(?:-ion)? )?batter(?:y|ies)\b`],
  ["solar panels", "854143", String.raw`\bsolar (?:panels|cells|modules)\b|\bphotovoltaic\w*`],
  ["nuclear fuel", "8401", String.raw`\bnuclear fuel\b|\buranium\b|\bisotopes\b`],
  ["IT services", null, String.raw`\bIT (?:services|technolog\w+|products?)|\bsoftware\b|\binformation technolog\w+`],
  ["services", null, String.raw`(?:exports? of |of |in )services\b|\bservices (?:exports?|imports?|trade)\b`],
  ["garments", "61", String.raw`\bgarments?\b|\bapparel\b|\bready-?made garments?\b|\bRMG\b`],
  ["footwear", "64", String.raw`\bfootwear\b|\bshoes\b`],
  ["textiles", null, String.raw`\btextiles?\b|\bclothing\b|\blight industry\b`],
  ["furniture", "94", String.raw`\bfurniture\b`],
  ["toys", "9503", String.raw`\btoys\b`],
  ["watches", "91", String.raw`\bwatches\b`],
  ["jewellery", "7113", String.raw`\bjewell?er?y\b|\bgems and jewell?er?y\b`],
  ["diamonds", "7102", String.raw`\bdiamonds?\b`],
  ["gold", "7108", String.raw`\bgold\b(?! and (?:foreign|currency)| medal)`],
  ["consumer goods", null, String.raw`\bconsumer goods\b`],
  ["industrial goods", null, String.raw`\b(?:industrial|manufactured) (?:products?|goods|exports?)\b`],
];
