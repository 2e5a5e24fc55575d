import { isIP } from "node:net";
import { hostname } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import manifest from "../package.json" with { type: "json" };

/** The checkout that this file is part of. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Of this program, as package.json says it. */
export const { version } = manifest;

/** What `TRADE_GRAPH_HOME` is relative to: the checkout, or the current folder where the program is an installed package. */
const base = root.includes("node_modules") ? process.cwd() : root;

/** What was wrong with the environment: one sentence for each wrong value. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "ConfigError";
  }
}

const whole = (fallback: number, least: number, most: number) => z.coerce.number().int().min(least).max(most).default(fallback);
/** A limit: 0 switches it off. */
const limit = (fallback: number, most = Number.MAX_SAFE_INTEGER) => whole(fallback, 0, most);
const onOff = z.enum(["on", "off"]);

/** A number of proxies, or addresses, subnets and the names that Express has for them. */
function isTrustedProxies(text: string): boolean {
  const isSubnet = (address: string, bits = "0") =>
    isIP(address) > 0 && /^\d+$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128);
  const isProxy = (each: string) =>
    /^(loopback|linklocal|uniquelocal)$/.test(each) || (each.split("/").length <= 2 && isSubnet(...(each.split("/") as [string])));
  return /^\d+$/.test(text) || text.split(",").every((each) => isProxy(each.trim()));
}

const environment = z.object({
  PORT: whole(4000, 0, 65535),
  HOST: z.string().min(1).default("127.0.0.1"),
  TRADE_GRAPH_HOME: z.string().min(1).default(".data"),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/?#@]+(\?[^\s#]*)?\/?$/)
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
    .optional(),
  BOLT_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  WORKERS: whole(1, 1, 64),
  POOL_SIZE: whole(64, 1, 1000),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  EXPLAIN: onOff.optional(),
  TRUST_PROXY: z.string().refine(isTrustedProxies).optional(),
  CORS: onOff.default("on"),
  CORS_ORIGINS: z
    .string()
    .regex(/^(https?:\/\/[^\s,/]+)(\s*,\s*https?:\/\/[^\s,/]+)*$/)
    .optional(),
  METRICS: z.enum(["open", "key", "off"]).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  READ_ACCESS: z.enum(["open", "key"]).default("open"),
  JWT_ISSUER: z.string().min(1).optional(),
  JWT_AUDIENCE: z.string().min(1).default("trade-graph"),
  JWT_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  JWT_PUBLIC_KEY_FILE: z.string().min(1).optional(),
  JWT_ALGORITHM: z.enum(["RS256", "PS256", "ES256", "ES384", "EdDSA"]).default("ES256"),
  LIMIT_TOKENS: limit(1_000),
  LIMIT_DEPTH: limit(12),
  LIMIT_ALIASES: limit(50),
  LIMIT_FIELDS: limit(400),
  LIMIT_DIRECTIVES: limit(40),
  LIMIT_RECURSIVE_SELECTIONS: limit(2_000),
  LIMIT_ERRORS: limit(6),
  LIMIT_COST: limit(10_000),
  LIMIT_POINTS_PER_MINUTE: limit(80_000),
  LIMIT_AT_ONCE: limit(300),
  LIMIT_BODY_BYTES: limit(100_000),
  LIMIT_ANSWER_BYTES: limit(4_000_000),
  LIMIT_BYTES_IN_FLIGHT: limit(48_000_000),
  LIMIT_BYTES_PER_SECOND: limit(6_000),
  LIMIT_ANSWER_MS: limit(30_000),
  LIMIT_EXPORT_MS: limit(600_000),
  CACHE_BYTES: limit(32_000_000),
  LIMIT_HEADERS_MS: limit(5_000),
  LIMIT_BODY_MS: limit(10_000),
  LIMIT_IDLE_MS: limit(10_000),
  // Below ten seconds with the answer itself, and below DRAIN_MS: what is begun when a server is told to end is answered before it is cut.
  LIMIT_REQUEST_MS: limit(9_500),
  DRAIN_DELAY_MS: whole(250, 0, 60_000),
  DRAIN_MS: whole(10_000, 0, 600_000),
});

/** Every variable with what it is when nobody sets it; undefined for those that are then absent. */
export const defaults = (): Record<string, unknown> =>
  Object.fromEntries(Object.entries(environment.shape).map(([name, value]) => [name, value.parse(undefined)]));

/** What each variable must be, in the words of the sentence about a wrong one. */
const expected: Partial<Record<keyof z.infer<typeof environment>, string>> = {
  PORT: "a port number from 0 (any free port) to 65535",
  HOST: "an address to listen on, such as 127.0.0.1 or 0.0.0.0",
  TRADE_GRAPH_HOME: "a folder",
  NEO4J_URI: "an address without user or password, such as neo4j://localhost:7687 or neo4j+s://example.databases.neo4j.io",
  NEO4J_DATABASE: "the name of a Neo4j database: 3 to 63 letters, digits, dots and dashes, a letter first",
  BOLT_PORT: "a port number from 1 to 65535, for the embedded Neo4j",
  WORKERS: "a number of processes from 1 to 64",
  POOL_SIZE: "a number of connections from 1 to 1000",
  LOG_LEVEL: "one of fatal, error, warn, info, debug, trace, silent",
  EXPLAIN: "on or off",
  TRUST_PROXY: "the number of proxies before the server, or their addresses, such as 1 or 10.0.0.0/8, loopback",
  CORS: "on or off",
  CORS_ORIGINS: "origins with commas between them, such as https://example.org, http://localhost:5173",
  METRICS: "open, key or off",
  OTEL_EXPORTER_OTLP_ENDPOINT: "an address that takes OTLP traces over HTTP, such as http://localhost:4318",
  READ_ACCESS: "open or key",
  JWT_JWKS_URL: "the address of a JSON Web Key Set",
  JWT_ALGORITHM: "one of RS256, PS256, ES256, ES384, EdDSA",
  DRAIN_DELAY_MS: "milliseconds from 0 to 60000",
  DRAIN_MS: "milliseconds from 0 to 600000",
};

export type Limits = Config["limits"];
export type Config = ReturnType<typeof readConfig>;

/** Reads the environment once; an empty value counts as absent. Throws a ConfigError that names every wrong value. */
export function readConfig(variables: Record<string, string | undefined> = process.env) {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigError([...new Set(parsed.error.issues.map((issue) => sentence(String(issue.path[0]), given)))]);
  const read = parsed.data;
  const problems = conflicts(read);
  if (problems.length) throw new ConfigError(problems);
  const loopback = /^(127\.|localhost$|::1$)/.test(read.HOST);
  return {
    port: read.PORT,
    host: read.HOST,
    home: resolve(base, read.TRADE_GRAPH_HOME),
    pages: resolve(root, "dist/explorer"),
    instance: hostname(),
    /** Absent when the embedded Neo4j is to be started. */
    neo4j: read.NEO4J_URI
      ? { uri: read.NEO4J_URI, user: read.NEO4J_USER, password: read.NEO4J_PASSWORD!, database: read.NEO4J_DATABASE }
      : undefined,
    /** Of the embedded Neo4j; undefined for the one of before, or any. */
    boltPort: read.BOLT_PORT,
    /** Processes that serve the port; the limits are for all of them together. */
    workers: read.WORKERS,
    poolSize: read.POOL_SIZE,
    cacheBytes: read.CACHE_BYTES,
    logLevel: read.LOG_LEVEL,
    /** Whether `x-explain: 1` may show statements and plans: by default only where nobody else can ask. */
    explain: read.EXPLAIN ? read.EXPLAIN === "on" : loopback,
    trustProxy: read.TRUST_PROXY && /^\d+$/.test(read.TRUST_PROXY) ? Number(read.TRUST_PROXY) : read.TRUST_PROXY?.replaceAll(" ", ""),
    cors: read.CORS === "on",
    corsOrigins: read.CORS_ORIGINS?.split(",").map((origin) => origin.trim()) ?? [],
    /** Who may read /metrics: with closed reading, by default, holders of a token. */
    metrics: read.METRICS ?? (read.READ_ACCESS === "key" ? ("key" as const) : ("open" as const)),
    traces: read.OTEL_EXPORTER_OTLP_ENDPOINT,
    auth: {
      read: read.READ_ACCESS,
      jwt: read.JWT_ISSUER
        ? {
            issuer: read.JWT_ISSUER,
            audience: read.JWT_AUDIENCE,
            algorithm: read.JWT_ALGORITHM,
            jwks: read.JWT_JWKS_URL,
            publicKeyFile: read.JWT_PUBLIC_KEY_FILE,
          }
        : undefined,
    },
    /** 0 switches a limit off. */
    limits: {
      tokens: read.LIMIT_TOKENS,
      depth: read.LIMIT_DEPTH,
      aliases: read.LIMIT_ALIASES,
      fields: read.LIMIT_FIELDS,
      directives: read.LIMIT_DIRECTIVES,
      recursiveSelections: read.LIMIT_RECURSIVE_SELECTIONS,
      errors: read.LIMIT_ERRORS,
      cost: read.LIMIT_COST,
      pointsPerMinute: read.LIMIT_POINTS_PER_MINUTE,
      atOnce: read.LIMIT_AT_ONCE,
      bodyBytes: read.LIMIT_BODY_BYTES,
      answerBytes: read.LIMIT_ANSWER_BYTES || Infinity,
      bytesInFlight: read.LIMIT_BYTES_IN_FLIGHT || Infinity,
      bytesPerSecond: read.LIMIT_BYTES_PER_SECOND,
      answerMs: read.LIMIT_ANSWER_MS || Infinity,
      exportMs: read.LIMIT_EXPORT_MS || Infinity,
      headersMs: read.LIMIT_HEADERS_MS,
      bodyMs: read.LIMIT_BODY_MS,
      idleMs: read.LIMIT_IDLE_MS,
      requestMs: read.LIMIT_REQUEST_MS,
    },
    drain: { delayMs: read.DRAIN_DELAY_MS, graceMs: read.DRAIN_MS },
  };
}

function sentence(name: string, given: Record<string, string | undefined>): string {
  const what = expected[name as keyof typeof expected] ?? (/^(LIMIT|CACHE)_/.test(name) ? "a whole number, 0 for no limit" : "a text");
  // A password that stands in an address must not reach a terminal or a log.
  const came = `it is ${JSON.stringify(given[name]?.replace(/\/\/[^/]*@/, "//…@"))}`;
  return `${name} must be ${what}; ${came}.`;
}

function conflicts(read: z.infer<typeof environment>): string[] {
  const problems: string[] = [];
  if (read.NEO4J_URI && !read.NEO4J_PASSWORD) problems.push("NEO4J_URI is set, so NEO4J_PASSWORD must be set too; it is missing.");
  if (read.JWT_ISSUER && !read.JWT_JWKS_URL && !read.JWT_PUBLIC_KEY_FILE)
    problems.push(
      "JWT_ISSUER is set, so JWT_JWKS_URL or JWT_PUBLIC_KEY_FILE must say with which key tokens are checked; both are missing.",
    );
  if (!read.JWT_ISSUER && (read.JWT_JWKS_URL || read.JWT_PUBLIC_KEY_FILE))
    problems.push("A key for tokens is set, so JWT_ISSUER must say who signs them; it is missing.");
  return problems;
}
