import { Field, Float, ObjectType } from "type-graphql";
import { Flow } from "../../contract/vocabulary.ts";
import { Period } from "../figure/figure.type.ts";

@ObjectType({ description: "One flow of goods as its exporter and its importer report it." })
export class MirrorFigure {
  @Field(() => Period, { description: "The time both speak of." })
  period!: Period;
  @Field(() => Flow.graphql, { description: "EXPORT: seen from the country the goods come from." })
  flow!: Flow;
  fromCode!: string;
  toCode!: string;
  exporterReports!: object | null;
  importerReports!: object | null;
  @Field(() => Float, {
    nullable: true,
    description: "The distance of the two in per cent of the larger. Null where one is missing, or their currencies have no rate.",
  })
  gapPct!: number | null;
}
