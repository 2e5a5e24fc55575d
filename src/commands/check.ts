import { Option } from "@commander-js/extra-typings";
import { graphql } from "graphql";
import { checkQuery, reportLines, type CheckedFile } from "../check/report.ts";
import { DocumentRefused } from "../extraction/document/open.ts";
import { readDocuments } from "../extraction/document/read.ts";
import { openKnowledge } from "../main.ts";
import { command } from "./command.ts";
import { dayArgument } from "./day-argument.ts";
import { annotationsOf } from "../check/sarif.ts";

export default command(
  (command) =>
    command
      .description(
        `Reads the trade claims of documents and compares each with the running graph and its statistics: verdict, deviation, who said the same or something else, with sources. Nothing is written.

Exit code: 0 when no claim is contradicted, 1 when one is or a document was refused.`,
      )
      .argument("<files...>", "text, HTML, Markdown or JSON lines")
      .addOption(
        new Option("--format <format>", "text for readers, json for programs, sarif for editors and code hosts")
          .choices(["text", "json", "sarif"] as const)
          .default("text" as const),
      )
      .option(
        "--published-on <day>",
        'the day of publication, YYYY-MM-DD, where the document gives none: "last year" counts from it',
        dayArgument,
      ),
  async ([files], { format, publishedOn }, { output, errors, withGraph }) =>
    withGraph(async (graph) => {
      const knowledge = await openKnowledge();
      await knowledge.loadMemory(graph);
      const checked: CheckedFile[] = [];
      let refused = false;
      for (const path of files) {
        try {
          for await (const document of readDocuments(path)) {
            const body = document.paragraphs.filter(({ part }) => part === "body");
            const text = body.map((paragraph) => paragraph.text).join("\n\n");
            const variableValues = { text, publishedOn: document.publishedOn ?? publishedOn, publisher: document.publisher };
            const { data, errors: problems } = await graphql({
              schema: knowledge.schema,
              source: checkQuery,
              variableValues,
              contextValue: knowledge.context(graph, graph.session()),
            });
            if (problems?.length || !data) throw problems?.[0]?.originalError ?? problems?.[0] ?? new Error("The graph gave no answer.");
            checked.push({ path, body, check: data.checkText as CheckedFile["check"] });
          }
        } catch (error) {
          if (!(error instanceof DocumentRefused)) throw error;
          errors.write(`refused: ${error.message.startsWith(path) ? "" : `${path}: `}${error.message}\n`);
          refused = true;
        }
      }
      if (format === "text") output.write(reportLines(checked));
      else
        output.write(
          `${JSON.stringify(format === "json" ? checked.map(({ path, check }) => ({ path, ...check })) : annotationsOf(checked), null, 2)}\n`,
        );
      return refused || checked.some(({ check }) => check.claims.some(({ verdict }) => verdict === "CONTRADICTED")) ? 1 : 0;
    }),
);
