import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { RequestContext } from "../../query/context.ts";
import { summarisePoints } from "../data-point/summary.write.ts";
import { locateQuote, verifyAnchor } from "../statement/anchor.ts";
import { statementProperties, statementRow, type StatementInput } from "../statement/statement.seed.ts";
import { writeStatements } from "../statement/statement.write.ts";
import { claimLinks } from "../subject/subjects.ts";
import { assertPlausibleScale, assertPossible } from "./plausibility.ts";
import { once } from "./change.ts";
import type { QuoteInput, RecordStatementInput } from "./statement.inputs.ts";
import { resolveRedirects } from "./redirects.ts";
import { refuse } from "./input-problems.ts";
import { textUpTo } from "./source.changes.ts";
import { lockSource } from "./retract-source.changes.ts";

/** Records a statement with its claims. An identical existing statement is returned; one with other content is a CONFLICT. */
export function recordStatement(context: RequestContext, { idempotencyKey, why, ...input }: RecordStatementInput) {
  const act = { action: "RECORD_STATEMENT" as const, idempotencyKey, why: why ?? null, input };
  return once<{ statementId: string; created: boolean }>(context, act, async (transaction) => {
    const row = statementRow.parse(rowOf(await withCurrentIds(transaction, input)));
    for (const { text } of row.claims) textUpTo(1_000).parse(text);
    if (row.channel !== null) textUpTo(200).parse(row.channel);
    await mustBeOpen(transaction, row.source);
    const { statement, claims } = statementProperties(row);
    const existing = await standing(
      transaction,
      statement.id,
      claims.map(({ id }) => id),
    );
    for (const claim of claims) {
      const other = existing.claims.find(({ id }) => id === claim.id);
      const differs =
        other &&
        (["text", "value", "low", "high", "comparator", "asSaid"] as const).filter((key) => (other[key] ?? null) !== (claim[key] ?? null));
      if (differs?.length)
        refuse(
          "claims",
          `${claim.id} stands there already and differs in: ${differs.join(", ")}. Record what corrects it as a statement of its own and link the two.`,
          "CONFLICT",
        );
    }
    assertPossible(row);
    await assertPlausibleScale(transaction, row, (i) => claims[i]!.dataPointId);
    const created = !existing.statement;
    const added = claims.filter(({ id }) => !existing.claims.some((other) => other.id === id)).map(({ id }) => id);
    if (created || added.length) {
      await writeStatements(transaction, [row], { dataset: "curation" });
      await summarisePoints(
        transaction,
        claims.flatMap(({ dataPointId }) => dataPointId ?? []),
      );
    }
    return {
      answer: { statementId: statement.id, created },
      changed: created || added.length ? [statement.id, ...added] : [],
      after: { claims: claims.map(({ id }) => id) },
    };
  });
}

type Recorded = Omit<RecordStatementInput, "idempotencyKey" | "why">;

async function withCurrentIds(transaction: Transaction, input: Recorded): Promise<Recorded> {
  const { speaker, accordingTo, reportedBy, claims } = input;
  const about = claims.flatMap((claim) => claimLinks.map(({ field, cell }) => (cell ? null : claim[field])));
  const current = await resolveRedirects(transaction, [speaker, ...(accordingTo ?? []), ...(reportedBy ?? []), ...about]);
  return {
    ...input,
    speaker: current(speaker),
    accordingTo: accordingTo?.map(current) ?? null,
    reportedBy: reportedBy?.map(current) ?? null,
    claims: claims.map((claim) => ({
      ...claim,
      ...Object.fromEntries(claimLinks.map(({ field, cell }) => [field, cell ? claim[field] : current(claim[field] ?? null)])),
    })),
  };
}

function rowOf(input: Recorded): StatementInput {
  const { quote, claims, ...rest } = input;
  return {
    ...present(rest),
    quote: quote ? quoteOf(quote) : null,
    claims: claims.map((claim) => {
      const fields = new Map(Object.entries(present(claim)));
      for (const { field, column } of claimLinks) {
        const id = fields.get(field);
        if (fields.delete(field)) fields.set(column, id);
      }
      return Object.fromEntries(fields);
    }),
  } as StatementInput;
}

const present = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

/** When the text is available the quote is located in it, and rejected if it is not there; otherwise it stays unverified. */
function quoteOf({ within, ...quote }: QuoteInput): StatementInput["quote"] {
  textUpTo(20_000).parse(quote.exact);
  const place = { exact: quote.exact, prefix: quote.prefix ?? null, suffix: quote.suffix ?? null };
  const at = { paragraph: quote.paragraph ?? null, start: quote.start ?? null, end: quote.end ?? null };
  if ((at.start === null) !== (at.end === null)) refuse("quote.start", "Expected both start and end, or neither.");
  if (within == null) return { ...place, ...at, direct: quote.direct, verified: false };
  if (at.start === null) {
    const found = locateQuote(within, place);
    return found.ok
      ? { ...found.anchor, paragraph: at.paragraph, direct: quote.direct, verified: true }
      : refuse("quote.exact", found.reason);
  }
  const checked = verifyAnchor(within, { ...present(place), exact: quote.exact, start: at.start, end: at.end! });
  if (!checked.ok) refuse("quote", checked.reason);
  return { ...place, ...at, direct: quote.direct, verified: true };
}

/** Locks the source for this transaction, so that concurrent recordings of the same statement are serialized. */
async function mustBeOpen(transaction: Transaction, id: string): Promise<void> {
  const source = await lockSource(transaction, id);
  if (!source) refuse("source", `There is no source ${id}. Add it first with addSource.`);
  if (source!.retractedOn) refuse("source", `${id} was retracted on ${source!.retractedOn} and takes no more statements.`);
}

interface StandingClaim {
  id: string;
  text: string;
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: string | null;
  asSaid: string | null;
}

async function standing(
  transaction: Transaction,
  id: string,
  claimIds: string[],
): Promise<{ statement: boolean; claims: StandingClaim[] }> {
  const [row] = await transaction.run<{ statement: boolean; claims: StandingClaim[] }>(
    cypher`/* standing */
      RETURN EXISTS { (:Statement {id: $id}) } AS statement, COLLECT {
        MATCH (claim:Claim) WHERE claim.id IN $claimIds RETURN claim {.id, .text, .value, .low, .high, .comparator, .asSaid}
      } AS claims`,
    { id, claimIds },
  );
  return row!;
}
