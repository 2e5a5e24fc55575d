import { extname } from "node:path";
import { Argument, Option, type Command } from "@commander-js/extra-typings";
import { badInput, UserError } from "../contract/errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { ClaimFilter } from "../knowledge/claim/claim.filter.ts";
import { openContext } from "../knowledge/knowledge.ts";
import { isFormat, readFilter, readFilterText, readNeighbourhood } from "../knowledge/export/parameters.ts";
import { formats, exportClaims, exportNeighbourhood, type Format } from "../knowledge/export/export.ts";
import { command, UsageError, type Terminal } from "./command.ts";
import { withByteOrderMark, writeOutput } from "./write-output.ts";
import { filterFields } from "../knowledge/claim/filter-fields.ts";

const neighbourhoodOptions = { of: "the id of a thing", hops: "1 to 3", limit: "1 to 50, at each step" } as const;
/** The placeholder for the value of each form of option. */
const placeholders = {
  text: "<value>",
  texts: "<a,b>",
  pair: "<a,b>",
  words: "<a,b>",
  days: "<2022..2023>",
  numbers: "<1e9..2e9>",
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function declare(command: Command) {
  const declared = command
    .description(
      `Writes claims, or the neighbourhood of a thing, to standard output, or to a file that appears only when it is complete.
All conditions hold at once; names in any script, countries by code or name. Days: 2022, 2022-03, 2022-03-01, or a span 2022..2023, ..2023,
2022..; numbers in the base unit: 1e9..2e9, 1e9.., ..2e9.`,
    )
    .usage("[claims] [conditions] [options]\n       trade-graph export neighbourhood --of <id> [options]")
    .addArgument(new Argument("[what]").choices(["claims", "neighbourhood"] as const).default("claims" as const))
    .addOption(new Option("--format <format>", "that of the file's name, else csv").choices(Object.keys(formats)))
    .option("-o, --output <file>", "the file to write")
    .option("--bom", "begin a CSV with a byte order mark, which Excel needs to see UTF-8")
    .option("--quiet", "no progress on standard error")
    .option("--filter <json>", `a ClaimFilter as the API takes it: '{"speaker":"Putin","modality":["TARGET"]}'`);
  const untyped: Command = declared as unknown as Command;
  for (const [name, { form }] of Object.entries(filterFields)) untyped.option(`--${kebab(name)} ${placeholders[form.name]}`);
  for (const [name, about] of Object.entries(neighbourhoodOptions)) untyped.option(`--${name} <value>`, about);
  return declared;
}

/**
 * Exit code: 0 when written, 1 when the graph rejected the query, 2 for invalid arguments, which are reported before any graph is opened.
 */
export default command(declare, async ([what], options, terminal) => {
  const request = parseRequest(what, options);
  return terminal.withGraph(async (graph) => {
    try {
      return await writeExport(graph, request, terminal);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      terminal.errors.write(`${error.message}\n`);
      return 1;
    }
  });
});

interface Options {
  format?: string | undefined;
  output?: string | undefined;
  bom?: boolean;
  quiet?: boolean;
  filter?: string | undefined;
  of?: string;
  hops?: string;
  limit?: string;
}

interface ExportRequest {
  format: Format;
  output: string | undefined;
  bom: boolean;
  quiet: boolean;
  filter: ClaimFilter;
  /** Set when the neighbourhood of a thing is exported instead of claims. */
  around: ReturnType<typeof readNeighbourhood> | undefined;
}

function parseRequest(what: "claims" | "neighbourhood", options: Options): ExportRequest {
  const { output, bom = false, quiet = false } = options;
  const claims = what === "claims";
  const misplaced = Object.keys(options).find((name) =>
    Object.hasOwn(claims ? neighbourhoodOptions : { ...filterFields, filter: 1 }, name),
  );
  if (misplaced) throw new UsageError(`--${kebab(misplaced)} belongs to ${claims ? "neighbourhood" : "claims"}.`);
  const format = options.format ?? (output === undefined ? "csv" : extname(output).slice(1));
  if (!isFormat(format))
    throw new UsageError(
      `Expected --format ${Object.keys(formats).join(", ")}, or a file name with that extension; got ${JSON.stringify(format)}.`,
    );
  try {
    return {
      format,
      output,
      bom,
      quiet,
      filter: claims ? filterOf(options) : {},
      around: claims ? undefined : readNeighbourhood(options),
    };
  } catch (error) {
    throw error instanceof UserError ? new UsageError(error.message) : error;
  }
}

function filterOf(options: Options): ClaimFilter {
  const filter: Record<string, unknown> = options.filter === undefined ? {} : { ...readFilterText(options.filter, "--filter") };
  const given = options as unknown as Record<string, string | undefined>;
  for (const [name, { form }] of Object.entries(filterFields)) {
    const value = given[name];
    if (value === undefined) continue;
    if (Object.hasOwn(filter, name)) throw badInput(`--${kebab(name)} is also in --filter; give it only once.`);
    filter[name] = form.flag(value, kebab(name));
  }
  return readFilter(filter, "the options");
}

async function writeExport(graph: Graph, request: ExportRequest, { output, errors }: Terminal): Promise<number> {
  const context = await openContext(graph.session());
  let claims = 0;
  let next = 0;
  const count = (sum: number) => {
    claims = sum;
    if (request.quiet || Date.now() < next) return;
    next = Date.now() + 1_000;
    errors.write(`${sum} claims\n`);
  };
  const lines = request.around
    ? exportNeighbourhood(context, request.format, request.around)
    : exportClaims(context, request.format, request.filter, count);
  await writeOutput(request.output, output, request.bom && request.format === "csv" ? withByteOrderMark(lines) : lines);
  if (!request.quiet && !request.around) errors.write(`${claims} claims in all${request.output ? `, in ${request.output}` : ""}.\n`);
  for (const hint of context.hints) errors.write(`${hint}\n`);
  return 0;
}
