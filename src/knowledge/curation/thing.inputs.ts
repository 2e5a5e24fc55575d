import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../contract/scalars.ts";
import { OrganizationKind } from "../../contract/vocabulary.ts";
import { ChangeInput, asDay } from "./change.input.ts";

@InputType()
abstract class AddNamedInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Why; kept in the history." })
  why?: string | null;
  @Field(() => String, { description: "In English, as it is usually written; the id follows from it." })
  name!: string;
  @Field(() => [String], { nullable: true, description: "Other spellings, in any script." })
  aliases?: string[] | null;
  @Field(() => String, { nullable: true, description: "Wikidata item: Q7747." })
  wikidataId?: string | null;
}

@InputType({ description: "A document, broadcast or post." })
export class AddSourceInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Why it is added; kept in the history." })
  why?: string | null;
  @Field(() => String, { description: "Its title." })
  title!: string;
  @Field(() => String, { nullable: true, description: "Where it can be read: http or https." })
  url?: string | null;
  @Field(() => ID, { nullable: true, description: "Id of the organization that published it." })
  publisher?: string | null;
  @Field(() => DateScalar, { nullable: true, description: asDay("When it was published") })
  publishedOn?: string | null;
  @Field(() => String, { nullable: true, description: "Its language as a BCP 47 tag: en, ru, zh." })
  language?: string | null;
  @Field(() => String, { description: "The terms of its words." })
  licence!: string;
  @Field(() => String, { description: "How to name it when its words or figures are used." })
  attribution!: string;
  @Field(() => DateScalar, { nullable: true, description: asDay("When its text was read") })
  retrievedOn?: string | null;
  @Field(() => String, { nullable: true, description: "SHA-256 of its text as it was read, in hexadecimal." })
  sha256?: string | null;
}

@InputType({ description: "An office that a person holds or held, in a country or in an organization: one of the two." })
export class OfficeInput {
  @Field(() => String, { description: "Its title: Minister of Trade." })
  title!: string;
  @Field(() => String, { nullable: true, description: "Alpha-3 code of the country." })
  country?: string | null;
  @Field(() => ID, { nullable: true, description: "Id of the organization." })
  organization?: string | null;
  @Field(() => DateScalar, { nullable: true, description: asDay("Its first day") })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: asDay("Its last day; null while it lasts") })
  to?: string | null;
  @Field(() => String, { nullable: true, description: "Address of the page that says so." })
  source?: string | null;
}

@InputType({ description: "A person who speaks for a country or an organization." })
export class AddOfficialInput extends AddNamedInput {
  @Field(() => [OfficeInput], { nullable: true, description: "Offices." })
  offices?: OfficeInput[] | null;
}

@InputType({ description: "A body that speaks, publishes or trades." })
export class AddOrganizationInput extends AddNamedInput {
  @Field(() => OrganizationKind.graphql, { description: "What sort of body." })
  kind!: OrganizationKind;
  @Field(() => String, { nullable: true, description: "Alpha-3 code of the country it is based in." })
  country?: string | null;
}

@InputType({ description: "A meeting, call or conference at which something was said." })
export class AddEventInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Why; kept in the history." })
  why?: string | null;
  @Field(() => String, { description: "What it is called; the id follows from it." })
  name!: string;
  @Field(() => [String], { nullable: true, description: "Other names, in any script." })
  aliases?: string[] | null;
  @Field(() => String, { nullable: true, description: "What sort of event: video call, conference, talks." })
  kind?: string | null;
  @Field(() => String, { description: "When: 2022-12-30, 2022-12 or 2022." })
  on!: string;
  @Field(() => [ID], { nullable: true, description: "Ids of the officials and organizations that took part." })
  participants?: string[] | null;
}
