import { Field, Float, InputType } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import { DateScalar } from "../../contract/scalars.ts";

@InputType({ description: "Days from and to, both included; either may be left out." })
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: "The first day." })
  from?: string;
  @Field(() => DateScalar, { nullable: true, description: "The last day." })
  to?: string;
}

@InputType({ description: "Numbers from min to max, both included; either may be left out." })
export class FloatRange {
  @Field(() => Float, { nullable: true, description: "The smallest." })
  min?: number;
  @Field(() => Float, { nullable: true, description: "The largest." })
  max?: number;
}

export function checkedRange(range: DateRange | undefined | null, name: string): DateRange | undefined {
  if (range?.from && range.to && range.from > range.to)
    throw badInput(`\`${name}\` expects \`from\` to be at most \`to\`; ${range.from} is after ${range.to}.`);
  return range ?? undefined;
}
