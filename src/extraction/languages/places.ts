// How one language writes the names of countries and ports. The words around them are in the files that it extends.
import type { PartnerWords } from "./partners.ts";
import type { PartyHabits } from "./parties.ts";
import type { PointingWords } from "./pointing.ts";
import type { SellerAndBuyerWords } from "./sellers-and-buyers.ts";
import type { TalkWords } from "./talks.ts";

export interface PlaceNames extends PartyHabits, SellerAndBuyerWords, PartnerWords, PointingWords, TalkWords {
  /** Every form in which a name of the seed's tables may stand in a text: "Чили", "ZAMBIA", "Перуанский". */
  forms: (name: string, kind: "name" | "demonym" | "capital") => readonly string[];
  /** Whether blanks part the words. */
  spaced: boolean;
  /** One-letter names that only stand in compounds (中俄贸易); every group is one of them. Global. */
  compounds: RegExp | null;
  /** Right behind a country's name that is part of another name: " Sea", " dollars". */
  namesakes: RegExp;
  /** From a capital's or country's name on, where it is a person's, with the family name behind it: "Sofia Petrova". */
  givenName?: RegExp;
  /** Right before and right behind a country's or town's name that is a person's: "Prime Minister " and " of" around "Montenegro". */
  ofOfficial?: readonly [before: RegExp, behind: RegExp];
  /** Ends in a name that is part of another place's: 美洲大陆 is not the mainland. */
  partOf?: RegExp;
  /** A country's name that is also that of a part of the other country: "Georgia" and USA. */
  alsoPartOf?: ReadonlyMap<string, string>;
  /** Right behind a capital that only begins an adjective: "Colombo-Venezuelan". */
  combining?: RegExp;
  /** A name that is an adjective, and no subject by itself: "перуанский". */
  adjective?: RegExp;
  /** Parts of the world that publish no trade of their own, so that no report is of theirs: "AFRICA". */
  regions?: ReadonlySet<string>;

  /** Right before a mention that takes no part in the flow: "President of ". */
  notPartyBefore: RegExp;
  /** Right behind one: "'s customs data". */
  notPartyAfter: RegExp;
  /** Before a name, with the name, that tells where something happens, not where goods go: "в Китае", not "в Китай". */
  located?: RegExp;
  /** Right before a country in which, or near which, something is: "off ". */
  placedBefore?: RegExp;
  /** Right behind a place where something is sold: ", where ". */
  where?: RegExp;
  /** What may stand between a name and its verb: ", which imposed a fee on steel,". */
  asideOfName?: RegExp;
  /** What stands before an envoy's country, and between it and the country where he is: "посол (Сербии) в (России)". */
  posted?: readonly [before: RegExp, between: RegExp];

  /** That cargo only passes through the country that carries it, from anywhere: "transit". */
  transit?: RegExp;
  /** Beside a name: that it is a port's, "harbour". */
  portWord: RegExp;
  /** A port by its own words, "the port of Callao"; the first group that is set is its name. */
  portNamed: RegExp;
  /** The crossing of which the report is, whose other side its goods pass to: "через переход". */
  theCrossing?: RegExp;
}
