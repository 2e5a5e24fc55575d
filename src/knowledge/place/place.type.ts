import { Field, Float, InputType, ObjectType } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import type { Row } from "../../graph/row.ts";

@ObjectType({ description: "A place on the map, WGS 84." })
export class GeoPoint {
  @Field(() => Float, { description: "Degrees north." })
  latitude!: number;
  @Field(() => Float, { description: "Degrees east." })
  longitude!: number;
  @Field(() => String, { description: "Who gives it." })
  source!: string;
  @Field(() => String, { nullable: true, description: "What lies there, if a town nearby." })
  note!: string | null;
}

export function geoPointOf(node: Row): GeoPoint | null {
  const { latitude, longitude, source, sourceUrl, note } = node as unknown as Record<
    "latitude" | "longitude" | "source" | "sourceUrl" | "note",
    never
  >;
  return latitude == null ? null : { latitude, longitude, source: [source, sourceUrl].filter(Boolean).join(", "), note: note ?? null };
}

@InputType({ description: "A circle on the map." })
export class Near {
  @Field(() => Float, { description: "Degrees north, -90 to 90." })
  latitude!: number;
  @Field(() => Float, { description: "Degrees east, -180 to 180." })
  longitude!: number;
  @Field(() => Float, { description: "Radius in kilometres." })
  withinKm!: number;
}

export function checkedNear(near: Near | undefined): Near | undefined {
  if (near && (Math.abs(near.latitude) > 90 || Math.abs(near.longitude) > 180 || !(near.withinKm > 0)))
    throw badInput("`near` expects a latitude from -90 to 90, a longitude from -180 to 180, and a radius above 0 km.");
  return near;
}
