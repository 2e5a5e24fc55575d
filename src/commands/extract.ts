import { Option } from "@commander-js/extra-typings";
import { admitClaims } from "../extraction/admit.ts";
import type { ExtractedClaim } from "../extraction/claim.ts";
import type { SourceDocument } from "../extraction/document/document.ts";
import { isUnknownCurrency } from "../extraction/quantity/namesakes.ts";
import { DocumentRefused } from "../extraction/document/open.ts";
import { requireReadable } from "../extraction/document/readable.ts";
import { readDocuments } from "../extraction/document/read.ts";
import type { Extractor } from "../extraction/extractor.ts";
import { httpExtractor } from "../extraction/http-extractor.ts";
import { ruleExtractor } from "../extraction/rule-extractor.ts";
import { command, type Terminal } from "./command.ts";

export default command(
  (command) =>
    command
      .description("Prints the quantified trade claims of text, HTML, Markdown or JSON lines, each with the passage it was read from.")
      .argument("<files...>", "documents; nothing is written anywhere")
      .addOption(
        new Option("--format <format>", "jsonl: one JSON object a claim, the default where the output is no terminal").choices([
          "jsonl",
          "table",
        ] as const),
      )
      .option("--explain", "which rule read which part")
      .option("--extractor <url>", "ask the extractor at this address instead of the rules; its quotes are verified all the same"),
  async ([files], { format, explain = false, extractor: url }, terminal) => {
    const extractor = url === undefined ? ruleExtractor : httpExtractor(url);
    const lines = (format ?? ("isTTY" in terminal.output && terminal.output.isTTY ? "table" : "jsonl")) === "jsonl";
    let status = 0;
    for (const path of files) {
      try {
        for await (const document of readDocuments(path)) {
          requireReadable(document, extractor.extraction === "MODEL");
          await printClaims(document, extractor, lines, explain, terminal);
        }
      } catch (error) {
        if (!(error instanceof DocumentRefused)) throw error;
        terminal.errors.write(`refused: ${error.message.startsWith(path) ? "" : `${path}: `}${error.message}\n`);
        status = 1;
      }
    }
    return status;
  },
);

async function printClaims(
  document: SourceDocument,
  extractor: Extractor,
  lines: boolean,
  explain: boolean,
  { output, errors }: Terminal,
): Promise<void> {
  const { claims, refused } = admitClaims(document, await extractor.extract(document));
  for (const refusal of refused) errors.write(`dropped a claim of ${extractor.name}: ${refusal.reason}\n`);
  for (const claim of claims) {
    const text = lines ? `${JSON.stringify(toLine(document, claim, explain))}\n` : toText(claim, explain);
    // Waits for slow readers, such as a pipe into `head` or a pager.
    await new Promise<void>((resolve, reject) => output.write(text, (error) => (error ? reject(error) : resolve())));
  }
}

/** Keys and values as other tools name them: snake case, offsets within the paragraph, the quote as `text`. */
function toLine(document: SourceDocument, claim: ExtractedClaim, explain: boolean): Record<string, unknown> {
  const offset = document.paragraphs.find((paragraph) => paragraph.index === claim.paragraph)?.offset ?? null;
  return {
    url: document.url,
    paragraph: claim.paragraph,
    start: claim.start,
    end: claim.end,
    speaker: claim.speaker,
    measure: claim.measure,
    kind: claim.kind,
    value: claim.value,
    unit: claim.unit,
    comparator: claim.comparator,
    low: claim.low,
    high: claim.high,
    countries: claim.countries,
    commodity: claim.commodity,
    period: claim.period,
    modality: claim.modality,
    text: claim.text,
    confidence: claim.confidence,
    value_start: claim.valueStart,
    value_end: claim.valueEnd,
    attribution: claim.attribution,
    direct: claim.direct,
    according_to: claim.accordingTo,
    directed: claim.directed,
    hs: claim.hs,
    period_inferred: claim.periodInferred,
    border_crossing: claim.borderCrossing,
    port: claim.port,
    speaker_office: claim.speakerOffice,
    speaker_country: claim.speakerCountry,
    speaker_proposed: claim.speakerProposed,
    unit_unknown: claim.unitUnknown,
    currency_unknown: isUnknownCurrency(claim.unit),
    period_unknown: claim.periodUnknown,
    inferences: claim.inferences,
    said_on: document.publishedOn,
    ...(offset === null ? {} : { document_start: offset + claim.start, document_end: offset + claim.end }),
    ...(explain ? { rules: claim.rules } : {}),
  };
}

function toText(claim: ExtractedClaim, explain: boolean): string {
  const amount = `${claim.comparator === "EXACT" ? "" : `${claim.comparator.toLowerCase()} `}${claim.value.toLocaleString("en")} ${claim.unit}`;
  const what = [claim.measure, claim.kind, amount, claim.countries.join("–"), claim.commodity, claim.period, claim.modality];
  const rules = explain
    ? `    ${Object.entries(claim.rules)
        .map(([part, rule]) => `${part}: ${rule}`)
        .join(", ")}\n`
    : "";
  return `${claim.speaker}: ${what.filter(Boolean).join("  ")}  (${claim.confidence})\n    “${claim.text}”\n${rules}`;
}
