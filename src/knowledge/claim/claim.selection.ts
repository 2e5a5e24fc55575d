import { badInput } from "../../contract/errors.ts";
import { fold, words } from "../../contract/folding.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { RequestContext } from "../context.ts";
import { checkedRange } from "../figure/figure.input.ts";
import { commodityFilter, countryFilter, pairFilter } from "../hints.ts";
import { typeOf } from "../ids.ts";
import type { ClaimFilter } from "./claim.filter.ts";

/** Where the parents of a nested connection stand: their ids come as `parent.keys`. */
export type Around = "speaker" | "country" | "crossing" | "commodity" | "pair" | "source";

/** A filter read and made ready: from which index the claims come, what else must hold, and the values of it all. */
export interface ClaimSelection {
  /** Binds `<name>Keys` for each name that the graph itself must look up. */
  prelude: Cypher;
  /** The ways in, in the order in which things were said; their rows are joined. */
  paths: AccessPath[];
  /** The ways in where that order is of no use: to what is counted, or ordered by something else. */
  unordered: AccessPath[];
  conditions: Cypher[];
  parameters: Record<string, unknown>;
  /** Names that are looked up in the graph, for hints when nothing bears them. */
  named: { key: string; name: string; labels: string[] }[];
  /** Nothing is asked of the claims: all of them match. */
  whole: boolean;
  /** A name that nothing in memory bears: no claim can match. */
  empty: boolean;
}

export interface AccessPath {
  /** The property looked up by the value of `key`; none when claims are read in their order alone. */
  property?: string;
  /** The property narrowed to the values of `$kinds`. */
  kind?: "measure" | "topic" | "modality";
  /** `key` is somebody on whose information things are said: their claims are walked to, and no index is read. */
  origin?: true;
}

interface Way {
  properties: string[];
  kinds: ("measure" | "topic")[];
}

/** The indexes of schema/graph.cypher, by what is asked: each also on (kind, saidOn, id). */
const ways: Record<Around, Way> = {
  source: { properties: ["sourceId"], kinds: ["measure"] },
  crossing: { properties: ["crossingId"], kinds: ["measure"] },
  commodity: { properties: ["commodityId"], kinds: ["measure"] },
  speaker: { properties: ["speakerId"], kinds: ["measure", "topic"] },
  pair: { properties: ["pair"], kinds: ["measure", "topic"] },
  country: { properties: ["country1", "country2"], kinds: [] },
};

/** Narrowest first: a source holds some ten claims, a pair of countries a hundred thousand. */
const preference: Around[] = ["source", "crossing", "commodity", "speaker", "pair"];

const namedBy = { speaker: ["Agent"], crossing: ["BorderCrossing"], source: ["Source"], accordingTo: ["Agent"] } as const;

export async function selectClaims(context: RequestContext, filter: ClaimFilter, around?: Around): Promise<ClaimSelection> {
  const saidOn = checkedRange(filter.saidOn, "saidOn");
  const period = checkedRange(filter.period, "period");
  if (filter.value?.min != null && filter.value.max != null && filter.value.min > filter.value.max)
    throw badInput(`\`value\` expects \`min\` to be at most \`max\`; ${filter.value.min} is more than ${filter.value.max}.`);
  const memory = {
    pairs: await pairFilter(context, filter.between),
    froms: await countryFilter(context, filter.from),
    tos: await countryFilter(context, filter.to),
    commodities: await commodityFilter(context, filter.commodity),
  };
  const parameters: Record<string, unknown> = { ...memory };
  const conditions: Cypher[] = [];
  const named: ClaimSelection["named"] = [];
  const prelude: Cypher[] = [];
  const name = (key: keyof typeof namedBy, value: string | undefined | null): void => {
    if (value == null) return;
    const labels = [...namedBy[key]];
    const label = identifier(labels[0]!);
    const id = typeOf(value) !== undefined;
    parameters[key] = id ? value : fold(value);
    named.push({ key, name: value, labels });
    const found = id
      ? cypher`COLLECT { MATCH (thing:${label} {id: $${identifier(key)}}) RETURN thing.id UNION MATCH (:Redirect {id: $${identifier(key)}})-[:REDIRECTS_TO*1..5]->(thing:${label}) RETURN thing.id }`
      : cypher`COLLECT { MATCH (:Name {folded: $${identifier(key)}})-[:NAMES]->(thing:${label}) RETURN DISTINCT thing.id }`;
    prelude.push(cypher`${found} AS ${identifier(`${key}Keys`)}`);
  };
  name("speaker", filter.speaker);
  name("crossing", filter.borderCrossing);
  name("source", filter.source);
  name("accordingTo", filter.accordingTo);

  const given: Partial<Record<Around, Cypher>> = {};
  if (filter.source != null) given.source = cypher`sourceKeys`;
  if (filter.borderCrossing != null) given.crossing = cypher`crossingKeys`;
  if (filter.commodity != null) given.commodity = cypher`$commodities`;
  if (filter.speaker != null) given.speaker = cypher`speakerKeys`;
  if (filter.between != null) given.pair = cypher`$pairs`;

  const narrow = (key: string, values: readonly string[] | null | undefined): void => {
    if (values == null) return;
    parameters[key] = [...new Set(values)];
  };
  narrow("measure", filter.measure);
  narrow("topic", filter.topic);
  narrow("kind", filter.kind);
  narrow("modality", filter.modality);
  narrow("rank", filter.rank);

  // Words that are given are looked up in the full-text index, and all else is a condition on what it finds.
  const textual = filter.text != null && words(filter.text) !== "";
  const way = textual ? undefined : (around ?? preference.find((each) => given[each]));
  // Read in the order of days, most claims would be read and thrown away before a page is full: who is the source of most is that of a
  // hundredth of all.
  const byOrigin = !textual && !way && filter.accordingTo != null;
  const kind =
    textual || byOrigin
      ? undefined
      : (way ? ways[way].kinds : (["measure", "topic"] as const)).find((each) => parameters[each] !== undefined);
  const paths: AccessPath[] = textual
    ? []
    : byOrigin
      ? [{ origin: true }]
      : (way ? ways[way].properties : [undefined]).map((property) => ({ ...(property ? { property } : {}), ...(kind ? { kind } : {}) }));

  // Targets are a tenth of all that is said: read in order, fifty are soon found, but to count or to rank them all is read.
  const byModality = paths.length === 1 && !way && !kind && !byOrigin && parameters.modality !== undefined;

  for (const each of ["measure", "topic", "kind", "modality", "rank"] as const)
    if (parameters[each] !== undefined && each !== kind) conditions.push(cypher`item.${identifier(each)} IN $${identifier(each)}`);
  for (const each of preference)
    if (given[each] && (each !== way || around)) conditions.push(cypher`item.${identifier(ways[each].properties[0]!)} IN ${given[each]}`);
  if (textual && around)
    conditions.push(
      cypher`(${join(
        ways[around].properties.map((property) => cypher`item.${identifier(property)} IN parent.keys`),
        cypher` OR `,
      )})`,
    );
  if (memory.froms) conditions.push(cypher`item.fromCode IN $froms`);
  if (memory.tos) conditions.push(cypher`item.toCode IN $tos`);
  if (filter.accordingTo != null)
    conditions.push(cypher`EXISTS { (item)<-[:CARRIES]-(:Statement)-[:ACCORDING_TO]->(origin:Agent) WHERE origin.id IN accordingToKeys }`);
  if (filter.unit != null) condition(cypher`item.unit = $unit`, { unit: filter.unit });
  if (filter.value?.min != null) condition(cypher`coalesce(item.value, item.high, item.low) >= $minimum`, { minimum: filter.value.min });
  if (filter.value?.max != null) condition(cypher`coalesce(item.value, item.low, item.high) <= $maximum`, { maximum: filter.value.max });
  if (period?.from) condition(cypher`item.periodEnd >= $periodFrom`, { periodFrom: period.from });
  if (period?.to) condition(cypher`item.periodStart <= $periodTo`, { periodTo: period.to });
  if (saidOn?.from) condition(cypher`item.saidOn >= $saidFrom`, { saidFrom: saidOn.from });
  if (saidOn?.to) condition(cypher`item.saidOn <= $saidTo`, { saidTo: saidOn.to });
  if (textual) parameters.text = luceneOf(filter.text!);
  if (kind ?? byModality) parameters.kinds = parameters[kind ?? "modality"];
  // The keys of the way in, under one name: looked up in the graph, in memory, or the parents' own.
  prelude.push(cypher`${around ? cypher`parent.keys` : way ? given[way]! : byOrigin ? cypher`accordingToKeys` : cypher`[null]`} AS keys`);
  return {
    prelude: preludeOf(prelude),
    paths,
    unordered: byModality ? [{ kind: "modality" }] : paths,
    conditions,
    parameters,
    named,
    whole: paths.length === 1 && !way && !kind && conditions.length === 0,
    empty: Object.values(memory).some((found) => found?.length === 0),
  };

  function condition(text: Cypher, values: Record<string, unknown>): void {
    conditions.push(text);
    Object.assign(parameters, values);
  }
}

/** Every word must be there, and words within quotation marks one after the other. */
function luceneOf(text: string): string {
  const parts = text.split(/"([^"]+)"/);
  return parts
    .flatMap((part, index) => {
      const folded = words(part).split(" ").filter(Boolean).slice(0, 64);
      return index % 2 === 1 && folded.length > 1 ? [`+"${folded.join(" ")}"`] : folded.map((word) => `+${word}`);
    })
    .slice(0, 64)
    .join(" ");
}

/** `keys` may use what the other lines bind, so it has a WITH of its own. */
function preludeOf(lines: Cypher[]): Cypher {
  const keys = lines.at(-1)!;
  const before = lines.slice(0, -1);
  if (before.length === 0) return cypher`WITH parent, ${keys}`;
  const names = before.map((line) => / AS (\w+)$/.exec(line)![1] as Cypher);
  return cypher`WITH parent, ${join(before, cypher`, `)}
    WITH parent, ${join(names, cypher`, `)}, ${keys}`;
}
