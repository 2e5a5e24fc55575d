import * as Plot from "@observablehq/plot";
import { useEffect, useRef, useState } from "react";
import { go } from "../address/address.ts";
import { placeAddress } from "../address/places.ts";
import { nameCrossings, nameLands } from "./map-names.ts";
import { addressOfLink, makeAccessible } from "./accessible-plot.ts";
import { countryShapes, type CountryShapes } from "./country-shapes.ts";
import { useLandNames } from "../claims/countries.ts";
import { useWidth } from "../chart/use-width.ts";
import { t } from "../language/translate.ts";

export interface PlacedCrossing {
  id: string;
  name: string;
  location: { latitude: number; longitude: number };
}

interface CrossingsMapProps {
  crossings: readonly PlacedCrossing[];
  countries: readonly { name: string; aliases?: readonly string[] }[];
  small?: boolean;
}

export default function CrossingsMap({ crossings, countries, small = false }: CrossingsMapProps) {
  const { box, width } = useWidth<HTMLDivElement>();
  const drawing = useRef<HTMLDivElement>(null);
  const [lands, setLands] = useState<CountryShapes | null>(null);
  const landNames = useLandNames();
  useEffect(() => {
    countryShapes().then(setLands, () => setLands(null));
  }, []);
  useEffect(() => {
    const place = drawing.current;
    if (!place || !lands || width === 0 || crossings.length === 0) return;
    const svg = draw(lands, crossings, inEnglish(countries, landNames), width, small);
    place.replaceChildren(svg);
    nameCrossings(svg, crossings);
    nameLands(svg, lands, landNames);
    return () => place.replaceChildren();
  }, [lands, crossings, countries, width, small, landNames]);
  return (
    <figure className="map" ref={box}>
      <div
        ref={drawing}
        className="drawing"
        onClick={(event) => {
          const link = event.target instanceof Element && event.target.closest("a");
          const to = link && addressOfLink(link);
          if (!to || event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          go(to);
        }}
      />
      <figcaption className="fine">
        {t("Land and borders: Natural Earth, public domain. Borders as drawn there; this implies no judgement.")}
      </figcaption>
    </figure>
  );
}

/** Countries are looked up by their English names. */
const inEnglish = (countries: CrossingsMapProps["countries"], landNames: ReadonlyMap<string, string>) =>
  countries.map((country) => ({
    ...country,
    aliases: [...(country.aliases ?? []), ...[...landNames].flatMap(([english, name]) => (name === country.name ? [english] : []))],
  }));

const normalized = (name: string) => name.normalize("NFKD").toLowerCase();

function draw(
  lands: CountryShapes,
  crossings: readonly PlacedCrossing[],
  countries: CrossingsMapProps["countries"],
  width: number,
  small: boolean,
): SVGSVGElement {
  const names = new Set(countries.flatMap((country) => [country.name, ...(country.aliases ?? [])].map(normalized)));
  const pair = lands.features.filter((land) => names.has(normalized(land.properties.name)));
  const longitudes = crossings.map((one) => one.location.longitude);
  const latitudes = crossings.map((one) => one.location.latitude);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  // A single crossing still shows the surrounding land.
  const wide = Math.max(small ? 16 : 10, (Math.max(...longitudes) - Math.min(...longitudes)) * 0.62);
  const height = Math.round(width * (small ? 0.72 : 0.5));
  const centre = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const high = Math.max((wide * height) / width / 1.5, (Math.max(...latitudes) - Math.min(...latitudes)) * 0.7);
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [-1, 1].flatMap((x) => [-1, 1].map((y) => [middle + x * wide, centre + y * high])),
  };
  const svg = Plot.plot({
    className: "map-svg",
    ariaLabel: t("Map: {what}", { what: crossings.length === 1 ? crossings[0]!.name : t("Border crossings") }),
    width,
    height,
    margin: 0,
    projection: {
      type: "conic-equal-area",
      rotate: [-middle, 0],
      parallels: [centre - 8, centre + 8],
      domain: corners,
      clip: "frame",
      inset: 8,
    },
    marks: [
      Plot.geo(lands.features, { fill: "var(--land)", stroke: "var(--land-edge)", strokeWidth: 0.7 }),
      Plot.geo(pair, { fill: "var(--land-pair)", stroke: "var(--land-edge)", strokeWidth: 1 }),
      Plot.dot(crossings, {
        x: (one: PlacedCrossing) => one.location.longitude,
        y: (one: PlacedCrossing) => one.location.latitude,
        r: 5,
        fill: "var(--accent)",
        stroke: "var(--paper)",
        strokeWidth: 1.25,
        href: (one: PlacedCrossing) => placeAddress(one.id),
        // The browser's own title shows a dot's name on hover: a drawn tooltip would cover it and intercept the click.
        title: (one: PlacedCrossing) => one.name,
      }),
    ],
  });
  return makeAccessible(svg, (address) => crossings.find((one) => placeAddress(one.id) === address)?.name ?? "");
}
