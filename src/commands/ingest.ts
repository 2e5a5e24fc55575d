// trade-graph ingest FILE… [--dry-run]: what documents claim, brought into the graph; with --dry-run only shown.
import { parseArgs } from "node:util";
import { isDay } from "../contract/time.ts";
import type { Graph } from "../graph/graph.ts";
import type { SourceDocument } from "../extraction/document/document.ts";
import { DocumentRefused } from "../extraction/document/open.ts";
import { readDocuments } from "../extraction/document/read.ts";
import { httpExtractor } from "../extraction/http-extractor.ts";
import type { Plan } from "../extraction/ingest/plan.ts";
import { changesAnything, planDocument } from "../extraction/ingest/plan.ts";
import { writePlan } from "../extraction/ingest/write.ts";
import { ruleExtractor } from "../extraction/rule-extractor.ts";

const USAGE = `trade-graph ingest FILE… [--dry-run] [--date YYYY-MM-DD] [--url URL] [--title TEXT] [--publisher NAME]
                        [--licence TEXT] [--attribution TEXT] [--extractor URL] [--quiet]

Reads text, HTML, Markdown or JSON lines, and brings each document's claims into the graph in one transaction.
  --dry-run        show what is new, known, in conflict and left out; write nothing
  --date …         what the document does not say of itself
  --extractor URL  ask the extractor at this address instead of the rules; its quotes are verified all the same
  --quiet          only the sums
`;

/** A graph lent for one command; closed by it when the work is done. */
export interface OpenGraph {
  graph: Graph;
  close(): Promise<void>;
}

/** 0 when every document was read, 1 when one was refused, 2 when the question was wrong. */
export async function ingestCommand(args: string[], open: () => Promise<OpenGraph>, version = "0"): Promise<number> {
  const asked = ask(args);
  if (typeof asked === "string") {
    process.stderr.write(`${asked}${USAGE}`);
    return 2;
  }
  const { values, positionals } = asked;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const extractor = values.extractor === undefined ? ruleExtractor : httpExtractor(values.extractor);
  const { graph, close } = await open();
  const sums = { documents: 0, new: 0, known: 0, conflicting: 0, leftOut: 0, quotes: 0, superseded: 0 };
  let status = 0;
  try {
    for (const path of positionals) {
      try {
        for await (const read of readDocuments(path)) {
          const document = withTold(read, values);
          const plan = await planDocument(graph.conversation(), document, extractor);
          if (!values["dry-run"] && changesAnything(plan))
            await writePlan(
              graph.conversation(),
              plan,
              { licence: values.licence ?? null, attribution: values.attribution ?? null },
              version,
            );
          add(sums, plan);
          if (!values.quiet && (plan.fresh.length > 0 || plan.knownClaims > 0 || plan.leftOut.length > 0)) process.stdout.write(show(plan));
          if (sums.documents % 25 === 0) process.stderr.write(`${sums.documents} documents read\n`);
        }
      } catch (error) {
        if (!(error instanceof DocumentRefused)) throw error;
        process.stderr.write(`refused: ${error.message.startsWith(path) ? "" : `${path}: `}${error.message}\n`);
        status = 1;
      }
    }
  } finally {
    await close();
  }
  const did = values["dry-run"] ? "would bring" : "brought";
  process.stdout.write(
    `${sums.documents} documents ${did} ${sums.new} new claims (${sums.conflicting} in conflict with others); ${sums.known} known, ${sums.leftOut} left out, ` +
      `${sums.quotes} quotes filled in, ${sums.superseded} claims superseded by corrected texts.\n`,
  );
  return status;
}

function ask(args: string[]) {
  try {
    const text = { type: "string" } as const;
    const flag = { type: "boolean", default: false } as const;
    const options = {
      "dry-run": flag,
      quiet: flag,
      help: { ...flag, short: "h" },
      date: text,
      url: text,
      title: text,
      publisher: text,
      licence: text,
      attribution: text,
      extractor: text,
    };
    const asked = parseArgs({ args, allowPositionals: true, options });
    if (asked.positionals.length === 0 && !asked.values.help) return "Name at least one file.\n\n";
    if (asked.values.date !== undefined && !isDay(asked.values.date))
      return `--date: expected a day as YYYY-MM-DD, got ${asked.values.date}.\n\n`;
    return asked;
  } catch (error) {
    return `${(error as Error).message}\n\n`;
  }
}

/** What the person told beside what the document says. Without a date nothing can be said to have been said. */
function withTold(
  read: SourceDocument,
  told: { date?: string | undefined; url?: string | undefined; title?: string | undefined; publisher?: string | undefined },
): SourceDocument {
  const document = {
    ...read,
    publishedOn: told.date ?? read.publishedOn,
    url: told.url ?? read.url,
    title: told.title ?? read.title,
    publisher: told.publisher ?? read.publisher,
  };
  if (document.publishedOn === null)
    throw new DocumentRefused("no date of publication was found in the document; give it with --date YYYY-MM-DD.");
  return document;
}

function add(sums: Record<"documents" | "new" | "known" | "conflicting" | "leftOut" | "quotes" | "superseded", number>, plan: Plan): void {
  sums.documents += 1;
  sums.new += plan.fresh.length;
  sums.known += plan.knownClaims;
  sums.conflicting += plan.fresh.filter((claim) => claim.conflictsWith.length > 0).length;
  sums.leftOut += plan.leftOut.length;
  sums.quotes += plan.quotes.length;
  sums.superseded += plan.withdrawn.length;
}

function show(plan: Plan): string {
  const { document, sourceId, corrects, fresh, knownClaims, leftOut, agents } = plan;
  const lines = [
    `${document.title ?? document.url ?? sourceId} (${document.publishedOn}) ${sourceId}${corrects ? `, corrects ${corrects}` : plan.known ? "" : ", new"}`,
  ];
  for (const claim of fresh) {
    lines.push(`  + ${claim.speaker}: ${claim.text} (${claim.confidence})${claim.supersedes ? `, supersedes ${claim.supersedes}` : ""}`);
    if (claim.repeats) lines.push(`      repeats ${claim.repeats} (proposed)`);
    for (const other of claim.conflictsWith) lines.push(`      contradicts ${other.id}${other.text ? `: ${other.text}` : ""}`);
  }
  if (knownClaims > 0) lines.push(`  = ${knownClaims} known`);
  for (const { claim, reason } of leftOut) lines.push(`  - left out: ${claim.text ? `“${shorten(claim.text)}”: ` : ""}${reason}`);
  const made = agents.created.filter((agent) => fresh.length > 0 || agent.kind === "organization").map((agent) => agent.id);
  if (made.length > 0 && fresh.length > 0) lines.push(`  new in the graph: ${made.join(", ")}`);
  return `${lines.join("\n")}\n`;
}

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
