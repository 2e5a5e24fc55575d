import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Float, Info, Int, Query, Resolver, Root } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import { DateScalar } from "../../contract/scalars.ts";
import { Measure } from "../../contract/vocabulary.ts";
import { BorderCrossing } from "../border-crossing/border-crossing.type.ts";
import { claimsAround } from "../claim/claim.queries.ts";
import { ClaimsPageArgs } from "../claim/claim.resolver.ts";
import { ClaimConnection } from "../claim/claim.type.ts";
import type { RequestContext } from "../../query/context.ts";
import { Country } from "../country/country.type.ts";
import { conflictsOf } from "../comparison/conflict.queries.ts";
import { Conflict, DataPoint } from "../data-point/data-point.type.ts";
import { checkedRange } from "../figure/figure.input.ts";
import { commodityFilter, pairDescription, pairFilter } from "../../query/hints.ts";
import { Official } from "../official/official.type.ts";
import { borderKmOf, crossingsBetween, officialsOf, seriesOf } from "./bilateral.queries.ts";
import { BilateralRelation } from "./bilateral.type.ts";

@Resolver(() => BilateralRelation)
export class BilateralResolver {
  @Query(() => BilateralRelation, {
    nullable: true,
    description: "Everything between two countries; null when a name is unknown. A name that several countries share needs a code.",
  })
  async bilateral(
    @Arg("between", () => [String], { description: pairDescription }) between: string[],
    @Ctx() context: RequestContext,
  ): Promise<BilateralRelation | null> {
    const pairs = (await pairFilter(context, between)) ?? [];
    const [pair] = pairs;
    if (pair === undefined) return null;
    if (pairs.length > 1) throw badInput(`\`between\` names more than two countries: ${pairs.join(", ")}. Give their alpha-3 codes.`);
    return { pair, codes: pair.split("-") as [string, string] };
  }

  @FieldResolver(() => [Country], { description: "The two countries, by code." })
  between(@Root() { codes }: BilateralRelation, @Ctx() { memory }: RequestContext) {
    return memory.countries(codes);
  }

  @FieldResolver(() => ClaimConnection, { description: "Claims about the two, by anyone." })
  claims(
    @Root() { pair }: BilateralRelation,
    @Args(() => ClaimsPageArgs) args: ClaimsPageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return claimsAround(context, info, "pair", { id: pair, keys: [pair] }, args);
  }

  @FieldResolver(() => [DataPoint], {
    description: "One measure through time: what was claimed and measured of every period, side by side. At most 1,000 points.",
  })
  async series(
    @Root() { pair }: BilateralRelation,
    @Arg("measure", () => Measure.graphql, {
      description: "What is measured. EXPORTS and IMPORTS hold both directions, and both offices' figures of each.",
    })
    measure: Measure,
    @Arg("from", () => DateScalar, { nullable: true, description: "Periods that reach this day or later." }) from: string | undefined,
    @Arg("to", () => DateScalar, { nullable: true, description: "Periods that begin by this day." }) to: string | undefined,
    @Arg("commodity", () => String, { nullable: true, description: "Only this good, by HS code or name, and everything below it." })
    commodity: string | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    checkedRange({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, "series");
    const commodities = await commodityFilter(context, commodity);
    return seriesOf(context, info, pair, { measure, from, to, commodities });
  }

  @FieldResolver(() => [Conflict], { description: "Where figures of the two contradict each other, the largest spread first." })
  conflicts(
    @Root() { codes }: BilateralRelation,
    @Arg("minSpreadPct", () => Float, { nullable: true, description: "Only those that lie at least so far apart." })
    minSpreadPct: number | undefined,
    @Arg("first", () => Int, { nullable: true, description: "How many, 1 to 100. 20 when nothing is said." }) first: number | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return conflictsOf(context, { filter: { between: [...codes] }, minSpreadPct, first }, undefined, info);
  }

  @FieldResolver(() => [BorderCrossing], { description: "Places where goods cross between the two, by name." })
  borderCrossings(@Root() { codes }: BilateralRelation, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return crossingsBetween(context, info, codes);
  }

  @FieldResolver(() => [Official], {
    description: "People who hold or held office in either, or in a body based there, by name; at most 200.",
  })
  officials(@Root() { codes }: BilateralRelation, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return officialsOf(context, info, codes);
  }

  @FieldResolver(() => Float, { nullable: true, description: "Length of the land border in kilometres; null where they share none." })
  borderKm(@Root() { codes }: BilateralRelation, @Ctx() context: RequestContext) {
    return borderKmOf(context, codes);
  }
}
