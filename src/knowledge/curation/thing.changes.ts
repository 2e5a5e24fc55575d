import { z } from "zod";
import { fold } from "../../contract/folding.ts";
import { slug } from "../../contract/ids.ts";
import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { SeedTable } from "../../query/seed-table.ts";
import { labelsOf } from "../../query/thing.ts";
import type { RequestContext } from "../../query/context.ts";
import { eventRow, events } from "../event/event.ts";
import { officeRow, officialRow, officials, offices } from "../official/official.ts";
import { organizationRow, organizations } from "../organization/organization.ts";
import { assertKnown } from "../statement/unknown-references.ts";
import { thingLabelled } from "../things/things.ts";
import { assertNotFuture } from "./plausibility.ts";
import { once, type Action } from "./change.ts";
import type { AddEventInput, AddOfficialInput, AddOrganizationInput } from "./thing.inputs.ts";
import { resolveRedirects } from "./redirects.ts";
import { refuse } from "./input-problems.ts";
import { comparableValue, textUpTo } from "./source.changes.ts";
import { lockNode } from "./lock-node.ts";

/** Rows of one seed table, validated like the seed's. */
interface Rows {
  table: SeedTable<unknown>;
  rows: readonly object[];
}

interface Addition {
  action: Action;
  label: "Official" | "Organization" | "Event";
  input: { name: string; aliases?: string[] | null };
  /** The thing itself first, then its links. */
  rowsOf(id: string): [Rows, ...Rows[]];
}

const list = (texts: readonly string[] | null | undefined) => (texts ?? []).join("|");
const spelling = textUpTo(200)
  .regex(/^[^|]*$/, "expected a name without |")
  .regex(/^[^\u202a-\u202e\u2066-\u2069]*$/, "expected a name without signs that turn the direction of its letters");
const names = z.object({ name: spelling, aliases: z.array(spelling).max(50, "expected at most 50 other names").nullish() });
const rowsOf = <Row>(table: SeedTable<Row>, rows: readonly Row[]): Rows => ({ table, rows: rows as readonly object[] });

/** Adds a person with the given offices. */
export function addOfficial(context: RequestContext, { idempotencyKey, why, ...input }: AddOfficialInput) {
  return add(context, idempotencyKey, why, {
    action: "ADD_OFFICIAL",
    label: "Official",
    input,
    rowsOf: (id) => [
      rowsOf(officials, [officialRow.parse({ id, name: input.name, aliases: list(input.aliases), wikidata_id: input.wikidataId ?? "" })]),
      rowsOf(
        offices,
        (input.offices ?? []).map((office) => {
          assertNotFuture(office.from, "offices.from");
          const cells = Object.entries(office).map(([name, value]) => [name, value ?? ""]);
          return officeRow.parse({ official: id, from: "", to: "", ...Object.fromEntries(cells) });
        }),
      ),
    ],
  });
}

/** Adds a ministry, company, outlet or other body. */
export function addOrganization(context: RequestContext, { idempotencyKey, why, ...input }: AddOrganizationInput) {
  const { name, aliases, kind, country, wikidataId } = input;
  return add(context, idempotencyKey, why, {
    action: "ADD_ORGANIZATION",
    label: "Organization",
    input,
    rowsOf: (id) => [
      rowsOf(organizations, [
        organizationRow.parse({ id, name, aliases: list(aliases), kind, country: country ?? "", wikidata_id: wikidataId ?? "" }),
      ]),
    ],
  });
}

/** Adds a meeting, call or conference. */
export function addEvent(context: RequestContext, { idempotencyKey, why, ...input }: AddEventInput) {
  const { name, aliases, kind, on, participants } = input;
  return add(context, idempotencyKey, why, {
    action: "ADD_EVENT",
    label: "Event",
    input,
    rowsOf: (id) => [
      rowsOf(events, [eventRow.parse({ id, name, aliases: list(aliases), kind: kind ?? "", on, participants: list(participants) })]),
    ],
  });
}

/**
 * The id is derived from the name, so that concurrent additions create one node. An existing node with the name is returned if identical,
 * otherwise rejected with its id: two things of one name need distinguishing names, and two names of one thing are merged.
 */
function add(context: RequestContext, idempotencyKey: string, why: string | null | undefined, { action, label, input, rowsOf }: Addition) {
  return once<{ id: string; created: boolean }>(context, { action, idempotencyKey, why: why ?? null, input }, async (transaction) => {
    names.parse(input);
    const id = `${label.toLowerCase()}:${slug(input.name).slice(0, 100)}`;
    const [thing, ...links] = rowsOf(id);
    const [row] = thing.rows as [Record<string, unknown>];
    const all = [thing, ...links];
    await assertKnown(
      transaction,
      all.flatMap(({ table, rows }) => rows.flatMap((each) => table.references(each))).filter((each) => each !== id),
    );
    const resolved = (await resolveRedirects(transaction, [id]))(id);
    if (resolved !== id) refuse("name", `${id} was merged into ${resolved}: use that one.`, "CONFLICT");
    const known = await lockNode(transaction, labelsOf(thingLabelled(label))[0]!, id);
    if (known) {
      const other = Object.keys(row).filter((key) => key !== "participants" && !same(known[key], row[key]));
      if (other.length) refuse("name", `${id} is there already and differs in: ${other.join(", ")}.`, "CONFLICT");
      return { answer: { id, created: false }, changed: [] };
    }
    const bearer = await otherOfThatName(transaction, label, input.name);
    if (bearer)
      refuse(
        "name",
        `${bearer} bears this name already. Use it, or tell the two apart in the name: add an office or a country.`,
        "CONFLICT",
      );
    for (const { table, rows } of all) if (rows.length) await table.write(transaction, [...rows], { dataset: "curation" });
    return { answer: { id, created: true }, changed: [id], after: input };
  });
}

/** Additional aliases from editors or merges are not a difference. */
function same(known: unknown, given: unknown): boolean {
  if (Array.isArray(given)) return given.every((each) => Array.isArray(known) && known.includes(each));
  return comparableValue(known) === comparableValue(given);
}

async function otherOfThatName(transaction: Transaction, label: string, name: string): Promise<string | undefined> {
  const [found] = await transaction.run<{ id: string }>(
    cypher`/* bearerOfName */
      MATCH (:Name {folded: $folded})-[:NAMES]->(bearer:${identifier(label)}) RETURN bearer.id AS id ORDER BY id LIMIT 1`,
    { folded: fold(name) },
  );
  return found?.id;
}
