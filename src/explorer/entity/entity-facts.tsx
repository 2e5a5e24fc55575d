import { Fragment, type ReactNode } from "react";
import { AppLink } from "../address/link.tsx";
import { pairPlace, placeAddress } from "../address/places.ts";
import { webAddress } from "../claim/source-card.tsx";
import { FactList } from "../frame/fact-list.tsx";
import type { ThingQuery } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { localeNow, t } from "../language/translate.ts";
import { linkWords, modes, organizationKinds } from "../words/labels.ts";

type Thing = NonNullable<ThingQuery["node"]>;
type Fact = [string, ReactNode];

const to = (one: { id: string; name: string } | null | undefined) => one && <AppLink to={placeAddress(one.id)}>{one.name}</AppLink>;
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

/** Turns addresses in the text into links, labelled by host. */
export const withLinks = (text: string) =>
  text
    .split(/(https?:\/\/[^\s;)]*[^\s;),.:])/)
    .map((piece, place) => (place % 2 ? <Fragment key={place}>{outside(piece)}</Fragment> : piece));

const languages = { of: (code: string) => new Intl.DisplayNames(localeNow(), { type: "language" }).of(code) };
const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const degrees = (angle: number) => Math.abs(angle).toLocaleString(localeNow(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const coordinates = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  [
    t(latitude < 0 ? "{degrees}° S" : "{degrees}° N", { degrees: degrees(latitude) }),
    t(longitude < 0 ? "{degrees}° W" : "{degrees}° E", { degrees: degrees(longitude) }),
  ].join(" · ");

function yearsOf({ from, to }: { from: string | null; to: string | null }): string {
  const ends = [from?.slice(0, 4), to?.slice(0, 4) ?? (from ? t("now") : null)];
  return [...new Set(ends.filter(Boolean))].join(" – ");
}

const placeFacts = ({ modes: ways, location }: Extract<Thing, { modes: unknown }>, code: string | null): Fact[] => [
  [t("By"), ways.map(modes).join(", ")],
  [t("Location"), location && coordinates(location)],
  [t("UN/LOCODE"), code],
];

function factsOf(thing: Thing): Fact[] {
  switch (thing.__typename) {
    case "Country":
      return [
        [t("Code"), `${thing.code} · ${thing.iso2}`],
        [
          t("Borders on"),
          thing.borders.length > 0 && (
            <span className="listed">
              {thing.borders.map((border) => (
                <span key={border.id}>
                  <AppLink to={pairPlace(thing.code, border.code)}>{border.name}</AppLink>
                </span>
              ))}
            </span>
          ),
        ],
      ];
    case "Official":
      return thing.offices.map((office) => [
        yearsOf(office) || t("Office"),
        <>
          {office.title}
          {office.country || office.organization ? ", " : ""}
          {to(office.country ?? office.organization)}
        </>,
      ]);
    case "Organization":
      return [
        [t("Kind"), organizationKinds[thing.kind]],
        [t("Country"), to(thing.country)],
      ];
    case "BorderCrossing":
      return [[t("Connects"), all(thing.connects)], ...placeFacts(thing, thing.unlocode)];
    case "Port":
      return [[t("Country"), to(thing.liesIn)], ...placeFacts(thing, thing.portCode)];
    case "Commodity":
      return [
        [t("HS code"), thing.hsCode && `${thing.hsCode}${thing.hsVersion ? ` (${thing.hsVersion.replace(/^HS\s*/, "HS ")})` : ""}`],
        [t("Part of"), to(thing.parent)],
      ];
    case "Source":
      return [
        [t("Published"), thing.publishedOn && readableDate(thing.publishedOn)],
        [t("By"), to(thing.publisher)],
        [t("Language"), thing.language && languages.of(thing.language)],
        [t("Licence"), thing.licence],
        [t("Attribution"), thing.attribution],
        [t("Original"), outside(thing.url)],
        [t("Retrieved"), thing.retrievedOn && readableDate(thing.retrievedOn)],
        ["SHA-256", thing.sha256 && <code title={thing.sha256}>{thing.sha256.slice(0, 16)}…</code>],
      ];
    case "Event":
      return [
        [t("Kind"), thing.eventKind && capitalized(linkWords(thing.eventKind))],
        [t("On"), thing.on && readableDate(thing.on.label)],
        [t("Participants"), all(thing.participants)],
      ];
    case "Statement":
      return [
        [t("Said by"), to(thing.speaker)],
        [t("Said on"), readableDate(thing.saidOn.label)],
        [t("Through"), thing.channel],
      ];
    default:
      return [];
  }
}

export function EntityFacts({ thing }: { thing: Thing }) {
  const facts = factsOf(thing);
  const wikidata = "wikidataId" in thing && thing.wikidataId;
  if (wikidata) facts.push(["Wikidata", outside(`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`, wikidata)]);
  return <FactList facts={facts} />;
}
