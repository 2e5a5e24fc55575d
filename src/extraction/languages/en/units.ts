// English units of weight, volume and counted things, and what stands around a number and its unit.
import type { Units } from "../quantities.ts";
import { apiece, bareFollows, packed } from "./around-numbers.ts";
import { currencyNames } from "./currency-names.ts";
import { before, namedBefore } from "./currency-signs.ts";
import { vehicleUnits } from "./vehicle-units.ts";

/** “A billion pounds of exports” is money. */
const MONEY_OF = String.raw`sterling|(?:[a-z]+ )?(?:exports?|imports?|trade|sales|business|goods and services|services)\b`;

export const units: Units = {
  before,
  namedBefore,
  ofNumberBefore: /(?:\d ?|lion |rore |akh |sand )$/,
  after: [
    ["m2", String.raw`(?:square|sq\.?)[ -]?(?:metres?|meters?|m)\b|m²|sqm\b`],
    ["ft3", String.raw`(?:cubic|cu\.?) f(?:ee|oo)t\b|(?<=[bmt])s?cf\b`],
    ["bf", String.raw`board[- ]f(?:ee|oo)t\b|fbm\b`],
    ["m3", String.raw`(?:(?:standard|normal) )?(?:cubic|cu\.?)[ -]?(?:metres?|meters?|m)\b|[sn]?m³|[sn]m3\b|(?<=[bmt])cm\b|cbm\b`],
    ["L", String.raw`lit(?:res?|ers?)\b`],
    // What an electricity meter counts is a kilowatt-hour: “300 million units of power”.
    ["kWh", String.raw`(?:kWh|kilowatt[- ]hours?)\b(?: \(kWh\))?|units of (?:electricity|power)\b`],
    ["MWh", String.raw`(?:MWh|megawatt[- ]hours?)\b(?: \(MWh\))?`],
    ["GWh", String.raw`(?:GWh|gigawatt[- ]hours?)\b(?: \(GWh\))?`],
    ["TWh", String.raw`(?:TWh|terawatt[- ]hours?)\b(?: \(TWh\))?`],
    ["bbl/d", String.raw`(?:barrels (?:per|a|each) day|bpd|b/d|barrels daily)\b`],
    [
      "t",
      // “5 mn. tonnes”, “5 metric tons”, but no tonne-kilometres.
      String.raw`(?:(?<=\d ?mn?)\. ?(?=t(?:onne|on)s?\b))?` +
        String.raw`(?:(?:metric|long|short|deadweight) )?(?:tonnes?|tons?|mt|tpa|t)\b` +
        String.raw`(?!['’]|-\p{L}|[- ](?:kilomet|of oil equivalent|of CO2|of CO₂))`,
    ],
    ["kg", String.raw`(?:(?<=\d ?mn?)\. ?(?=kgs?\b))?(?:kilograms?|kilogrammes?|kilos?|kgs?)\b`],
    ["bbl", String.raw`barrels?\b`],
    ["bushels", String.raw`bushels?\b`],
    ["lb", String.raw`pounds?\b(?= (?:of (?!${MONEY_OF})\p{Ll}|weight\b))|lbs?\b`],
    ["gallons", String.raw`(?:(?:US|imperial) )?gallons?\b`],
    ["quintals", String.raw`quintals?\b`],
    ...vehicleUnits,
    ["pieces", String.raw`(?:pieces|units|sets|garments|items of clothing|handsets|smartphones)\b(?! of (?:electricity|power))`],
    ["bags", String.raw`(?:\d+-?(?:kilogram|kilo|kg) )?bags\b`],
    ["bales", String.raw`bales\b`],
    ["trays", String.raw`trays\b`],
    ["crates", String.raw`crates\b`],
    ["drums", String.raw`drums\b`],
    ["cylinders", String.raw`cylinders\b`],
    ["eggs", String.raw`eggs\b`],
    ["hides", String.raw`hides\b`],
    ["tyres", String.raw`t[iy]res\b`],
    ["bicycles", String.raw`bicycles\b`],
    ["locomotives", String.raw`locomotives\b`],
    ["seedlings", String.raw`(?:seedlings|saplings)\b`],
    ["sacks", String.raw`(?:\d+-?(?:kilogram|kilo|kg) )?sacks\b`],
    ["pairs", String.raw`pairs\b(?! of (?:\p{Ll}+ )?trains)`],
    ["bottles", String.raw`bottles\b`],
    ["cases", String.raw`(?:(?:nine|9)-lit(?:re|er) )?cases\b(?= of (?:wine|whisk|beer|spirits|champagne|tequila|rum|gin|vodka|cognac))`],
    ["stems", String.raw`stems\b`],
    ["doses", String.raw`doses\b`],
    ["pallets", String.raw`pallets\b`],
    ["boxes", String.raw`cartons\b`],
    ["carats", String.raw`carats\b`],
    ["ounces", String.raw`(?:troy )?ounces\b`],
    ...currencyNames,
  ],
  bareDollar: /^\P{Lu}*$/u,
  percent: String.raw`%|per ?cent\b(?!age)|pct\b|pc\b`,
  percentPoints: String.raw`(?:%|per ?cent(?:age)?|pct)[- ]points?\b|pps?\b|p\.p\.|ppts?\b|percentage[- ]points?\b`,
  bareThousands: true,
  bareBillions: true,
  inMoney: /\b[Ii]n (?=(?:US |U\.S\. |\p{Lu}\p{Ll}+ )?\p{Ll}{3,9}\b)/gu,
  megatonnes: /\d ?Mt$/,
  packs: /\bboxes$/i,
  aboard: /(?:^|[ ,])(?:on|in|aboard|using|with) (?:just |only |about )?$/,
  sizeOf: [packed, apiece],
  bareFollows,
};
