import type { Writable } from "node:stream";
import { Command, CommanderError, type OptionValues } from "@commander-js/extra-typings";
import type { WithGraph } from "./with-graph.ts";

/** Input, output and graph access of a command. Tests pass their own. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: Writable;
  /** Progress and errors: everything except results. */
  errors: Writable & { isTTY?: boolean; columns?: number };
  withGraph: WithGraph;
}

/** The interface of a command's file. It declares its arguments; `run` resolves with the exit code. */
export interface CommandFile {
  attach(to: Command, terminal: Terminal, onExit: (code: number) => void): void;
}

/** Arguments that commander accepts and the command does not: printed with the command's help, exit code 2. */
export class UsageError extends Error {}

/** Defines a command: `declare` adds its arguments and options, `run` gets them parsed. */
export function command<Args extends unknown[], Options extends OptionValues>(
  declare: (command: Command) => Command<Args, Options>,
  run: (args: Args, options: Options, terminal: Terminal) => Promise<number>,
): CommandFile {
  return {
    attach(to, terminal, ended) {
      const declared = declare(to);
      (declared as unknown as Command).action(async () => ended(await run(declared.processedArgs, declared.opts(), terminal)));
    },
  };
}

/** A command with sub-commands, such as `key make` and `key list`. */
export function commandGroup(description: string, commands: Record<string, CommandFile>): CommandFile {
  return {
    attach(to, terminal, ended) {
      to.description(description);
      for (const [name, file] of Object.entries(commands)) file.attach(to.command(name), terminal, ended);
    },
  };
}

/** Returns the exit code: the command's own, 0 after `--help`, 2 for invalid arguments. Rethrows the command's errors. */
export async function runCommand(name: string, file: CommandFile, args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const root = new Command(`trade-graph ${name}`)
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({
      writeOut: (text) => void terminal.output.write(text),
      writeErr: (text) => void terminal.errors.write(text),
    });
  file.attach(root, terminal, (ended) => (code = ended));
  try {
    await root.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    terminal.errors.write(`${error.message}\n\n${root.helpInformation()}`);
    return 2;
  }
}
