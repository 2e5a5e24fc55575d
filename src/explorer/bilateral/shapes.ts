import { feature, type Land } from "topojson-client";
// Natural Earth, public domain, at 1:50 million; served by our own server and loaded with the first map.
import atlas from "world-atlas/countries-50m.json?url";

export interface Shapes {
  type: "FeatureCollection";
  features: Land[];
}

let fetched: Promise<Shapes> | null = null;

export function shapes(): Promise<Shapes> {
  fetched ??= fetch(atlas)
    .then((response) => response.json() as Promise<{ objects: { countries: object } }>)
    .then((topology) => feature(topology, topology.objects.countries));
  fetched.catch(() => (fetched = null));
  return fetched;
}
