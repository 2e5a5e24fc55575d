import { readFileSync } from "node:fs";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { isPublic } from "../../src/hydration/address.ts";
import hydrateCommand from "../../src/commands/hydrate.ts";
import { PageFetcher } from "../../src/hydration/page.ts";
import { findWords } from "../../src/hydration/words-by-hash.ts";
import { sources, type SourceRow } from "../../src/knowledge/source/source.ts";
import { sha256 } from "../../src/knowledge/statement/anchor.ts";
import { statementRow, type StatementRow } from "../../src/knowledge/statement/statement.seed.ts";
import { writeStatements } from "../../src/knowledge/statement/statement.write.ts";
import { database } from "../support/database.ts";
import { sharedFile } from "../support/shared-data.ts";
import { typeCommand } from "../support/type-command.ts";
import { wrongHashesIn } from "../support/wrong-hashes.ts";
import { wholeSeed } from "../support/prepared-stores.ts";

const speech = [
  "President of Chile Pedro Lagos: Good afternoon, dear friends.",
  "Last year our trade grew by 12 percent. It came to $3 billion. We are glad of it.",
  "Товарооборот вырос на 5 процентов. Спасибо.",
  "贸易额增长５％，达到30亿元。",
];
const place = (paragraph: number, words: string, start = speech[paragraph]!.indexOf(words)) => ({
  paragraph,
  start,
  end: start + words.length,
  sha256: sha256(words),
});

describe("quotes known only by position and hash", () => {
  it("are found at their position, in another paragraph, and at other offsets", () => {
    const words = "It came to $3 billion.";
    expect(findWords(speech, place(1, words))).toMatchObject({ at: "place", anchor: { exact: words } });
    expect(findWords(["A heading", ...speech], place(1, words))).toMatchObject({ at: "elsewhere", anchor: { exact: words } });
    expect(findWords(speech, { ...place(1, words), paragraph: 7, start: 5, end: 5 + words.length })?.anchor).toMatchObject({
      exact: words,
      prefix: "r our trade grew by 12 percent. ",
      suffix: " We are glad of it.",
    });
    expect(findWords([`贸易额${"增长百分之五"}。`], { paragraph: 0, start: 0, end: 6, sha256: sha256("增长百分之五") })?.anchor.start).toBe(
      3,
    );
  });

  it("are not found if a character differs or the position is empty", () => {
    expect(findWords(speech, { ...place(1, "It came to $3 billion."), sha256: sha256("It came to $4 billion.") })).toBeNull();
    expect(findWords(speech, { paragraph: 1, start: 4, end: 4, sha256: sha256("") })).toBeNull();
  });
});

describe("a URL that a page is fetched from", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "192.168.0.1",
    "169.254.169.254",
    "::1",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::7f00:1",
    "::ffff:a9fe:a9fe",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::",
    "fe80::1%eth0",
    "0.0.0.0",
    "100.64.0.1",
  ])("is rejected if its address is %s", (address) => expect(isPublic(address)).toBe(false));
  it("is accepted if its address is public", () => expect(isPublic("8.8.8.8") && isPublic("2001:4860:4860::8888")).toBe(true));

  it.each([
    ["http://127.0.0.1:8080/", /127\.0\.0\.1 is not a public address/],
    ["http://[::1]:8080/", /::1 is not a public address/],
    ["http://localhost:8080/", /localhost resolves to (127\.0\.0\.1|::1), which is not a public address/],
    ["http://2130706433:8080/", /127\.0\.0\.1 is not a public address/],
    ["file:///etc/passwd", /file: is not fetched/],
    ["http://somebody:secret@example.org/", /carries a user name or password/],
  ])("is rejected before a byte is sent: %s", async (url, reason) => {
    const fetcher = new PageFetcher("test", { timeoutMs: 5_000, maxBytes: 1_000 });
    await expect(fetcher.fetch(url, () => null)).rejects.toThrow(reason);
    await fetcher.close();
  });

  it("is rejected after a redirect as well, by address or by name", async () => {
    let visits = 0;
    const inner = createServer((_request, response) => void (visits++, response.end("secret"))).listen(0, "127.0.0.1");
    await once(inner, "listening");
    const { port } = inner.address() as AddressInfo;
    const leads = [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://0x7f.1:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      "http://169.254.169.254/latest",
    ];
    const outer = createServer((request, response) => {
      response.writeHead(302, { location: leads[Number(request.url!.slice(1))]! }).end();
    }).listen(0, "127.0.0.1");
    await once(outer, "listening");
    const host = `127.0.0.1:${(outer.address() as AddressInfo).port}`;
    const fetcher = new PageFetcher("test", { timeoutMs: 5_000, maxBytes: 1_000 }, new Set([host]));
    for (const [n] of leads.entries())
      await expect(fetcher.fetch(`http://${host}/${n}`, () => null)).rejects.toThrow("not a public address");
    expect(visits).toBe(0);
    await fetcher.close();
    inner.close();
    outer.close();
  });
});

const html = (paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><title>Talks</title><script>var a = 1</script></head><body><nav><p>Home</p></nav>
   <article><h1>Talks</h1>${paragraphs.map((text) => `<p>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`).join("\n")}</article>
   <footer><p>All rights reserved</p></footer></body></html>`;

describe.skipIf(!database)("trade-graph hydrate", () => {
  let graph: Graph;
  let server: Server;
  let base: string;
  const asked: { url: string; at: number; agent: string }[] = [];
  const pages = new Map<string, string>();
  const run = async (...args: string[]) => {
    const words = ["--delay", "0", "--allow-host", new URL(base).host, ...args];
    const { status: code, out, err } = await typeCommand(hydrateCommand, words, { graph });
    return { code, output: out + err };
  };
  const source = (id: string, path: string): SourceRow => ({
    id: `source:hydration-${id}`,
    title: id,
    url: `${base}${path}`,
    publisherId: null,
    publishedOn: null,
    language: "en",
    licence: "CC0-1.0",
    attribution: "nobody",
    retrievedOn: null,
    sha256: null,
  });
  const statement = (id: string, quote: Record<string, unknown>): StatementRow =>
    statementRow.parse({
      source: `source:hydration-${id}`,
      speaker: "official:vladimir-putin",
      saidOn: "2019-06-15",
      quote: { direct: true, verified: true, ...quote },
      claims: [
        { text: "Fiji trades with Chile.", measure: "TRADE_TURNOVER", kind: "QUALITATIVE", modality: "REPORTED", between: ["FJI", "CHL"] },
      ],
    });
  const add = (rows: SourceRow[], statements: StatementRow[]) =>
    graph.session().write(async (transaction) => {
      await sources.write(transaction, rows, { dataset: "test" });
      await writeStatements(transaction, statements, { dataset: "test" });
    });
  const wordsOf = (id: string) =>
    graph.session().read<{ exact: string | null; prefix: string | null; paragraph: number; actions: string[]; searched: string }>(
      cypher`/* hydratedWords */ MATCH (:Source {id: $id})<-[:STATED_IN]-(statement:Statement)-[:CARRIES]->(claim)
        RETURN statement.exact AS exact, statement.prefix AS prefix, statement.paragraph AS paragraph, claim.words AS searched,
          COLLECT { MATCH (statement)<-[:CHANGED]-(change:Change) RETURN change.action + ' by ' + change.by } AS actions ORDER BY statement.position`,
      { id: `source:hydration-${id}` },
    );

  beforeAll(async () => {
    graph = new Graph(database!);
    server = createServer((request, response) => {
      const url = request.url!;
      asked.push({ url, at: Date.now(), agent: request.headers["user-agent"] ?? "" });
      if (url === "/robots.txt") return response.end("User-agent: *\nDisallow: /private/\nUser-agent: trade-graph\nDisallow: /private/\n");
      if (url === "/moved") return response.writeHead(302, { location: "/longer" }).end();
      if (url === "/away") return response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
      if (url === "/pdf") return response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF");
      if (url === "/large") return response.writeHead(200, { "content-type": "text/html" }).end("x".repeat(11_000_000));
      const page = pages.get(url);
      if (page === undefined) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    pages.set("/talks", html(speech));
    pages.set("/private/talks", html(speech));
    pages.set("/longer", html(["President of Chile Pedro Lagos met with the President of Fiji.", ...speech]));
    const paths = {
      talks: "/talks",
      moved: "/moved",
      away: "/away",
      pdf: "/pdf",
      large: "/large",
      private: "/private/talks",
      gone: "/gone",
    };
    const ids = Object.keys(paths) as (keyof typeof paths)[];
    await add(
      ids.map((id) => source(id, paths[id])),
      [
        ...ids.map((id) => statement(id, place(1, "It came to $3 billion."))),
        statement("talks", place(2, "Товарооборот вырос на 5 процентов.")),
        statement("moved", { paragraph: 3, start: 0, end: 15, sha256: sha256("贸易额增长5%,达到30亿元。") }),
        statement("talks", { ...place(2, "Спасибо."), sha256: sha256("Пожалуйста.") }),
      ],
    );
  });
  afterAll(async () => {
    await graph.session().autoCommit(cypher`/* removeHydrated */
      MATCH (source:Source) WHERE source.id STARTS WITH 'source:hydration-'
      OPTIONAL MATCH (source)<-[:STATED_IN]-(statement:Statement) OPTIONAL MATCH (statement)-[:CARRIES]->(claim:Claim)
      OPTIONAL MATCH (name:Name)-[:NAMES]->(source) OPTIONAL MATCH (source)<-[:CHANGED]-(change:Change)
      DETACH DELETE source, statement, claim, name, change`);
    await graph.close();
    server.closeAllConnections();
    server.close();
  });

  it("reports what it would find and writes nothing in a dry run", async () => {
    const { code, output } = await run("--dry-run", "--source", "source:hydration-talks");
    expect(code).toBe(1);
    expect(output).toContain("2 quotations would be filled in; 1 no longer match their page");
    expect((await wordsOf("talks")).map(({ exact }) => exact)).toEqual([null, null, null]);
  });

  it("stores the quotes with a history entry, reports those that no longer match, and makes them searchable", async () => {
    const { code, output } = await run("--contact", "desk@example.org", "--source", `${base}/talks`);
    expect(output).toMatch(/source:hydration-talks: 2 of 3 found\n\s+no longer matches: statement:/);
    expect(code).toBe(1);
    const [trade, growth, gone] = await wordsOf("talks");
    expect(trade).toMatchObject({ exact: "It came to $3 billion.", paragraph: 1, actions: ["HYDRATE_SOURCE by trade-graph hydrate"] });
    expect(trade!.searched).toContain("it came to 3 billion");
    expect(growth).toMatchObject({ exact: "Товарооборот вырос на 5 процентов.", prefix: "" });
    expect(gone).toMatchObject({ exact: null, actions: [] });
    expect(asked.at(-1)!.agent).toBe("trade-graph/0.1.0 (hydrate; desk@example.org)");
  });

  it("continues with missing quotes, follows redirects, and skips pages excluded by robots.txt, size, type or status", async () => {
    asked.length = 0;
    const ids = ["talks", "moved", "pdf", "large", "private", "gone", "away"].map((id) => `source:hydration-${id}`);
    const { output } = await run(...ids.flatMap((id) => ["--source", id]));
    expect(output).toContain("source:hydration-talks: 0 of 1 found");
    expect(output).toContain("source:hydration-moved: 2 of 2 found, 2 of them elsewhere in the page");
    expect(output).toMatch(/hydration-pdf: left out: expected HTML or plain text, got application\/pdf/);
    expect(output).toMatch(/hydration-large: left out: more than 10 MB/);
    expect(output).toMatch(/hydration-private: left out: .*robots\.txt does not allow it/);
    expect(output).toMatch(/hydration-gone: left out: the host answers 404/);
    expect(output).toMatch(/hydration-away: left out: it redirects to 169\.254\.169\.254, which is not a host of any source/);
    expect(asked.filter(({ url }) => url === "/robots.txt")).toHaveLength(1);
    expect(asked.map(({ url }) => url)).not.toContain("/private/talks");
  });

  it("waits between two requests to a host for the requested time", async () => {
    pages.set("/slow-1", html(speech));
    pages.set("/slow-2", html(speech));
    await add(
      [source("slow-1", "/slow-1"), source("slow-2", "/slow-2")],
      ["slow-1", "slow-2"].map((id) => statement(id, place(1, "It came to $3 billion."))),
    );
    asked.length = 0;
    const { code } = await run("--source", "source:hydration-slow-1", "--source", "source:hydration-slow-2", "--delay", "0.3");
    expect(code).toBe(0);
    const times = asked.filter(({ url }) => url.startsWith("/slow")).map(({ at }) => at);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(290);
    expect((await run("--source", "source:hydration-slow-1")).output).toBe("No statement lacks its words.\n");
  });

  it("reports a source that does not exist", async () => {
    expect(await run("--source", "source:nowhere")).toEqual({ code: 2, output: "No source has the id or address source:nowhere.\n" });
  });

  const transcripts = sharedFile("kremlin/transcripts.jsonl");
  it.skipIf(transcripts === null)("finds the quotes of the seed's transcripts on pages generated from them", async () => {
    const documents = readFileSync(transcripts!, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { url: string; paragraphs: string[] });
    const tables = wholeSeed().datasets.flatMap(({ tables }) => tables);
    const rows = <Row>(name: string) => tables.filter(({ table }) => table.name === name).flatMap((table) => table.rows as Row[]);
    const byUrl = new Map(rows<SourceRow>("sources").map((row) => [row.url, row.id]));
    const quoted = rows<StatementRow>("statements");
    const some = documents.filter(({ url }) => quoted.some((row) => row.source === byUrl.get(url))).slice(0, 20);
    const statements = some.flatMap(({ url }, i) =>
      quoted.filter((row) => row.source === byUrl.get(url)).map((row) => statement(`kremlin-${i}`, row.quote!)),
    );
    some.forEach(({ paragraphs }, i) => pages.set(`/kremlin/${i}`, html(paragraphs)));
    await add(
      some.map((_, i) => source(`kremlin-${i}`, `/kremlin/${i}`)),
      statements,
    );
    const { code, output } = await run(...some.flatMap((_, i) => ["--source", `source:hydration-kremlin-${i}`]));
    expect(output).toContain(
      `${new Set(statements.map((row) => row.source + row.quote!.sha256)).size} quotations filled in; 0 no longer match`,
    );
    expect(code).toBe(0);
    const written = cypher`MATCH (source:Source)<-[:STATED_IN]-(statement)-[:CARRIES]->(claim) WHERE source.id STARTS WITH 'source:hydration-' UNWIND [source, statement, claim] AS node`;
    expect(await wrongHashesIn(graph, written)).toEqual([]);
  });
});
