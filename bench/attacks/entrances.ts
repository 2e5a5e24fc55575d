import { createHash, randomBytes } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { flood, two, type Sent } from "./flood.ts";
import type { Attack } from "./kinds.ts";

const packed = { "accept-encoding": "br, gzip, deflate" };
const got = (path: string, headers: Record<string, string> = {}): Sent => ({ method: "GET", path, headers });

/** The scripts of the web pages, the largest first. */
const scripts = (): string[] => {
  const folder = join(root, "dist/explorer/assets");
  const size = (name: string) => statSync(join(folder, name)).size;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .sort((a, b) => size(b) - size(a))
    .map((name) => `/assets/${name}`);
};

/** Attacks on other parts than the graph: pages, probes, keys and documents. */
export const entrances: Attack[] = [
  {
    id: "pages",
    what: "the largest scripts of the pages, compressed, 60 at once",
    run: (target) => {
      const [largest, next] = scripts();
      return flood({ ...target, connections: 60, from: two }, (n) => got([largest!, next!, "/playground", "/claims"][n % 4]!, packed));
    },
  },
  {
    id: "unread-pages",
    what: "330 scripts of the pages, never read",
    run: (target) => {
      const [largest] = scripts();
      return flood({ ...target, connections: 330, from: two, takes: false }, () => got(largest!));
    },
  },
  {
    id: "probes",
    what: "probes and metrics, 300 at once",
    run: (target) => flood({ ...target, connections: 300, from: two }, (n) => got(["/metrics", "/readyz", "/livez", "/nothing"][n % 4]!)),
  },
  {
    id: "unknown-keys",
    what: "unknown keys, 60 at once",
    run: (target) =>
      flood({ ...target, connections: 60, from: two }, () => ({
        headers: { authorization: `Bearer tg_${randomBytes(32).toString("base64url")}` },
        body: JSON.stringify({ query: "{ claims(first: 1) { nodes { id } } }" }),
      })),
  },
  {
    id: "registered",
    what: "documents registered by hash, each different and 60 kB, 12 at once",
    run: (target) =>
      flood({ ...target, connections: 12, from: two }, (n) => {
        const query = `query Q${n} { __typename } #${"x".repeat(60_000)}`;
        const sha256Hash = createHash("sha256").update(query).digest("hex");
        return { body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }) };
      }),
  },
  {
    id: "nested",
    what: "variables nested thousands deep, objects with thousands of members, 12 at once",
    run: (target) =>
      flood({ ...target, connections: 12, from: two }, (n) => {
        const query = "query ($filter: ClaimFilter) { claims(first: 1, filter: $filter) { totalCount } }";
        const depth = 20_000 + (n % 100);
        const members = Array.from({ length: 5_000 }, (_, i) => `"m${n}_${i}":${i}`).join(",");
        const variables = [`{"filter":${"[".repeat(depth)}${"]".repeat(depth)}}`, `{"filter":{${members}}}`, `{${members}}`][n % 3]!;
        return { body: `{"query":${JSON.stringify(query)},"variables":${variables}}` };
      }),
  },
  {
    id: "spread",
    what: "documents with exponentially many fragment spreads, and overlapping fields, 12 at once",
    run: (target) =>
      flood({ ...target, connections: 12, from: two }, (n) => {
        const levels = Array.from({ length: 24 }, (_, i) => `fragment F${i} on Claim { ...F${i + 1} ...F${i + 1} }`).join(" ");
        const overlapping = Array.from({ length: 45 }, (_, i) => `a: text ...G${i}`).join(" ");
        const others = Array.from({ length: 45 }, (_, i) => `fragment G${i} on Claim { a: id ...G${(i + 1) % 45} }`).join(" ");
        return {
          body: JSON.stringify({
            query:
              n % 2
                ? `query Q${n} { claims(first: 1) { nodes { ...F0 } } } ${levels} fragment F24 on Claim { id }`
                : `query Q${n} { claims(first: 1) { nodes { ${overlapping} } } } ${others}`,
          }),
        };
      }),
  },
];
