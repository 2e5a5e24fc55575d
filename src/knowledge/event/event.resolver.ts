import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { follow, type RequestContext, type Row } from "../context.ts";
import { PartialDate, partialDateOf } from "../figure/figure.type.ts";
import { Agent } from "../node/node.type.ts";
import { Event } from "./event.type.ts";

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => PartialDate, { nullable: true, description: "When it was." })
  on(@Root() event: Row): PartialDate | null {
    return event.onStart == null ? null : partialDateOf(event, "onStart", "on");
  }

  @FieldResolver(() => [Agent], { description: "Who took part." })
  participants(@Root() event: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return follow(context, event, info);
  }
}
