import { ClaimKind, Measure, Modality, Outcome, Rank, Topic, Verdict } from "../../contract/vocabulary.ts";
import { cypher, identifier } from "../../graph/cypher.ts";
import { commodity } from "../commodity/commodity.ts";
import { checkedRange } from "../figure/figure.input.ts";
import { commodityFilter, pairDescription, pairFilter } from "../../query/hints.ts";
import { claimLinks, type ClaimField } from "../subject/subjects.ts";
import { days, numbers, pair, text, texts, choice, type Form } from "./filter-form.ts";
import {
  among,
  type QueryPart,
  type PartBuilder,
  named,
  known,
  inCountry,
  oneOf,
  between,
  checkedNumbers,
  phrasesOf,
} from "./filter-part.ts";

/**
 * A condition on claims, declared once: GraphQL input, query part, export parameter, command-line option and the explorer's address are
 * derived from it.
 */
export interface FilterField<Value> {
  form: Form<Value>;
  description: string;
  /** Its name in the explorer's address, if different. */
  address?: string;
  part: (value: Value, reading: PartBuilder, name: string) => QueryPart[] | Promise<QueryPart[]>;
}

const field = <Value>(
  form: Form<Value>,
  description: string,
  part: FilterField<Value>["part"],
  more: Pick<FilterField<Value>, "address"> = {},
): FilterField<Value> => ({ form, description, part, ...more });

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
    inCountry("speakerCountry"),
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
  verdict: field(choice(Verdict), "Its verdict by the deciding official figure: its first assessment.", oneOf("verdict")),
  outcome: field(choice(Outcome), "The outcome: targets and forecasts only.", (asked, reading, name) => {
    // Undecided outcomes are stored as NO_DATA whatever the date; they are not due until the period ends.
    const stored = [...new Set(asked.map((each) => (each === "NOT_DUE" ? "NO_DATA" : each)))];
    const [late, notDue] = [asked.includes("NO_DATA"), asked.includes("NOT_DUE")];
    const today = () => reading.bind(`${name}On`, new Date().toISOString().slice(0, 10));
    const running =
      late === notDue ? [] : [cypher`(item.outcome <> 'NO_DATA' OR item.periodEnd ${late ? cypher`<` : cypher`>=`} ${today()})`];
    return [among("outcome", reading.bind(name, stored)), ...running.map((text) => ({ text }))];
  }),
  deviationPct: field(
    numbers,
    "Deviation from the deciding figure, in per cent: (claimed - measured) / measured x 100. Only claims that were measured match.",
    (range, reading, name) =>
      between(checkedNumbers(range, name), reading, name, [cypher`item.deviationPct`, cypher`item.deviationPct`], "deviationPct"),
    { address: "deviation" },
  ),
  between: field(pair, pairDescription, async (given, reading, name) =>
    known("pair", (await pairFilter(reading.context, given))!, reading, name),
  ),
  from: field(text, "The country the goods come from, by code or name.", inCountry("fromCode")),
  to: field(text, "The country the goods go to, by code or name.", inCountry("toCode")),
  ...about,
  commodity: field(text, commodity.onClaim.descriptions.filter, async (given, reading, name) =>
    known("commodityId", (await commodityFilter(reading.context, given))!, reading, name),
  ),
  source: field(text, "A source by id, address or title.", named("Source", "sourceId")),
  text: field(
    text,
    "Words in the claim's sentence or its exact words, all of them; quoted words in that order.",
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
