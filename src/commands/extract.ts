// trade-graph extract FILE… [--format jsonl|table] [--explain]: what a document claims of trade, printed; nothing is written anywhere.
import { parseArgs } from "node:util";
import { admit } from "../extraction/admit.ts";
import type { ExtractedClaim } from "../extraction/claim.ts";
import type { SourceDocument } from "../extraction/document/document.ts";
import { DocumentRefused } from "../extraction/document/open.ts";
import { readDocuments } from "../extraction/document/read.ts";
import type { Extractor } from "../extraction/extractor.ts";
import { httpExtractor } from "../extraction/http-extractor.ts";
import { ruleExtractor } from "../extraction/rule-extractor.ts";

const USAGE = `trade-graph extract FILE… [--format jsonl|table] [--explain] [--extractor URL]

Prints the quantified trade claims of text, HTML, Markdown or JSON lines, each with the passage it was read from.
  --format jsonl    one JSON object a claim (the default when the output is no terminal)
  --explain         which rule read which part
  --extractor URL   ask the extractor at this address instead of the rules; its quotes are verified all the same
`;

/** 0 when every file was read, 1 when one was refused, 2 when the question was wrong. */
export async function extractCommand(args: string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string", default: process.stdout.isTTY ? "table" : "jsonl" },
        explain: { type: "boolean", default: false },
        extractor: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = options;
  if (values.help) return print(USAGE, 0);
  if (positionals.length === 0 || !["jsonl", "table"].includes(values.format)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const extractor = values.extractor === undefined ? ruleExtractor : httpExtractor(values.extractor);
  let status = 0;
  for (const path of positionals) {
    try {
      for await (const document of readDocuments(path)) await printClaims(document, extractor, values.format, values.explain);
    } catch (error) {
      if (!(error instanceof DocumentRefused)) throw error;
      process.stderr.write(`refused: ${error.message.startsWith(path) ? "" : `${path}: `}${error.message}\n`);
      status = 1;
    }
  }
  return status;
}

async function printClaims(document: SourceDocument, extractor: Extractor, format: string, explain: boolean): Promise<void> {
  const { claims, refused } = admit(document, await extractor.extract(document));
  for (const refusal of refused) process.stderr.write(`dropped a claim of ${extractor.name}: ${refusal.reason}\n`);
  for (const claim of claims) {
    await write(format === "jsonl" ? `${JSON.stringify(toLine(document, claim, explain))}\n` : toText(claim, explain));
  }
}

/** The line's keys and values as other tools know them: snake case, offsets within the paragraph, the quote as `text`. */
export function toLine(document: SourceDocument, claim: ExtractedClaim, explain: boolean): Record<string, unknown> {
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

/** Waits where the reader is slower than we are: a pipe into `head` or a pager. */
const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));

function print(text: string, status: number): number {
  process.stdout.write(text);
  return status;
}
