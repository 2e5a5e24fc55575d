import "reflect-metadata";
import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT, exportSPKI, importPKCS8, UnsecuredJWT } from "jose";
import { Arg, Authorized, buildSchema, Mutation, Query, Resolver } from "type-graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { mayUse } from "../../src/query/viewer.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { database } from "../support/database.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";
import { startTcpProxy } from "../support/tcp-proxy.ts";

const written: string[] = [];

@Resolver()
class Notes {
  @Query(() => [String])
  notes(): string[] {
    return written;
  }

  @Authorized("contributor")
  @Mutation(() => Boolean)
  addNote(@Arg("text", () => String) text: string): boolean {
    written.push(text);
    return true;
  }

  @Authorized("editor")
  @Mutation(() => Boolean)
  judgeNote(@Arg("text", () => String) text: string): boolean {
    written.push(`judged ${text}`);
    return true;
  }
}

const pair = () => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { publicKey, pkcs8: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
};

describe("a signed token", () => {
  const own = pair();
  const foreign = pair();
  const folder = mkdtempSync(join(tmpdir(), "trade-graph-auth-"));
  const file = join(folder, "public.pem");
  let small: SmallServer;

  const token = async (
    claims: Record<string, unknown>,
    options: { key?: string; issuer?: string; audience?: string; until?: string } = {},
  ) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256" })
      .setIssuer(options.issuer ?? "https://login.example.org")
      .setAudience(options.audience ?? "trade-graph")
      .setExpirationTime(options.until ?? "5m")
      .sign(await importPKCS8(options.key ?? own.pkcs8, "ES256"));
  const change = (mutation: string, bearer?: string, address = "") =>
    fetch(`${small.address}/graphql${address}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }) },
      body: JSON.stringify({ query: `mutation { ${mutation}(text: "x") }` }),
    });

  beforeAll(async () => {
    writeFileSync(file, await exportSPKI(own.publicKey));
    const { auth } = readConfig({ JWT_ISSUER: "https://login.example.org", JWT_PUBLIC_KEY_FILE: file });
    small = await startSmallServer({ schema: await buildSchema({ resolvers: [Notes], authChecker: mayUse }), config: { auth } });
  });
  afterAll(async () => {
    await small.close();
    rmSync(folder, { recursive: true });
  });

  it("allows what its role allows, and no more", async () => {
    const contributor = await token({ sub: "anna", role: "contributor" });
    expect((await change("addNote", contributor)).status).toBe(200);
    expect((await change("judgeNote", contributor)).status).toBe(403);
    expect((await change("judgeNote", await token({ sub: "boris", role: "editor" }))).status).toBe(200);
    expect((await change("addNote", await token({ sub: "chen" }))).status).toBe(403);
    expect(small.lines.some((line) => line.viewer === "anna")).toBe(true);
  });

  it("is rejected with the same message whatever is wrong with it, and nothing is written", async () => {
    const before = written.length;
    const claims = { sub: "mallory", role: "editor" };
    const wrong = {
      expired: await token(claims, { until: "-1m" }),
      "of another audience": await token(claims, { audience: "another" }),
      "of another issuer": await token(claims, { issuer: "https://evil.example" }),
      "signed by another": await token(claims, { key: foreign.pkcs8 }),
      "without a subject": await token({ role: "editor" }),
      "with a role that does not exist": await token({ sub: "mallory", role: "owner" }),
      unsigned: new UnsecuredJWT(claims).setIssuer("https://login.example.org").setAudience("trade-graph").setExpirationTime("5m").encode(),
      "signed with the public key as a secret": await new SignJWT(claims)
        .setProtectedHeader({ alg: "HS256" })
        .setIssuer("https://login.example.org")
        .setAudience("trade-graph")
        .setExpirationTime("5m")
        .sign(new TextEncoder().encode(await exportSPKI(own.publicKey))),
      "no token at all": "abc",
      "a key that was never made, while the database is down": "tg_short",
      empty: "",
    };
    const answers = new Set<string>();
    for (const bearer of Object.values(wrong)) {
      const answer = await change("addNote", bearer);
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
      answers.add(await answer.text());
    }
    expect([...answers]).toHaveLength(1);
    expect(written).toHaveLength(before);
  });

  it("is needed to write, not to read, and is ignored in a URL", async () => {
    const before = written.length;
    const none = await change("addNote");
    expect([none.status, ((await none.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([
      401,
      "UNAUTHENTICATED",
    ]);
    const inAddress = `?access_token=${await token({ sub: "anna", role: "editor" })}`;
    expect((await change("addNote", undefined, inAddress)).status).toBe(401);
    expect(written).toHaveLength(before);
    expect((await small.ask("{ notes }")).status).toBe(200);
  });

  it("is needed to read as well if the configuration says so", async () => {
    const { auth } = readConfig({ JWT_ISSUER: "https://login.example.org", JWT_PUBLIC_KEY_FILE: file, READ_ACCESS: "key" });
    const closed = await startSmallServer({ config: { auth } });
    expect((await closed.ask("{ hello }")).status).toBe(401);
    expect((await closed.ask("{ hello }", {}, { authorization: `Bearer ${await token({ sub: "chen" })}` })).status).toBe(200);
    expect((await fetch(`${closed.address}/livez`)).status).toBe(200);
    await closed.close();
  });
});

describe.skipIf(!database)("a key", () => {
  it("is stored only as a hash: no part of the secret is sent to the database", async () => {
    const neo4j = database!;
    const proxy = await startTcpProxy(Number(new URL(neo4j.uri).port), { keep: true });
    const small = await startSmallServer({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` });
    const { id, secret } = await makeKey(small.graph, "known by its hash", "reader");
    const almost = `${secret.slice(0, -4)}${secret.endsWith("AAAA") ? "BBBB" : "AAAA"}`;
    for (const [bearer, status] of [
      [secret, 200],
      [almost, 401],
      [`tg_${"A".repeat(43)}`, 401],
    ] as const)
      // prettier-ignore
      expect((await small.ask("{ hello }", {}, { authorization: `Bearer ${bearer}` })).status).toBe(status);
    const sent = proxy.sent();
    for (const one of [secret, almost]) expect(sent.includes(createHash("sha256").update(one).digest("hex"))).toBe(true);
    for (let at = 3; at + 6 <= secret.length; at++) expect(sent.includes(secret.slice(at, at + 6))).toBe(false);
    await small.graph.session().write((transaction) => transaction.run(cypher`MATCH (key:ApiKey {id: $id}) DELETE key`, { id }));
    await small.close();
    await proxy.close();
  });
});
