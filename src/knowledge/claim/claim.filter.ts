import { Field, InputType } from "type-graphql";
import { z } from "zod";
import { badInput } from "../../contract/errors.ts";
import { words as wordsIn } from "../../contract/folding.ts";
import { ClaimKind, ClaimOrderField, Direction, Measure, Modality, Outcome, Rank, Topic, Verdict } from "../../contract/vocabulary.ts";
import { cypher, identifier, type Cypher } from "../../graph/cypher.ts";
import { commodity } from "../commodity/commodity.ts";
import { checkedRange, type FloatRange } from "../figure/figure.input.ts";
import { commodityFilter, countryFilter, pairFilter } from "../../query/hints.ts";
import { claimLinks, type ClaimField } from "../subject/subjects.ts";
import { days, numbers, pair, text, texts, choice, type Form } from "./filter-form.ts";
import { among, type QueryPart, type PartBuilder } from "./filter-part.ts";

/** A condition on claims, declared once: GraphQL input, query part, export parameter, command flag and the explorer's address come from it. */
export interface FilterField<Value> {
  form: Form<Value>;
  description: string;
  /** Its word in the explorer's address, where that differs from its name. */
  address?: string;
  part: (value: Value, reading: PartBuilder, name: string) => QueryPart[] | Promise<QueryPart[]>;
}

const field = <Value>(
  form: Form<Value>,
  description: string,
  part: FilterField<Value>["part"],
  more: Pick<FilterField<Value>, "address"> = {},
): FilterField<Value> => ({ form, description, part, ...more });

/** A thing by its id or any of its names, at a property that holds its id. */
const named = (label: string, property: string) => (given: string | string[], reading: PartBuilder, name: string) => {
  const ids = reading.lookUp(name, [given].flat(), label);
  return [among(property, cypher`${identifier(ids)}`, [ids])];
};

/** Values of memory (codes of countries, ids of goods), at a property. */
const known = (property: string, values: string[], reading: PartBuilder, name: string): QueryPart[] => [
  { ...among(property, reading.bind(name, values)), empty: values.length === 0 },
];

const country = (property: string) => async (given: string, reading: PartBuilder, name: string) =>
  known(property, (await countryFilter(reading.context, given))!, reading, name);

const oneOf = (property: string) => (values: string[], reading: PartBuilder, name: string) => [
  among(property, reading.bind(name, [...new Set(values)])),
];

/** Both ends of a range, each where it is given. */
const between = (
  { from, to }: { from?: string | number | undefined; to?: string | number | undefined },
  reading: PartBuilder,
  name: string,
  [low, high]: [low: Cypher, high: Cypher],
  range?: string,
): QueryPart[] => [
  ...(from == null ? [] : [{ text: cypher`${low} >= ${reading.bind(`${name}From`, from)}`, ...(range ? { range } : {}) }]),
  ...(to == null ? [] : [{ text: cypher`${high} <= ${reading.bind(`${name}To`, to)}`, ...(range ? { range } : {}) }]),
];

const checkedNumbers = ({ min, max }: FloatRange, name: string) => {
  if (min != null && max != null && min > max)
    throw badInput(`\`${name}\` expects \`min\` to be at most \`max\`; ${min} is more than ${max}.`);
  return { from: min, to: max };
};

/** Every word must be there, and words within quotation marks one after the other. */
const phrasesOf = (given: string): string[] =>
  given
    .split(/"([^"]+)"/)
    .flatMap((part, index) => (index % 2 === 1 ? [wordsIn(part)] : wordsIn(part).split(" ")))
    .filter(Boolean)
    .map((phrase) => phrase.split(" ").slice(0, 64).join(" "))
    .slice(0, 64);

/** What a claim may be about, by id or name. */
const about = Object.fromEntries(
  claimLinks.map(({ field: name, column, key, to, descriptions }) => [
    name,
    field(text, descriptions.filter, named(to.label, key), column === name ? {} : { address: column }),
  ]),
) as Record<ClaimField, FilterField<string | string[]>> as Record<ClaimField, FilterField<string>>;

export const filterFields = {
  speaker: field(text, "Who said it, by name or id: Putin, Путин, official:vladimir-putin.", named("Agent", "speakerId")),
  speakers: field(texts, "Said by any of these, by name or id. Beside `speaker` both hold.", named("Agent", "speakerId")),
  speakerCountry: field(
    text,
    "The country whose office the speaker held on the day it was said, or where the organization that said it is based, by code or name.",
    country("speakerCountry"),
  ),
  accordingTo: field(
    text,
    "On whose information, by name or id.",
    (given, reading, name) => {
      const ids = reading.lookUp(name, [given], "Agent");
      const list = identifier(ids);
      return [
        {
          text: cypher`EXISTS { (item)<-[:CARRIES]-(:Statement)-[:ACCORDING_TO]->(origin:Agent) WHERE origin.id IN ${list} }`,
          uses: [ids],
          origin: list,
        },
      ];
    },
    { address: "via" },
  ),
  topic: field(choice(Topic), "What it is about.", oneOf("topic")),
  measure: field(choice(Measure), "What it measures.", oneOf("measure")),
  kind: field(choice(ClaimKind), "Amounts, changes, or words without a number.", oneOf("kind")),
  modality: field(choice(Modality), "Results, estimates, forecasts, goals.", oneOf("modality")),
  rank: field(choice(Rank), "How editors ranked it.", oneOf("rank")),
  verdict: field(choice(Verdict), "How it stands against the official figure that decides: its first assessment.", oneOf("verdict")),
  outcome: field(choice(Outcome), "What came of it: targets and forecasts only.", (asked, reading, name) => {
    // What no figure decides is kept as NO_DATA whatever the day; it is not due while its period runs.
    const kept = [...new Set(asked.map((each) => (each === "NOT_DUE" ? "NO_DATA" : each)))];
    const [late, notDue] = [asked.includes("NO_DATA"), asked.includes("NOT_DUE")];
    const today = () => reading.bind(`${name}On`, new Date().toISOString().slice(0, 10));
    const running =
      late === notDue ? [] : [cypher`(item.outcome <> 'NO_DATA' OR item.periodEnd ${late ? cypher`<` : cypher`>=`} ${today()})`];
    return [among("outcome", reading.bind(name, kept)), ...running.map((text) => ({ text }))];
  }),
  deviationPct: field(
    numbers,
    "How far it lies from the figure that decides, in per cent: (claimed - measured) / measured x 100. Only claims that were measured match.",
    (range, reading, name) =>
      between(checkedNumbers(range, name), reading, name, [cypher`item.deviationPct`, cypher`item.deviationPct`], "deviationPct"),
    { address: "deviation" },
  ),
  between: field(pair, "Exactly two countries, in either order, by code or name.", async (given, reading, name) =>
    known("pair", (await pairFilter(reading.context, given))!, reading, name),
  ),
  from: field(text, "The country the goods come from, by code or name.", country("fromCode")),
  to: field(text, "The country the goods go to, by code or name.", country("toCode")),
  ...about,
  commodity: field(text, commodity.onClaim.descriptions.filter, async (given, reading, name) =>
    known("commodityId", (await commodityFilter(reading.context, given))!, reading, name),
  ),
  source: field(text, "A source by id, address or title.", named("Source", "sourceId")),
  text: field(
    text,
    "Words that stand in the claim's sentence or in its exact words, all of them; words in quotation marks in that order.",
    (given, reading, name) => {
      const phrases = phrasesOf(given);
      if (phrases.length === 0) return [];
      const list = reading.bind(
        name,
        phrases.map((phrase) => ` ${phrase} `),
      );
      return [
        {
          text: cypher`all(phrase IN ${list} WHERE (' ' + item.words + ' ') CONTAINS phrase)`,
          lucene: phrases.map((phrase) => (phrase.includes(" ") ? `+"${phrase}"` : `+${phrase}`)).join(" "),
        },
      ];
    },
  ),
  saidOn: field(
    days,
    "When it was said.",
    (range, reading, name) => between(checkedRange(range, name)!, reading, name, [cypher`item.saidOn`, cypher`item.saidOn`]),
    { address: "said" },
  ),
  period: field(days, "The time it speaks of: periods that overlap these days.", (range, reading, name) =>
    between(checkedRange(range, name)!, reading, name, [cypher`item.periodEnd`, cypher`item.periodStart`]),
  ),
  value: field(numbers, "Its value in the base unit, or the bound where it has only one.", (range, reading, name) =>
    between(checkedNumbers(range, name), reading, name, [
      cypher`coalesce(item.value, item.high, item.low)`,
      cypher`coalesce(item.value, item.low, item.high)`,
    ]),
  ),
  unit: field(text, "Its unit: ISO 4217, UCUM or %.", (given, reading, name) => [
    { text: cypher`item.unit = ${reading.bind(name, given)}` },
  ]),
};

export type FilterName = keyof typeof filterFields;
type ValueOf<Declared> = Declared extends FilterField<infer Value> ? Value : never;
/** The conditions that stand for themselves; `or` and `not` join them. */
export type Conditions = { [Name in FilterName]?: ValueOf<(typeof filterFields)[Name]> | undefined };

/** So many alternatives may stand in `or`. */
export const mostAlternatives = 5;

// The fields of the class are those of the declaration above.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type
export interface ClaimFilter extends Conditions {}

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

@InputType({ description: "One thing to sort claims by." })
export class ClaimOrder {
  @Field(() => ClaimOrderField.graphql, { description: "What to sort by." })
  by!: ClaimOrderField;
  @Field(() => Direction.graphql, { description: "Which end comes first." })
  direction!: Direction;
}
