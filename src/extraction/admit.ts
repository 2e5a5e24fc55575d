// The door for every extractor, rules and models alike: words that do not stand in the text do not enter.
import { figureProblems } from "../contract/plausible.ts";
import { readPeriod } from "../contract/time.ts";
import { unitProblem } from "../contract/units.ts";
import { verifyAnchor } from "../knowledge/statement/anchor.ts";
import type { ExtractedClaim } from "./claim.ts";
import { extractedClaim, graphUnit } from "./claim.ts";
import type { SourceDocument } from "./document/document.ts";

export interface Refusal {
  claim: unknown;
  reason: string;
}

/** Parts what an extractor answered into claims whose quotes stand in the body of the document, and refusals with the reason. */
export function admitClaims(document: SourceDocument, answers: unknown[]): { claims: ExtractedClaim[]; refused: Refusal[] } {
  const paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  const claims: ExtractedClaim[] = [];
  const refused: Refusal[] = [];
  for (const answer of answers) {
    const parsed = extractedClaim.safeParse(answer);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      refused.push({ claim: answer, reason: `${issue?.path.join(".") || "the claim"}: ${issue?.message}` });
      continue;
    }
    const claim = parsed.data;
    const reason = misplaced(claim, paragraphs.get(claim.paragraph));
    if (reason === null) claims.push(claim);
    else refused.push({ claim, reason });
  }
  return { claims, refused };
}

function misplaced(claim: ExtractedClaim, paragraph: SourceDocument["paragraphs"][number] | undefined): string | null {
  if (!paragraph) return `There is no paragraph ${claim.paragraph} in the document.`;
  if (paragraph.part !== "body") return `Paragraph ${claim.paragraph} stands around the text (menu, ticker, caption), not in it.`;
  const check = verifyAnchor(paragraph.text, { exact: claim.text, start: claim.start, end: claim.end });
  if (!check.ok) return check.reason;
  if (claim.valueStart < claim.start || claim.valueEnd > claim.end || claim.valueStart >= claim.valueEnd) {
    return `The number's offsets ${claim.valueStart}–${claim.valueEnd} do not lie within the quote ${claim.start}–${claim.end}.`;
  }
  const unit = graphUnit(claim.unit);
  const period = claim.period === null ? null : (readPeriod(claim.period) ?? null);
  return unitProblem(unit) ?? figureProblems({ ...claim, unit, period })[0]?.message ?? null;
}
