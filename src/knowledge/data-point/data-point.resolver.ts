import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { ClaimKind } from "../../contract/vocabulary.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { resolveLink } from "../../query/resolve-link.ts";
import { Country } from "../country/country.type.ts";
import { Period, periodOf, quantityOf } from "../figure/figure.type.ts";
import { best } from "../agreement/best.ts";
import { BestStrategy, BestValue, DataPoint, ValueGroup } from "./data-point.type.ts";
import { figuresOf } from "./figure.queries.ts";
import { groups } from "../agreement/groups.ts";
import { membersOf, valueGroup } from "./value-group.ts";

@Resolver(() => DataPoint)
export class DataPointResolver {
  @FieldResolver(() => ClaimKind.graphql, { description: "LEVEL where its figures are amounts, CHANGE where they are changes." })
  kind(@Root() { change }: Row): ClaimKind {
    return change ? "CHANGE" : "LEVEL";
  }

  @FieldResolver(() => String, {
    description: "The unit of its figures: ISO 4217, UCUM or %. Where they are in several, the one that most are in.",
  })
  async unit(@Root() point: Row, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<string> {
    const units = (await resolveLink(context, point, info)) as string[];
    const count = (unit: string) => units.filter((each) => each === unit).length;
    return [...new Set(units)].sort((a, b) => count(b) - count(a) || a.localeCompare(b))[0] ?? "1";
  }

  @FieldResolver(() => [Country], { description: "The countries concerned, by code." })
  between(@Root() point: Row, @Ctx() { memory }: RequestContext) {
    return memory.countries(point.countries as string[]);
  }

  @FieldResolver(() => Country, { nullable: true, description: "Where the goods come from, where the flow has a direction." })
  from(@Root() point: Row, @Ctx() { memory }: RequestContext) {
    return memory.country(point.fromCode as string);
  }

  @FieldResolver(() => Country, { nullable: true, description: "Where the goods go, where the flow has a direction." })
  to(@Root() point: Row, @Ctx() { memory }: RequestContext) {
    return memory.country(point.toCode as string);
  }

  @FieldResolver(() => Period, { description: "The time its figures speak of." })
  period(@Root() point: Row): Period | null {
    return periodOf(point);
  }

  @FieldResolver(() => [ValueGroup], {
    description: "Sets that could all be true at once: results first, then forecasts, targets, figures to date.",
  })
  async groups(@Root() point: Row, @Ctx() context: RequestContext): Promise<ValueGroup[]> {
    return groups(await figuresOf(context, point.id)).map(valueGroup);
  }

  @FieldResolver(() => BestValue, {
    nullable: true,
    description: "The figure to take, and why. Null where there is nothing to choose from: no result or forecast, or no official one.",
  })
  async best(
    @Root() point: Row,
    @Arg("strategy", () => BestStrategy.graphql, { description: "How to choose." }) strategy: BestStrategy,
    @Ctx() context: RequestContext,
  ): Promise<BestValue | null> {
    const found = best(await figuresOf(context, point.id), strategy);
    if (found === null) return null;
    return { quantity: quantityOf({ ...found.figure })!, reason: found.reason, ...membersOf(found.agreeing) };
  }
}
