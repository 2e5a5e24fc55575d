import type { PropertyRule } from "../../graph/table.ts";
import { cell } from "../../query/seed-cell.ts";
import { place } from "../../graph/values.ts";

/** Coordinates of a row: decimal degrees, WGS 84, both or neither. */
export const coordinates = { latitude: cell.optionalNumber, longitude: cell.optionalNumber };

interface Coordinates {
  latitude: number | null;
  longitude: number | null;
}

export const bothOrNeither = [
  ({ latitude, longitude }: Coordinates): boolean => (latitude === null) === (longitude === null),
  "expected both latitude and longitude, or neither",
] as const;

/** The point for the spatial index; null when the place is unknown. */
export const pointOf = ({ latitude, longitude }: Coordinates) =>
  latitude === null || longitude === null ? null : place(latitude, longitude);

/** The properties of a GeoPoint. */
export const location: PropertyRule = { properties: ["latitude", "longitude", "source", "sourceUrl", "note"] };
