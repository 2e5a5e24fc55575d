import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../contract/scalars.ts";
import { Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({ implements: Node, description: "A document, broadcast or post that carries statements." })
export class Source extends Node {
  @Field(() => String, { description: "Its title." })
  title!: string;
  @Field(() => String, { nullable: true, description: "Where it can be read." })
  url!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it was published." })
  publishedOn!: string | null;
  @Field(() => String, { nullable: true, description: "Its language as a BCP 47 tag: en, ru, zh." })
  language!: string | null;
  @Field(() => String, { description: "The terms of its words. Facts are free; sentences are its publisher's." })
  licence!: string;
  @Field(() => String, { description: "How to name it when its words or figures are used." })
  attribution!: string;
  @Field(() => DateScalar, { nullable: true, description: "The day its text was read." })
  retrievedOn!: string | null;
  @Field(() => String, { nullable: true, description: "SHA-256 of its text as it was read." })
  sha256!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it was taken back; its claims are deprecated since." })
  retractedOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was taken back." })
  retractReason!: string | null;
}

export const { Edge: SourceEdge, Connection: SourceConnection } = connectionTypes("Source", "sources", () => Source);
