import { randomUUID } from "node:crypto";
import { getIntrospectionQuery } from "graphql";
import { flood, sockets, two, type Sent } from "./flood.ts";
import type { Attack } from "./kinds.ts";

const times = (n: number, text: (i: number) => string) => Array.from({ length: n }, (_, i) => text(i)).join(" ");
const asked = (query: string, variables?: object): Sent => ({ body: JSON.stringify({ query, ...(variables ? { variables } : {}) }) });
const json = { accept: "application/json, text/event-stream" };
const call = (id: unknown, name: string, args: object) => ({ jsonrpc: "2.0", id, method: "tools/call", params: { name, arguments: args } });
const mcp = (body: unknown): Sent => ({ path: "/mcp", headers: json, body: JSON.stringify(body) });
/** Sixteen long words that match nothing, different each time. */
const garbage = (n: number) => times(16, (i) => `q${((n * 16 + i) * 2_654_435_761).toString(36)}xyzvwkj`);
const inFull = getIntrospectionQuery();

/** Attacks that the first ones do not cover: other fields, other protocols, other kinds of responses. */
export const variations: Attack[] = [
  {
    id: "introspection",
    what: "introspection of the whole schema under aliases, different each time, 12 at once",
    run: (target) =>
      flood({ ...target, connections: 12, from: two }, (n) =>
        asked(
          n % 2
            ? inFull.replace("IntrospectionQuery", `Q${n}`)
            : `{ ${times(40, (i) => `a${n}_${i}: __schema { types { fields { name description args { name description } } } }`)} }`,
        ),
      ),
  },
  {
    id: "unknown-names",
    what: "fifty lists filtered by unknown names, 8 at once",
    run: (target) =>
      flood({ ...target, connections: 8, from: two }, (n) =>
        asked(
          `{ ${times(45, (i) => `c${i}: claims(first: 1, filter: { speaker: "${garbage(n * 45 + i).slice(0, 40)}", from: "Nowhre ${n} ${i}" }) { totalCount }`)} }`,
        ),
      ),
  },
  {
    id: "long-searches",
    what: "49 searches for sixteen words without matches, 4 at once",
    run: (target) =>
      flood({ ...target, connections: 4, from: two }, (n) =>
        asked(`{ ${times(49, (i) => `s${i}: search(query: "${garbage(n * 49 + i)}", first: 1) { totalCount }`)} }`),
      ),
  },
  {
    id: "resolved",
    what: "twenty names of sixteen words under ten aliases, 4 at once",
    run: (target) =>
      flood({ ...target, connections: 4, from: two }, (n) =>
        asked(`query ($names: [String!]!) { ${times(10, (i) => `r${i}: resolve(names: $names) { score candidates { score } }`)} }`, {
          names: Array.from({ length: 20 }, (_, i) => garbage(n * 20 + i)),
        }),
      ),
  },
  {
    id: "surroundings",
    what: "neighbourhoods of hubs, three hops wide, with the claims of each thing, 6 at once",
    run: (target) =>
      flood({ ...target, connections: 6, from: two }, (n) =>
        asked(
          `{ neighbourhood(of: "country:${["RUS", "CHN", "USA", "KAZ"][n % 4]!}", hops: 3, limit: ${50 - (n % 7)}) { nodes { id ... on Entity { name claims(first: ${n % 3 ? 20 : 2}) { nodes { id text source { title attribution } speaker { name } } } } } links { type from to } } }`,
        ),
      ),
  },
  {
    id: "paths",
    what: "paths between distant things, forty in a document, 4 at once",
    run: (target) =>
      flood({ ...target, connections: 4, from: two }, (n) =>
        asked(
          `{ ${times(40, (i) => `p${i}: path(from: "country:RUS", to: "${["country:TUV", "commodity:hs-01", "official:vladimir-putin", "country:NRU"][(n + i) % 4]!}", maxHops: ${1 + ((n + i) % 4)}) { nodes { id } }`)} }`,
        ),
      ),
  },
  {
    id: "series",
    what: "everything about two countries: series, officials, conflicts with their claims, 6 at once",
    run: (target) =>
      flood({ ...target, connections: 6, from: two }, (n) =>
        asked(
          `{ ${times(6, (i) => `b${i}: bilateral(between: ["${["RUS", "CHN", "USA", "IND"][(n + i) % 4]!}", "${["KAZ", "DEU", "JPN"][(n + i) % 3]!}"]) { series(measure: ${["EXPORTS", "IMPORTS", "TRADE_TURNOVER"][n % 3]!}) { id claims { id text source { title } } observations { id dataset { id name } } } officials { id name claims(first: 5) { nodes { id text } } } }`)} }`,
        ),
      ),
  },
  {
    id: "large-tools",
    what: "batches of the schema as a resource, never read, 330 at once",
    run: (target) =>
      flood({ ...target, connections: 330, from: two, takes: false }, () =>
        mcp(
          Array.from({ length: 45 }, (_, id) => ({
            jsonrpc: "2.0",
            id,
            method: "resources/read",
            params: { uri: "trade-graph://schema" },
          })),
        ),
      ),
  },
  {
    id: "listed-tools",
    what: "tool lists, ten in a batch, 20 at once",
    run: (target) =>
      flood({ ...target, connections: 20, from: two }, () =>
        mcp(Array.from({ length: 10 }, (_, id) => ({ jsonrpc: "2.0", id, method: "tools/list", params: {} }))),
      ),
  },
  {
    id: "batched-tools",
    what: "a hundred tool calls in a request, some with one id or cancelled, 8 at once",
    run: (target) =>
      flood({ ...target, connections: 8, from: two }, (n) =>
        mcp([
          ...Array.from({ length: n % 2 ? 98 : 2 }, (_, i) => call(n % 3 ? i : 1, "claims", { text: `trade ${n} ${i}`, first: 20 })),
          ...(n % 5 ? [] : [{ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 1 } }]),
        ]),
      ),
  },
  {
    id: "heads",
    what: "HEAD requests for exports and the feed, 60 at once",
    run: (target) =>
      flood({ ...target, connections: 60, from: two }, (n) => ({
        method: "HEAD",
        path: ["/export/claims.csv", "/changes", "/export/neighbourhood.graphml?of=country:RUS&hops=3&limit=50"][n % 3]!,
      })),
  },
  {
    id: "left-at-once",
    what: "expensive queries whose client disconnects at once, 60 at once",
    run: (target) => {
      const body = asked(
        `{ ${times(30, (i) => `s${i}: search(query: "trade ${i}", first: 20) { nodes { __typename ... on Claim { text } } }`)} }`,
      ).body as string;
      const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
      return sockets({ ...target, connections: 60, from: two, staysMs: 30 }, head);
    },
  },
  {
    id: "slow-forms",
    what: "310 forms sent at one byte a second",
    run: (target) =>
      sockets(
        { ...target, connections: 310, drips: "q" },
        "POST /reconcile HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 900000\r\n\r\nqueries=",
      ),
  },
  {
    id: "many-headers",
    what: "conditional requests with 15 kB of headers, 60 at once",
    run: (target) =>
      flood({ ...target, connections: 60, from: two }, (n) => ({
        method: "GET",
        path: `/export/claims.csv?filter=${encodeURIComponent(JSON.stringify({ text: `trade ${n}` }))}`,
        headers: { "if-none-match": `"${randomUUID()}", `.repeat(250), "accept-encoding": "br;q=1, gzip;q=0.5", range: "bytes=0-1,3-4" },
      })),
  },
];
