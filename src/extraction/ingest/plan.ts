// What a document would bring into the graph: new, known, in conflict, left out with the reason. Reads only; `write.ts` carries it out.
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import { conflictingWith } from "../../knowledge/agreement/agreement.ts";
import type { Figure } from "../../knowledge/agreement/figure.ts";
import { repetitions } from "../../knowledge/data-point/repetition.ts";
import { makeAnchor } from "../../knowledge/statement/anchor.ts";
import type { StatementRow } from "../../knowledge/statement/statement.seed.ts";
import { statementProperties, statementRow } from "../../knowledge/statement/statement.seed.ts";
import { admitClaims } from "../admit.ts";
import type { ExtractedClaim } from "../claim.ts";
import type { SourceDocument } from "../document/document.ts";
import type { Extractor } from "../extractor.ts";
import type { Agents } from "./agents.ts";
import { resolveAgents } from "./agents.ts";
import type { SaidFigure } from "./figures.ts";
import { saidFiguresAt } from "./figures.ts";
import { draftStatements, isUncoded, portIdOf } from "./rows.ts";
import type { KnownSource } from "./source.ts";
import { findSource, newSourceId, versionId } from "./source.ts";
import type { Held, HeldClaim } from "./standing.ts";
import { heldOf, keepLinks, sameClaim, standOf } from "./standing.ts";

export interface FreshClaim {
  id: string;
  text: string;
  speaker: string;
  confidence: number;
  conflictsWith: SaidFigure[];
  /** Id of the claim in which the same speaker gave the same amount before; read with the claim as a link that is proposed. */
  repeats: string | null;
  /** The claim of the document's earlier version whose place it takes. */
  supersedes: string | null;
}
export interface Plan {
  document: SourceDocument;
  extractor: string;
  sourceId: string;
  /** null: the source is new. */
  known: KnownSource | null;
  /** Id of the earlier version when this document's text is a corrected one. */
  corrects: string | null;
  agents: Agents;
  rows: StatementRow[];
  fresh: FreshClaim[];
  /** Ids of fresh claims that may stand at no data point: their goods or partner have no node. */
  uncoded: string[];
  knownClaims: number;
  leftOut: { claim: ExtractedClaim; reason: string }[];
  /** Words for statements of which the graph keeps only the place. */
  quotes: { id: string; exact: string; prefix: string; suffix: string }[];
  /** Claims of the earlier version that no longer hold, with what took their place. */
  withdrawn: { id: string; by: string | null }[];
}

const NAMELESS = /^(?:question|remark|reply|response|answer|comment|voice|moderator|host|call centre operator)\b/i;

export async function planDocument(session: GraphSession, document: SourceDocument, extractor: Extractor): Promise<Plan> {
  const { claims, refused } = admitClaims(document, await extractor.extract(document));
  const found = await findSource(session, document);
  const before: Held = found ? await heldOf(session, found.id) : { statements: [], claims: [] };
  const gone = before.statements.filter((statement) => standOf(document, statement) === "gone");
  const corrected = found !== null && found.sha256 !== document.sha256 && gone.length > 0;
  const sourceId = found === null ? newSourceId(document) : corrected ? versionId(found.id, document) : found.id;
  const held: Held = corrected ? { statements: [], claims: [] } : before;

  const leftOut: Plan["leftOut"] = refused.map((refusal) => ({ claim: refusal.claim as ExtractedClaim, reason: refusal.reason }));
  const publisher = document.publisher;
  const unknown = claims.filter((claim) => !sameClaim(claim, held));
  const sayable = unknown.filter((claim) => {
    const reason = NAMELESS.test(claim.speaker)
      ? "the page does not name who speaks"
      : claim.speaker === "document" && publisher === null
        ? "the text itself says it, and its publisher is not known; give --publisher"
        : claim.countries.length === 0
          ? "no country is named"
          : null;
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

  const commodities = await codesOf(session);
  const drafts = draftStatements(clear, {
    document,
    extractor,
    sourceId,
    saidOn: document.publishedOn ?? "",
    publisherId: publisher === null ? null : (agents.ids.get(publisher) ?? null),
    agentId: (name) => agents.ids.get(name),
    commodities,
    passages: await passagesOf(session, clear),
  });
  const heldIds = new Set(held.claims.map((claim) => claim.id));
  const drafted = await keepLinks(
    session,
    held,
    drafts.map((draft) => statementRow.parse(draft.row)),
  );
  // A claim with another value under an id that the graph has would write over it: that is for a person to decide.
  const rows = drafted.flatMap((row, i) => {
    const draft = drafts[i];
    if (!draft) return [];
    const { claims: properties } = statementProperties(row);
    const kept = row.claims.filter((_, j) => {
      const claim = draft.from[j];
      const taken = heldIds.has(properties[j]?.id ?? "");
      if (taken && claim) leftOut.push({ claim, reason: "the graph has these words with another number; see `trade-graph review`" });
      return !taken;
    });
    draft.from = draft.from.filter((_, j) => !heldIds.has(properties[j]?.id ?? ""));
    return kept.length > 0 ? [{ row: { ...row, claims: kept }, from: draft.from }] : [];
  });
  const fresh: FreshClaim[] = [];
  const uncoded: string[] = [];
  const made = rows.map(({ row }) => statementProperties(row));
  const figures = await saidFiguresAt(
    session,
    made.flatMap((each) => each.claims.flatMap((claim) => claim.dataPoint?.id ?? [])),
  );
  const replaced = new Set<string>();
  made.forEach(({ claims: properties }, i) => {
    properties.forEach((claim, j) => {
      const from = rows[i]?.from[j];
      if (!from) return;
      const loose = isUncoded(from);
      if (loose) uncoded.push(claim.id);
      const old = corrected ? counterpart(claim, before, replaced) : undefined;
      if (old) {
        replaced.add(old.id);
        rows[i]?.row.claims[j]?.links.push({ kind: "SUPERSEDES", to: old.id, note: "Read from the corrected text of the same document." });
      }
      const others = (loose ? [] : (figures.get(claim.dataPoint?.id ?? "") ?? [])).filter((figure) => figure.id !== old?.id);
      fresh.push({
        id: claim.id,
        text: claim.text,
        speaker: from.speaker === "document" ? (publisher ?? "") : from.speaker,
        confidence: from.confidence,
        conflictsWith: conflictingWith(asFigure(claim), others) as SaidFigure[],
        repeats: repetitions([...others, { ...asFigure(claim), speakerId: claim.speakerId }]).find(({ id }) => id === claim.id)?.of ?? null,
        supersedes: old?.id ?? null,
      });
    });
  });
  const goneIds = new Set(gone.map((statement) => statement.id));
  return {
    document,
    extractor: extractor.name,
    sourceId,
    known: corrected ? null : found,
    corrects: corrected ? (found?.id ?? null) : null,
    agents,
    rows: rows.map(({ row }) => row),
    fresh,
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

/** Whether carrying the plan out would change anything. */
export const changesAnything = (plan: Plan): boolean =>
  plan.fresh.length > 0 || plan.quotes.length > 0 || plan.withdrawn.length > 0 || (plan.known !== null && plan.known.sha256 === null);

type Properties = ReturnType<typeof statementProperties>["claims"][number];

/** The claim of the earlier version that says the same thing of the same period, or failing that the same thing. */
function counterpart(claim: Properties, before: Held, taken: ReadonlySet<string>): HeldClaim | undefined {
  const same = before.claims.filter(
    (old) =>
      !taken.has(old.id) &&
      old.measure === claim.measure &&
      old.kind === claim.kind &&
      old.modality === claim.modality &&
      old.unit === claim.unit &&
      old.pair === claim.pair &&
      old.commodityId === claim.commodityId,
  );
  return same.find((old) => old.dataPointId !== null && old.dataPointId === claim.dataPointId) ?? same[0];
}

const asFigure = (claim: Properties): Figure => ({
  ...claim,
  comparator: claim.comparator ?? "EXACT",
  unit: claim.unit ?? "",
  kind: "claim",
  claimKind: claim.kind,
  comparedTo: claim.comparedLabel,
});

function missingQuotes(document: SourceDocument, held: Held): Plan["quotes"] {
  return held.statements.flatMap((statement) => {
    const { exact, paragraph, start, end } = statement;
    const text = document.paragraphs.find((each) => each.index === paragraph)?.text;
    if (exact !== null || text === undefined || start === null || end === null || standOf(document, statement) !== "stands") return [];
    const anchor = makeAnchor(text, start, end);
    return [{ id: statement.id, exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix }];
  });
}

/** Of the crossings and ports that the claims name, those that the graph has. */
async function passagesOf(session: GraphSession, claims: ExtractedClaim[]): Promise<Set<string>> {
  const ids = [...new Set(claims.flatMap((claim) => [claim.borderCrossing ?? [], portIdOf(claim) ?? []].flat()))];
  if (ids.length === 0) return new Set();
  const rows = await session.read<{ id: string }>(
    cypher`/* passagesOfClaims */ UNWIND $ids AS id MATCH (place:BorderCrossing|Port {id: id}) RETURN place.id AS id`,
    { ids },
  );
  return new Set(rows.map(({ id }) => id));
}

async function codesOf(session: GraphSession): Promise<Set<string>> {
  const rows = await session.read<{ code: string }>(
    cypher`/* commodityCodes */ MATCH (commodity:Commodity) RETURN commodity.hsCode AS code`,
  );
  return new Set(rows.map((row) => row.code));
}
