import { Field, Float, ObjectType } from "type-graphql";
import { JsonScalar } from "../../contract/scalars.ts";
import type { Reason } from "../../contract/reason.ts";
import { Outcome, Verdict } from "../../contract/vocabulary.ts";
import { Period } from "../figure/figure.type.ts";

@ObjectType({ description: "A claim compared with one office's figure." })
export class Assessment {
  @Field(() => Verdict.graphql, { description: "The verdict." })
  verdict!: Verdict;
  @Field(() => Float, {
    nullable: true,
    description: "(claimed - measured) / measured x 100: negative where the claim says less. Null where they do not compare.",
  })
  deviationPct!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "In per cent of the measured value: 5, or 7 where money was converted by a yearly rate.",
  })
  tolerancePct!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "What the office counted, in `unit`: a figure, a sum, or a growth in %.",
  })
  measured!: number | null;
  @Field(() => String, { nullable: true, description: "The unit of `measured`: ISO 4217, UCUM or %." })
  unit!: string | null;
  /** An editor's own words, and stored sentences of versions before reasons were stored. */
  method?: string | null;
  @Field(() => JsonScalar, { description: "`method` as codes with what they speak of." })
  reasons!: Reason[];
  observationIds!: string[];
}

@ObjectType({ description: "The outcome of a target or forecast, by the official figure of its period." })
export class ClaimOutcome {
  @Field(() => Outcome.graphql, { description: "The outcome." })
  outcome!: Outcome;
  @Field(() => Float, { nullable: true, description: "(measured - claimed) / claimed x 100. Null where nothing was measured." })
  missPct!: number | null;
  @Field(() => Period, { nullable: true, description: "For MET_EARLY: the first period whose official figure reached it." })
  metIn!: Period | null;
  method?: string;
  @Field(() => JsonScalar, { description: "`method` as codes with what they speak of." })
  reasons!: Reason[];
  observationIds!: string[];
}
