import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError, readConfig, root } from "../../src/config.ts";
import { defaults } from "../../src/environment.ts";
import { badInput } from "../../src/contract/errors.ts";
import { Graph } from "../../src/graph/graph.ts";
import { createServer } from "../../src/server/app.ts";
import type { RunningServer } from "../../src/server/server-options.ts";

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      hello: { type: GraphQLString, resolve: () => "world" },
      bug: {
        type: GraphQLString,
        resolve: () => {
          throw new Error("neo4j://user:secret@host");
        },
      },
      wrong: {
        type: GraphQLString,
        resolve: () => {
          throw badInput("Expected a country; got a river.");
        },
      },
      echo: { type: GraphQLInt, args: { n: { type: GraphQLInt } }, resolve: (_: unknown, { n }: { n?: number }) => n },
    },
  }),
});

/** A database that is down: nothing listens on port 1. */
const noDatabase = () => new Graph({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none" });

describe("the server", () => {
  const lines: string[] = [];
  let server: RunningServer;
  let graph: Graph;
  let address: string;
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
  };
  interface Answer {
    data?: Record<string, unknown>;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: { cost: Record<string, number>; explain?: unknown[] };
  }

  beforeAll(async () => {
    graph = noDatabase();
    const logger = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
    server = await createServer({ schema, graph, config: readConfig({ PORT: "0" }), logger });
    address = await server.listen();
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  it("is alive but answers no queries while it warms up", async () => {
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    const ready = await fetch(`${address}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, "not ready: warming\n"]);
    const { status, headers, body } = await ask("{ hello }");
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("5");
    expect(body.errors?.[0]?.extensions.code).toBe("SERVICE_UNAVAILABLE");
    server.ready();
  });

  it("is alive but not ready while the database does not answer", async () => {
    const ready = await fetch(`${address}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, "not ready: the database does not answer\n"]);
    expect((await fetch(`${address}/livez`)).status).toBe(200);
  });

  it("answers with data, the cost and a request id", async () => {
    const { status, headers, body } = await ask("{ hello }", { "x-request-id": "from-a-client.1" });
    expect(status).toBe(200);
    expect(body.data).toEqual({ hello: "world" });
    expect(body.extensions?.cost).toMatchObject({ trips: 0, waves: 0, databaseMs: 0, limit: 10_000 });
    expect(headers.get("x-request-id")).toBe("from-a-client.1");
  });

  it("keeps a malicious request id out of headers and logs", async () => {
    const { headers } = await ask("{ hello }", { "x-request-id": "<script>".repeat(3) });
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("passes user errors on unchanged", async () => {
    const { status, body } = await ask("{ wrong }");
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({ message: "Expected a country; got a river.", extensions: { code: "BAD_USER_INPUT" } });
  });

  it("masks internal errors, and logs them", async () => {
    const { headers, body } = await ask("{ bug }");
    expect(body.errors?.[0]).toMatchObject({ message: "Internal server error", extensions: { code: "INTERNAL_SERVER_ERROR" } });
    expect(JSON.stringify(body)).not.toContain("secret");
    expect(lines.some((line) => line.includes("a bug") && line.includes(headers.get("x-request-id")!))).toBe(true);
  });

  it.each([
    ["{ hello", 400, "GRAPHQL_PARSE_FAILED"],
    ["{ nothing }", 400, "GRAPHQL_VALIDATION_FAILED"],
    ['{ echo(n: "1") }', 400, "GRAPHQL_VALIDATION_FAILED"],
  ])("answers %s with %i %s", async (query, status, code) => {
    const answer = await ask(query);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
  });

  it("writes one JSON line for each request", async () => {
    lines.length = 0;
    await ask("query Greeting { hello }", { "x-request-id": "line-1" });
    const own = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => line.requestId === "line-1");
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ method: "POST", path: "/graphql", status: 200, operation: "Greeting", cost: 5 });
  });

  it("accepts nothing new during shutdown, and reports that at /readyz first", async () => {
    const other = await createServer({
      schema,
      graph,
      config: readConfig({ PORT: "0", DRAIN_DELAY_MS: "300" }),
      logger: pino({ level: "silent" }),
    });
    const there = await other.listen();
    other.ready();
    const closed = other.close();
    const ready = await fetch(`${there}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, "not ready: draining\n"]);
    await closed;
    await expect(fetch(`${there}/livez`)).rejects.toThrow();
  });

  it("reports at once that its port is taken", async () => {
    const port = new URL(address).port;
    const second = await createServer({ schema, graph, config: readConfig({ PORT: port }), logger: pino({ level: "silent" }) });
    await expect(second.listen()).rejects.toThrow(/EADDRINUSE/);
    await second.close();
  });

  it("closes when no connection is open", async () => {
    const idle = await createServer({ schema, graph, config: readConfig({ PORT: "0" }), logger: pino({ level: "silent" }) });
    await idle.listen();
    const ended = once(idle.http, "close");
    await idle.close();
    await ended;
    expect(idle.http.listening).toBe(false);
  });
});

describe("the configuration", () => {
  it("starts on 127.0.0.1:4000 with the embedded database when nothing is set", () => {
    expect(readConfig({})).toMatchObject({ host: "127.0.0.1", port: 4000, neo4j: undefined, explain: true });
  });

  it("treats an empty value as absent", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "" })).toMatchObject({ port: 4000, neo4j: undefined });
  });

  it("exposes query plans only on a loopback address, unless configured", () => {
    expect(readConfig({ HOST: "0.0.0.0" }).explain).toBe(false);
    expect(readConfig({ HOST: "0.0.0.0", EXPLAIN: "on" }).explain).toBe(true);
  });

  it.each([
    [{ PORT: "70000" }, ['PORT must be a port number from 0 (any free port) to 65535; it is "70000".']],
    [
      { PORT: "abc", LOG_LEVEL: "loud" },
      [
        'PORT must be a port number from 0 (any free port) to 65535; it is "abc".',
        'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent; it is "loud".',
      ],
    ],
    [{ LIMIT_COST: "-1" }, ['LIMIT_COST must be a whole number, 0 for no limit; it is "-1".']],
    [{ NEO4J_URI: "bolt://localhost:7687" }, ["NEO4J_URI is set, so NEO4J_PASSWORD must be set too; it is missing."]],
    [
      { JWT_ISSUER: "https://login.example.org" },
      ["JWT_ISSUER is set, so JWT_JWKS_URL or JWT_PUBLIC_KEY_FILE must say with which key tokens are checked; both are missing."],
    ],
  ])("answers %j with one sentence for each wrong value", (variables, problems) => {
    let thrown: unknown;
    try {
      readConfig(variables);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ConfigError);
    expect((thrown as ConfigError).problems).toEqual(problems);
  });

  it("has every variable in docs/settings.md, with its default, and no other", () => {
    const rows = readFileSync(join(root, "docs/settings.md"), "utf8").matchAll(/^\| `([A-Z0-9_]+)` \| (?:`([^`]*)`)? ?\|/gm);
    const written = Object.fromEntries([...rows].map(([, name, value]) => [name!, value]));
    const text = (value: unknown) => (value === undefined ? undefined : String(value));
    expect(written).toEqual(Object.fromEntries(Object.entries(defaults()).map(([name, value]) => [name, text(value)])));
  });

  it("never repeats a password contained in an address", () => {
    const { problems } = (() => {
      try {
        readConfig({ NEO4J_URI: "bolt://neo4j:hunter2@localhost:7687", NEO4J_PASSWORD: "x" });
      } catch (error) {
        return error as ConfigError;
      }
      throw new Error("expected the address to be refused");
    })();
    expect(problems.join(" ")).not.toContain("hunter2");
  });
});
