import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

type Ring = [longitude: number, latitude: number][];

const require = createRequire(import.meta.url);
const kmOfDegree = 111.2;

let rings: Map<string, Ring[]> | undefined;

/** The outlines of all countries by M49 code: Natural Earth at 1:10 million, accurate to a few kilometres. */
function outlines(): Map<string, Ring[]> {
  if (rings) return rings;
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-10m.json"), "utf8")) as { objects: { countries: object } };
  rings = new Map();
  for (const { id, geometry } of feature(atlas, atlas.objects.countries).features) {
    const { type, coordinates } = geometry as { type: string; coordinates: unknown };
    if (id)
      rings.set(
        id,
        (type === "Polygon" ? (coordinates as Ring[]) : (coordinates as Ring[][]).flat()).map((ring) => ring),
      );
  }
  return rings;
}

/** Kilometres from a place to a country, 0 inside it. Uses a plane around the place: accurate to a percent for a few hundred kilometres. */
export function kmTo(m49: string, latitude: number, longitude: number): number {
  const country = outlines().get(m49);
  if (!country) throw new Error(`Expected the M49 code of a country that Natural Earth draws; got ${m49}.`);
  const narrow = Math.cos((latitude * Math.PI) / 180);
  let nearest = Infinity;
  let inside = false;
  for (const ring of country)
    for (const [i, [x1, y1]] of ring.entries()) {
      const [x0, y0] = ring[(i || ring.length) - 1]!;
      if (y1 > latitude !== y0 > latitude && longitude < x1 + ((x0 - x1) * (latitude - y1)) / (y0 - y1)) inside = !inside;
      const [fromX, fromY, alongX, alongY] = [(x0 - longitude) * narrow, y0 - latitude, (x1 - x0) * narrow, y1 - y0];
      const length = alongX ** 2 + alongY ** 2;
      const part = length ? Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / length)) : 0;
      nearest = Math.min(nearest, Math.hypot(fromX + part * alongX, fromY + part * alongY));
    }
  return inside ? 0 : nearest * kmOfDegree;
}
