import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { version } from "../config.ts";
import { askOverHttp } from "../mcp/ask.ts";
import { mcpServer } from "../mcp/server.ts";
import { command } from "./command.ts";

const local = () => `http://127.0.0.1:${process.env.PORT || 4000}/graphql`;

export default command(
  (command) =>
    command
      .description(
        `Speaks the Model Context Protocol on standard input and output, so that an assistant can ask the graph. It asks a running server: the one started by \`npm start\` on this machine, or any other by its address. A server also answers the protocol itself, at /mcp.`,
      )
      .option("--url <address>", "the API to ask, such as https://trade.example/graphql; this machine's by default")
      .addHelpText("after", "\nTRADE_GRAPH_KEY holds a key for a server that requires one."),
  async (_, { url = local() }, { errors }) => {
    const onBug = (error: unknown) => void errors.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    const server = mcpServer({ ask: askOverHttp(url, { key: process.env.TRADE_GRAPH_KEY }), version, onBug });
    const transport = new StdioServerTransport();
    const closed = new Promise<void>((resolve) => (server.server.onclose = resolve));
    process.stdin.once("end", () => void server.close());
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
    await server.connect(transport);
    await closed;
    return 0;
  },
);
