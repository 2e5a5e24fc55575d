import type { PropertyRule } from "../../graph/table.ts";
import { cell } from "../../query/seed-cell.ts";
import { place } from "../../graph/values.ts";

/** Cells of a row that lies somewhere: decimal degrees, WGS 84, both or neither. */
export const coordinates = { latitude: cell.optionalNumber, longitude: cell.optionalNumber };

interface Coordinates {
  latitude: number | null;
  longitude: number | null;
}

export const bothOrNeither = [
  ({ latitude, longitude }: Coordinates): boolean => (latitude === null) === (longitude === null),
  "expected both latitude and longitude, or neither",
] as const;

/** The point that an index of places finds; null where the place is not known. */
export const pointOf = ({ latitude, longitude }: Coordinates) =>
  latitude === null || longitude === null ? null : place(latitude, longitude);

/** What a GeoPoint is read from. */
export const location: PropertyRule = { properties: ["latitude", "longitude", "source", "sourceUrl", "note"] };
