// Attacks as data: the tests check each response, and the load test mixes them with honest requests.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { getIntrospectionQuery } from "graphql";
import { root } from "../../src/config.ts";
import {
  argumentsOf,
  connectionsOf,
  documentFor,
  readableSchema,
  rootFieldsWithId,
  type ArgumentPlace,
  type ConnectionPlace,
} from "./schema-walk.ts";
import { replyOf, type Reply } from "./reply.ts";

export type { Reply } from "./reply.ts";

export interface Attack {
  name: string;
  method?: string;
  /** `/graphql` by default. */
  path?: string;
  headers?: Record<string, string>;
  /** Created when it is sent: some are 50 MB. */
  body?: () => string | Uint8Array<ArrayBuffer>;
  /** The accepted statuses; the first is the usual one. */
  status: readonly number[];
  code?: string | undefined;
  message?: RegExp | undefined;
  /** The required `data` of the response, if there is only one correct value. */
  data?: unknown;
  /** Costs the client as much as the server, so its processor time is not measured. */
  heavy?: boolean;
}

/** The connection may be reset while a large body is rejected; the reply is then null. */
export async function launch(address: string, attack: Attack): Promise<Reply | null> {
  const init = {
    method: attack.method ?? (attack.body ? "POST" : "GET"),
    headers: { ...(attack.body ? { "content-type": "application/json" } : {}), ...attack.headers },
    ...(attack.body ? { body: attack.body() } : {}),
  };
  const answered = fetch(`${address}${attack.path ?? "/graphql"}`, init).then(replyOf);
  return attack.heavy ? answered.catch(() => null) : answered;
}

/** Leaks of internals: stacks, files, Neo4j's codes and ids, URLs with passwords, and our statements, which begin with their name. */
const inside =
  /node_modules|\.ts:\d+|\bat \S+ \(|(Range|Type|Reference|Syntax)Error\b|Neo\.(Client|Transient|Database)|\b(neo4j|bolt)(\+s+c?)?:\/\/|\/\* \w+ \*\/|\b4:[0-9a-f]{8}-[0-9a-f-]{27}:\d/;

/** What is wrong with the reply to an attack, in one line; undefined if it is correct. */
export function fault(attack: Attack, reply: Reply | null, secrets: readonly string[] = []): string | undefined {
  if (!reply) return attack.heavy ? undefined : "no answer";
  const { status, text, body } = reply;
  const errors = body.errors ?? [];
  if (!attack.status.includes(status)) return `status ${status} instead of ${attack.status.join(" or ")}: ${text.slice(0, 300)}`;
  if (errors.length > 6) return `${errors.length} errors in one answer`;
  if (status >= 400 && attack.code && errors[0]?.extensions.code !== attack.code) return `code ${String(errors[0]?.extensions.code)}`;
  if (attack.message && !errors.some(({ message }) => attack.message!.test(message))) return `words ${text.slice(0, 300)}`;
  if ("data" in attack && JSON.stringify(body.data) !== JSON.stringify(attack.data)) return `data ${text.slice(0, 300)}`;
  const leak = inside.exec(text.replaceAll(elementId, ""))?.[0] ?? secrets.find((secret) => text.includes(secret));
  return leak === undefined ? undefined : `the answer shows ${leak}`;
}

const json = (value: unknown) => () => JSON.stringify(value);
type Expected = Partial<Pick<Attack, "status" | "code" | "message" | "data" | "heavy" | "headers">>;
const validation: Expected = { status: [400], code: "GRAPHQL_VALIDATION_FAILED" };
const parsing: Expected = { status: [400], code: "GRAPHQL_PARSE_FAILED" };
const expensive: Expected = { status: [400], code: "TOO_EXPENSIVE" };
const badInput: Expected = { status: [400], code: "BAD_USER_INPUT" };
const fine: Expected = { status: [200] };

/** The correct reply to an input that may be rejected or find nothing. */
const refusedOrNothing: Expected = { status: [200, 400] };

/** A document with its other request members. */
const asked = (name: string, query: string, expected: Expected, more: Record<string, unknown> = {}): Attack => ({
  name,
  body: json({ query, ...more }),
  status: [400],
  ...expected,
});
const posted = (name: string, body: () => string | Uint8Array<ArrayBuffer>, expected: Expected): Attack => ({
  name,
  body,
  status: [400],
  ...expected,
});

export const times = (n: number, text: (i: number) => string, between = " ") => Array.from({ length: n }, (_, i) => text(i)).join(between);

/** A connection and its nodes: two levels each. */
const surroundings = (n: number) => `${"neighbours { nodes { ... on Entity { ".repeat(n)}id${" } } }".repeat(n)}`;
const levels = (n: number) => `{ country(code: "RUS") { ${surroundings(n)} } }`;
const oneLevelEach = (n: number) =>
  `{ country(code: "RUS") { ...F0 } } ${times(n, (i) =>
    i + 1 === n
      ? `fragment F${i} on NeighbourConnection { __typename }`
      : `fragment F${i} on ${i % 2 ? "NeighbourConnection" : "Entity"} { ${i % 2 ? "nodes" : "neighbours"} { ...F${i + 1} } }`,
  )}`;
/** Each fragment spreads the next one twice: 2^n selections in n lines. */
const doubling = (n: number) =>
  `{ country(code: "RUS") { ...D0 } } ${times(n, (i) => `fragment D${i} on Country { ${i + 1 < n ? `...D${i + 1} ...D${i + 1}` : "name"} }`)}`;
const pages = (size: string) =>
  `claims${size} { nodes { speaker { claims${size} { nodes { speaker { claims${size} { nodes { id } } } } } } } }`;
const padded = (bytes: number) => JSON.stringify({ query: `{ __typename }${" ".repeat(bytes)}` });
const plain = "{ __typename }";

/** A value that ends a Cypher string and begins a new statement. */
export const cypherValue = "x'}) DETACH DELETE n //";
const cypherName = "`name` DESC UNION MATCH (n) RETURN n //";

const schema = readableSchema(readFileSync(join(root, "schema/schema.graphql"), "utf8"));
const at = ({ of, field }: ConnectionPlace | ArgumentPlace) => `${of}.${field}`;

const everyConnection = (attacks: (place: ConnectionPlace) => Attack[]): Attack[] => connectionsOf(schema).flatMap(attacks);
/** Forward-only connections have no `last` or `before`: there the document itself is invalid. */
const paged = (place: ConnectionPlace, given: string, name: string): Attack =>
  asked(`${at(place)}(${name})`, place.document(given), { status: [400] });

const cursors: [string, string][] = [
  ["random base64", "q83vEjRWeJqrze8SNFZ4"],
  ["nothing", ""],
  ["base64 of an object", Buffer.from('{"a":1}').toString("base64url")],
  ["base64 of no JSON", Buffer.from("][").toString("base64url")],
  ["one of another list", Buffer.from('["nothing",1]').toString("base64url")],
  ["50 kB", "A".repeat(50_000)],
];

/** Looks like Neo4j's internal ids; a response may echo it, but contain no other. */
const elementId = "4:5e5a2b5c-0000-4000-8000-000000000000:0";
const ids = ["../../etc/passwd", "planet:mars", "country:../..", "claim:country:RUS", elementId, "", "\u0000"];

const ofLucene = ["(", '"', "a AND", "name:", "name1^", "[a TO", "/[/", "a\\", "NOT", "&&", "   ", ""];
const operators = ["name:x", "*:*", "[a TO z]", "*9", "/(n|na)*e[0-9]+/", "-x", "~", "(a+)+$".repeat(20), "a ".repeat(150), "=cmd()", "😀", "\u202Egpj.exe", "<script>alert(1)</script>"]; // prettier-ignore
/** Search words for every field that takes them; no speaker has such a name. */
const sought = (query: string): Attack => ({
  name: JSON.stringify(query).slice(0, 60),
  body: json({
    query: `query ($query: String!) { search(query: $query) { nodes { id } } claims(filter: { speaker: $query }) { nodes { id } } resolve(names: [$query]) { node { id } } }`,
    variables: { query },
  }),
  status: [200],
});

const sameName = (name: string): Attack[] => [
  { ...asked(`${name} as an alias`, `{ ${name}: __typename }`, fine), message: undefined },
  asked(`${name} as the operation's name`, `query ${name} { __typename }`, fine, { operationName: name }),
  posted(`${name} as a variable`, () => `{"query":"${plain}","variables":{"${name}":{"polluted":true}}}`, fine),
  posted(
    `${name} as a key of an input`,
    () => `{"query":"query ($f: ClaimFilter) { claims(filter: $f) { nodes { id } } }","variables":{"f":{"${name}":{"polluted":true}}}}`,
    badInput,
  ),
  { name: `${name} as a key of an export's filter`, path: `/export/claims.csv?filter={"${name}":{"polluted":true}}`, status: [400] },
];

/** Every attack that needs no prepared state, by kind. */
export const hostile: Record<string, Attack[]> = {
  "Many aliases": [
    asked("101 of one field", `{ ${times(101, (i) => `a${i}: coverage { entities }`)} }`, validation),
    asked("101 of __typename", `{ ${times(101, (i) => `a${i}: __typename`)} }`, { ...validation, message: /101 aliases and 50/ }),
  ],
  "Many tokens": [
    asked("5,000 aliases", `{ ${times(5_000, (i) => `a${i}: __typename`)} }`, parsing),
    asked("1,001 tokens", `{ nodes(ids: [${times(989, () => '"a"')}]) { id } }`, { ...parsing, message: /1000 tokens/ }),
  ],
  "One field many times": [
    asked("500 times", `{ ${times(500, () => "__typename")} }`, { ...validation, message: /500 fields and 400/ }),
    asked("3,000 times", `{ ${times(3_000, () => "__typename")} }`, parsing),
  ],
  "Many directives": [
    asked("an unknown one ten times", `{ __typename ${times(10, () => "@aa")} }`, validation),
    asked("@skip sixty times on one field", `{ __typename ${times(60, () => "@skip(if: false)")} }`, validation),
    asked("@skip on sixty fields", `{ ${times(60, () => "__typename @skip(if: false)")} }`, validation),
    asked("an unknown one 20,000 times", `{ __typename ${times(20_000, () => "@aa")} }`, parsing),
  ],
  "Thirteen levels": [
    asked("inline", `{ countries { nodes { ${surroundings(5)} } } }`, { ...validation, message: /13 levels and 12/ }),
    asked("through twelve fragments", oneLevelEach(12), { ...validation, message: /13 levels and 12/ }),
  ],
  "Thousands of levels": [asked("1,500", levels(750), parsing), asked("6,000", levels(3_000), { status: [413] })],
  "Fragments within themselves": [
    asked("each in the other", `{ country(code: "RUS") { ...A } } fragment A on Country { ...B } fragment B on Country { ...A }`, {
      ...validation,
      message: /within itself/,
    }),
    asked("one in itself", `{ country(code: "RUS") { ...A } } fragment A on Country { ...A }`, { ...validation, message: /within itself/ }),
    asked("doubling eleven times", doubling(11), { ...validation, message: /too many selections/ }),
  ],
  "Many questions in one body": [2, 1_000].map((n) => posted(`${n}`, json(Array.from({ length: n }, () => ({ query: plain }))), {})),
  "Pages of 100 in pages of 100 in pages of 100": [asked("literal", `{ ${pages("(first: 100)")} }`, expensive)],
  "The same pages through variables": [
    asked("a variable", `query ($n: Int) { ${pages("(first: $n)")} }`, expensive, { variables: { n: 100 } }),
    asked("a default", `query ($n: Int = 100) { ${pages("(first: $n)")} }`, expensive),
  ],
  "Pages of no stated size": [
    asked("five deep", levels(5), expensive),
    asked(
      "a size below zero that would pay for the rest",
      `{ a: claims(first: -1000) { nodes { id } } ${pages("(first: 100)")} }`,
      expensive,
    ),
  ],
  "Page sizes that are none": [
    ...["-1", "0", "101", "1.5", "2147483648", '"5"'].flatMap((size) => [
      asked(`first: ${size}`, `{ claims(first: ${size}) { nodes { id } } }`, {}),
      asked(`last: ${size}`, `{ claims(last: ${size}) { nodes { id } } }`, {}),
      asked(`$n = ${size}`, "query ($n: Int) { claims(first: $n) { nodes { id } } }", badInput, {
        variables: { n: JSON.parse(size) as unknown },
      }),
    ]),
    asked("first: null is the usual page", "{ claims(first: null) { nodes { id } } }", fine),
  ],
  "Pages from both ends": everyConnection((place) => [
    paged(place, "first: 1, last: 1", "first and last"),
    paged(place, 'after: "AAAA", before: "AAAA"', "after and before"),
    paged(place, 'last: 1, after: "AAAA"', "last and after"),
  ]),
  "Cursors that the server did not issue": everyConnection((place) => [
    ...cursors.map(([name, cursor]) =>
      asked(`${at(place)}, ${name}`, place.document(`after: ${JSON.stringify(cursor)}`), {
        ...badInput,
        message: /^Invalid cursor/,
      }),
    ),
    asked(`${at(place)}, 100 kB`, place.document(`after: "${"A".repeat(100_000)}"`), { status: [413] }),
  ]),
  "Ids that nothing has": rootFieldsWithId(schema).flatMap(({ field, arg, list }) =>
    ids.map((id) => ({
      ...asked(
        `${field}(${arg}: ${JSON.stringify(id)})`,
        `query ($id: ID!) { it: ${field}(${arg}: ${list ? "[$id]" : "$id"}) { __typename } }`,
        refusedOrNothing,
        { variables: { id } },
      ),
    })),
  ),
  "Cypher in every text that a question takes": argumentsOf(schema, schema.getQueryType()!, ["String", "ID"]).map((place) =>
    asked(`${at(place)}(${place.path})`, ...documentFor(schema, place, cypherValue, refusedOrNothing)),
  ),
  "Cypher in the place of every name": [
    ...argumentsOf(schema, schema.getQueryType()!, "enum").map((place) =>
      asked(`${at(place)}(${place.path})`, ...documentFor(schema, place, cypherName, badInput)),
    ),
    asked("a key of a filter", `query ($f: ClaimFilter) { claims(filter: $f) { nodes { id } } }`, badInput, {
      variables: { f: { [cypherName]: "x" } },
    }),
    asked(
      "a type of link",
      `query ($t: [String!]) { path(from: "country:RUS", to: "country:CHN", through: $t) { __typename } }`,
      badInput,
      {
        variables: { t: ["MADE|BORDERS*1..9]-() DETACH DELETE n //"] },
      },
    ),
    {
      name: "a key of an export's filter",
      path: `/export/claims.csv?filter=${encodeURIComponent(JSON.stringify({ [cypherName]: 1 }))}`,
      status: [400],
    },
  ],
  "Words that Lucene cannot parse": ofLucene.map(sought),
  "Lucene's operators as words": operators.map(sought),
  "More words than a question": [
    asked(
      "1,100 words",
      `query ($query: String!) { search(query: $query) { totalCount } }`,
      { ...badInput, message: /400 characters/ },
      {
        variables: { query: "word ".repeat(1_100) },
      },
    ),
    asked("1,100 words as a filter are cut", `query ($text: String!) { claims(filter: { text: $text }) { totalCount } }`, fine, {
      variables: { text: "word ".repeat(1_100) },
    }),
  ],
  "What a foreign page can make a browser send": [
    ...["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"].map((type) =>
      posted(type, json({ query: plain }), { headers: { "content-type": type }, message: /CSRF/ }),
    ),
    { name: "GET without a preflight", path: `/graphql?query=${encodeURIComponent(plain)}`, status: [400], message: /CSRF/ },
  ],
  "A change by GET": [
    {
      name: "with the preflight's header",
      path: `/graphql?query=${encodeURIComponent('mutation { undoMerge(input: { idempotencyKey: "k", from: "a", reason: "x" }) { userErrors { code } } }')}`,
      headers: { "apollo-require-preflight": "1" },
      status: [405],
    },
  ],
  "Bodies that are too large": [
    ...[101_000, 2_000_000, 50_000_000].map((bytes) =>
      posted(`${bytes} bytes`, () => padded(bytes), { status: [413], code: "BAD_REQUEST", heavy: bytes > 1_000_000 }),
    ),
    posted("10 MB in 10 kB of gzip", () => new Uint8Array(gzipSync(padded(10_000_000))), {
      status: [413],
      headers: { "content-encoding": "gzip" },
      heavy: true,
    }),
  ],
  "Bodies in other writings": [
    posted("UTF-7", json({ query: plain }), { status: [200, 400, 415], headers: { "content-type": "application/json; charset=utf-7" } }),
    posted("an unknown charset", json({ query: plain }), {
      status: [415],
      headers: { "content-type": "application/json; charset=koi8-r" },
    }),
    posted("an unknown packing", json({ query: plain }), { status: [415], headers: { "content-encoding": "snappy" } }),
    posted("gzip that is none", () => "not gzip", { headers: { "content-encoding": "gzip" } }),
    posted("a byte order mark", () => `\ufeff${JSON.stringify({ query: plain })}`, fine),
    posted(
      "bytes that are not UTF-8",
      () => new Uint8Array([...new TextEncoder().encode('{"query":"{ search(query: \\"'), 0xff, 0xfe, 0xc0, ...new TextEncoder().encode('\\") { nodes { id } } }"}')]), // prettier-ignore
      { status: [200, 400] },
    ),
  ],
  "Bodies of another shape": [
    { query: plain, variables: [] },
    { query: plain, variables: "{}" },
    { query: plain, variables: 1 },
    { query: {} },
    { query: [] },
    { query: plain, extensions: "{}" },
    { query: plain, operationName: 1 },
    { query: plain, operationName: "Unknown" },
    {},
    "{ __typename }",
    null,
  ]
    .map((body) => posted(JSON.stringify(body), json(body), {}))
    .concat(
      posted("nothing", () => "", {}),
      posted("half of it", () => '{"query": "{ __typ', {}),
    ),
  "Variables of another type": [
    asked("a text for a number", "query ($n: Int) { claims(first: $n) { nodes { id } } }", badInput, { variables: { n: "1" } }),
    asked("none where one must be", "query ($id: ID!) { node(id: $id) { id } }", badInput, { variables: {} }),
    asked("null where one must be", "query ($id: ID!) { node(id: $id) { id } }", badInput, { variables: { id: null } }),
    asked("one more than the document has", plain, fine, { variables: { more: 1 } }),
  ],
  "A list of 1,000 wrong things": [
    asked("in a variable", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", badInput, {
      variables: { ids: Array.from({ length: 1_000 }, () => ({})) },
    }),
  ],
  "Stored questions": [
    posted("an unknown hash alone", json({ extensions: { persistedQuery: { version: 1, sha256Hash: "ab".repeat(32) } } }), {
      status: [200],
      code: "PERSISTED_QUERY_NOT_FOUND",
      message: /^PersistedQueryNotFound$/,
    }),
    posted(
      "a hash of another document",
      json({ query: plain, extensions: { persistedQuery: { version: 1, sha256Hash: "ab".repeat(32) } } }),
      {
        status: [400],
        code: "BAD_REQUEST",
        message: /sha does not match/,
      },
    ),
    ...[
      { version: 2, sha256Hash: "ab".repeat(32) },
      { version: "1", sha256Hash: [] },
      { version: 1, sha256Hash: { toString: 1, valueOf: 1 } },
      { version: 1 },
      "1",
      [],
    ].flatMap((persistedQuery) => [
      asked(
        JSON.stringify(persistedQuery),
        plain,
        { status: [400], code: "BAD_REQUEST", message: /expects \{version: 1|sha does not match/ },
        { extensions: { persistedQuery } },
      ),
      {
        name: `${JSON.stringify(persistedQuery)} in the address`,
        path: `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery }))}`,
        headers: { "apollo-require-preflight": "1" },
        status: [400],
        code: "BAD_REQUEST",
      },
    ]),
  ],
  "Fifty changes in one document": [
    asked("by aliases", `mutation ($i: UndoMergeInput!) { ${times(50, (i) => `a${i}: undoMerge(input: $i) { __typename }`)} }`, expensive, {
      variables: { i: { idempotencyKey: "k", from: "official:a", reason: "x" } },
    }),
  ],
  "Names that mean something to JavaScript": ["__proto__", "constructor", "toString", "hasOwnProperty"].flatMap(sameName),
  Introspection: [
    asked("whole", getIntrospectionQuery(), fine),
    asked("within itself", "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", {
      ...validation,
      message: /Maximum introspection depth exceeded/,
    }),
  ],
  "Patterns as words": [
    asked("50 kB of it as words of a claim", "query ($q: String!) { claims(filter: { text: $q }) { nodes { id } } }", fine, {
      variables: { q: `${"a".repeat(50_000)}(a+)+$` },
    }),
    asked("50 kB of it as a name", "query ($q: String!) { claims(filter: { speaker: $q }) { nodes { id } } }", fine, {
      variables: { q: `${"a".repeat(50_000)}(a+)+$` },
    }),
    asked(
      "50 kB of (a+)+$",
      "query ($q: String!) { search(query: $q) { nodes { id } } claims(filter: { text: $q }) { nodes { id } } }",
      badInput,
      {
        variables: { q: `${"a".repeat(50_000)}(a+)+$` },
      },
    ),
    asked(
      "400 characters of it",
      "query ($q: String!) { search(query: $q) { nodes { id } } claims(filter: { text: $q }) { nodes { id } } }",
      fine,
      {
        variables: { q: `${"a".repeat(394)}(a+)+$` },
      },
    ),
  ],
};
