import { randomUUID } from "node:crypto";
import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { flood, sockets, two, type Sent, type Tally } from "./flood.ts";
import { newShape } from "./shapes.ts";

export interface Target {
  port: number;
  until: AbortSignal;
  tally: Tally;
  writer: Record<string, string>;
  /** Ids of the seed to use in writes. */
  claims: readonly string[];
  sources: readonly string[];
}

export interface Attack {
  id: string;
  what: string;
  run(target: Target): Promise<unknown>;
  /** Changes the graph before the attack, bypassing the server; `after` reverts it. */
  before?(graph: Graph): Promise<unknown>;
  after?(graph: Graph): Promise<unknown>;
}

const times = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join(" ");
const asked = (query: string, more: Omit<Sent, "body"> = {}): Sent => ({ ...more, body: JSON.stringify({ query }) });
const always = (sent: Sent) => () => sent;

const page = "nodes { id text statement { quote { exact prefix suffix } } source { title licence attribution } speaker { name aliases } }";
const large = asked(`{ ${times(5, (i) => `a${i}: claims(first: 50, filter: { period: { from: "${1990 + i}-01-01" } }) { ${page} }`)} }`);
const aliased = asked(`{ claims(first: 50) { nodes { ${times(45, (i) => `a${i}: text`)} } } }`);
const longAlias = asked(`{ claims(first: 50) { nodes { ${"a".repeat(90_000)}: text } } }`);
const linkedData = asked(`{ claims(first: 50) { nodes { ${times(40, (i) => `j${i}: jsonLd`)} } } }`);
const searches = (n: number) =>
  asked(`{ ${times(49, (i) => `s${i}: search(query: "coal ${n} ${i}", first: 5) { nodes { __typename } }`)} }`);
const change = (input: string, name: string, type: string, writer: Record<string, string>): Sent => ({
  headers: writer,
  body: `{"query":"mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }","variables":{"input":${input}}}`,
});
const statement = (source: string, value: string) =>
  `{"idempotencyKey":"${randomUUID()}","source":"${source}","speaker":"official:vladimir-putin","saidOn":"2023-02-04","claims":[{"text":"An attack.","measure":"TRADE_TURNOVER","kind":"LEVEL","modality":"REPORTED","unit":"USD","period":"2022","between":["RUS","CHN"],"value":${value}}]}`;
const half = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{";

export const attacks: Attack[] = [
  {
    id: "slow-readers",
    what: "330 large responses to two addresses, never read",
    run: (target) => flood({ ...target, connections: 330, from: two, takes: false }, always(large)),
  },
  {
    id: "large-answers",
    what: "documents with many aliases, with an alias of 90 kB and with jsonLd forty times, 12 at once",
    run: (target) => flood({ ...target, connections: 12 }, (n) => [aliased, longAlias, linkedData][n % 3]!),
  },
  {
    id: "planning",
    what: "documents with new statements, 12 at once from two addresses",
    run: (target) => flood({ ...target, connections: 12, from: two }, (n) => asked(newShape(n))),
  },
  {
    id: "pool",
    what: "documents with 49 searches, 4 at once from two addresses",
    run: (target) => flood({ ...target, connections: 4, from: two }, searches),
  },
  {
    id: "poisoned",
    what: "1e308, NaN and Infinity in the graph, and queries for conflicts and the pair, 4 at once",
    before: (graph) =>
      graph.session().autoCommit(cypher`/* poison */
        MATCH (point:DataPoint) WHERE point.spreadPct IS NOT NULL WITH point ORDER BY point.spreadPct DESC LIMIT 20
        MATCH (point)<-[:ON]-(claim:Claim) WITH point, head(collect(claim)) AS claim
        CREATE (kept:Poisoned) SET kept = properties(claim)
        SET claim.value = CASE toInteger(rand() * 3) WHEN 0 THEN 1e308 WHEN 1 THEN 0.0 / 0.0 ELSE 1.0 / 0.0 END`),
    run: (target) =>
      flood({ ...target, connections: 4 }, (n) =>
        asked(
          n % 2
            ? `{ conflicts(first: 50) { spreadPct groups { low high claims { id quantity { value } } } } }`
            : `{ bilateral(between: ["RUS", "CHN"]) { conflicts(first: 20) { spreadPct } claims(first: 50) { nodes { id quantity { value low high } } } } }`,
        ),
      ),
    after: (graph) =>
      graph.session().autoCommit(cypher`/* heal */ MATCH (kept:Poisoned) MATCH (claim:Claim {id: kept.id}) SET claim = kept DELETE kept`),
  },
  {
    id: "integers",
    what: "writes of integers beyond 2^53, 4 at once",
    run: (target) =>
      flood({ ...target, connections: 4 }, (n) =>
        change(
          statement(target.sources[n % target.sources.length]!, ["9007199254740993", "9223372036854775807", "1e309", "1e-320"][n % 4]!),
          "recordStatement",
          "RecordStatementInput",
          target.writer,
        ),
      ),
  },
  {
    id: "exports",
    what: "320 exports of all claims at once from two addresses",
    run: (target) => flood({ ...target, connections: 320, from: two }, always({ method: "GET", path: "/export/claims.csv" })),
  },
  { id: "half-bodies", what: "310 requests with incomplete bodies", run: (target) => sockets({ ...target, connections: 310 }, half) },
  { id: "silent", what: "310 sockets that send nothing", run: (target) => sockets({ ...target, connections: 310 }, "") },
  {
    id: "capitals",
    what: "621 concurrent requests to /GRAPHQL",
    run: (target) => flood({ ...target, connections: 621, from: two }, always({ ...large, path: "/GRAPHQL" })),
  },
  {
    id: "members",
    what: "aliases that are members of Object, 8 at once",
    run: (target) =>
      flood({ ...target, connections: 8 }, (n) => {
        const name = ["__proto__", "toString", "valueOf", "constructor", "hasOwnProperty"][n % 5]!;
        return asked(`{ ${name}: claims(first: 5) { nodes { ${name}: text } } }`);
      }),
  },
  {
    id: "look-alikes",
    what: "sources with halves of surrogate pairs and invisible characters, 4 at once",
    run: (target) =>
      flood({ ...target, connections: 4 }, (n) =>
        change(
          `{"idempotencyKey":"${randomUUID()}","title":"${["A\\ud800", "A\\u200bpage", "\\u202eegap A"][n % 3]}","licence":"CC0","attribution":"x","url":"https://example.org/${["\\udc00", "a\\u200b", "a"][n % 3]}"}`,
          "addSource",
          "AddSourceInput",
          target.writer,
        ),
      ),
  },
  {
    id: "subscription",
    what: "subscriptions, 8 at once",
    run: (target) => flood({ ...target, connections: 8 }, always(asked("subscription { x }"))),
  },
  {
    id: "racing-ranks",
    what: "30 clients that rank one claim at the same time, repeatedly",
    run: (target) =>
      flood({ ...target, connections: 30 }, (n) =>
        change(
          `{"idempotencyKey":"${randomUUID()}","claim":"${target.claims[0]}","rank":"${n % 2 ? "NORMAL" : "DEPRECATED"}","reason":"an attack"}`,
          "setClaimRank",
          "SetClaimRankInput",
          target.writer,
        ),
      ),
  },
];
