import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../contract/scalars.ts";
import { Measure } from "../../contract/vocabulary.ts";

const claims = { description: "How many claims." };
const observations = { description: "How many official observations." };

@ObjectType({ description: "What the graph holds from one source." })
export class SourceCoverage {
  @Field(() => Int, claims)
  claims!: number;
  @Field(() => DateScalar, { nullable: true, description: "The day its claims were last loaded." })
  lastLoadedOn!: string | null;
  sourceId!: string;
}

@ObjectType({ description: "What the graph holds from one collection of statistics." })
export class DatasetCoverage {
  @Field(() => Int, observations)
  observations!: number;
  @Field(() => Int, { nullable: true, description: "The first year its figures cover." })
  firstYear!: number | null;
  @Field(() => Int, { nullable: true, description: "The last year its figures cover." })
  lastYear!: number | null;
  datasetId!: string;
}

@ObjectType({ description: "What the graph holds of one pair of countries." })
export class PairCoverage {
  @Field(() => Int, claims)
  claims!: number;
  @Field(() => Int, observations)
  observations!: number;
  pair!: string;
}

@ObjectType({ description: "What the graph holds of one country." })
export class CountryCoverage {
  @Field(() => Int, claims)
  claims!: number;
  @Field(() => Int, observations)
  observations!: number;
  code!: string;
}

@ObjectType({ description: "What the graph holds of one measure." })
export class MeasureCoverage {
  @Field(() => Measure.graphql, { description: "What is measured." })
  measure!: Measure;
  @Field(() => Int, claims)
  claims!: number;
  @Field(() => Int, observations)
  observations!: number;
}

@ObjectType({ description: "What the graph holds of one year: figures whose period begins in it." })
export class YearCoverage {
  @Field(() => Int, { description: "The year." })
  year!: number;
  @Field(() => Int, claims)
  claims!: number;
  @Field(() => Int, observations)
  observations!: number;
}

@ObjectType({ description: "A pair and year of whose trade something is claimed and nothing is measured." })
export class CoverageGap {
  @Field(() => Int, { description: "The year." })
  year!: number;
  @Field(() => Int, { description: "Number of claims of turnover, exports, imports or balance without an official figure." })
  claims!: number;
  @Field(() => String, { description: "What is missing, in plain English." })
  missing!: string;
  pair!: string;
}

/** Breakdowns as counted: lists limited to their first hundreds, so that the size is independent of the graph's. */
export interface Breakdown {
  sources: SourceCoverage[];
  datasets: DatasetCoverage[];
  countries: CountryCoverage[];
  pairs: PairCoverage[];
  measures: MeasureCoverage[];
  years: YearCoverage[];
  gaps: CoverageGap[];
}

@ObjectType({ description: "What the graph holds, since when, and where it has gaps." })
export class Coverage {
  @Field(() => Int, { description: "Claims." })
  claims!: number;
  @Field(() => Int, { description: "Statements that carry them." })
  statements!: number;
  @Field(() => Int, { description: "Documents, broadcasts and posts." })
  sources!: number;
  @Field(() => Int, { description: "Official observations." })
  observations!: number;
  @Field(() => Int, { description: "Countries, officials, organizations, border crossings and commodities." })
  entities!: number;
  @Field(() => Int, { description: "Things of which something is claimed or measured." })
  dataPoints!: number;
  @Field(() => String, { nullable: true, description: "When the graph was last loaded, in ISO 8601; null before the first load." })
  loadedAt!: string | null;
}
