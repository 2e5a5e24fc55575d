import "reflect-metadata";
import { existsSync } from "node:fs";
import { Command } from "@commander-js/extra-typings";
import { runCommand, type Terminal } from "./commands/command.ts";
import { commands, type Listed } from "./commands/list.ts";

/** A checkout has two more commands, to generate and load graphs of any size; the published package has no bench. */
const bench = new URL("../bench/commands.ts", import.meta.url);
const all: Record<string, Listed> = {
  ...commands,
  ...(existsSync(bench) ? ((await import(bench.href)) as { commands: typeof commands }).commands : {}),
};

process.exitCode = await main(process.argv.slice(2));

async function main([name = "help", ...args]: string[]): Promise<number> {
  if (["--help", "-h"].includes(name) || (name === "help" && !args.length)) {
    process.stdout.write(help());
    return 0;
  }
  // `trade-graph help export` is `trade-graph export --help`.
  if (name === "help") return main([args[0]!, "--help"]);
  const listed = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!listed) {
    console.error(`There is no command ${JSON.stringify(name)}.\n\n${help()}`);
    return 2;
  }
  try {
    return await runCommand(name, (await listed.load()).default, args, terminal());
  } catch (error) {
    console.error(`trade-graph ${name}: ${errorText(error)}`);
    return 1;
  }
}

function terminal(): Terminal {
  const { stdin: input, stdout: output, stderr: errors } = process;
  return { input, output, errors, withGraph: async (...args) => (await import("./commands/with-graph.ts")).withGraph(...args) };
}

function help(): string {
  const program = new Command("trade-graph").description("Claims and figures of trade between countries, as a graph.");
  for (const [name, { summary }] of Object.entries(all)) program.command(name).description(summary);
  return `${program.helpInformation()}\n\`trade-graph help <command>\` lists its arguments and options.\n`;
}

/** Errors meant for users print their message; anything else is a bug, whose stack helps to fix it. */
function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isUserFacing = /^(ConfigError|EmbeddedNeo4jError|SeedProblems|UserError|Error)$/.test(error.name) || "code" in error;
  return isUserFacing ? error.message : (error.stack ?? error.message);
}
