import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({
  description: "Anything with an id, which stays: country:RUS, official:vladimir-putin, crossing:zabaykalsk-manzhouli, claim:<hash>.",
})
export abstract class Node {
  @Field(() => ID, { description: "Stable: `node(id:)` finds it." })
  id!: string;
}

@InterfaceType({
  implements: Node,
  description: "Anything a claim can be made by or be about: a country, official, organization, border crossing or commodity.",
})
export abstract class Entity extends Node {
  @Field(() => String, { description: "In English." })
  name!: string;
  @Field(() => [String], { description: "Other names, in any script." })
  aliases!: string[];
  @Field(() => String, { nullable: true, description: "Wikidata item: Q7747." })
  wikidataId!: string | null;
}

@InterfaceType({ implements: Entity, description: "Who can make a claim: an official or an organization." })
export abstract class Agent extends Entity {}
