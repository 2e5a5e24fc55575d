import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node/node.type.ts";
import { connectionTypes } from "../../contract/connection.ts";

@ObjectType({ description: "Words and their position, as in the W3C's Web Annotation model." })
export class TextQuote {
  @Field(() => String, {
    nullable: true,
    description: "The exact words; null if only their position is stored and the text is at the source's address.",
  })
  exact!: string | null;
  @Field(() => String, { nullable: true, description: "The words just before." })
  prefix!: string | null;
  @Field(() => String, { nullable: true, description: "The words just after." })
  suffix!: string | null;
  @Field(() => Int, { nullable: true, description: "Which paragraph of the source's body, from 0." })
  paragraph!: number | null;
  @Field(() => Int, { nullable: true, description: "First character in that paragraph, in UTF-16 code units from 0." })
  start!: number | null;
  @Field(() => Int, { nullable: true, description: "The character after the last." })
  end!: number | null;
  @Field(() => Boolean, { description: "True for the speaker's own words, false for a paraphrase by the reporter." })
  direct!: boolean;
  @Field(() => Boolean, { description: "Whether the words were compared with the source's text when they were taken in." })
  verified!: boolean;
  @Field(() => String, { nullable: true, description: "SHA-256 of the exact words in UTF-8." })
  sha256!: string | null;
}

@ObjectType({
  implements: Node,
  description: "One utterance as its source gives it: who said it, where, when, in which words. It carries one claim or more.",
})
export class Statement extends Node {
  @Field(() => String, { nullable: true, description: "Through which channel it came: Telegram, Rossiya 24." })
  channel!: string | null;
}

export const { Edge: StatementEdge, Connection: StatementConnection } = connectionTypes("Statement", "statements", () => Statement);
