import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { api } from "../support/api.ts";
import { ownPackages } from "../support/own-packages.ts";

const folder = ownPackages("inspector");

interface Listed {
  tools: { name: string; inputSchema: { properties: object } }[];
}
interface Called {
  isError?: boolean;
  structuredContent: { claims: { nodes: { value: number }[] } };
  content: { text: string }[];
}

const overPipes = [process.execPath, join(root, "bin/trade-graph.mjs"), "mcp", "--url", `${api?.address}/graphql`];
const overHttp = [`${api?.address}/mcp`, "--transport", "http"];

/** The parsed output of the inspector's command line, one JSON document. */
async function inspect<Answer>(server: readonly string[], ...asked: string[]): Promise<Answer> {
  const inspector = join(folder!, "node_modules/@modelcontextprotocol/inspector/cli/build/cli.js");
  const { stdout } = await promisify(execFile)(process.execPath, [inspector, "--cli", ...server, ...asked], { maxBuffer: 10_000_000 });
  return JSON.parse(stdout.slice(stdout.indexOf("{"))) as Answer;
}

describe.skipIf(!api || !folder).each([
  ["over HTTP", overHttp],
  ["over standard input and output", overPipes],
])("the inspector's command line, %s", (_, server) => {
  it("lists the tools, calls one, and gets a suggestion after a wrong argument", async () => {
    const [{ tools }, called, refused] = await Promise.all([
      inspect<Listed>(server, "--method", "tools/list"),
      inspect<Called>(server, "--method", "tools/call", "--tool-name", "claims", "--tool-arg", "speaker=Putin", "--tool-arg", "first=1"),
      inspect<Called>(server, "--method", "tools/call", "--tool-name", "claims", "--tool-arg", "speaker=Qqqqqq"),
    ]);
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(["find", "claims", "check_text", "graphql"]));
    expect(called.isError).toBeFalsy();
    expect(called.content[0]!.text).toMatch(/Putin.*http/s);
    expect(refused.content[0]!.text).toMatch(/Qqqqqq/);
  });
});
