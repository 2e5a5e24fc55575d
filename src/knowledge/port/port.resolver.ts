import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Row } from "../../query/context.ts";
import { GeoPoint, geoPointOf } from "../place/place.type.ts";
import { Port } from "./port.type.ts";

@Resolver(() => Port)
export class PortResolver {
  @FieldResolver(() => GeoPoint, { nullable: true, description: "Null where UN/LOCODE gives none." })
  location(@Root() port: Row) {
    return geoPointOf(port);
  }
}
