// Scores extraction on the gold sets, by set, language, style, field and rule:
//   npx tsx bench/extraction/report.ts [DATA] [--news TEXTS.jsonl] [--held-back] [--write]
// DATA (default ../shared/data) has kremlin/, white-house/ and kremlin-ru/. --write saves report.md and report.json: numbers, no sentences.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format } from "prettier";
import type { SourceDocument } from "../../src/extraction/document/document.ts";
import { ruleExtractor } from "../../src/extraction/rule-extractor.ts";
import { denseDocuments } from "./dense.ts";
import { halfOf } from "./halves.ts";
import { perRule } from "./rules.ts";
import type { Found, Label, Score } from "./score.ts";
import { FIELDS, score } from "./score.ts";
import { goldSets, type GoldSet } from "./sets.ts";
import { megabytesPerSecond } from "./speed.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    news: { type: "string" },
    "held-back": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const sets = await goldSets({ data: positionals[0] ?? "../shared/data", news: values.news, heldBack: values["held-back"] });
if (sets.length === 0) throw new Error("None of the gold sets was found; give their folder as the first argument.");

const read = async (documents: SourceDocument[]): Promise<Found[]> =>
  (
    await Promise.all(
      documents.map(async (document) => (await ruleExtractor.extract(document)).map((claim) => ({ ...claim, url: document.url }))),
    )
  ).flat();

interface Row {
  name: string;
  language: string;
  style: string;
  labelled: number;
  scored: Score;
}
const row = (set: GoldSet, claims: Found[], name: string, labels: Label[]): Row => ({
  name,
  language: set.language,
  style: set.style,
  labelled: labels.filter(({ core }) => core).length,
  scored: score(labels, claims, { excerpts: set.excerpts }),
});

const rows: Row[] = [];
const halves: Row[] = [];
const found: Found[] = [];
for (const set of sets) {
  const claims = await read(set.documents);
  found.push(...claims);
  rows.push(row(set, claims, set.name, set.labels));
  for (const half of ["development", "unread"] as const) {
    const labels = set.labels.filter(({ url }) => halfOf(url) === half);
    if (labels.length > 0) halves.push(row(set, claims, `${set.name}, ${half}`, labels));
  }
}

/** Several sets as one: by language, by style. */
function together(by: "language" | "style"): Row[] {
  return [...new Set(rows.map((each) => each[by]))].map((name) => {
    const some = rows.filter((each) => each[by] === name);
    const labels = sets.filter((set) => set[by] === name).flatMap((set) => set.labels);
    const matches = some.flatMap(({ scored }) => scored.matches);
    const extra = some.flatMap(({ scored }) => scored.extra);
    const labelled = labels.filter(({ core }) => core).length;
    const mean = (of: (scored: Score) => number, weight: (each: Row) => number): number =>
      some.reduce((sum, each) => sum + of(each.scored) * weight(each), 0) / (some.reduce((sum, each) => sum + weight(each), 0) || 1);
    const [precision, recall] = [matches.length / (matches.length + extra.length || 1), matches.length / (labelled || 1)];
    const fields = Object.fromEntries(
      FIELDS.map((field) => [
        field,
        mean(
          (scored) => scored.fields[field] ?? 0,
          ({ scored }) => scored.matches.length,
        ),
      ]),
    );
    const whole = mean(
      (scored) => scored.whole,
      (each) => each.labelled,
    );
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    return { name, language: name, style: name, labelled, scored: { matches, missed: [], extra, precision, recall, f1, fields, whole } };
  });
}

const speeds = new Map<string, number>();
for (const language of new Set(sets.map((set) => set.language))) {
  const documents = sets.filter((set) => set.language === language).flatMap((set) => set.documents);
  speeds.set(language, await megabytesPerSecond(documents, read));
}
const dense = new Map<string, number>();
for (const language of ["en", "ru", "zh"]) dense.set(language, await megabytesPerSecond(denseDocuments(language), read));
const told = (some: Map<string, number>): string => [...some].map(([language, speed]) => `${language} ${speed.toFixed(1)}`).join(", ");

const percent = (share: number): string => (share * 100).toFixed(1);
const table = (head: string[], lines: (string | number)[][]): string =>
  [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...lines.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
const scores = (some: Row[]): string =>
  table(
    ["set", "labelled", "found", "extra", "precision", "recall", "F1", ...FIELDS, "whole"],
    some.map(({ name, labelled, scored }) => [
      name,
      labelled,
      scored.matches.length,
      scored.extra.length,
      ...[scored.precision, scored.recall, scored.f1, ...FIELDS.map((field) => scored.fields[field] ?? 0), scored.whole].map(percent),
    ]),
  );
const rules = perRule(
  found,
  rows.map(({ scored }) => scored),
);
const markdown = `# Extraction: what is found and what is wrong

Claims labelled by hand in ${sets.map((set) => `${new Set(set.labels.map(({ url }) => url)).size} documents of ${set.name}`).join(", ")}. Percentages; the fields are of the claims
found, "whole" is speaker, measure, period and countries right, of all labelled. Of news only the labelled paragraphs are judged.

## By set

${scores(rows)}

## By language

${scores(together("language"))}

Megabytes of text a second of one core, each language's documents read over and over until a run has one megabyte: ${told(speeds)}.
Of text in which every sentence tells several figures (\`dense.ts\`): ${told(dense)}.

## By style

${scores(together("style"))}

## By half

By the hash of the address. Of the Kremlin's English transcripts no sentence of the unread half was read for what the rules missed, but it was
scored often: its score is optimistic. The White House and the Russian transcripts were open as a whole while rules were made. The news texts
were labelled before any extractor saw them. Their development half was then read for kinds of failure; of the unread half no sentence was, and
it was scored once, after the last rule. Every label of the news has a named speaker, so figures that a text gives without a source count as wrong.

${scores(halves)}

## By rule

"Used" counts over all documents; "judged" are its claims in labelled documents, "right" those of them where this part is right.

${table(
  ["part", "rule", "used", "judged", "right"],
  rules.map((each) => [each.part, each.rule, each.used, each.judged, each.right]),
)}
`;
process.stdout.write(markdown.slice(0, markdown.indexOf("## By rule")));
if (values.write) {
  const kept = (some: Row[]) =>
    some.map(({ name, labelled, scored: { matches, extra, missed: _, ...figures } }) => ({
      name,
      labelled,
      found: matches.length,
      extra: extra.length,
      ...figures,
    }));
  const json = {
    megabytesPerSecond: Object.fromEntries(speeds),
    denseMegabytesPerSecond: Object.fromEntries(dense),
    sets: kept(rows),
    languages: kept(together("language")),
    styles: kept(together("style")),
    halves: kept(halves),
    rules,
  };
  writeFileSync(new URL("report.md", import.meta.url), await format(markdown, { parser: "markdown", printWidth: 140 }));
  writeFileSync(new URL("report.json", import.meta.url), await format(JSON.stringify(json), { parser: "json", printWidth: 140 }));
}
