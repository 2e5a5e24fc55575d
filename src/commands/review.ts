import { createInterface } from "node:readline/promises";
import { InvalidArgumentError } from "@commander-js/extra-typings";
import { correct, FIELDS } from "../extraction/review/correction.ts";
import type { Decision } from "../extraction/review/decide.ts";
import { decide } from "../extraction/review/decide.ts";
import type { UnreviewedClaim } from "../extraction/review/unreviewed-claims.ts";
import { unreviewedClaims } from "../extraction/review/unreviewed-claims.ts";
import { command } from "./command.ts";

const confidence = (text: string): number => {
  if (!(Number(text) > 0 && Number(text) <= 1)) throw new InvalidArgumentError(`Expected a confidence over 0 and up to 1, got ${text}.`);
  return Number(text);
};
const count = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError(`Expected a whole number from 1, got ${text}.`);
  return Number(text);
};

export default command(
  (command) =>
    command
      .description(
        `Shows claims that rules or a model read with little confidence, the least certain first, each with its words.
  a accept   c correct   r reject   s skip   q quit
Decisions are permanent: a claim is not shown again, and no later ingest undoes them.`,
      )
      .option("--below <confidence>", "only claims with less confidence than this", confidence, 0.8)
      .option("--limit <count>", "maximum number", count, 50)
      .option("--source <id|url>", "only those of one source"),
  (_, { below, limit, source = null }, { input, output, withGraph }) =>
    withGraph(async (graph) => {
      const lines = createInterface({ input });
      const typed = lines[Symbol.asyncIterator]();
      /** null at end of input. */
      const answer = async (question: string): Promise<string | null> => {
        output.write(question);
        const next = await typed.next();
        return next.done ? null : String(next.value).trim();
      };
      const sums = { accept: 0, correct: 0, reject: 0 };
      try {
        const claims = await unreviewedClaims(graph.session(), { below, limit, source });
        output.write(claims.length === 0 ? "Nothing to review.\n" : `${claims.length} claims to review.\n`);
        for (const [i, claim] of claims.entries()) {
          output.write(`\n[${i + 1}/${claims.length}] ${show(claim)}`);
          const decision = await decisionOn(claim, answer, output);
          if (decision === "quit") break;
          if (decision === "skip") continue;
          await decide(graph.session(), claim, decision);
          sums[decision.kind] += 1;
        }
      } finally {
        lines.close();
      }
      output.write(`\n${sums.accept} accepted, ${sums.correct} corrected, ${sums.reject} rejected.\n`);
      return 0;
    }),
);

async function decisionOn(
  claim: UnreviewedClaim,
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

function show({ text, speaker, source, url, exact, asSaid, confidence, fields }: UnreviewedClaim): string {
  const { measure, kind, value, unit, comparator, period, modality, between, from, to, commodity } = fields;
  const parties = from || to ? `from=${from ?? "null"} to=${to ?? "null"}` : `between=${(between ?? []).join(",")}`;
  const marked = exact !== null && asSaid ? exact.replace(asSaid, () => `»${asSaid}«`) : exact;
  return (
    `${source}${url ? ` ${url}` : ""}\n  ${speaker}: ${marked === null ? "(the words are at the address)" : `“${marked}”`}\n  ${text} (confidence ${confidence})\n` +
    `  measure=${measure} kind=${kind} value=${value} unit=${unit} comparator=${comparator} period=${period as string | null} modality=${modality} ${parties} commodity=${commodity ?? "null"}\n`
  );
}
