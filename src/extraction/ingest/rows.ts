// Converts extracted claims to rows for the statement writer: one statement per sentence and speaker, its claims in order.
import { makeAnchor } from "../../knowledge/statement/anchor.ts";
import { portId } from "../../knowledge/port/port.ts";
import type { StatementInput } from "../../knowledge/statement/statement.seed.ts";
import { graphUnit, type ExtractedClaim } from "../claim.ts";
import type { SourceDocument } from "../document/document.ts";
import type { Extractor } from "../extractor.ts";
import { wordingOf } from "../wording.ts";

export interface IngestContext {
  document: SourceDocument;
  extractor: Extractor;
  sourceId: string;
  /** The date of the statement: that of the document. */
  saidOn: string;
  /** Id of the publisher, which reports all statements but its own. */
  publisherId: string | null;
  agentId(name: string): string | undefined;
  /** HS codes that the graph has. */
  commodities: ReadonlySet<string>;
  /** Ids of the crossings and ports that the graph has; absent if it has all of the seed. */
  passages?: ReadonlySet<string>;
}

/** A statement row with the extracted claims behind its claims, in the same order. */
export interface StatementDraft {
  row: StatementInput;
  from: ExtractedClaim[];
}

type ClaimInput = StatementInput["claims"][number];

/** Whether the code is a country of the graph, rather than a bloc, the world or a former state. */
const isCountry = (code: string): boolean => /^[A-Z]{3}$/.test(code) && !["CIS", "WLD", "SUN", "SCO", "GCC"].includes(code);

/** Whether the claim names partners without a node. It must not share a data point with claims about one country alone. */
export const isUncoded = (claim: ExtractedClaim): boolean => claim.countries.some((code) => !isCountry(code));

/** The goods in words, if no code matches them exactly; such a claim has its own data point. */
const goodOf = (claim: ExtractedClaim, code: string | null): string | null =>
  claim.commodity === null || (code !== null && code === claim.hs) ? null : claim.commodity.slice(0, 120);

/** The claim's HS code, or the nearest above it that the graph has. */
export function commodityCode({ hs }: ExtractedClaim, commodities: ReadonlySet<string>): string | null {
  for (const length of [6, 4, 2]) if (hs && hs.length >= length && commodities.has(hs.slice(0, length))) return hs.slice(0, length);
  return null;
}

/** null for a port known only by name, which has no node. */
export const portIdOf = ({ port }: ExtractedClaim): string | null =>
  port !== null && /^[A-Z]{2}[A-Z2-9]{3}$/.test(port) ? portId(port) : null;

export function claimInput(
  claim: ExtractedClaim,
  asSaid: string,
  context: Pick<IngestContext, "commodities" | "extractor" | "passages">,
): ClaimInput {
  const countries = claim.countries.filter(isCountry);
  const code = commodityCode(claim, context.commodities);
  const known = (id: string | null): string | null => (id !== null && (context.passages?.has(id) ?? true) ? id : null);
  const [from, to] = claim.directed && countries.length === 2 ? countries : soleParty(claim, countries);
  return {
    text: wordingOf(claim),
    measure: claim.measure,
    kind: claim.kind,
    value: claim.value,
    low: claim.low,
    high: claim.high,
    comparator: claim.comparator,
    unit: graphUnit(claim.unit),
    asSaid,
    period: claim.period,
    periodInferred: claim.periodInferred,
    modality: claim.modality,
    between: from || to ? [] : countries,
    from: from ?? null,
    to: to ?? null,
    crossing: known(claim.borderCrossing),
    port: known(portIdOf(claim)),
    commodity: code,
    good: goodOf(claim, code),
    extraction: context.extractor.extraction,
    confidence: claim.confidence,
  };
}

/** "Russian exports" have a seller and no buyer, "our imports" a buyer and no seller. */
function soleParty(claim: ExtractedClaim, countries: string[]): [string?, string?] {
  const [only] = countries;
  if (countries.length !== 1 || only === undefined) return [];
  if (claim.measure === "EXPORTS" || claim.measure === "COMMODITY_SUPPLY") return [only, undefined];
  return claim.measure === "IMPORTS" ? [undefined, only] : [];
}

export function draftStatements(claims: ExtractedClaim[], context: IngestContext): StatementDraft[] {
  const drafts = new Map<string, StatementDraft>();
  for (const claim of claims) {
    const text = context.document.paragraphs.find((paragraph) => paragraph.index === claim.paragraph)?.text ?? "";
    const asSaid = text.slice(claim.valueStart, claim.valueEnd);
    const input = claimInput(claim, asSaid, context);
    // "from 30 billion to 20": two claims that differ in nothing but the value would be one; the quotation of the second starts after the first.
    let start = claim.start;
    let draft = drafts.get(keyOf(claim, start));
    for (let twin = twinIn(draft, input); twin; twin = twinIn(draft, input)) {
      const after = claim.valueStart > twin.valueEnd ? skipBlanks(text, twin.valueEnd) : claim.valueStart;
      if (after <= start) break;
      start = after;
      draft = drafts.get(keyOf(claim, start));
    }
    if (twinIn(draft, input)) continue;
    if (!draft) {
      draft = { row: statementInput(claim, start, text, context), from: [] };
      drafts.set(keyOf(claim, start), draft);
    }
    draft.row.claims.push(input);
    draft.from.push(claim);
  }
  return [...drafts.values()];
}

const twinIn = (draft: StatementDraft | undefined, input: ClaimInput): ExtractedClaim | undefined =>
  draft?.from[draft.row.claims.findIndex((other) => alike(other, input))];
const keyOf = (claim: ExtractedClaim, start: number): string => JSON.stringify([claim.speaker, claim.paragraph, start, claim.end]);
const skipBlanks = (text: string, from: number): number => from + (/^[\s,;]*/.exec(text.slice(from))?.[0].length ?? 0);

/** A claim's id depends on everything but its value, since a corrected value is still the same claim. */
const alike = (a: ClaimInput, b: ClaimInput): boolean => {
  const parts = ({ measure, kind, modality, period, between, from, to, commodity, good, unit }: ClaimInput): string =>
    JSON.stringify([measure, kind, modality, period, between, from, to, commodity, good, unit]);
  return parts(a) === parts(b);
};

function statementInput(claim: ExtractedClaim, start: number, text: string, context: IngestContext): StatementInput {
  const { exact, prefix, suffix, end, sha256 } = makeAnchor(text, start, claim.end);
  const speaker = context.agentId(claim.speaker === "document" ? (context.document.publisher ?? "") : claim.speaker);
  if (speaker === undefined) throw new Error(`The speaker ${claim.speaker} was not resolved before its rows were made.`);
  return {
    source: context.sourceId,
    speaker,
    accordingTo: claim.accordingTo.flatMap((name) => context.agentId(name) ?? []),
    reportedBy: context.publisherId !== null && context.publisherId !== speaker ? [context.publisherId] : [],
    saidOn: context.saidOn,
    quote: { exact, prefix, suffix, paragraph: claim.paragraph, start, end, direct: claim.direct, verified: true, sha256 },
    claims: [],
  };
}
