import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Row } from "../../query/context.ts";
import { GeoPoint, geoPointOf } from "../place/place.type.ts";
import { BorderCrossing } from "./border-crossing.type.ts";

@Resolver(() => BorderCrossing)
export class BorderCrossingResolver {
  @FieldResolver(() => GeoPoint, { nullable: true, description: "Null where not known." })
  location(@Root() crossing: Row) {
    return geoPointOf(crossing);
  }
}
