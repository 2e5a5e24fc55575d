import type { EntityType } from "../../client/generated/graphql.ts";
import type { ThingNameFragment } from "../generated/graphql.ts";
import { readableDate, shortDate } from "./dates.ts";

type Typename = ThingNameFragment["__typename"];

const typeOfName: Partial<Record<Typename, EntityType>> = {
  Country: "COUNTRY",
  Official: "OFFICIAL",
  Organization: "ORGANIZATION",
  BorderCrossing: "BORDER_CROSSING",
  Commodity: "COMMODITY",
  Source: "SOURCE",
  Statement: "STATEMENT",
  Claim: "CLAIM",
  Event: "EVENT",
};

export const typeOf = (thing: { __typename: Typename }): EntityType | null => typeOfName[thing.__typename] ?? null;

/** What a thing is called where there is room for a line. */
export function nameOf(thing: ThingNameFragment): string {
  switch (thing.__typename) {
    case "Country":
    case "Official":
    case "Organization":
    case "BorderCrossing":
    case "Commodity":
    case "Event":
      return thing.name;
    case "Source":
      return thing.title;
    case "Claim":
      return thing.text;
    case "Statement":
      return `${thing.speaker.name}, ${shortDate(thing.saidOn.label)}`;
    default:
      return thing.id;
  }
}

/** What tells it from its neighbours in a list; empty where the name says it all. */
export function hintOf(thing: ThingNameFragment): string {
  switch (thing.__typename) {
    case "BorderCrossing":
      return thing.connects.map((country) => country.name).join(" – ");
    case "Commodity":
      return thing.hsCode ? `HS ${thing.hsCode}` : "";
    case "Source":
      return thing.publishedOn ? readableDate(thing.publishedOn) : "";
    case "Event":
      return thing.on ? readableDate(thing.on.label) : "";
    case "Statement":
      return thing.quote?.exact ?? "";
    default:
      return "";
  }
}
