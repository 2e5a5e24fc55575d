import { PassThrough, Writable } from "node:stream";
import type { CommandFile, Terminal } from "../../src/commands/command.ts";
import { runCommand } from "../../src/commands/command.ts";
import { withGraph } from "../../src/commands/with-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";

/** Runs a command in this process, on the given graph, and returns its exit code and output. */
export async function typeCommand(
  file: CommandFile,
  args: readonly string[],
  { graph, input = new PassThrough().end(), output }: { graph?: Graph | undefined; input?: Terminal["input"]; output?: Writable } = {},
): Promise<{ status: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const into = (name: "out" | "err") =>
    new Writable({ decodeStrings: false, write: (chunk, _, done) => ((said[name] += String(chunk)), done()) });
  const terminal: Terminal = {
    input,
    output: output ?? into("out"),
    errors: into("err"),
    withGraph: graph ? (work) => work(graph) : withGraph,
  };
  return { status: await runCommand("command", file, args, terminal), ...said };
}
