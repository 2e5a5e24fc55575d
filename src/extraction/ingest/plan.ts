// What a document would add to the graph: claims that are new, known, in conflict, or left out with the reason. Reads only; `write.ts` executes it.
import type { GraphSession } from "../../graph/graph.ts";
import type { StatementRow } from "../../knowledge/statement/statement.seed.ts";
import { statementRow } from "../../knowledge/statement/statement.seed.ts";
import { admitClaims } from "../admit.ts";
import type { ExtractedClaim } from "../claim.ts";
import type { SourceDocument } from "../document/document.ts";
import type { Extractor } from "../extractor.ts";
import { languageByCode } from "../languages/registry.ts";
import { resolveAgents } from "./agents.ts";
import { commodityCodes, knownPassages } from "./known-codes.ts";
import { compareWithGraph, withoutStored, type NewClaim } from "./new-claims.ts";
import { draftStatements } from "./rows.ts";
import { findSource, newSourceId, versionId, type SourcePlan } from "./source.ts";
import {
  storedClaimsOf,
  withStoredLinks,
  missingQuotes,
  sameClaim,
  quoteStatus,
  type StoredClaims,
  type MissingQuote,
} from "./stored-claims.ts";

export interface Plan extends SourcePlan {
  extractor: string;
  rows: StatementRow[];
  newClaims: NewClaim[];
  /** Ids of new claims without a data point, because their goods or partner have no node. */
  uncoded: string[];
  knownClaims: number;
  leftOut: { claim: ExtractedClaim; reason: string }[];
  /** Quotations for statements of which the graph stores only the position. */
  quotes: MissingQuote[];
  /** Claims of the earlier version that are no longer valid, with what replaces them. */
  withdrawn: { id: string; by: string | null }[];
}

export async function planDocument(session: GraphSession, document: SourceDocument, extractor: Extractor): Promise<Plan> {
  const { claims, refused } = admitClaims(document, await extractor.extract(document));
  const found = await findSource(session, document);
  const before: StoredClaims = found ? await storedClaimsOf(session, found.id) : { statements: [], claims: [] };
  const gone = before.statements.filter((statement) => quoteStatus(document, statement) === "gone");
  const corrected = found !== null && found.sha256 !== document.sha256 && gone.length > 0;
  const sourceId = found === null ? newSourceId(document) : corrected ? versionId(found.id, document) : found.id;
  const held: StoredClaims = corrected ? { statements: [], claims: [] } : before;

  const leftOut: Plan["leftOut"] = refused.map((refusal) => ({ claim: refusal.claim as ExtractedClaim, reason: refusal.reason }));
  const publisher = document.publisher;
  const unknown = claims.filter((claim) => !sameClaim(claim, held));
  const sayable = unknown.filter((claim) => {
    const reason = reasonLeftOut(claim, document);
    if (reason !== null) leftOut.push({ claim, reason });
    return reason === null;
  });
  const names = sayable.flatMap((claim) => [claim.speaker === "document" ? [] : claim.speaker, claim.accordingTo].flat());
  const bringsPublisher = publisher !== null && (found === null || corrected || sayable.length > 0);
  const agents = await resolveAgents(session, bringsPublisher ? [...names, publisher] : names, new Set(bringsPublisher ? [publisher] : []));
  const clear = sayable.filter((claim) => {
    const several = agents.ambiguous.get(claim.speaker === "document" ? (publisher ?? "") : claim.speaker);
    if (several) leftOut.push({ claim, reason: `several agents bear the speaker's name: ${several.join(", ")}` });
    return several === undefined;
  });

  const drafts = draftStatements(clear, {
    document,
    extractor,
    sourceId,
    saidOn: document.publishedOn ?? "",
    publisherId: publisher === null ? null : (agents.ids.get(publisher) ?? null),
    agentId: (name) => agents.ids.get(name),
    commodities: await commodityCodes(session),
    passages: await knownPassages(session, clear),
  });
  const drafted = await withStoredLinks(
    session,
    held,
    drafts.map((draft) => statementRow.parse(draft.row)),
  );
  const { statements, taken } = withoutStored(
    drafted.map((row, i) => ({ row, from: drafts[i]?.from ?? [] })),
    held,
  );
  for (const claim of taken) leftOut.push({ claim, reason: "the graph has these words with another number; see `trade-graph review`" });
  const { fresh, uncoded, replaced } = await compareWithGraph(session, statements, corrected ? before : null, publisher);
  const goneIds = new Set(gone.map((statement) => statement.id));
  return {
    document,
    extractor: extractor.name,
    sourceId,
    known: corrected ? null : found,
    corrects: corrected ? (found?.id ?? null) : null,
    agents,
    rows: statements.map(({ row }) => row),
    newClaims: fresh,
    uncoded,
    knownClaims: claims.length - unknown.length,
    leftOut,
    quotes: corrected ? [] : missingQuotes(document, held),
    withdrawn: corrected
      ? before.claims
          .filter((claim) => replaced.has(claim.id) || goneIds.has(claim.statementId))
          .map((claim) => ({ id: claim.id, by: fresh.find((each) => each.supersedes === claim.id)?.id ?? null }))
      : [],
  };
}

/** Whether the plan changes anything. */
export const changesAnything = (plan: Plan): boolean =>
  plan.newClaims.length > 0 || plan.quotes.length > 0 || plan.withdrawn.length > 0 || (plan.known !== null && plan.known.sha256 === null);

/** "Question", "Журналист": a model's speaker comes without the rule that found it. */
const isNameless = ({ speaker, rules }: ExtractedClaim, { language }: SourceDocument): boolean =>
  rules["speaker"] === "speaker.nameless-label" ||
  (rules["speaker"] === undefined && languageByCode(language)?.labels.nameless.test(speaker) === true);

/** Why a claim cannot be written; null when it can. */
function reasonLeftOut(claim: ExtractedClaim, document: SourceDocument): string | null {
  if (isNameless(claim, document)) return "the page does not name who speaks";
  const { publisher } = document;
  if (claim.speaker === "document" && publisher === null)
    return "the text itself says it, and its publisher is not known; give --publisher";
  return claim.countries.length === 0 ? "no country is named" : null;
}
