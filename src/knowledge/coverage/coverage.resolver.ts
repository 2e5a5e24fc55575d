import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import type { RequestContext } from "../../query/context.ts";
import { Country } from "../country/country.type.ts";
import { memberById } from "../data-point/member.loaders.ts";
import { Dataset } from "../observation/observation.type.ts";
import { Source } from "../source/source.type.ts";
import { breakdownFor, type CountedBreakdown } from "./breakdown.ts";
import { totalsOf, type Totals } from "./coverage.queries.ts";
import {
  CountryCoverage,
  Coverage,
  CoverageGap,
  DatasetCoverage,
  MeasureCoverage,
  PairCoverage,
  SourceCoverage,
  YearCoverage,
  type Breakdown,
} from "./coverage.type.ts";

type Root_ = Totals & { counted?: CountedBreakdown };

/** One count for all breakdown fields. */
const counted = (coverage: Root_, context: RequestContext): CountedBreakdown =>
  (coverage.counted ??= breakdownFor(context.graph, coverage, context.memory));

const firstOf = <Item>(items: Item[], first: number | undefined): Item[] => {
  const size = first ?? 20;
  if (size < 1 || size > 500) throw badInput(`\`first\` must be from 1 to 500; this is ${size}.`);
  return items.slice(0, size);
};
const howMany = { nullable: true, description: "1 to 500; 20 by default." } as const;

@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    description: "What the graph holds, since when, and where it has gaps. Totals are exact; breakdowns are as of `countedAt`.",
  })
  coverage(@Ctx() { graph }: RequestContext): Promise<Totals> {
    return totalsOf(graph);
  }

  @FieldResolver(() => String, {
    description: "When the breakdowns were counted, in ISO 8601: at most ten seconds ago.",
  })
  countedAt(@Root() coverage: Root_, @Ctx() context: RequestContext) {
    return counted(coverage, context).countedAt.toISOString();
  }
}

/** A field with one of the breakdowns. */
function breakdown(field: string, of: keyof Breakdown, type: new () => object, description: string, cut = true): void {
  const prototype = CoverageResolver.prototype as unknown as Record<string, unknown>;
  prototype[field] = async (coverage: Root_, context: RequestContext, first: number | undefined) => {
    const rows: object[] = (await counted(coverage, context).breakdown)[of];
    return cut ? firstOf(rows, first) : rows;
  };
  FieldResolver(() => [type], { description })(prototype, field, Object.getOwnPropertyDescriptor(prototype, field)!);
  Root()(prototype, field, 0);
  Ctx()(prototype, field, 1);
  if (cut) Arg("first", () => Int, howMany)(prototype, field, 2);
}

breakdown("bySource", "sources", SourceCoverage, "By source, the one with most claims first.");
breakdown("byDataset", "datasets", DatasetCoverage, "By collection of statistics, the largest first.");
breakdown("byPair", "pairs", PairCoverage, "By pair of countries, the one with most claims first.");
breakdown("byCountry", "countries", CountryCoverage, "By country that claims or figures are about, the one with most claims first.");
breakdown("byMeasure", "measures", MeasureCoverage, "By measure, the one with most claims first.", false);
breakdown("byYear", "years", YearCoverage, "By year, the latest first.");
breakdown(
  "gaps",
  "gaps",
  CoverageGap,
  "Pairs and years of whose trade something is claimed and no usable official figure is in the graph, the most claimed first.",
);

@Resolver(() => SourceCoverage)
export class SourceCoverageResolver {
  @FieldResolver(() => Source, { description: "The source." })
  source(@Root() { sourceId }: SourceCoverage, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, sourceId);
  }
}

@Resolver(() => DatasetCoverage)
export class DatasetCoverageResolver {
  @FieldResolver(() => Dataset, { description: "The collection, with its terms." })
  dataset(@Root() { datasetId }: DatasetCoverage, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return memberById(context, info, datasetId);
  }
}

@Resolver(() => CountryCoverage)
export class CountryCoverageResolver {
  @FieldResolver(() => Country, { description: "The country." })
  country(@Root() { code }: CountryCoverage, @Ctx() { memory }: RequestContext) {
    return memory.country(code);
  }
}

/** Adds the countries of a pair. */
function ofPair(type: new () => { pair: string }) {
  @Resolver(() => type)
  class OfPairResolver {
    @FieldResolver(() => [Country], { description: "The two countries, by code." })
    between(@Root() { pair }: { pair: string }, @Ctx() { memory }: RequestContext) {
      return memory.countries(pair.split("-"));
    }
  }
  return OfPairResolver;
}
export const PairCoverageResolver = ofPair(PairCoverage);
export const CoverageGapResolver = ofPair(CoverageGap);
