// Parts of which English patterns are made.

/** A few words before a number: “about”, “a little more than”. */
export const ABOUT = "(?:[a-z]+ ){0,3}";
/** Behind “took”: what rises to a level and is no goods, “ the total to”. */
export const TO_A_LEVEL = ` (?:${[
  "it|them|that|this|trade|turnover|exports|imports|the (?:figure|number|total|volume)",
  "(?:bilateral|two-way|mutual|annual) [a-z]+",
].join("|")}) (?:up )?(?:to|past|beyond|above|over)\\b`;
/** Before a sum: “$”, “US$”, “Rs. ”, “KES ”. */
export const CURRENCY = String.raw`(?:[A-Z]{1,3}[a-z]{0,2}\.? ?[$€£¥₹]? ?|[$€£¥₹] ?)`;
/** “million”, “bn”. */
export const SCALE = "(?:[mbt]r?illion|thousand|[mb]n|crore|lakh)";
/** Behind a verb of trade: “$3 billion more”, which is a balance. */
export const SO_MUCH_MORE = [
  String.raw` ${ABOUT}${CURRENCY}?[\d.,]+ ?${SCALE}(?: dollars)? more\b`,
  String.raw`(?=[^.;]{0,50} than )(?![^.;]{0,50} than (?:it|they|we|you) (?:did|had)\b)`,
].join("");
/** Behind a verb of sending, where it is told: “us”, “Japan”. */
export const TO_SOMEBODY = String.raw`(?: us| you| them| (?:the )?\p{Lu}[\w’'-]+)?`;
/** Before what is counted: “28,700 ”, “4.1 million ”. */
export const COUNT = String.raw`\d[\d.,]* ?(?:(?:[mb]illion|thousand|lakh|crore|mn|m) )?`;
/** Before its scale: “3”, “half a”, “ten”. */
export const SCALED_NUMBER = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half an?|an?)`;
/** A sum that is a country's, and no firm's: “half a billion”, “about $3 million”. */
export const SUM = String.raw`${ABOUT}${CURRENCY}?${SCALED_NUMBER} ?(?:and a half )?${SCALE}\b`;
/** “Kenyan”, “Turkish”, “Chinese”, “Thai”, “French”. */
export const DEMONYM = String.raw`\p{Lu}\p{L}{2,}(?:n|sh|ese|i|ch)`;
/** A demonym in lower case, as the first word of a text: “turkish sales”. */
export const LOWER_CASE_DEMONYM = String.raw`^\p{Ll}\p{L}{2,}(?:[ie]an|ish|ese|ench)`;
/** A sum: “$3 million”, “almost 9 billion”. */
export const MONEY = String.raw`${ABOUT}(?:${CURRENCY}\d[\d.,]*(?: ?${SCALE}\b)?|\d[\d.,]* ?${SCALE}\b)`;
/** A character of the same part of a sentence: the point of a decimal does not end it. */
export const WITHIN = String.raw`(?:[^.;]|\.\d)`;
/** What goods are weighed and counted in. */
export const UNITS = [
  "tonnes|tons|MT|kilograms|kilos|kg|pounds|quintals|litres|barrels|bags|sacks|bales|boxes|cartons|crates|cases|bottles",
  "pieces|pairs|stems|head|carats|ounces|cubic",
].join("|");
/** What is delivered, by the word before its verb: “9,000 bags left”, “9,000 GWh”. */
export const WEIGHED = [
  UNITS,
  "metres|meters|bcm|mcm",
  "m³",
  "m3|t|MMT|bushels|liters|gallons|units|vehicles|cars|doses|logs|hides|pallets|cattle|sheep|goats|camels|animals|cows",
  "pigs|horses|piglets|lambs|calves|chicks|kWh|MWh|GWh|TWh|kilowatt-hours|megawatt-hours|gigawatt-hours|LNG|gas|oil",
].join("|");
/** What carries cargo. */
export const CARRIERS = "trucks|lorries|trailers|HGVs|trains|wagons|railcars|carloads|TEUs?|containers|vessels|ships|barges";
/** Goods of any kind. */
export const GOODS = "goods|products|merchandise";
/** “$3 billion of goods moved in both directions.” */
export const BOTH_WAYS = ["back and forth|to and fro|(?:both|each|either) ways?", "(?:both|each|the two|either) directions?"].join("|");

/** A month by its full name: "June". */
export const MONTH_NAME = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** A year of this century or the last: "2024". */
export const YEAR_NUMBER = String.raw`(?:19|20)\d\d`;

/** "Monday". */
export const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** Before a month: "in late June", "in mid-June". */
export const EARLY_OR_LATE = "(?:early |late |mid-)?";

/** Behind "a year". */
export const AGO = "(?:earlier|ago|before)";

/** "the previous year". */
export const PREVIOUS = "(?:previous|prior|preceding)";

/** "the same period of last year". */
export const SAME = "(?:same|similar|corresponding|comparable)";

/** "compared with 2020". */
export const COMPARED = "compared (?:with|to)";

/** "the main supplier", "a source". */
export const SUPPLIER = "(?:suppliers?|sources?|sellers?)";

/** What a country is, became or stayed: "remained its largest market". */
export const REMAINED = "was|is|were|are|continue[sd]? to be|remained|remains|became|stays?|stayed|used to be|ha[sd] been";
