import { Field, Float, ObjectType } from "type-graphql";
import { Outcome, Verdict } from "../../contract/vocabulary.ts";
import { Period } from "../figure/figure.type.ts";

@ObjectType({ description: "A claim held against what one office counted." })
export class Assessment {
  @Field(() => Verdict.graphql, { description: "How it stands." })
  verdict!: Verdict;
  @Field(() => Float, {
    nullable: true,
    description: "(claimed - measured) / measured x 100: negative where the claim says less. Null where they do not compare.",
  })
  deviationPct!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "What WITHIN_TOLERANCE forgives, in per cent of the measured value: 5, or 7 where money was converted by a yearly rate.",
  })
  tolerancePct!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "What the office counted, in `unit`: one figure, exports and imports or months added, or a growth in %.",
  })
  measured!: number | null;
  @Field(() => String, { nullable: true, description: "The unit of `measured`: ISO 4217, UCUM or %." })
  unit!: string | null;
  @Field(() => String, { description: "How it was reached: what was compared, whose figures these are, how they were added or converted." })
  method!: string;
  observationIds!: string[];
}

@ObjectType({ description: "What came of a target or forecast, by the official figure of its period." })
export class ClaimOutcome {
  @Field(() => Outcome.graphql, { description: "What came of it." })
  outcome!: Outcome;
  @Field(() => Float, { nullable: true, description: "(measured - claimed) / claimed x 100. Null where nothing was measured." })
  missPct!: number | null;
  @Field(() => Period, { nullable: true, description: "For MET_EARLY: the first period whose official figure reached it." })
  metIn!: Period | null;
  @Field(() => String, {
    description: "How it was reached: the office whose figure decides, what it counted, the tolerance of a forecast.",
  })
  method!: string;
  observationIds!: string[];
}
