import { Field, InputType } from "type-graphql";
import { z } from "zod";
import { type FilterField, filterFields } from "./filter-fields.ts";

export type FilterName = keyof typeof filterFields;
type ValueOf<Declared> = Declared extends FilterField<infer Value> ? Value : never;
/** The basic conditions; `or` and `not` combine them. */
export type BasicConditions = { [Name in FilterName]?: ValueOf<(typeof filterFields)[Name]> | undefined };

/** Maximum number of alternatives in `or`. */
export const maxAlternatives = 5;

// The fields of the class are those of the declaration above.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type
export interface ClaimFilter extends BasicConditions {}

@InputType({
  description:
    "Which claims. All conditions hold at once, and a list matches any of its values. A name matches any alias in any case or script; an id itself. A country is a code or a name.",
})
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class ClaimFilter {
  @Field(() => [ClaimFilter], {
    nullable: true,
    description: "At least one of these holds: 1 to 5 filters, which hold no `or` and `not` of their own.",
  })
  or?: ClaimFilter[] | undefined;
  @Field(() => ClaimFilter, { nullable: true, description: "This does not hold; a filter without `or` and `not` of its own." })
  not?: ClaimFilter | undefined;
}
for (const [name, { form, description }] of Object.entries(filterFields))
  Field(form.graphql as () => StringConstructor, { nullable: true, description })(ClaimFilter.prototype, name);

const conditions = z.strictObject(
  Object.fromEntries(Object.entries(filterFields).map(([name, { form }]) => [name, (form.json as z.ZodType).optional()])),
);
/** ClaimFilter as JSON, in an address or on a command line; the same names and meanings as in the API. */
export const filterJson = conditions.extend({
  or: z.array(conditions).optional(),
  not: conditions.optional(),
}) as unknown as z.ZodType<ClaimFilter>;
