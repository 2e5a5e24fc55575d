import { Field, InputType } from "type-graphql";
import { badInput } from "../../contract/errors.ts";
import type { Column } from "../../graph/keyset.ts";
import { ClaimOrderField, Direction } from "../../contract/query-vocabulary.ts";

@InputType({ description: "One thing to sort claims by." })
export class ClaimOrder {
  @Field(() => ClaimOrderField.graphql, { description: "What to sort by." })
  by!: ClaimOrderField;
  @Field(() => Direction.graphql, { description: "Which end comes first." })
  direction!: Direction;
}

const columnOf = { SAID_ON: "saidOn", PERIOD: "periodOrder", VALUE: "valueOrder", DEVIATION: "deviationOrder" } as const;

/** Newest first by default; the id last, which makes the order total. */
export function orderColumns(orderBy: readonly ClaimOrder[] | null | undefined): Column[] {
  const columns: Column[] = (orderBy ?? []).map(({ by, direction }) => ({ property: columnOf[by], direction }));
  if (new Set(columns.map((column) => column.property)).size < columns.length)
    throw badInput("`orderBy` names one thing twice; expected each of SAID_ON, PERIOD, VALUE and DEVIATION at most once.");
  if (columns.length === 0) columns.push({ property: "saidOn", direction: "DESC" });
  return [...columns, { property: "id", direction: columns.at(-1)!.direction }];
}
