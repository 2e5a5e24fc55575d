import { Field, ObjectType } from "type-graphql";
import { connectionTypes } from "../../contract/paging.ts";
import { Flow, Rank, Valuation } from "../../contract/vocabulary.ts";
import { Node } from "../node/node.type.ts";

@ObjectType({ implements: Node, description: "A published collection of data, with its terms." })
export class Dataset extends Node {
  @Field(() => String, { description: "Its title." })
  name!: string;
  @Field(() => String, { description: "Who publishes it." })
  publisher!: string;
  @Field(() => String, { description: "The terms it stands under." })
  licence!: string;
  @Field(() => String, { description: "How to name it when it is used." })
  attribution!: string;
  @Field(() => String, { nullable: true, description: "Where it is published." })
  url!: string | null;
}

@ObjectType({
  implements: Node,
  description: "An official statistic: what one country's office, or a collection of them, measured of a flow of trade in a period.",
})
export class Observation extends Node {
  @Field(() => Flow.graphql, { description: "Seen from the country that reports it." })
  flow!: Flow;
  @Field(() => Valuation.graphql, {
    nullable: true,
    description: "What the value includes. Exports are usually FOB, imports CIF, one reason why mirror figures differ.",
  })
  valuation!: Valuation | null;
  @Field(() => Rank.graphql, { description: "An editor's judgement; a suspect figure is kept and marked DEPRECATED." })
  rank!: Rank;
  @Field(() => String, { nullable: true, description: "Why it was ranked so." })
  rankReason!: string | null;
}

export const { Edge: ObservationEdge, Connection: ObservationConnection } = connectionTypes(
  "Observation",
  "official observations",
  () => Observation,
);
