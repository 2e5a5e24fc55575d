import { FieldResolver, Resolver, Root } from "type-graphql";
import { type Row } from "../../query/context.ts";
import { PartialDate, partialDateOf } from "../figure/figure.type.ts";
import { Event } from "./event.type.ts";

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => PartialDate, { nullable: true, description: "When it was." })
  on(@Root() event: Row): PartialDate | null {
    return event.onStart == null ? null : partialDateOf(event, "onStart", "on");
  }
}
