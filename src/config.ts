import { hostname } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import manifest from "../package.json" with { type: "json" };
import { environment } from "./environment.ts";

/** The checkout that contains this file. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The version in package.json. */
export const { version } = manifest;

/** The base of a relative `TRADE_GRAPH_HOME`: the checkout, or the current folder when the program is an installed package. */
const base = root.includes("node_modules") ? process.cwd() : root;

/** Lists what is wrong with the environment: one sentence per invalid value. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "ConfigError";
  }
}

export type Limits = Config["limits"];
export type Config = ReturnType<typeof readConfig>;

/** Reads the environment once; an empty value counts as unset. Throws a ConfigError that lists every invalid value. */
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
    /** Undefined when the embedded Neo4j is to be started. */
    neo4j: read.NEO4J_URI
      ? { uri: read.NEO4J_URI, user: read.NEO4J_USER, password: read.NEO4J_PASSWORD!, database: read.NEO4J_DATABASE }
      : undefined,
    /** Port of the embedded Neo4j; undefined for the previous one, or any free one. */
    boltPort: read.BOLT_PORT,
    /** Number of processes serving the port; the limits apply to all of them together. */
    workers: read.WORKERS,
    poolSize: read.POOL_SIZE,
    cacheBytes: read.CACHE_BYTES,
    logLevel: read.LOG_LEVEL,
    /** Whether `x-explain: 1` may show statements and plans: by default only when listening on loopback. */
    explain: read.EXPLAIN ? read.EXPLAIN === "on" : loopback,
    trustProxy: read.TRUST_PROXY && /^\d+$/.test(read.TRUST_PROXY) ? Number(read.TRUST_PROXY) : read.TRUST_PROXY?.replaceAll(" ", ""),
    cors: read.CORS === "on",
    corsOrigins: read.CORS_ORIGINS?.split(",").map((origin) => origin.trim()) ?? [],
    /** Who may read /metrics: by default holders of a token when reads need one. */
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
    /** 0 disables a limit. */
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
      connectionsPerSecond: read.LIMIT_CONNECTIONS_PER_SECOND,
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
  const what = environment.shape[name as keyof typeof environment.shape].description ?? "a text";
  // A password inside an address must not reach a terminal or a log.
  const actual = `it is ${JSON.stringify(given[name]?.replace(/\/\/[^/]*@/, "//…@"))}`;
  return `${name} must be ${what}; ${actual}.`;
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
