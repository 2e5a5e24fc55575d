import declared from "../../../schema/things.json";
import type { EntityType } from "@trade-graph/client";
import type { ThingNameFragment } from "../generated/graphql.ts";
import { readableDate, shortDate } from "./dates.ts";
import { shortValue } from "./quantity.ts";

type Typename = ThingNameFragment["__typename"];

const typeOfName = Object.fromEntries(Object.entries(declared).map(([kind, { type }]) => [type, kind])) as Partial<
  Record<Typename, EntityType>
>;

export const entityTypeOf = (thing: { __typename: Typename }): EntityType | null => typeOfName[thing.__typename] ?? null;

/** A thing's name in one line. */
export function nameOf(thing: ThingNameFragment): string {
  switch (thing.__typename) {
    case "Source":
      return thing.title;
    case "Claim":
      return thing.text;
    case "Statement":
      return `${thing.speaker.name}, ${shortDate(thing.saidOn.label)}`;
    default:
      return "name" in thing ? thing.name : thing.id;
  }
}

const surname = (name: string) =>
  /^\p{Lu}[\p{Ll}-]+( \p{Lu}[\p{L}.’'-]+)+$/u.test(name) && name.split(" ").length <= 3 ? name.split(" ").at(-1)! : name;

/** A thing's short name for drawings: figure, speaker and year for a claim, never its sentence. */
export function shortNameOf(thing: ThingNameFragment): string {
  switch (thing.__typename) {
    case "Claim": {
      const { quantity, speaker, statement } = thing;
      const figure = quantity && (quantity.value ?? quantity.high ?? quantity.low);
      const short = figure === null ? clipped(thing.text, 30) : shortValue(figure, quantity!.unit);
      return `${short} · ${clipped(surname(speaker.name), 18)} ${statement.saidOn.start.slice(0, 4)}`;
    }
    case "Statement":
      return `${clipped(surname(thing.speaker.name), 20)} ${shortDate(thing.saidOn.label)}`;
    default:
      return clipped(nameOf(thing), 42);
  }
}

const clipped = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words);

/** What distinguishes it from its neighbours in a list; empty if the name is enough. */
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
