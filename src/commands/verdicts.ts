import { verdictShares } from "../knowledge/data-point/verdict-shares.queries.ts";
import { command } from "./command.ts";

export default command(
  (command) =>
    command.description("Counts how many claims official figures decide, and lists those more than five times off their figure."),
  async (_args, _options, { output, withGraph }) =>
    withGraph(async (graph) => {
      const { claims, covered, decided, decidedOfCovered, counts, periodless, implausible } = await verdictShares(graph.session());
      output.write(
        `${claims} claims have a number, two countries and a period; of ${covered} the statistics cover the pair and the time.\n`,
      );
      output.write(`decided, of those covered   ${share(decidedOfCovered, covered)}\n`);
      output.write(`decided, of all             ${share(decided, claims)}\n`);
      for (const { word, count } of counts) output.write(`${String(count).padStart(8)}  ${word}\n`);
      const without = periodless.reduce((sum, { count }) => sum + count, 0);
      output.write(`${without} claims have no period: ${periodless.map(({ word, count }) => `${count} ${word}`).join(", ")}.\n`);
      if (implausible.length) output.write("More than five times off the official figure: a misprint, or a figure of something else?\n");
      for (const { id, text, deviationPct, rank, rankReason } of implausible)
        output.write(`${String(Math.round(deviationPct)).padStart(7)} %  ${id}  ${rank}${rankReason ? ` (${rankReason})` : ""}  ${text}\n`);
      return 0;
    }),
);

const share = (part: number, whole: number): string => `${part} of ${whole}${whole ? ` (${((part / whole) * 100).toFixed(1)} %)` : ""}`;
