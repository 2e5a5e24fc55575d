import { isIP } from "node:net";
import { z } from "zod";

const whole = (fallback: number, least: number, most: number) => z.coerce.number().int().min(least).max(most).default(fallback);
/** A limit: 0 switches it off. */
const limit = (fallback: number) => whole(fallback, 0, Number.MAX_SAFE_INTEGER).describe("a whole number, 0 for no limit");
const onOff = z.enum(["on", "off"]);

/** A number of proxies, or addresses, subnets and the names that Express has for them. */
function isTrustedProxies(text: string): boolean {
  const isSubnet = (address: string, bits = "0") =>
    isIP(address) > 0 && /^\d+$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128);
  const isProxy = (each: string) =>
    /^(loopback|linklocal|uniquelocal)$/.test(each) || (each.split("/").length <= 2 && isSubnet(...(each.split("/") as [string])));
  return /^\d+$/.test(text) || text.split(",").every((each) => isProxy(each.trim()));
}

/** Every environment variable: valid values, default, and the description used in the error for an invalid value. */
export const environment = z.object({
  PORT: whole(4000, 0, 65535).describe("a port number from 0 (any free port) to 65535"),
  HOST: z.string().min(1).default("127.0.0.1").describe("an address to listen on, such as 127.0.0.1 or 0.0.0.0"),
  TRADE_GRAPH_HOME: z.string().min(1).default(".data").describe("a folder"),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/?#@]+(\?[^\s#]*)?\/?$/)
    .optional()
    .describe("an address without user or password, such as neo4j://localhost:7687 or neo4j+s://example.databases.neo4j.io"),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
    .optional()
    .describe("the name of a Neo4j database: 3 to 63 letters, digits, dots and dashes, a letter first"),
  BOLT_PORT: z.coerce.number().int().min(1).max(65535).optional().describe("a port number from 1 to 65535, for the embedded Neo4j"),
  WORKERS: whole(1, 1, 64).describe("a number of processes from 1 to 64"),
  POOL_SIZE: whole(64, 1, 1000).describe("a number of connections from 1 to 1000"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("one of fatal, error, warn, info, debug, trace, silent"),
  EXPLAIN: onOff.optional().describe("on or off"),
  TRUST_PROXY: z
    .string()
    .refine(isTrustedProxies)
    .optional()
    .describe("the number of proxies before the server, or their addresses, such as 1 or 10.0.0.0/8, loopback"),
  CORS: onOff.default("on").describe("on or off"),
  CORS_ORIGINS: z
    .string()
    .regex(/^(https?:\/\/[^\s,/]+)(\s*,\s*https?:\/\/[^\s,/]+)*$/)
    .optional()
    .describe("origins with commas between them, such as https://example.org, http://localhost:5173"),
  METRICS: z.enum(["open", "key", "off"]).optional().describe("open, key or off"),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("an address that takes OTLP traces over HTTP, such as http://localhost:4318"),
  READ_ACCESS: z.enum(["open", "key"]).default("open").describe("open or key"),
  JWT_ISSUER: z.string().min(1).optional(),
  JWT_AUDIENCE: z.string().min(1).default("trade-graph"),
  JWT_JWKS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the address of a JSON Web Key Set"),
  JWT_PUBLIC_KEY_FILE: z.string().min(1).optional(),
  JWT_ALGORITHM: z
    .enum(["RS256", "PS256", "ES256", "ES384", "EdDSA"])
    .default("ES256")
    .describe("one of RS256, PS256, ES256, ES384, EdDSA"),
  LIMIT_TOKENS: limit(1_000),
  LIMIT_DEPTH: limit(12),
  LIMIT_ALIASES: limit(50),
  LIMIT_FIELDS: limit(400),
  LIMIT_DIRECTIVES: limit(40),
  LIMIT_RECURSIVE_SELECTIONS: limit(2_000),
  LIMIT_ERRORS: limit(6),
  LIMIT_COST: limit(10_000),
  LIMIT_POINTS_PER_MINUTE: limit(80_000),
  LIMIT_CONNECTIONS_PER_SECOND: limit(200),
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
  // Below ten seconds including the response, and below DRAIN_MS, so that requests that have started at shutdown still finish.
  LIMIT_REQUEST_MS: limit(9_500),
  DRAIN_DELAY_MS: whole(250, 0, 60_000).describe("milliseconds from 0 to 60000"),
  DRAIN_MS: whole(10_000, 0, 600_000).describe("milliseconds from 0 to 600000"),
});

/** The default of each variable; undefined if it has none. */
export const defaults = (): Record<string, unknown> =>
  Object.fromEntries(Object.entries(environment.shape).map(([name, value]) => [name, value.parse(undefined)]));
