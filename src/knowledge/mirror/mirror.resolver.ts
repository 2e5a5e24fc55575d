import type { GraphQLResolveInfo } from "graphql";
import { pairDescription } from "../../query/hints.ts";
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../query/context.ts";
import { Country } from "../country/country.type.ts";
import { DateRange } from "../figure/figure.input.ts";
import { Observation } from "../observation/observation.type.ts";
import { mirrorOf } from "./mirror.queries.ts";
import { MirrorFigure } from "./mirror.type.ts";

@Resolver(() => MirrorFigure)
export class MirrorFigureResolver {
  @Query(() => [MirrorFigure], {
    description:
      "Each flow between two countries as its exporter and its importer report it, the earliest first: every year that one of them reports, and months that both do. All goods together unless one is named.",
  })
  mirror(
    @Arg("between", () => [String], { description: pairDescription }) between: string[],
    @Arg("commodity", () => String, {
      nullable: true,
      description: "A good by HS code or name, with everything below it, each good apart.",
    })
    commodity: string | undefined,
    @Arg("period", () => DateRange, { nullable: true, description: "Periods that overlap these days." }) period: DateRange | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MirrorFigure[]> {
    return mirrorOf(context, info, { between, commodity, period });
  }

  @FieldResolver(() => Country, { description: "Where the goods come from." })
  from(@Root() { fromCode }: MirrorFigure, @Ctx() { memory }: RequestContext) {
    return memory.country(fromCode);
  }

  @FieldResolver(() => Country, { description: "Where the goods go." })
  to(@Root() { toCode }: MirrorFigure, @Ctx() { memory }: RequestContext) {
    return memory.country(toCode);
  }

  @FieldResolver(() => Observation, { nullable: true, description: "What the country of origin counts as its exports." })
  exporterReports(@Root() { exporterReports }: MirrorFigure) {
    return exporterReports;
  }

  @FieldResolver(() => Observation, { nullable: true, description: "What the country of destination counts as its imports." })
  importerReports(@Root() { importerReports }: MirrorFigure) {
    return importerReports;
  }
}
