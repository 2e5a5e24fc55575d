import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../contract/paging.ts";
import { Node } from "../node/node.type.ts";

@ObjectType({ description: "A link between two things, as it is stored: BORDERS, HELD_OFFICE, MADE, CARRIES, BETWEEN …" })
export class Link {
  @Field(() => String, { description: "Its type in the graph." })
  type!: string;
  @Field(() => ID, { description: "Id of the thing it leads from." })
  from!: string;
  @Field(() => ID, { description: "Id of the thing it leads to." })
  to!: string;
  @Field(() => String, { nullable: true, description: "What is said on it: the title of an office, the length of a border." })
  label!: string | null;
}

@ObjectType({ description: "A thing linked to another, with the link." })
export class NeighbourEdge {
  @Field(() => String, { description: "Give it as `after` to read on from here." })
  cursor!: string;
  @Field(() => Node, { description: "The thing at the other end." })
  node!: object;
  @Field(() => Link, { description: "How they are linked." })
  link!: Link;
}

@ObjectType({
  description:
    "A page of what a thing is linked to: countries, crossings, people, bodies and goods first, then sources, statements and claims.",
})
export class NeighbourConnection {
  @Field(() => [NeighbourEdge], { description: "The things with their links and cursors." })
  edges!: NeighbourEdge[];
  @Field(() => [Node], { description: "The things alone." })
  nodes!: object[];
  @Field(() => PageInfo, { description: "Whether there is more." })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: "How many links there are in all." })
  totalCount!: number;
}

@ObjectType({ description: "A path from one thing to another." })
export class Path {
  @Field(() => [Node], { description: "The things along the way, both ends included." })
  nodes!: object[];
  @Field(() => [Link], { description: "The links between them, one fewer than the things." })
  links!: Link[];
}

@ObjectType({ description: 'What a drawing leaves out, so that it can say "10 of 1,204 shown".' })
export class Omitted {
  @Field(() => ID, { description: "Whose neighbours were left out." })
  of!: string;
  @Field(() => String, { description: "Of which kind they are: CLAIM, STATEMENT …" })
  type!: string;
  @Field(() => Int, { description: "How many were left out." })
  count!: number;
}

@ObjectType({ description: "A part of the graph, for drawing." })
export class Subgraph {
  @Field(() => [Node], { description: "The things, the middle one first." })
  nodes!: object[];
  @Field(() => [Link], { description: "The links among them." })
  links!: Link[];
  @Field(() => [Omitted], { description: "What was left out, by thing and kind." })
  omitted!: Omitted[];
}
