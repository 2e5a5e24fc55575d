import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../contract/scalars.ts";
import { Flow, Rank, Valuation } from "../../contract/vocabulary.ts";
import { Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({ implements: Node, description: "A published collection of data, with its terms." })
export class Dataset extends Node {
  @Field(() => String, { description: "Its title." })
  name!: string;
  @Field(() => String, { description: "Who publishes it." })
  publisher!: string;
  @Field(() => String, { description: "Its licence terms." })
  licence!: string;
  @Field(() => String, { description: "How to name it when it is used." })
  attribution!: string;
  @Field(() => String, { nullable: true, description: "Where it is published." })
  url!: string | null;
  @Field(() => String, { description: "MAJOR.MINOR.PATCH as this project counts it: rows went, rows came, cells were corrected." })
  version!: string;
  @Field(() => String, {
    nullable: true,
    description: "What its figures measure: valuation, seasonal adjustment, coverage and unit; null for what is no statistic.",
  })
  definition!: string | null;
  @Field(() => String, { nullable: true, description: "How the rows were taken from what is published, and what was left out." })
  note!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it was retrieved." })
  retrievedOn!: string | null;
}

@ObjectType({
  implements: Node,
  description: "An official statistic: what one country's office, or a collection of them, measured of a flow of trade in a period.",
})
export class Observation extends Node {
  @Field(() => Flow.graphql, { description: "Seen from the country that reports it." })
  flow!: Flow;
  @Field(() => String, { description: "Whose office counted it: an ISO 3166-1 alpha-3 code, or EU27 for the European Union." })
  reporterCode!: string;
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
