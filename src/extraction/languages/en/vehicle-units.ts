// English names of vehicles, vessels, containers and animals that are counted.
import type { Units } from "../quantities.ts";

/** Between two kinds: “loaded and empty trucks”. */
const AND = "(?:,? and|,? or|,)? ";
/** “Heavy”, “Kenyan”, “Polish-plated”, “eastbound”. */
const TRUCK_KINDS = [
  "cargo|freight|heavy|loaded|goods|lorry|container|commercial|fuel|aid|laden|Russian|Chinese|heavy-duty",
  "(?:out|in|north|south|east|west|home)(?:-?bound|ward)",
  "foreign|local|empty|half-empty|full|refrigerated|reefer|articulated|tanker|tank|transit|long-haul|road|delivery|dump|tipper",
  "flatbed|trailer|semi|box|coal|ore|grain|timber|log|livestock|cattle|produce|fruit|vegetable|export|import|trade",
  "international|domestic|overloaded|stranded|waiting|outgoing|incoming|18-wheel(?:er)?",
  "[a-z]+-(?:registered|plated|bound|laden|axle|wheel)",
  "[A-Z][a-z]+-(?:registered|plated|bound)",
  "[A-Z][a-z]+(?:n|ese|sh|ch|kh|ek|yz|ik|i)",
].join("|");
const CROSSINGS = "crossings|movements|passages|trips|journeys|transits|runs|entries";
/** “Loads of timber”, “loads crossed”, “loads a day”. */
const LOADS_NEXT = [
  String.raw`of (?!debt|money|work|people)\p{Ll}`,
  "com|cross|mov|pass|arriv|enter|leav|went|were|have|had|a (?:day|week|month|year)|in|from|through|over|via|out",
].join("|");
const TRUCKS = [
  `(?:trucks?|lorr(?:y|ies))(?:[- ](?:${CROSSINGS}))?(?!ing)`,
  "truck-?loads?|lorry-?loads?|trailer-?loads?",
  `loads(?= (?:${LOADS_NEXT}))`,
  "HGVs?|juggernauts|semis|big rigs|18-wheelers|artics|road trains|tanker trucks",
  "(?:road|fuel|petrol|diesel|LPG|milk|water) tankers",
  "tractor-trailers",
  "(?:TIR )?carriages(?= (?:were|passed|crossed|performed))",
  "(?<=(?:freight|cargo|heavy|goods|commercial|loaded|laden) )vehicles",
].join("|");
const WAGON_KINDS = "rail|railway|freight|loaded|laden|empty|full|half-empty|cargo|grain|coal|tank";
const WAGONS = [
  "wagons?|wagonloads?|railcars?|rail cars?|carloads?|boxcars?|freight cars?|tank cars?|hopper cars?",
  "(?:loaded|laden) cars",
].join("|");
const TRAIN_KINDS = ["[A-Z][a-z]+[-–][A-Z][a-z]+", "freight|cargo|container|rail|block|goods|coal|grain|railway"].join("|");
const VESSEL_KINDS =
  "loaded|laden|ballast|cargo|ocean-going|merchant|foreign|container|bulk|oil|LNG|fishing|river|crude|product|chemical|Aframax|Suezmax";
const TANKER_KINDS = "oil|LNG|going|foreign|crude|product|chemical|max";
const VESSELS = [
  "vessels|ships|bulkers",
  `(?<=(?:${TANKER_KINDS}) )tankers`,
  "barges|ferries",
  "(?<=bulk )carriers",
  "(?:ship|vessel|port) calls|shiploads",
].join("|");
/** “Head office”, “head count”. */
const NO_ANIMALS = "office|coach|teacher|start|chef|nurse|quarters|injur|count|wind|gear";
const ANIMALS = [
  "cattle|sheep|goats|livestock(?: animals)?|animals|pigs|hogs|piglets|lambs|calves|heifers|bulls|cows|camels|horses",
  "day-old chicks|chickens|broilers|ducks|(?<=live )(?:birds|poultry|turkeys)",
].join("|");
const CAR_KINDS = [
  "passenger|electric",
  "new[- ]energy",
  "motor|new|used|finished|commercial|light|light-duty|heavy-duty|hybrid|plug-in|second-hand|imported|exported|Chinese",
  "Slovak|Czech|foreign|domestic",
  String.raw`[A-Z][a-z]+(?:n|ese|sh|ch|i)\b`,
].join("|");
const CONTAINER_KINDS = "shipping|sea|loaded|laden|full|empty|reefer|chilled|export|import|40-foot|freight|cargo|refrigerated";

const TEUS = [
  "TEUs?",
  String.raw`(?:twenty|20)-foot[- ]equivalent[- ]units?(?: \(TEUs?\))?`,
  "(?:standard|20-foot|twenty-foot) (?:shipping )?containers?",
  "boxes",
].join("|");

/** The first that matches at a place wins. */
export const vehicleUnits: Units["after"] = [
  ["TEU", String.raw`(?:${TEUS})\b`],
  ["FEU", String.raw`FEUs?\b`],
  [
    "containers",
    [
      String.raw`(?:(?:${CONTAINER_KINDS})${AND})*containers?\b(?! (?:trains?|ships?|vessels?|trucks?|lorries)\b)`,
      String.raw`reefers\b`,
      String.raw`(?:twenty|forty|20|40)-footers\b`,
    ].join("|"),
  ],
  ["trucks", String.raw`(?:(?:${TRUCK_KINDS})${AND})*(?:${TRUCKS})\b`],
  ["wagons", String.raw`(?:(?:${WAGON_KINDS})${AND})*(?:${WAGONS})\b`],
  [
    "trains",
    [
      String.raw`(?:(?:${TRAIN_KINDS}) )*(?:trains?)\b(?!ing|ed)(?: (?:trips?|runs|services|journeys|departures))?`,
      String.raw`train trips\b`,
    ].join("|"),
  ],
  ["vessels", String.raw`(?:(?:${VESSEL_KINDS})${AND})*(?:${VESSELS})\b`],
  ["tankers", String.raw`(?:(?:loaded|laden|empty) )?tankers\b`],
  ["flights", String.raw`(?:cargo|freight) flights\b`],
  ["head", [String.raw`head\b(?!-| (?:${NO_ANIMALS})\w*)`, String.raw`(?:head of )?(?:live )?(?:${ANIMALS})\b`].join("|")],
  ["vehicles", String.raw`(?:(?:${CAR_KINDS}) )*(?:vehicles|cars|automobiles|autos|SUVs|buses)\b`],
  ["trailers", String.raw`(?:(?:laden|loaded|empty|refrigerated|unaccompanied) )*(?:semi-?)?trailers\b`],
  ["motorcycles", String.raw`(?:motorcycles|motorbikes|two-wheelers)\b`],
  ["tractors", String.raw`tractors\b`],
];
