import "reflect-metadata";
import { stdout } from "node:process";

/** Answers with the exit code. */
type Command = (args: string[]) => Promise<number>;

interface Entry {
  summary: string;
  /** Only the called command's room is loaded: `help` answers at once. */
  load: () => Promise<Command>;
}

const commands: Record<string, Entry> = {
  start: {
    summary: "serve the graph: explorer, playground and API, with an embedded Neo4j unless NEO4J_URI names one",
    load: async () => (await import("./commands/start.ts")).startCommand,
  },
  test: {
    summary: "run all tests, or those named, as vitest takes them",
    load: async () => (await import("./commands/test.ts")).testCommand,
  },
  "emit-schema": {
    summary: "write schema/schema.graphql anew",
    load: async () => (await import("./commands/emit-schema.ts")).emitSchemaCommand,
  },
  seed: { summary: "check the seed without a database", load: async () => (await import("./commands/seed.ts")).seedCommand },
  import: {
    summary: "bring a published reference file into the graph that is running",
    load: async () => (await import("./commands/import.ts")).importCommand,
  },
  extract: {
    summary: "print the trade claims of a document",
    load: async () => (await import("./commands/extract.ts")).extractCommand,
  },
  ingest: {
    summary: "bring a document's claims into the graph; --dry-run only shows them",
    load: async () => {
      const [{ ingestCommand }, { openGraph }] = await Promise.all([import("./commands/ingest.ts"), import("./commands/with-graph.ts")]);
      return (args) => ingestCommand(args, openGraph);
    },
  },
  review: {
    summary: "walk through doubtful claims in the terminal: accept, correct, reject",
    load: async () => {
      const [{ reviewCommand }, { openGraph }] = await Promise.all([import("./commands/review.ts"), import("./commands/with-graph.ts")]);
      return (args) => reviewCommand(args, openGraph);
    },
  },
  hydrate: {
    summary: "fetch the words of quotations of which the graph has only place and hash",
    load: async () => {
      const [{ hydrateCommand }, { withGraph }] = await Promise.all([import("./commands/hydrate.ts"), import("./commands/with-graph.ts")]);
      return (args) => hydrateCommand(args, withGraph);
    },
  },
  backup: {
    summary: "write the whole graph to a file: .ndjson.gz of any Neo4j, .dump of the embedded store",
    load: async () => (await import("./commands/backup.ts")).backupCommand,
  },
  restore: {
    summary: "bring a backup into an empty graph, or with --replace into any",
    load: async () => (await import("./commands/restore.ts")).restoreCommand,
  },
  verify: {
    summary: "check the whole graph: links, anchors, chains, summaries; --hash prints one hash over it",
    load: async () => {
      const [{ verifyCommand }, { withGraph }, { readDocuments }, { root }] = await Promise.all([
        import("./commands/verify.ts"),
        import("./commands/with-graph.ts"),
        import("./extraction/document/read.ts"),
        import("./config.ts"),
      ]);
      const schema = `${root}schema/graph.cypher`;
      return (args) => verifyCommand(args, { withGraph: (work) => withGraph(work, { asItIs: true }), schema, readDocuments });
    },
  },
  export: {
    summary: "take claims or surroundings out: CSV, NDJSON, JSON-LD, GraphML",
    load: async () => {
      const [{ exportCommand }, { openGraph }] = await Promise.all([import("./commands/export.ts"), import("./commands/with-graph.ts")]);
      return (args) => exportCommand(args, openGraph);
    },
  },
  generate: {
    summary: "write a graph of as many invented claims as you like, to measure and to try things",
    load: async () => (await import("../bench/generated-graph/generate.command.ts")).generateCommand,
  },
  load: {
    summary: "bring a generated graph into an empty store, or over Bolt into a Neo4j that runs",
    load: async () => (await import("../bench/generated-graph/load.command.ts")).loadCommand,
  },
  key: {
    summary: "make, list and revoke the keys that may write",
    load: async () => onGraph((await import("./commands/key.ts")).keyCommand),
  },
};

process.exitCode = await main(process.argv.slice(2));

async function main([name = "help", ...args]: string[]): Promise<number> {
  if (["help", "--help", "-h"].includes(name)) {
    stdout.write(help());
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    console.error(`There is no command ${JSON.stringify(name)}.\n\n${help()}`);
    return 2;
  }
  try {
    return await (
      await entry.load()
    )(args);
  } catch (error) {
    const wrongOption = error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    const whatItIs = wrongOption ? `\n  ${name} is to ${entry.summary}. \`trade-graph help\` lists all commands.` : "";
    console.error(`trade-graph ${name}: ${forPeople(error)}${whatItIs}`);
    return wrongOption ? 2 : 1;
  }
}

function help(): string {
  const widest = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(widest)}  ${summary}\n`);
  return `trade-graph <command> [arguments]\n\n${lines.join("")}`;
}

/** Errors that were written for people are their message; anything else is a bug, whose stack helps whoever mends it. */
function forPeople(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const written = /^(ConfigError|EmbeddedNeo4jError|SeedProblems|UserError|Error)$/.test(error.name) || "code" in error;
  return written ? error.message : (error.stack ?? error.message);
}

/** A command that speaks to the graph and answers with lines to print: it gets the graph that the configuration names. */
function onGraph(command: (graph: import("./graph/graph.ts").Graph, args: string[]) => Promise<string>): Command {
  return async (args) => {
    const { withGraph } = await import("./commands/with-graph.ts");
    stdout.write(`${await withGraph((graph) => command(graph, args))}\n`);
    return 0;
  };
}
