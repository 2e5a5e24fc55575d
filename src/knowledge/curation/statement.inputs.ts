import { Field, Float, ID, InputType, Int } from "type-graphql";
import { ClaimKind, Comparator, Extraction, Measure, Modality, Topic } from "../../contract/vocabulary.ts";
import { claimLinks, type ClaimField } from "../subject/subjects.ts";
import { ChangeInput } from "./change.input.ts";

@InputType({ description: "The words and their position." })
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
    description: "The paragraph itself. The words are looked up or checked in it, and rejected if missing; it is not stored.",
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
  @Field(() => ID, { description: "Id of its source." })
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
