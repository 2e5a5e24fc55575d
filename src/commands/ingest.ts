import { timeProblem } from "../contract/plausible.ts";
import type { SourceDocument } from "../extraction/document/document.ts";
import { DocumentRefused } from "../extraction/document/open.ts";
import { requireReadable } from "../extraction/document/readable.ts";
import { readDocuments } from "../extraction/document/read.ts";
import { httpExtractor } from "../extraction/http-extractor.ts";
import type { Plan } from "../extraction/ingest/plan.ts";
import { changesAnything, planDocument } from "../extraction/ingest/plan.ts";
import { writePlan } from "../extraction/ingest/write.ts";
import { ruleExtractor } from "../extraction/rule-extractor.ts";
import { version } from "../config.ts";
import { command } from "./command.ts";
import { dayArgument } from "./day-argument.ts";

export default command(
  (command) =>
    command
      .description("Reads text, HTML, Markdown or JSON lines, and adds each document's claims to the graph in one transaction.")
      .argument("<files...>")
      .option("--dry-run", "show what is new, known, in conflict and skipped; write nothing")
      .option("--date <day>", "when it was published, where the document does not say, as YYYY-MM-DD", dayArgument)
      .option("--url <url>", "where it was published")
      .option("--title <text>")
      .option("--publisher <name>")
      .option("--licence <text>")
      .option("--attribution <text>")
      .option("--extractor <url>", "ask the extractor at this address instead of the rules; its quotes are verified all the same")
      .option("--quiet", "only the sums"),
  async ([files], options, { output, errors, withGraph }) => {
    const { dryRun = false, quiet = false, licence = null, attribution = null } = options;
    const extractor = options.extractor === undefined ? ruleExtractor : httpExtractor(options.extractor);
    const sums = { documents: 0, new: 0, known: 0, conflicting: 0, leftOut: 0, quotes: 0, superseded: 0 };
    let status = 0;
    await withGraph(async (graph) => {
      for (const path of files) {
        try {
          for await (const read of readDocuments(path)) {
            const document = withOptions(read, options);
            requireReadable(document, extractor.extraction === "MODEL");
            const plan = await planDocument(graph.session(), document, extractor);
            if (!dryRun && changesAnything(plan)) await writePlan(graph.session(), plan, { licence, attribution }, version);
            add(sums, plan);
            if (!quiet && (plan.newClaims.length > 0 || plan.knownClaims > 0 || plan.leftOut.length > 0)) output.write(show(plan));
            if (sums.documents % 25 === 0) errors.write(`${sums.documents} documents read\n`);
          }
        } catch (error) {
          if (!(error instanceof DocumentRefused)) throw error;
          errors.write(`refused: ${error.message.startsWith(path) ? "" : `${path}: `}${error.message}\n`);
          status = 1;
        }
      }
    });
    output.write(
      `${sums.documents} documents ${dryRun ? "would bring" : "brought"} ${sums.new} new claims (${sums.conflicting} in conflict with others); ` +
        `${sums.known} known, ${sums.leftOut} left out, ${sums.quotes} quotes filled in, ${sums.superseded} claims superseded by corrected texts.\n`,
    );
    return status;
  },
);

/** Completes the document's metadata from the options. A publication date is required to date its claims. */
function withOptions(
  read: SourceDocument,
  options: { date?: string | undefined; url?: string | undefined; title?: string | undefined; publisher?: string | undefined },
): SourceDocument {
  const document = {
    ...read,
    publishedOn: options.date ?? read.publishedOn,
    url: options.url ?? read.url,
    title: options.title ?? read.title,
    publisher: options.publisher ?? read.publisher,
  };
  if (document.publishedOn === null)
    throw new DocumentRefused("no date of publication was found in the document; give it with --date YYYY-MM-DD.");
  const { publishedOn: day } = document;
  const problem = timeProblem({ start: day, end: day, label: day });
  if (problem) throw new DocumentRefused(`of its date of publication: ${problem} Give the right one with --date.`);
  return document;
}

function add(sums: Record<"documents" | "new" | "known" | "conflicting" | "leftOut" | "quotes" | "superseded", number>, plan: Plan): void {
  sums.documents += 1;
  sums.new += plan.newClaims.length;
  sums.known += plan.knownClaims;
  sums.conflicting += plan.newClaims.filter((claim) => claim.conflictsWith.length > 0).length;
  sums.leftOut += plan.leftOut.length;
  sums.quotes += plan.quotes.length;
  sums.superseded += plan.withdrawn.length;
}

function show(plan: Plan): string {
  const { document, sourceId, corrects, newClaims, knownClaims, leftOut, agents } = plan;
  const lines = [
    `${document.title ?? document.url ?? sourceId} (${document.publishedOn}) ${sourceId}${corrects ? `, corrects ${corrects}` : plan.known ? "" : ", new"}`,
  ];
  for (const claim of newClaims) {
    lines.push(`  + ${claim.speaker}: ${claim.text} (${claim.confidence})${claim.supersedes ? `, supersedes ${claim.supersedes}` : ""}`);
    if (claim.repeats) lines.push(`      repeats ${claim.repeats} (proposed)`);
    for (const other of claim.conflictsWith) lines.push(`      contradicts ${other.id}${other.text ? `: ${other.text}` : ""}`);
  }
  if (knownClaims > 0) lines.push(`  = ${knownClaims} known`);
  for (const { claim, reason } of leftOut) lines.push(`  - left out: ${claim.text ? `“${shorten(claim.text)}”: ` : ""}${reason}`);
  const made = agents.created.filter((agent) => newClaims.length > 0 || agent.kind === "organization").map((agent) => agent.id);
  if (made.length > 0 && newClaims.length > 0) lines.push(`  new in the graph: ${made.join(", ")}`);
  return `${lines.join("\n")}\n`;
}

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
