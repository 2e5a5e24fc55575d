// What the rules of extraction find and what they get wrong, against labels set by hand: npx tsx bench/extraction/report.ts FOLDER
// FOLDER holds transcripts.jsonl and gold.json. Writes report.md and report.json beside this file: numbers only, no sentences.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import type { SourceDocument } from "../../src/extraction/document/document.ts";
import { readDocuments } from "../../src/extraction/document/read.ts";
import { ruleExtractor } from "../../src/extraction/rule-extractor.ts";
import { halfOf } from "./halves.ts";
import type { Found, Label, Score } from "./score.ts";
import { fieldRight, score } from "./score.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Expected the folder with transcripts.jsonl and gold.json as the first argument.");

const documents: SourceDocument[] = [];
for await (const document of readDocuments(join(folder, "transcripts.jsonl"))) documents.push(document);
const labels = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Label[];

const read = (): Found[] =>
  documents.flatMap((document) =>
    (ruleExtractor.extract(document) as Exclude<ReturnType<typeof ruleExtractor.extract>, Promise<unknown>>).map((claim) => ({
      ...claim,
      url: document.url,
    })),
  );
const claims = read();

/** CPU seconds, so that neighbours on the machine do not count; the best of five, after the warm-up above. */
function speed(): number {
  const megabytes =
    documents.reduce((sum, document) => sum + document.paragraphs.reduce((n, p) => n + Buffer.byteLength(p.text), 0), 0) / 1e6;
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(before);
    return megabytes / ((user + system) / 1e6);
  });
  return Math.max(...runs);
}

interface RuleRow {
  part: string;
  rule: string;
  /** Claims it had a part in, over all documents. */
  used: number;
  /** Of those in labelled documents: with a label, and with that part right. */
  judged: number;
  right: number;
}

/** The field that shows whether a rule of this part was right; for the rest being a labelled claim at all is the proof. */
const FIELD: Record<string, string> = {
  measure: "measure",
  countries: "countries",
  period: "period",
  modality: "modality",
  bound: "comparator",
  speaker: "speaker",
};

function perRule(scored: Score): RuleRow[] {
  const rows = new Map<string, RuleRow>();
  const row = (part: string, rule: string): RuleRow => {
    const key = `${part} ${rule}`;
    if (!rows.has(key)) rows.set(key, { part, rule, used: 0, judged: 0, right: 0 });
    return rows.get(key)!;
  };
  for (const claim of claims) for (const [part, rule] of Object.entries(claim.rules)) row(part, rule).used += 1;
  for (const match of scored.matches) {
    for (const [part, rule] of Object.entries(match.claim.rules)) {
      const field = FIELD[part];
      row(part, rule).judged += 1;
      if (field === undefined || fieldRight(match, field)) row(part, rule).right += 1;
    }
  }
  for (const claim of scored.extra)
    for (const part of ["measure", "quantity", "kind"]) if (claim.rules[part]) row(part, claim.rules[part]).judged += 1;
  return [...rows.values()].sort((a, b) => a.part.localeCompare(b.part) || b.used - a.used);
}

const percent = (share: number): string => (share * 100).toFixed(1);
const halves = {
  all: labels,
  unread: labels.filter((l) => halfOf(l.url) === "unread"),
  development: labels.filter((l) => halfOf(l.url) === "development"),
};
const scores = Object.entries(halves).map(([half, some]) => ({
  half,
  core: some.filter((label) => label.core).length,
  scored: score(some, claims),
}));
const rules = perRule(score(labels, claims));
const megabytesPerSecond = speed();

const table = (head: string[], rows: (string | number)[][]): string =>
  [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
const markdown = `# Extraction: what the rules find and what they get wrong

Against ${labels.filter((label) => label.core).length} claims labelled by hand in ${new Set(labels.map((label) => label.url)).size} transcripts. Half of the documents, chosen by the hash of their
address, were read while the rules were made (development). Of the other half no sentence was read for what the rules missed in it (unread),
but it was scored after nearly every change: its score is optimistic, and no substitute for documents never scored. Percentages; the fields are of
the claims found, "whole" is speaker, measure, period and countries right, of all labelled.

${table(
  [
    "documents",
    "labelled",
    "found",
    "extra",
    "precision",
    "recall",
    "F1",
    "speaker",
    "measure",
    "countries",
    "period",
    "modality",
    "comparator",
    "whole",
  ],
  scores.map(({ half, core, scored: s }) => [
    half,
    core,
    s.matches.length,
    s.extra.length,
    percent(s.precision),
    percent(s.recall),
    percent(s.f1),
    ...["speaker", "measure", "countries", "period", "modality", "comparator"].map((field) => percent(s.fields[field] ?? 0)),
    percent(s.whole),
  ]),
)}

All ${documents.length} transcripts give ${claims.length} claims. Speed: ${megabytesPerSecond.toFixed(1)} MB of text a second of one core.

## Rule by rule

"Used" counts over all transcripts; "judged" are its claims in labelled documents, "right" those of them where this part is right. A claim
without a label is held against the rules of its measure, quantity and kind.

${table(
  ["part", "rule", "used", "judged", "right"],
  rules.map((rule) => [rule.part, rule.rule, rule.used, rule.judged, rule.right]),
)}
`;
writeFileSync(new URL("report.md", import.meta.url), await format(markdown, { parser: "markdown", printWidth: 140 }));
const json = {
  documents: documents.length,
  claims: claims.length,
  megabytesPerSecond: Number(megabytesPerSecond.toFixed(1)),
  scores: scores.map(({ half, core, scored: s }) => ({
    half,
    labelled: core,
    found: s.matches.length,
    extra: s.extra.length,
    precision: s.precision,
    recall: s.recall,
    f1: s.f1,
    fields: s.fields,
    whole: s.whole,
  })),
  rules,
};
writeFileSync(new URL("report.json", import.meta.url), await format(JSON.stringify(json), { parser: "json", printWidth: 140 }));
process.stdout.write(markdown.slice(0, markdown.indexOf("## Rule")));
