import { ObjectType } from "type-graphql";

@ObjectType({ description: "Everything between two countries." })
export class BilateralRelation {
  /** "CHN-RUS": the codes in alphabetical order. */
  pair!: string;
  codes!: [string, string];
}
