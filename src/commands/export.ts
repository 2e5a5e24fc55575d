import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { extname } from "node:path";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { badInput, UserError } from "../contract/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { filterFields, type ClaimFilter } from "../knowledge/claim/claim.filter.ts";
import { requestContext } from "../knowledge/context.ts";
import { Memory } from "../knowledge/memory.ts";
import { isFormat, readFilter, readFilterText, readSurroundings } from "../knowledge/taking-away/asked.ts";
import { formats, takeClaims, takeNeighbourhood, type Format } from "../knowledge/taking-away/take-away.ts";

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** How the value of each form is written. */
const written = {
  text: "one each",
  texts: "one or several, with commas between",
  pair: "A,B: two countries, in either order",
  words: "one or several, with commas between",
  days: "2022, 2022-03, 2022-03-01, or a span 2022..2023, ..2023, 2022..",
  numbers: "1e9..2e9, 1e9.., ..2e9, in the base unit",
};

const flagsHelp = (): string =>
  Object.entries(written)
    .map(([form, how]) => {
      const flags = Object.entries(filterFields).flatMap(([name, field]) => (field.form.name === form ? [`--${kebab(name)}`] : []));
      return `  ${flags.join(", ")}\n${" ".repeat(36)}${how}`;
    })
    .join("\n");

const usage = `trade-graph export [claims] [WHICH…] [--format FORMAT] [--output FILE] [--bom] [--quiet]
trade-graph export neighbourhood --of ID [--hops 1-3] [--limit 1-50] [--format FORMAT] [--output FILE] [--quiet]

Takes claims, or the surroundings of a thing, out of the graph: to standard output, or to a file that is there only once it is whole.
  --format    ${Object.keys(formats).join(", ")}; that of the file's name, else csv
  --output    the file to write
  --bom       begin a CSV with a byte order mark, which Excel needs to see UTF-8 and other programs take for text
  --quiet     no progress on standard error

WHICH claims: all conditions hold at once; names in any script, countries by code or name.
  --filter JSON                     a ClaimFilter as the API takes it: '{"speaker":"Putin","modality":["TARGET"]}'
${flagsHelp()}
`;

/** A graph lent for one command; closed by it when the work is done. */
export interface OpenGraph {
  graph: Graph;
  close(): Promise<void>;
}

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;
const conditions = { ...Object.fromEntries(Object.keys(filterFields).map((name) => [kebab(name), text])), filter: text };
const surroundings = { of: text, hops: text, limit: text } as const;
const options = { ...conditions, ...surroundings, format: text, output: { ...text, short: "o" }, bom: flag, quiet: flag, help: { ...flag, short: "h" } } as const; // prettier-ignore

const read = (args: string[]) => parseArgs({ args, allowPositionals: true, options });
type Values = ReturnType<typeof read>["values"];

/** 0 when it was written, 1 when the graph refused, 2 when the question was wrong. */
export async function exportCommand(
  args: string[],
  open: () => Promise<OpenGraph>,
  out: Writable = process.stdout,
  say: (text: string) => void = (line) => void process.stderr.write(line),
): Promise<number> {
  let asked: Asked;
  try {
    asked = readAsked(args);
  } catch (error) {
    say(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (asked.help) {
    out.write(usage);
    return 0;
  }
  const { graph, close } = await open();
  try {
    return await take(graph, asked, out, say);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    say(`${error.message}\n`);
    return 1;
  } finally {
    await close();
  }
}

interface Asked {
  help: boolean;
  format: Format;
  output: string | undefined;
  bom: boolean;
  quiet: boolean;
  filter: ClaimFilter;
  /** Set where the surroundings of a thing are asked for, and not claims. */
  around: ReturnType<typeof readSurroundings> | undefined;
}

function readAsked(args: string[]): Asked {
  const { values, positionals } = read(args);
  const [what = "claims", ...more] = positionals;
  if (!["claims", "neighbourhood"].includes(what) || more.length)
    throw badInput(`Expected claims or neighbourhood; ${positionals.join(" ")} came.`);
  const claims = what === "claims";
  const strange = Object.keys(values).find((name) => Object.hasOwn(claims ? surroundings : conditions, name));
  if (strange) throw badInput(`--${strange} belongs to ${claims ? "neighbourhood" : "claims"}.`);
  const format = values.format ?? (values.output === undefined ? "csv" : extname(values.output).slice(1));
  if (!isFormat(format) && !values.help)
    throw badInput(`Expected --format ${Object.keys(formats).join(", ")}, or a file that ends so; ${JSON.stringify(format)} came.`);
  return {
    help: values.help,
    format: format as Format,
    output: values.output,
    bom: values.bom,
    quiet: values.quiet,
    filter: claims ? filterOf(values) : {},
    around: claims || values.help ? undefined : readSurroundings(values),
  };
}

function filterOf(values: Values): ClaimFilter {
  const given = values as Record<string, unknown>;
  const filter: Record<string, unknown> = values.filter === undefined ? {} : { ...readFilterText(values.filter, "--filter") };
  for (const [name, { form }] of Object.entries(filterFields)) {
    const value = given[kebab(name)];
    if (typeof value !== "string") continue;
    if (Object.hasOwn(filter, name)) throw badInput(`--${kebab(name)} is said in --filter too; say it once.`);
    filter[name] = form.flag(value, kebab(name));
  }
  return readFilter(filter, "the options");
}

async function take(graph: Graph, asked: Asked, out: Writable, say: (text: string) => void): Promise<number> {
  const context = requestContext(graph.conversation(), await Memory.load(graph.conversation()));
  let claims = 0;
  let next = 0;
  const told = (sum: number) => {
    claims = sum;
    if (asked.quiet || Date.now() < next) return;
    next = Date.now() + 1_000;
    say(`${sum} claims\n`);
  };
  const lines = asked.around
    ? takeNeighbourhood(context, asked.format, asked.around)
    : takeClaims(context, asked.format, asked.filter, told);
  await writeTo(asked.output, out, asked.bom && asked.format === "csv" ? withMark(lines) : lines);
  if (!asked.quiet && !asked.around) say(`${claims} claims in all${asked.output ? `, in ${asked.output}` : ""}.\n`);
  for (const hint of context.hints) say(`${hint}\n`);
  return 0;
}

async function* withMark(lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield "\ufeff";
  yield* lines;
}

/** Waits for a slow reader; one that has had enough, such as `head`, is no mistake. A file is written beside its place and moved there whole. */
async function writeTo(output: string | undefined, out: Writable, lines: AsyncIterable<string>): Promise<void> {
  if (output === undefined) {
    await pipeline(Readable.from(lines), out, { end: false }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
    return;
  }
  const part = `${output}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(part));
    await rename(part, output);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
