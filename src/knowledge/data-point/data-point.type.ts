import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import { ClaimLinkKind, Measure } from "../../contract/vocabulary.ts";
import { Quantity } from "../figure/figure.type.ts";
import { Node } from "../node/node.type.ts";
import { standings, type Standing } from "../agreement/figure.ts";
import { BestStrategy } from "../../contract/query-vocabulary.ts";

export { BestStrategy };

const standingEnum = Object.fromEntries(standings.map((each) => [each, each])) as { [Each in Standing]: Each };
registerEnumType(standingEnum, {
  name: "Standing",
  description: "What kind of truth a figure claims. Only figures of one standing are compared.",
  valuesConfig: {
    RESULT: { description: "What was: reported or estimated after the period, or measured by an office." },
    FORECAST: { description: "What is expected. Forecasts contradict each other, never a result." },
    TARGET: { description: "What is wanted. A target contradicts nothing." },
    TO_DATE: { description: "What had been reached, said before the period was over. It contradicts nothing." },
  },
});

@ObjectType({
  implements: Node,
  description: "All that is said and measured of one thing: one measure of one pair, flow, good and crossing, in one period.",
})
export class DataPoint extends Node {
  @Field(() => Measure.graphql, {
    description: "What is measured. Imports of one country are stored as exports of the other, at EXPORTS, so that mirror figures meet.",
  })
  measure!: Measure;
  @Field(() => Float, {
    nullable: true,
    description: "How far results that contradict each other lie apart: (largest − smallest) / smallest × 100. Null where none do.",
  })
  spreadPct!: number | null;
  @Field(() => Float, { nullable: true, description: "The same of forecasts, which are never compared with results." })
  forecastSpreadPct!: number | null;
}

/** A resolved group: members are fetched on demand. */
@ObjectType({
  description:
    "Figures of one standing that could all be true at once. A figure may be in several: over 185 agrees with 185 and with 190.27.",
})
export class ValueGroup {
  @Field(() => standingEnum, { description: "What kind of truth its figures claim." })
  standing!: Standing;
  @Field(() => Float, { nullable: true, description: "The smallest value stated in it." })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: "The largest value stated in it." })
  high!: number | null;
  @Field(() => Float, { nullable: true, description: "All its figures allow no less than this; null where the end is open." })
  agreedLow!: number | null;
  @Field(() => Float, { nullable: true, description: "All its figures allow no more than this; null where the end is open." })
  agreedHigh!: number | null;
  @Field(() => String, { description: "The unit of these numbers: ISO 4217, UCUM or %." })
  unit!: string;
  /** How many claims, where not all of their ids are here. */
  claimCount?: number;
  claimIds!: string[];
  observationIds!: string[];
}

@ObjectType({ description: "The figure to take where one is needed, and why." })
export class BestValue {
  @Field(() => Quantity, { description: "The figure itself." })
  quantity!: Quantity;
  @Field(() => String, { description: "Why it was chosen, in plain English." })
  reason!: string;
  claimIds!: string[];
  observationIds!: string[];
}

@ObjectType({ description: "Claims and observations of one data point whose intervals do not meet." })
export class Conflict {
  @Field(() => standingEnum, { description: "RESULT, or FORECAST where forecasts were asked for." })
  standing!: Standing;
  @Field(() => Float, { description: "How far the figures in conflict lie apart, in per cent of the smallest." })
  spreadPct!: number;
  @Field(() => Float, {
    description:
      "Between the nearest ends of the two farthest figures in conflict, rounding included, in per cent of the larger: what is surely in dispute.",
  })
  gapPct!: number;
  @Field(() => Boolean, {
    description:
      "Whether gapPct is beyond 5 %, the tolerance that verdicts use: the figures disagree; below it they differ. Two claims both confirmed by official figures never disagree.",
  })
  material!: boolean;
  pointId!: string;
  /** What the point keeps of its groups: see `storedGroups`. */
  kept?: string | null;
}

@ObjectType({ description: "How one claim refers to another." })
export class ClaimLink {
  @Field(() => ClaimLinkKind.graphql, { description: "What this claim does to the other: repeats it, corrects it …" })
  kind!: ClaimLinkKind;
  @Field(() => Boolean, {
    description: "True where the graph proposes it, as speaker, data point and amount coincide.",
  })
  proposed!: boolean;
  @Field(() => Boolean, { description: "True where the other claim refers to this one: repeats it, corrects it …" })
  incoming!: boolean;
  @Field(() => String, { nullable: true, description: "What the link rests on." })
  note!: string | null;
  claimId!: string;
}
