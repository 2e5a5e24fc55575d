import { cypher, identifier } from "../graph/cypher.ts";
import type { FieldRule, ComputedRule, LinkRule, Shape, LinkStep, Table } from "../graph/table.ts";
import { linksOf, type Thing } from "../query/thing.ts";
import { changesOf } from "./curation/history.queries.ts";
import { editorAssessments, statedLinks } from "./data-point/stated-links.queries.ts";
import { judgementAt } from "./data-point/judgement.queries.ts";
import { neighbourCount } from "./exploration/links.ts";
import { factsOf } from "./linked-data/claim.queries.ts";
import { things, thingsLabelled, type EntityKind } from "./things/things.ts";
import type { FarField, LinkField, ThingLink } from "../query/link.ts";

function shapeOf(thing: Thing): Shape {
  const fields: Record<string, FieldRule> = { ...computed[thing.label] };
  for (const [name, link] of Object.entries(linksOf(thing))) if (link.field) fields[name] = ruleOf(thing, name, link, link.field);
  for (const [name, rule] of Object.entries(thing.fields ?? {})) fields[name] = isFar(rule) ? farRuleOf(thing, rule) : rule;
  if (thing.base) fields.label = { properties: ["name", "aliases", "labels"] };
  if (thing.base) fields.neighbours = { gather: neighbourCount(thing.kind!.name as EntityKind), only: new Set(["totalCount"]) };
  if (thing.kind) fields.history = list(changesOf);
  return { ...(thing.nodes ? { label: thing.nodes } : {}), own: thing.own, fields };
}

const list = (gather: ComputedRule["gather"], properties?: string[]): ComputedRule => ({
  gather,
  many: true,
  usual: 1,
  ...(properties ? { properties } : {}),
});

/** Fields computed from more than one thing. */
const computed: Record<string, Record<string, FieldRule>> = {
  Claim: {
    assessments: { gather: (self) => judgementAt(self, cypher`, given: ${editorAssessments(self)}`) },
    outcome: { gather: (self) => judgementAt(self), properties: ["periodEnd"] },
    relatedClaims: list(statedLinks, ["dataPointId"]),
    jsonLd: { gather: factsOf },
  },
};

const isFar = (rule: FieldRule | FarField): rule is FarField => "to" in rule || "path" in rule;

function ruleOf(
  thing: Thing,
  name: string,
  link: ThingLink,
  { to, match: _match, description: _text, fromMemory: _memory, ...more }: LinkField,
): LinkRule {
  return {
    to: to ?? shapesOf(link),
    match: stepOf(thing, name),
    ...(link.many ? { many: true } : {}),
    ...(link.ordered ? { order: (far) => cypher`${far}Order.order` } : {}),
    ...more,
  };
}

const shapesOf = ({ to }: ThingLink): string =>
  to.flatMap((label) => (thingsLabelled(label).length ? thingsLabelled(label).map((each) => each.label) : label)).join("|");

/** One step function per link, shared by all traversals, so that a statement walks it once. */
const steps = new Map<string, LinkStep>();
function stepOf(thing: Thing, name: string): LinkStep {
  const key = `${thing.label}.${name}`;
  const known = steps.get(key);
  if (known) return known;
  const link = linksOf(thing)[name];
  if (!link) throw new Error(`${thing.label} declares no link ${name}`);
  const step = link.field?.match ?? patternOf(link);
  steps.set(key, step);
  return step;
}

function patternOf({ type, to, incoming, ordered }: ThingLink): LinkStep {
  if (to.length !== 1) throw new Error(`${type} leads to ${to.join(" and ")}: its field needs a \`match\` that says to which`);
  return (self, far) => {
    const link = cypher`[${ordered ? cypher`${far}Order` : cypher``}:${identifier(type)}]`;
    const end = cypher`(${far}:${identifier(to[0]!)})`;
    return incoming ? cypher`(${self})<-${link}-${end}` : cypher`(${self})-${link}->${end}`;
  };
}

/** A field along the links of several things: all but the last are walked as steps, and so is the last when no pattern is given. */
function farRuleOf(
  thing: Thing,
  { path = [], match, description: _text, fromMemory: _memory, required: _required, ...more }: FarField,
): LinkRule {
  let at = thing;
  let to = "";
  const walked = path.map((name) => {
    const link = linksOf(at)[name];
    if (!link) throw new Error(`${at.label} declares no link ${name}`);
    const step = stepOf(at, name);
    to = shapesOf(link);
    if (link.to.length === 1) at = things.find(({ label }) => label === link.to[0]) ?? at;
    return step;
  });
  const last = match ?? walked.pop()!;
  return { to, match: last, ...(walked.length ? { through: walked } : {}), ...more };
}

/**
 * How each field of the API is read, derived from the declarations. A field in `own` is the property of its name; a link is fetched in the
 * statement of its root; a `gathered` value is processed by its resolver. Any other field is left to its resolver.
 */
export const table: Table = Object.fromEntries(things.map((thing) => [thing.label, shapeOf(thing)]));
