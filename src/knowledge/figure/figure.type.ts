import { Field, Float, ObjectType } from "type-graphql";
import { DateScalar } from "../../contract/scalars.ts";
import { Comparator, DatePrecision } from "../../contract/vocabulary.ts";

@ObjectType({ description: "A number as it was meant and as it was said." })
export class Quantity {
  @Field(() => Float, {
    nullable: true,
    description: "In the base unit: 2e11 USD, not 200. Of a range the middle; null where only bounds are known.",
  })
  value!: number | null;
  @Field(() => Float, { nullable: true, description: "Lower bound, where there is one." })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: "Upper bound, where there is one." })
  high!: number | null;
  @Field(() => Comparator.graphql, { description: "How the value binds." })
  comparator!: Comparator;
  @Field(() => String, { description: "ISO 4217 (USD), UCUM (t, m3, t/d) or %." })
  unit!: string;
  @Field(() => String, { nullable: true, description: 'The words that gave the number: "around 1.5 million tonnes".' })
  asSaid!: string | null;
  @Field(() => Float, { nullable: true, description: "In US dollars, where it was said in them or a rate is given." })
  usd!: number | null;
}

@ObjectType({ description: "The time a figure speaks of, both ends included." })
export class Period {
  @Field(() => DateScalar, { description: "Its first day." })
  start!: string;
  @Field(() => DateScalar, { description: "Its last day." })
  end!: string;
  @Field(() => String, { description: "Its usual name: 2022, 2023-01, 2022-01/2022-11." })
  label!: string;
  @Field(() => Boolean, { description: "Whether it was worked out from the context and not said." })
  inferred!: boolean;
}

@ObjectType({ description: "A date that is known to the day, month, quarter or year." })
export class PartialDate {
  @Field(() => DateScalar, { description: "The first day it can be." })
  start!: string;
  @Field(() => DateScalar, { description: "The last day it can be." })
  end!: string;
  @Field(() => DatePrecision.graphql, { description: "How exactly it is known." })
  precision!: DatePrecision;
  @Field(() => String, { description: "As it is usually written: 2023-02-04, 2022-12." })
  label!: string;
}

type Properties = Record<string, unknown>;

/** Null when the node has no number: a qualitative claim. */
export const quantityOf = (row: Properties): Quantity | null =>
  row.unit == null || row.comparator == null
    ? null
    : ({
        value: row.value,
        low: row.low,
        high: row.high,
        comparator: row.comparator,
        unit: row.unit,
        asSaid: row.asSaid,
        usd: row.usd,
      } as Quantity);

const spanOf = (row: Properties, prefix: "period" | "compared"): Period | null =>
  row[`${prefix}Start`] == null
    ? null
    : ({
        start: row[`${prefix}Start`],
        end: row[`${prefix}End`],
        label: row[`${prefix}Label`],
        inferred: row[`${prefix}Inferred`] ?? false,
      } as Period);

export const periodOf = (row: Properties): Period | null => spanOf(row, "period");
export const comparedToOf = (row: Properties): Period | null => spanOf(row, "compared");

export const partialDateOf = (row: Properties, start: string, prefix: string): PartialDate =>
  ({ start: row[start], end: row[`${prefix}End`], precision: row[`${prefix}Precision`], label: row[`${prefix}Label`] }) as PartialDate;
