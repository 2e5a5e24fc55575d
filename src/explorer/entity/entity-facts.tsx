import { Fragment, type ReactNode } from "react";
import { Link } from "../address/link.tsx";
import { pairPlace, placeOf } from "../address/places.ts";
import { webAddress } from "../claim/source-card.tsx";
import type { ThingQuery } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { linkWords, modes, organizationKinds } from "../words/labels.ts";

type Thing = NonNullable<ThingQuery["node"]>;
type Fact = [string, ReactNode];

const to = (one: { id: string; name: string } | null | undefined) => one && <Link to={placeOf(one.id)}>{one.name}</Link>;
const all = (many: readonly { id: string; name: string }[]) =>
  many.length > 0 && (
    <span className="listed">
      {many.map((one) => (
        <span key={one.id}>{to(one)}</span>
      ))}
    </span>
  );

function outside(url: string | null, label?: string): ReactNode {
  const address = webAddress(url);
  return (
    address && (
      <a href={address} target="_blank" rel="noopener noreferrer nofollow">
        {label ?? new URL(address).hostname}
      </a>
    )
  );
}

/** Each address in the text leads there, under the name of its host. */
export const withLinks = (text: string) =>
  text
    .split(/(https?:\/\/[^\s;)]*[^\s;),.:])/)
    .map((piece, place) => (place % 2 ? <Fragment key={place}>{outside(piece)}</Fragment> : piece));

const languages = new Intl.DisplayNames("en", { type: "language" });
const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const coordinates = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? "S" : "N"}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? "W" : "E"}`;

function factsOf(thing: Thing): Fact[] {
  switch (thing.__typename) {
    case "Country":
      return [
        ["Code", `${thing.code} · ${thing.iso2}`],
        [
          "Borders on",
          thing.borders.length > 0 && (
            <span className="listed">
              {thing.borders.map((border) => (
                <span key={border.id}>
                  <Link to={pairPlace(thing.code, border.code)}>{border.name}</Link>
                </span>
              ))}
            </span>
          ),
        ],
      ];
    case "Official":
      return thing.offices.map((office) => [
        [office.from?.slice(0, 4), office.to?.slice(0, 4) ?? (office.from ? "now" : null)].filter(Boolean).join(" – ") || "Office",
        <>
          {office.title}
          {office.country || office.organization ? ", " : ""}
          {to(office.country ?? office.organization)}
        </>,
      ]);
    case "Organization":
      return [
        ["Kind", organizationKinds[thing.kind]],
        ["Country", to(thing.country)],
      ];
    case "BorderCrossing":
      return [
        ["Connects", all(thing.connects)],
        ["By", thing.modes.map(modes).join(", ")],
        ["Lies at", thing.location && coordinates(thing.location)],
        ["UN/LOCODE", thing.unlocode],
      ];
    case "Commodity":
      return [
        ["HS code", thing.hsCode && `${thing.hsCode}${thing.hsVersion ? ` (${thing.hsVersion.replace(/^HS\s*/, "HS ")})` : ""}`],
        ["Part of", to(thing.parent)],
      ];
    case "Source":
      return [
        ["Published", thing.publishedOn && readableDate(thing.publishedOn)],
        ["By", to(thing.publisher)],
        ["Language", thing.language && languages.of(thing.language)],
        ["Licence", thing.licence],
        ["Attribution", thing.attribution],
        ["Original", outside(thing.url)],
        ["Retrieved", thing.retrievedOn && readableDate(thing.retrievedOn)],
        ["SHA-256", thing.sha256 && <code title={thing.sha256}>{thing.sha256.slice(0, 16)}…</code>],
      ];
    case "Event":
      return [
        ["Kind", thing.eventKind && capitalized(linkWords(thing.eventKind))],
        ["On", thing.on && readableDate(thing.on.label)],
        ["Took part", all(thing.participants)],
      ];
    case "Statement":
      return [
        ["Said by", to(thing.speaker)],
        ["Said on", readableDate(thing.saidOn.label)],
        ["Through", thing.channel],
      ];
    default:
      return [];
  }
}

export function EntityFacts({ thing }: { thing: Thing }) {
  const facts = factsOf(thing);
  const wikidata = "wikidataId" in thing && thing.wikidataId;
  if (wikidata) facts.push(["Wikidata", outside(`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`, wikidata)]);
  return (
    <dl className="fact-list">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
