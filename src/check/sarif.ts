import type { Paragraph } from "../extraction/document/document.ts";
import { type CheckedFile, resultOf, sourcesOf } from "./report.ts";

const levels: Record<string, string> = { CONTRADICTED: "error", MISSED: "warning", WITHIN_TOLERANCE: "note" };

/** SARIF 2.1.0: one result per claim, at its characters in the file. */
export function annotationsOf(files: readonly CheckedFile[]): object {
  const results = files.flatMap(({ path, body, check }) =>
    check.claims.map((claim) => ({
      ruleId: resultOf(claim),
      level: levels[resultOf(claim)] ?? "none",
      message: { text: `${claim.text} ${claim.outcome?.method ?? claim.assessments[0]?.method ?? ""}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: path },
            region: { charOffset: offsetIn(body, claim.start), charLength: claim.end - claim.start, snippet: { text: claim.words } },
          },
        },
      ],
      properties: { confidence: claim.confidence, sources: sourcesOf(claim) },
    })),
  );
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id }));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "trade-graph check", rules } }, results }],
  };
}

/** The offset in the file of an offset in the joined paragraphs; for markup, the offset in the joined text. */
function offsetIn(body: readonly Paragraph[], start: number): number {
  let from = 0;
  for (const { text, offset } of body) {
    if (start < from + text.length) return offset === null ? start : offset + (start - from);
    from += text.length + 2;
  }
  return start;
}
