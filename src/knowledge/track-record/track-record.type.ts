import { Field, Float, Int, ObjectType } from "type-graphql";
import { Outcome, Verdict } from "../../contract/vocabulary.ts";
import { Agent } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({ description: "How many of the decided claims have one verdict." })
export class VerdictCount {
  @Field(() => Verdict.graphql, { description: "The verdict." })
  verdict!: Verdict;
  @Field(() => Int, { description: "How many claims have it." })
  count!: number;
}

@ObjectType({ description: "How many of the decided targets and forecasts have one outcome." })
export class OutcomeCount {
  @Field(() => Outcome.graphql, { description: "The outcome." })
  outcome!: Outcome;
  @Field(() => Int, { description: "How many targets and forecasts have it." })
  count!: number;
}

@ObjectType({
  description:
    "How one speaker's claims compare with official figures: a statement about claims, not about a person. Shares are left to the reader; the denominators are `decided` and `claims`.",
})
export class TrackRecord {
  @Field(() => Agent, { description: "Who said them." })
  speaker!: object;
  @Field(() => Int, {
    description:
      "Claims that an official figure decides: supported, within tolerance or contradicted; for targets and forecasts met, met early or missed.",
  })
  decided!: number;
  @Field(() => Int, { description: "All of the speaker's claims that match the filter." })
  claims!: number;
  @Field(() => [VerdictCount], { description: "The decided claims by verdict, the most frequent first." })
  verdicts!: VerdictCount[];
  @Field(() => [OutcomeCount], { description: "The decided targets and forecasts by outcome, the most frequent first." })
  outcomes!: OutcomeCount[];
  @Field(() => Float, {
    nullable: true,
    description: "The median of (claimed - measured) / measured x 100 over the decided claims that have it; null for fewer than three.",
  })
  medianDeviationPct!: number | null;
  @Field(() => Float, { nullable: true, description: "The same without signs: how far off, in either direction." })
  medianAbsoluteDeviationPct!: number | null;
}

export const { Edge: TrackRecordEdge, Connection: TrackRecordConnection } = connectionTypes(
  "TrackRecord",
  "track records",
  () => TrackRecord,
);
