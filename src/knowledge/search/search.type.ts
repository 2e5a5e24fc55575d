import { Field, Float, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../contract/paging.ts";
import { Node } from "../node/node.type.ts";

@ObjectType({ description: "One thing found, and why." })
export class SearchEdge {
  @Field(() => String, { description: "Give it as `after` to read on from here." })
  cursor!: string;
  @Field(() => Node, { description: "The thing itself." })
  node!: object;
  @Field(() => Float, { description: "0 to 1: how near the words are to what was asked, and how much is known of the thing." })
  score!: number;
  @Field(() => String, { description: "The spelling or sentence that matched." })
  matched!: string;
}

@ObjectType({ description: "A page of what was found, the best first." })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "What was found, with scores and cursors." })
  edges!: SearchEdge[];
  @Field(() => [Node], { description: "What was found, alone." })
  nodes!: object[];
  @Field(() => PageInfo, { description: "Whether there is more." })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: "How many were found in all." })
  totalCount!: number;
}

@ObjectType({ description: "One thing that a name may refer to." })
export class ResolutionCandidate {
  @Field(() => Node, { description: "The thing." })
  node!: object;
  @Field(() => Float, { description: "1 for the only thing with this name, less for one of several or for a near name." })
  score!: number;
  @Field(() => String, { description: "Why, in words." })
  reason!: string;
}

@ObjectType({ description: "What a name refers to." })
export class Resolution {
  @Field(() => String, { description: "The name as it was given." })
  name!: string;
  @Field(() => Node, { nullable: true, description: "The thing it most likely means; null when nothing is near." })
  node!: object | null;
  @Field(() => Float, { description: "1 for a spelling that is known, less for one that is only near, 0 for none." })
  score!: number;
  @Field(() => String, { description: "Why, in words." })
  reason!: string;
  @Field(() => [ResolutionCandidate], { description: "All candidates, best first, at most 26." })
  candidates!: object[];
}
