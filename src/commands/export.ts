import { extname } from "node:path";
import { Argument, Option, type Command } from "@commander-js/extra-typings";
import { badInput, UserError } from "../contract/errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { ClaimFilter } from "../knowledge/claim/claim.filter.ts";
import { openContext } from "../knowledge/knowledge.ts";
import { isFormat, readFilter, readFilterText, readSurroundings } from "../knowledge/export/asked.ts";
import { formats, takeClaims, takeNeighbourhood, type Format } from "../knowledge/export/export.ts";
import { command, WrongUsage, type Terminal } from "./command.ts";
import { withMark, writeTo } from "./write-to.ts";
import { filterFields } from "../knowledge/claim/filter-fields.ts";

const surroundings = { of: "the id of a thing", hops: "1 to 3", limit: "1 to 50, at each step" } as const;
/** How the value of each form is written after its flag. */
const written = {
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
      `Writes claims, or the neighbourhood of a thing, to standard output, or to a file that is there only once it is whole.
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
  const loose: Command = declared as unknown as Command;
  for (const [name, { form }] of Object.entries(filterFields)) loose.option(`--${kebab(name)} ${written[form.name]}`);
  for (const [name, about] of Object.entries(surroundings)) loose.option(`--${name} <value>`, about);
  return declared;
}

/** Exit code: 0 when it was written, 1 when the graph refused, 2 when the question was wrong, which is said before any graph is opened. */
export default command(declare, async ([what], options, terminal) => {
  const asked = readAsked(what, options);
  return terminal.withGraph(async (graph) => {
    try {
      return await take(graph, asked, terminal);
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

interface Asked {
  format: Format;
  output: string | undefined;
  bom: boolean;
  quiet: boolean;
  filter: ClaimFilter;
  /** Set where the neighbourhood of a thing is asked for, and not claims. */
  around: ReturnType<typeof readSurroundings> | undefined;
}

function readAsked(what: "claims" | "neighbourhood", options: Options): Asked {
  const { output, bom = false, quiet = false } = options;
  const claims = what === "claims";
  const strange = Object.keys(options).find((name) => Object.hasOwn(claims ? surroundings : { ...filterFields, filter: 1 }, name));
  if (strange) throw new WrongUsage(`--${kebab(strange)} belongs to ${claims ? "neighbourhood" : "claims"}.`);
  const format = options.format ?? (output === undefined ? "csv" : extname(output).slice(1));
  if (!isFormat(format))
    throw new WrongUsage(`Expected --format ${Object.keys(formats).join(", ")}, or a file that ends so; ${JSON.stringify(format)} came.`);
  try {
    return {
      format,
      output,
      bom,
      quiet,
      filter: claims ? filterOf(options) : {},
      around: claims ? undefined : readSurroundings(options),
    };
  } catch (error) {
    throw error instanceof UserError ? new WrongUsage(error.message) : error;
  }
}

function filterOf(options: Options): ClaimFilter {
  const filter: Record<string, unknown> = options.filter === undefined ? {} : { ...readFilterText(options.filter, "--filter") };
  const given = options as unknown as Record<string, string | undefined>;
  for (const [name, { form }] of Object.entries(filterFields)) {
    const value = given[name];
    if (value === undefined) continue;
    if (Object.hasOwn(filter, name)) throw badInput(`--${kebab(name)} is said in --filter too; say it once.`);
    filter[name] = form.flag(value, kebab(name));
  }
  return readFilter(filter, "the options");
}

async function take(graph: Graph, asked: Asked, { output, errors }: Terminal): Promise<number> {
  const context = await openContext(graph.session());
  let claims = 0;
  let next = 0;
  const count = (sum: number) => {
    claims = sum;
    if (asked.quiet || Date.now() < next) return;
    next = Date.now() + 1_000;
    errors.write(`${sum} claims\n`);
  };
  const lines = asked.around
    ? takeNeighbourhood(context, asked.format, asked.around)
    : takeClaims(context, asked.format, asked.filter, count);
  await writeTo(asked.output, output, asked.bom && asked.format === "csv" ? withMark(lines) : lines);
  if (!asked.quiet && !asked.around) errors.write(`${claims} claims in all${asked.output ? `, in ${asked.output}` : ""}.\n`);
  for (const hint of context.hints) errors.write(`${hint}\n`);
  return 0;
}
