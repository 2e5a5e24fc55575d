import { feature, type Land } from "topojson-client";
// Natural Earth, public domain, at 1:50 million; served by our own server and loaded with the first map.
import atlas from "world-atlas/countries-50m.json?url";

export interface CountryShapes {
  type: "FeatureCollection";
  features: Land[];
}

let fetched: Promise<CountryShapes> | null = null;

export function countryShapes(): Promise<CountryShapes> {
  fetched ??= fetch(atlas)
    .then((response) => response.json() as Promise<{ objects: { countries: object } }>)
    .then((topology) => feature(topology, topology.objects.countries));
  fetched.catch(() => (fetched = null));
  return fetched;
}
