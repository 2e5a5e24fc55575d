// English words for what traffic does at a crossing, and cargo in a port.
import { CARRIERS } from "../parts.ts";

/** “1,200 trucks a day ”. */
export const CARRIERS_BEFORE = String.raw`\b(?:${CARRIERS}|loads|boxes|tankers|vehicles)\b(?:[^.;,]|,\d){0,36}`;
/** “Rumbled north”, “went abroad”. */
const BY_WAY = ["(?:on )?(?:north|south|east|west)(?:wards?)?", "abroad"].join("|");
/** “Came through”, “rolled past”. */
const WENT_ON = [
  "went|gone|go|going|got|get|getting|came|come|coming|passing|moving|crossing|dr[oi]ves?|driving|rolling|roll(?:ed|s)?",
  "rumbled?|stream(?:ed)?|pour(?:ed)?|trundled?|thunder(?:ed)?|filed?|squeezed?|made it|make it",
].join("|");
const PLACE_USED = ["crossing|border|post|checkpoint|bridge|gate|port|tunnel|corridor|road", String.raw`\p{Lu}`].join("|");
const CHECKED = "carried|handled|processed|cleared|ferried|dispatched|inspected|waved through|checked|let through";
/** “1,200 trucks a day crossed”, “were waved through”. */
export const PASSED = [
  "entered|exited|arrived|departed|came|left|returned|crossed|enter|cross|arrive|moved",
  String.raw`(?:set|sets|setting|start(?:ed|s)?) (?:out|off)(?= (?:from|for)\b)`,
  String.raw`(?:went|go|goes|gone|sailed|came|come|sent|shipped) (?:back|home|out)(?= (?:to|from|for|through|via|empty|full|laden)\b)`,
  "travelled|traveled|transited|used|pass(?:ed|es)?",
  String.raw`(?:went|gone|headed|rolled|rumbled|travelled|traveled|run|ran|driven|sailed) (?:${BY_WAY})\b`,
  `(?:${WENT_ON}) (?:through|across|over|past)`,
  "ma(?:ke|kes|de) the (?:crossing|passage|trip (?:across|over|through))",
  "queued",
  String.raw`uses?(?= (?:[\w’'-]+ ){0,4}(?:${PLACE_USED}))`,
  `(?:were|was|been|being) (?:${CHECKED})`,
].join("|");
const FREIGHT_OR_VEHICLES = [
  "tonnes|tons|Mt|boxes|carloads|railcars|loads|rigs|semis|juggernauts|tankers|trailers|barges|ferries|buses|cars",
  "motorcycles|motorbikes|pallets|bags|sacks|crates|head",
].join("|");
/** “9,000 tonnes were also ”. */
export const FREIGHT_BEFORE = String.raw`\b(?:${FREIGHT_OR_VEHICLES})\b[^.;,\d]{0,40} (?:had |have |has |were |was |also )*`;
const WERE_MOVED = "moved|carried|hauled|trucked|railed|ferried|shipped|handled|processed|cleared|waved|driven";
/** “9,000 tonnes moved over the bridge.” */
export const MOVED_OVER = [
  "moved|crossed|pass(?:ed|es)?|transited|rolled|rumbled|trundled|travelled|traveled",
  `(?:went|gone|came|come|got|made it|(?:were|was|been) (?:${WERE_MOVED}))`,
].join("|");
/** “Let through”, “waved in”. */
const LET_IN = "let|lets|letting|wav(?:es?|ed|ing)|put|puts|putting|push(?:es|ed|ing)?|squeez(?:es?|ed|ing)";
/** “The crossing handles 300 trucks a day.” */
export const LETS_PASS = [
  "sees?|saw|averag(?:es|ed|ing)|records?|recorded|logs|logged|registers?|registered|welcomed|takes|took|counts?|counted",
  "counting|pass(?:es|ed|ing)?|releas(?:es|ed?|ing)|clear(?:s|ing)?|handl(?:es?|ing)|process(?:es|ing)?",
  "manag(?:es?|ed|ing)|admit(?:s|ted|ting)?",
  `(?:${LET_IN}) (?:in|out|through)`,
  "serv(?:es?|ed|ing)",
  "(?:turn(?:s|ed|ing)?) (?:round|around)",
  "accommodat(?:es?|ed|ing)|inspect(?:s|ed|ing)?|carr(?:y|ies|ying)|moves?|moving",
].join("|");
/** “300 loads ”. */
export const LOADS_BEFORE = String.raw`\b(?:${CARRIERS}|loads|boxes|tonnes|tons)\b[^.;,\d]{0,30}`;
const PORTS = "[Qq]uays?|[Pp]orts?|[Tt]erminals?|[Bb]erths?|[Dd]ocks?|[Hh]arbou?rs?|[Ww]harves|[Pp]iers?|[Ss]tevedores|[Rr]ailways?";
/** “The port of Lagos has ”. */
export const PORTS_BEFORE = String.raw`\b(?:${PORTS})(?: (?:of|in|at) (?:the )?(?:port of )?\p{Lu}\p{L}+)? (?:has |have |had )?`;
const NOT_OWNED = ["been|grown|fallen|risen|swollen|shrunk|sunk", String.raw`\p{Ll}+ed`].join("|");
/** “The port took 9,000 tonnes.” */
export const PORT_DID = [
  "saw|seen",
  `had(?! (?:${NOT_OWNED}) )`,
  "took|did|received|recorded|welcomed|passed|dispatched|loaded|unloaded|registered|logged|closed|ended|finished",
].join("|");
