import { z } from "zod";
import { badInput } from "../../contract/errors.ts";
import { day, readPeriod } from "../../contract/time.ts";
import { DateRange, FloatRange } from "../figure/figure.input.ts";

/**
 * The form of a condition's value: its GraphQL type, its JSON in an export's address, and its notation as a command-line option. `name`
 * tells the explorer its notation in an address.
 */
export interface Form<Value> {
  name: "text" | "texts" | "pair" | "words" | "days" | "numbers";
  graphql: () => unknown;
  json: z.ZodType<Value>;
  /** Parses the value of a command-line option. */
  flag: (text: string, flag: string) => unknown;
  /** The allowed words of a list. */
  values?: readonly string[];
}

const form = <Value>(definition: Form<Value>): Form<Value> => definition;
const name = z.string().max(400);
const listed = (text: string) => text.split(",").map((each) => each.trim());

export const text = form<string>({ name: "text", graphql: () => String, json: name, flag: (given) => given });
export const texts = form<string[]>({ name: "texts", graphql: () => [String], json: z.array(name), flag: listed });
export const pair = form<string[]>({ name: "pair", graphql: () => [String], json: z.array(name), flag: listed });

export const choice = <Word extends string>(vocabulary: { graphql: object; schema: z.ZodType<Word>; values: readonly Word[] }) =>
  form<Word[]>({
    name: "words",
    graphql: () => [vocabulary.graphql],
    json: z.array(vocabulary.schema),
    flag: (given) => listed(given.toUpperCase()),
    values: vocabulary.values,
  });

export const days = form<DateRange>({
  name: "days",
  graphql: () => DateRange,
  json: z.strictObject({ from: day.optional(), to: day.optional() }) as z.ZodType<DateRange>,
  flag: daysOf,
});

export const numbers = form<FloatRange>({
  name: "numbers",
  graphql: () => FloatRange,
  json: z.strictObject({ min: z.number().optional(), max: z.number().optional() }) as z.ZodType<FloatRange>,
  flag: numbersOf,
});

/** "2022..2023" as its first and its last day; either end may be open. */
function daysOf(value: string, flag: string): { from?: string; to?: string } {
  const [first, last = first] = value.split("..");
  const [from, to] = [first, last].map((end) => (end ? (readPeriod(end) ?? "wrong") : undefined));
  if (from === "wrong" || to === "wrong" || (!from && !to))
    throw badInput(`--${flag} expects 2022, 2022-03, 2022-03-01 or a span such as 2022..2023; got ${JSON.stringify(value.slice(0, 40))}.`);
  return { ...(from ? { from: from.start } : {}), ...(to ? { to: to.end } : {}) };
}

function numbersOf(value: string, flag: string): { min?: number; max?: number } {
  const [least = "", most = least] = value.split("..");
  const [min, max] = [least, most].map((end) => (end.trim() ? Number(end) : undefined));
  if (Number.isNaN(min) || Number.isNaN(max) || (min === undefined && max === undefined))
    throw badInput(`--${flag} expects numbers such as 1e9..2e9; got ${JSON.stringify(value.slice(0, 40))}.`);
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
