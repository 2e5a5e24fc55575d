import { Field, Float, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../contract/scalars.ts";
import {
  ClaimKind,
  ClaimLinkKind,
  Comparator,
  Extraction,
  Measure,
  Modality,
  OrganizationKind,
  Rank,
  Topic,
  Verdict,
} from "../../contract/vocabulary.ts";
import { claimLinks, type ClaimField } from "../subject/subjects.ts";

const day = (what: string) => `${what}, YYYY-MM-DD.`;

@InputType()
abstract class ChangeInput {
  @Field(() => String, { description: "New for each change: 8 to 100 characters." })
  idempotencyKey!: string;
}

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
  @Field(() => DateScalar, { nullable: true, description: day("When it was published") })
  publishedOn?: string | null;
  @Field(() => String, { nullable: true, description: "Its language as a BCP 47 tag: en, ru, zh." })
  language?: string | null;
  @Field(() => String, { description: "The terms its words stand under." })
  licence!: string;
  @Field(() => String, { description: "How to name it when its words or figures are used." })
  attribution!: string;
  @Field(() => DateScalar, { nullable: true, description: day("When its text was read") })
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
  @Field(() => DateScalar, { nullable: true, description: day("Its first day") })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: day("Its last day; null while it lasts") })
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

@InputType({ description: "The words and where they stand." })
export class QuoteInput {
  @Field(() => String, { description: "The exact words." })
  exact!: string;
  @Field(() => String, { nullable: true, description: "Some words before them." })
  prefix?: string | null;
  @Field(() => String, { nullable: true, description: "Some words after them." })
  suffix?: string | null;
  @Field(() => Int, { nullable: true, description: "Index of their paragraph in the source, from 0." })
  paragraph?: number | null;
  @Field(() => Int, { nullable: true, description: "Where they begin in that paragraph, in UTF-16 units." })
  start?: number | null;
  @Field(() => Int, { nullable: true, description: "Where they end, this one excluded." })
  end?: number | null;
  @Field(() => Boolean, { description: "Whether these are the speaker's own words; a paraphrase is not." })
  direct!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      "The paragraph itself. With it the words are looked up or checked, and refused when they do not stand there; it is not kept.",
  })
  within?: string | null;
}

// What a claim may be about is declared by the things themselves.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type
export interface ClaimInput extends Partial<Record<ClaimField, string | null>> {}

@InputType({ description: "One checkable proposition." })
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class ClaimInput {
  @Field(() => String, { description: "The claim in one plain English sentence of your own." })
  text!: string;
  @Field(() => Topic.graphql, { nullable: true, description: "What it is about; that of its measure when nothing is said." })
  topic?: Topic | null;
  @Field(() => Measure.graphql, { description: "What it measures." })
  measure!: Measure;
  @Field(() => ClaimKind.graphql, { description: "An amount, a change, or words without a number." })
  kind!: ClaimKind;
  @Field(() => Float, { nullable: true, description: "In the base unit: 2e11 USD, not 200." })
  value?: number | null;
  @Field(() => Float, { nullable: true, description: "The least it can be." })
  low?: number | null;
  @Field(() => Float, { nullable: true, description: "The most it can be." })
  high?: number | null;
  @Field(() => Comparator.graphql, { nullable: true, description: "How the value binds; EXACT when nothing is said." })
  comparator?: Comparator | null;
  @Field(() => String, { nullable: true, description: "ISO 4217, UCUM or %." })
  unit?: string | null;
  @Field(() => String, { nullable: true, description: "The figure in the words it was said in." })
  asSaid?: string | null;
  @Field(() => Float, { nullable: true, description: "The same in US dollars, where a rate is known." })
  usd?: number | null;
  @Field(() => String, { nullable: true, description: "The time it speaks of: 2022, 2023-01, 2022-Q3, 2022-01/2022-11." })
  period?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the period was inferred." })
  periodInferred?: boolean | null;
  @Field(() => String, { nullable: true, description: "For a change: the time it is a change from." })
  comparedTo?: string | null;
  @Field(() => Modality.graphql, { description: "Whether it is meant as a result, an estimate, a forecast or a goal." })
  modality!: Modality;
  @Field(() => [String], { nullable: true, description: "Alpha-3 codes of the countries, for a flow without direction." })
  between?: string[] | null;
  @Field(() => String, { nullable: true, description: "Alpha-3 code of where the goods come from." })
  from?: string | null;
  @Field(() => String, { nullable: true, description: "Alpha-3 code of where they go." })
  to?: string | null;
  @Field(() => Extraction.graphql, { nullable: true, description: "How it was read; HUMAN when nothing is said." })
  extraction?: Extraction | null;
  @Field(() => Float, { nullable: true, description: "0 to 1." })
  confidence?: number | null;
}

for (const { field, cell, descriptions } of claimLinks)
  Field(() => (cell ? String : ID), { nullable: true, description: descriptions.input })(ClaimInput.prototype, field);

@InputType({ description: "One utterance with its claims." })
export class RecordStatementInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Why it is recorded; kept in the history." })
  why?: string | null;
  @Field(() => ID, { description: "Id of the source it stands in." })
  source!: string;
  @Field(() => ID, { description: "Id of the official or organization that said it." })
  speaker!: string;
  @Field(() => [ID], { nullable: true, description: "Whose information it is, nearest to the speaker first." })
  accordingTo?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Who carried it to us, nearest to the speaker first." })
  reportedBy?: string[] | null;
  @Field(() => String, { description: "When it was said: 2023-02-04, 2023-02 or 2023." })
  saidOn!: string;
  @Field(() => String, { nullable: true, description: "Where it was said: Telegram, Rossiya 24." })
  channel?: string | null;
  @Field(() => ID, { nullable: true, description: "Id of the event it was said at." })
  event?: string | null;
  @Field(() => QuoteInput, { nullable: true, description: "The words; null where only the facts are taken over." })
  quote?: QuoteInput | null;
  @Field(() => [ClaimInput], { description: "What it claims, at least one." })
  claims!: ClaimInput[];
}

@InputType({ description: "An editor's judgement of a claim." })
export class SetClaimRankInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the claim." })
  claim!: string;
  @Field(() => Rank.graphql, { description: "The judgement." })
  rank!: Rank;
  @Field(() => String, { description: "Why; shown with the claim." })
  reason!: string;
}

@InputType({ description: "How one claim refers to another." })
export class LinkClaimsInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the claim that refers." })
  from!: string;
  @Field(() => ID, { description: "Id of the claim it refers to." })
  to!: string;
  @Field(() => ClaimLinkKind.graphql, { description: "How." })
  kind!: ClaimLinkKind;
  @Field(() => String, { nullable: true, description: "A note; shown with the link." })
  note?: string | null;
}

@InputType({ description: "A person's verdict on a claim." })
export class AssessClaimInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the claim." })
  claim!: string;
  @Field(() => Verdict.graphql, { description: "The verdict." })
  verdict!: Verdict;
  @Field(() => String, { description: "How it was reached." })
  method!: string;
  @Field(() => ID, { nullable: true, description: "Id of the observation it rests on." })
  observation?: string | null;
  @Field(() => Float, { nullable: true, description: "How far the claim lies from it, in per cent of it." })
  deviationPct?: number | null;
}

@InputType({ description: "Two entries of one thing become one." })
export class MergeEntitiesInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the entry that goes; it keeps working and leads to the other." })
  from!: string;
  @Field(() => ID, { description: "Id of the entry that stays." })
  into!: string;
  @Field(() => String, { description: "Why they are the same." })
  reason!: string;
}

@InputType({ description: "Takes a merge back." })
export class UndoMergeInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the entry that was merged into another." })
  from!: string;
  @Field(() => String, { description: "Why they are not the same." })
  reason!: string;
}

@InputType({ description: "Takes a source back, with all its claims." })
export class RetractSourceInput extends ChangeInput {
  @Field(() => ID, { description: "Id of the source." })
  source!: string;
  @Field(() => String, { description: "Why; shown with the source and its claims." })
  reason!: string;
}
