// trade-graph review [--below 0.8] [--limit 50] [--source ID|URL]: a person reads the doubtful claims beside their words and decides.
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import type { OpenGraph } from "./ingest.ts";
import { correct, FIELDS } from "../extraction/review/correction.ts";
import type { Decision } from "../extraction/review/decide.ts";
import { decide } from "../extraction/review/decide.ts";
import type { Doubtful } from "../extraction/review/doubtful.ts";
import { doubtfulClaims } from "../extraction/review/doubtful.ts";

const USAGE = `trade-graph review [--below 0.8] [--limit 50] [--source ID|URL]

Shows claims that rules or a model read with little confidence, the least certain first, each beside its words.
  a accept   c correct   r reject   s skip   q quit
Decisions are kept: a claim is not asked about again, and no later ingest undoes them.
`;

/** Where the person sits: the terminal, or a test. */
export interface Desk {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** 0 when the person came to the end or left, 2 when the question was wrong. */
export async function reviewCommand(
  args: string[],
  open: () => Promise<OpenGraph>,
  desk: Desk = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const asked = ask(args);
  if (typeof asked === "string") {
    desk.output.write(asked);
    return asked === USAGE ? 0 : 2;
  }
  const { graph, close } = await open();
  const lines = createInterface({ input: desk.input });
  const typed = lines[Symbol.asyncIterator]();
  /** null when the input has ended. */
  const answer = async (question: string): Promise<string | null> => {
    desk.output.write(question);
    const next = await typed.next();
    return next.done ? null : String(next.value).trim();
  };
  const sums = { accept: 0, correct: 0, reject: 0 };
  try {
    const claims = await doubtfulClaims(graph.conversation(), asked);
    desk.output.write(claims.length === 0 ? "Nothing to review.\n" : `${claims.length} claims to review.\n`);
    for (const [i, claim] of claims.entries()) {
      desk.output.write(`\n[${i + 1}/${claims.length}] ${show(claim)}`);
      const decision = await decisionOn(claim, answer, desk.output);
      if (decision === "quit") break;
      if (decision === "skip") continue;
      await decide(graph.conversation(), claim, decision);
      sums[decision.kind] += 1;
    }
  } finally {
    lines.close();
    await close();
  }
  desk.output.write(`\n${sums.accept} accepted, ${sums.correct} corrected, ${sums.reject} rejected.\n`);
  return 0;
}

function ask(args: string[]): { below: number; limit: number; source: string | null } | string {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({
      args,
      options: {
        below: { ...text, default: "0.8" },
        limit: { ...text, default: "50" },
        source: text,
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return USAGE;
    const [below, limit] = [Number(values.below), Number(values.limit)];
    if (!(below > 0 && below <= 1)) return `--below: expected a confidence over 0 and up to 1, got ${values.below}.\n\n${USAGE}`;
    if (!Number.isInteger(limit) || limit < 1) return `--limit: expected a whole number from 1, got ${values.limit}.\n\n${USAGE}`;
    return { below, limit, source: values.source ?? null };
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`;
  }
}

async function decisionOn(
  claim: Doubtful,
  answer: (question: string) => Promise<string | null>,
  output: NodeJS.WritableStream,
): Promise<Decision | "skip" | "quit"> {
  for (;;) {
    const letter = (await answer("accept, correct, reject, skip or quit [a/c/r/s/q]? "))?.toLowerCase() ?? "q";
    if (letter === "a") return { kind: "accept" };
    if (letter === "s") return "skip";
    if (letter === "q") return "quit";
    if (letter === "r") return { kind: "reject", reason: (await answer("Why? ")) || "not what the words say" };
    if (letter === "c") {
      const corrected = correct(claim, (await answer(`What is right, as field=value (${FIELDS})? `)) ?? "");
      if ("row" in corrected) return { kind: "correct", row: corrected.row };
      output.write(`${corrected.problem}\n`);
    }
  }
}

function show({ text, speaker, source, url, exact, asSaid, confidence, fields }: Doubtful): string {
  const { measure, kind, value, unit, comparator, period, modality, between, from, to, commodity } = fields;
  const parties = from || to ? `from=${from ?? "null"} to=${to ?? "null"}` : `between=${(between ?? []).join(",")}`;
  const marked = exact !== null && asSaid ? exact.replace(asSaid, () => `»${asSaid}«`) : exact;
  return (
    `${source}${url ? ` ${url}` : ""}\n  ${speaker}: ${marked === null ? "(the words are at the address)" : `“${marked}”`}\n  ${text} (confidence ${confidence})\n` +
    `  measure=${measure} kind=${kind} value=${value} unit=${unit} comparator=${comparator} period=${period as string | null} modality=${modality} ${parties} commodity=${commodity ?? "null"}\n`
  );
}
