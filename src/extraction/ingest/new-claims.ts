// Which of a document's claims are new to the graph, and what the graph has at the same data points.
import type { GraphSession } from "../../graph/graph.ts";
import { conflictingWith } from "../../knowledge/agreement/agreement.ts";
import type { Figure } from "../../knowledge/agreement/figure.ts";
import { repetitions } from "../../knowledge/data-point/repetition.ts";
import type { StatementRow } from "../../knowledge/statement/statement.seed.ts";
import { statementProperties } from "../../knowledge/statement/statement.seed.ts";
import type { ExtractedClaim } from "../claim.ts";
import { saidFiguresAt, type SaidFigure } from "./figures.ts";
import { isUncoded } from "./rows.ts";
import type { StoredClaims, StoredClaim } from "./stored-claims.ts";

export interface NewClaim {
  id: string;
  text: string;
  speaker: string;
  confidence: number;
  conflictsWith: SaidFigure[];
  /** Id of the earlier claim in which the same speaker gave the same amount: a proposed link. */
  repeats: string | null;
  /** Id of the claim of the document's earlier version that it replaces. */
  supersedes: string | null;
}

/** A statement to write, with the extracted claim of each of its claims. */
interface NewStatement {
  row: StatementRow;
  from: ExtractedClaim[];
}

/** A claim with a stored id but another value would overwrite the stored one; that decision is left to review. */
export function withoutStored(
  drafts: readonly NewStatement[],
  held: StoredClaims,
): { statements: NewStatement[]; taken: ExtractedClaim[] } {
  const heldIds = new Set(held.claims.map((claim) => claim.id));
  const taken: ExtractedClaim[] = [];
  const statements = drafts.flatMap(({ row, from }) => {
    const { claims: properties } = statementProperties(row);
    const isNew = (_: unknown, j: number) => !heldIds.has(properties[j]?.id ?? "");
    taken.push(...from.filter((claim, j) => !isNew(claim, j)));
    const claims = row.claims.filter(isNew);
    return claims.length > 0 ? [{ row: { ...row, claims }, from: from.filter(isNew) }] : [];
  });
  return { statements, taken };
}

/** Finds what each new claim contradicts, repeats and (in the document's earlier version) replaces, and links it to the latter. */
export async function compareWithGraph(
  session: GraphSession,
  statements: readonly NewStatement[],
  earlier: StoredClaims | null,
  publisher: string | null,
): Promise<{ fresh: NewClaim[]; uncoded: string[]; replaced: Set<string> }> {
  const made = statements.map(({ row }) => statementProperties(row));
  const figures = await saidFiguresAt(
    session,
    made.flatMap((each) => each.claims.flatMap((claim) => claim.dataPoint?.id ?? [])),
  );
  const fresh: NewClaim[] = [];
  const uncoded: string[] = [];
  const replaced = new Set<string>();
  made.forEach(({ claims: properties }, i) => {
    properties.forEach((claim, j) => {
      const from = statements[i]?.from[j];
      if (!from) return;
      const loose = isUncoded(from);
      if (loose) uncoded.push(claim.id);
      const old = earlier ? counterpart(claim, earlier, replaced) : undefined;
      if (old) {
        replaced.add(old.id);
        statements[i]?.row.claims[j]?.links.push({
          kind: "SUPERSEDES",
          to: old.id,
          note: "Read from the corrected text of the same document.",
        });
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
  return { fresh, uncoded, replaced };
}

type Properties = ReturnType<typeof statementProperties>["claims"][number];

/** The matching claim of the earlier version, preferably of the same period. */
function counterpart(claim: Properties, earlier: StoredClaims, taken: ReadonlySet<string>): StoredClaim | undefined {
  const same = earlier.claims.filter(
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
