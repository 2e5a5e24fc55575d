import { describe, expect, it } from "vitest";
import { properties } from "../../src/reconciliation/properties.ts";
import { api } from "../support/api.ts";
import { answersOfProtocol, unlike } from "./protocol.ts";

const get = async (path: string) => {
  const response = await fetch(`${api!.address}/reconcile${path}`);
  // Each answer has a shape of its own.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
};
const post = async (form: Record<string, unknown>) => {
  const body = new URLSearchParams(Object.entries(form).map(([name, value]) => [name, JSON.stringify(value)]));
  const response = await fetch(`${api!.address}/reconcile`, { method: "POST", body });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return { status: response.status, body: (await response.json()) as any };
};

describe.skipIf(!api)("reconciliation, as a spreadsheet tool uses it,", () => {
  it("describes itself as a service of version 0.2 with working URLs", async () => {
    const { body } = await get("");
    expect(body).toMatchObject({ versions: ["0.2"], name: "Trade graph", view: { url: expect.stringContaining("{{id}}") } });
    for (const { service_url, service_path } of Object.values(
      body.suggest as Record<string, { service_url: string; service_path: string }>,
    )) {
      const response = await fetch(`${service_url}${service_path}?prefix=co`);
      expect(response.status).toBe(200);
      expect(((await response.json()) as { result: { id: string; name: string }[] }).result.length).toBeGreaterThan(0);
    }
  });

  it("matches an unambiguous spelling in any script, and offers a similar one without matching it", async () => {
    const { body } = await post({
      queries: {
        a: { query: "Забайкальск", type: "BORDER_CROSSING" },
        b: { query: "普京" },
        c: { query: "Vladimir Putni", limit: 2 },
        d: { query: "qqqqqqq" },
      },
    });
    expect(body.a.result[0]).toMatchObject({ id: "crossing:zabaykalsk-manzhouli", match: true, score: 100 });
    expect(body.b.result[0]).toMatchObject({ id: "official:vladimir-putin", match: true, type: [{ id: "OFFICIAL", name: "Official" }] });
    expect(body.c.result[0]).toMatchObject({ id: "official:vladimir-putin", match: false });
    expect(body.c.result.length).toBeLessThanOrEqual(2);
    expect(body.d.result).toEqual([]);
  });

  it("answers under each key unchanged, even if it is the name of a JavaScript property", async () => {
    const keys = ["__proto__", "constructor", "toString", ""];
    const queries = JSON.parse(`{${keys.map((key) => `"${key}": {"query": "China"}`).join()}}`) as object;
    const { body } = await post({ queries });
    expect(Object.keys(body)).toEqual(keys);
    for (const key of keys) expect(Object.getOwnPropertyDescriptor(body, key)!.value.result[0].id).toBe("country:CHN");
  });

  it("answers a batch of 1,000 names completely, and states the limit if there are more", async () => {
    const names = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i}`, { query: i % 2 ? "China" : "Россия", limit: 1 }]));
    const { body } = await post({ queries: names(1_000) });
    expect(Object.keys(body)).toHaveLength(1_000);
    expect(body.q998.result[0].id).toBe("country:RUS");
    expect(body.q999.result[0].id).toBe("country:CHN");
    const more = await post({ queries: names(1_001) });
    expect(more).toMatchObject({ status: 400, body: { status: "error", message: expect.stringContaining("1000 queries; got 1001") } });
  });

  it("answers two concurrent batches of 1,000 unknown names, and finds names with two typos in a word", async () => {
    const misspelt = ["Vladimr Putni", "Zabaykalk Manzoli", "Repulic of Chna", "Ministry of Comerce", "qqqqq wwwww"];
    const batch = (n: number) =>
      Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`q${i}`, { query: `${misspelt[i % 5]!} ${1_000 * n + i}` }]));
    const [one, other] = await Promise.all([post({ queries: batch(1) }), post({ queries: batch(2) })]);
    for (const { status, body } of [one, other]) {
      expect(status).toBe(200);
      expect(Object.keys(body)).toHaveLength(1_000);
      expect(body.q5.result[0]).toMatchObject({ id: "official:vladimir-putin", match: false });
      expect(body.q999.result).toEqual([]);
    }
    const { body } = await post({ queries: { a: { query: "Zabaykalk Manzoli" }, b: { query: "Wladimyr Puttin" } } });
    expect(body.a.result[0].id).toBe("crossing:zabaykalsk-manzhouli");
    expect(body.b.result[0].id).toBe("official:vladimir-putin");
  });

  it("extends rows with plain values and linked things, in the format of the protocol", async () => {
    const { body } = await post({
      extend: {
        ids: ["country:MNG", "crossing:zabaykalsk-manzhouli", "country:NONE"],
        properties: [{ id: "iso2" }, { id: "connects" }, { id: "location" }],
      },
    });
    expect(body.meta).toEqual([
      { id: "iso2", name: "iso2" },
      { id: "connects", name: "connects" },
      { id: "location", name: "location" },
    ]);
    expect(body.rows["country:MNG"].iso2).toEqual([{ str: "MN" }]);
    expect(body.rows["crossing:zabaykalsk-manzhouli"].connects.map(({ id }: { id: string }) => id)).toEqual(["country:CHN", "country:RUS"]);
    expect(body.rows["crossing:zabaykalsk-manzhouli"].location[0].str).toMatch(/^49\.\d+, 117\.\d+$/);
    expect(body.rows["country:NONE"]).toEqual({ iso2: [], connects: [], location: [] });
    const { body: proposed } = await get("/extend/propose?type=BORDER_CROSSING");
    expect(proposed.properties.map(({ id }: { id: string }) => id)).toContain("connects");
  });

  it("extends rows of every kind with every property at once, including properties with the same name but different types", async () => {
    const kinds = (await get("")).body.defaultTypes as { id: string }[];
    const proposed = await Promise.all(kinds.map(({ id }) => get(`/extend/propose?type=${id}`)));
    const properties = proposed.flatMap(({ body }) => body.properties as { id: string }[]).map(({ id }) => ({ id }));
    const ids = ["country:MNG", "crossing:zabaykalsk-manzhouli", "official:vladimir-putin", "port:AEAUH", "claim:none"];
    const { status, body } = await post({ extend: { ids, properties: properties.slice(0, 50) } });
    expect(status).toBe(200);
    expect(Object.keys(body.rows)).toEqual(ids);
    expect(body.rows["port:AEAUH"].country).toEqual([{ id: "country:ARE", name: expect.any(String) as string }]);
    expect(body.rows["official:vladimir-putin"].name).toEqual([{ str: "Vladimir Putin" }]);
  });

  it("shows a preview of a thing with its name escaped", async () => {
    const response = await fetch(`${api!.address}/reconcile/preview?id=official:vladimir-putin`);
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(await response.text()).toMatch(/<a href="[^"]+official%3Avladimir-putin"[^>]*>Vladimir Putin<\/a>/);
  });

  it("answers every request in the form that the published schemas require", async () => {
    const all = properties.map(({ id }) => ({ id }));
    const ids = ["country:CHN", "crossing:zabaykalsk-manzhouli", "official:vladimir-putin", "port:RUVVO", "country:NONE"];
    const answers = {
      manifest: (await get("")).body,
      results: (
        await post({ queries: { a: { query: "Putin", limit: 3 }, b: { query: "qqqqqqq" }, c: { query: "Китай", type: "COUNTRY" } } })
      ).body,
      extension: (await post({ extend: { ids, properties: all.slice(0, 50) } })).body,
      "suggest/entity": (await get("/suggest/entity?prefix=Zab")).body,
      "suggest/property": (await get("/suggest/property?prefix=n")).body,
      "suggest/type": (await get("/suggest/type?prefix=c")).body,
    };
    for (const [name, valid] of Object.entries(answersOfProtocol))
      expect([name, unlike(valid, answers[name as keyof typeof answers])]).toEqual([name, []]);
    // A schema that accepts everything would prove nothing.
    expect(unlike(answersOfProtocol.results, { a: { result: [{ id: "x", name: "x" }] } })).toHaveLength(1);
    expect(unlike(answersOfProtocol.extension, { meta: [], rows: { a: { b: [{ str: "x", id: "y" }] } } })).not.toEqual([]);
  });

  it("returns only the types that a query names, and nothing for a query that has only columns", async () => {
    const { body } = await post({
      queries: {
        both: { query: "Manzhouli", type: ["PORT", "BORDER_CROSSING"], type_strict: "any" },
        other: { query: "Manzhouli", type: ["OFFICIAL", "COUNTRY"] },
        columns: { properties: [{ pid: "iso2", v: "CN" }] },
      },
    });
    const kinds = (result: { type: { id: string }[] }[]) => new Set(result.flatMap(({ type }) => type.map(({ id }) => id)));
    expect([...kinds(body.both.result)].sort()).toEqual(expect.arrayContaining(["BORDER_CROSSING"]));
    for (const kind of kinds(body.both.result)) expect(["PORT", "BORDER_CROSSING"]).toContain(kind);
    for (const kind of kinds(body.other.result)) expect(["OFFICIAL", "COUNTRY"]).toContain(kind);
    expect(body.columns).toEqual({ result: [] });
  });

  it("says what it expected for a wrong batch, type or property", async () => {
    const bad = await fetch(`${api!.address}/reconcile?queries=%7B`);
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ status: "error", message: expect.stringContaining('{"q0": {"query": "Zabaikalsk"}}') });
    expect((await post({ queries: { a: { query: "x", type: "PLANET" } } })).body.message).toMatch(/"PLANET" is unknown. Types are COUNTRY/);
    expect((await post({ extend: { ids: [], properties: [{ id: "__proto__" }] } })).body.message).toMatch(/is unknown/);
  });
});
