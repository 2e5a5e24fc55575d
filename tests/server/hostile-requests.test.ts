import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { api, ask } from "../support/api.ts";
import { database } from "../support/database.ts";
import { fault, hostile, launch, type Attack, type Reply } from "../support/hostile.ts";

const good: Attack = { name: "a normal query", body: () => '{"query":"{ country(code: \\"RUS\\") { iso2 } }"}', status: [200] };

/** Sends it, and measures the milliseconds of processor time of client and server together: they are one process here. */
async function measured(attack: Attack): Promise<{ reply: Reply | null; cpuMs: number }> {
  const before = process.cpuUsage();
  const reply = await launch(api!.address, attack);
  const { user, system } = process.cpuUsage(before);
  return { reply, cpuMs: (user + system) / 1_000 };
}

/** The reply to each attack: the tests below check more of it. */
const replies = new Map<Attack, Reply>();
const replyTo = async (attack: Attack): Promise<Reply> => replies.get(attack) ?? (await launch(api!.address, attack))!;

describe.skipIf(!api).each(Object.entries(hostile))("%s", (_title, attacks) => {
  it.each(attacks)("$name", async (attack) => {
    const { reply, cpuMs } = await measured(attack);
    expect(fault(attack, reply, [database!.password])).toBeUndefined();
    if (reply) replies.set(attack, reply);
    // The first of a kind also pays for JIT compilation.
    if (!attack.heavy && cpuMs > 400) expect(Math.min((await measured(attack)).cpuMs, (await measured(attack)).cpuMs)).toBeLessThan(400);
    expect((await launch(api!.address, good))?.body.data).toEqual({ country: { iso2: "RU" } });
  });
});

describe.skipIf(!api)("the server under these attacks", () => {
  it("charges the same for a literal, a variable and a default", async () => {
    const same = [...hostile["Pages of 100 in pages of 100 in pages of 100"]!, ...hostile["The same pages through variables"]!];
    const replies = await Promise.all(same.map((attack) => launch(api!.address, attack)));
    const costs = replies.map((reply) => reply!.body.errors![0]!.extensions);
    expect(new Set(costs.map(({ cost }) => cost)).size).toBe(1);
    expect(new Set(costs.map(({ maxCost }) => maxCost))).toEqual(new Set([10_000]));
  });

  it("names one unknown field of an input, however many there are", async () => {
    const filter = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`unknown${n}`, n]));
    const query = "query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }";
    const { errors } = await ask(query, { filter });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(errors![0]!.message).toContain('Field "unknown0" is not defined by type "ClaimFilter".');
  });

  it("keeps its prototypes unpolluted", () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("answers introspection in less than 50 kB on the wire", async () => {
    const [whole] = hostile["Introspection"]!;
    const { text } = await replyTo(whole!);
    expect(gzipSync(text).length).toBeLessThan(50_000);
  });

  it("finds no speaker with such a name", async () => {
    const names = [...hostile["Words that Lucene cannot parse"]!, ...hostile["Lucene's operators as words"]!];
    for (const attack of names) expect([attack.name, (await replyTo(attack)).body.data!.claims]).toEqual([attack.name, { nodes: [] }]);
  });

  it("finds nothing for Cypher", async () => {
    const looked = hostile["Cypher in every text that a question takes"]!;
    expect(looked.length).toBeGreaterThan(60);
    // A search reads it as the words "detach", "delete" and "n", which occur in some names.
    for (const attack of looked.filter(({ name }) => !name.startsWith("Query.search("))) {
      const found = (await replyTo(attack)).body.data;
      expect([attack.name, JSON.stringify(found ?? null)].join(" ")).not.toMatch(
        /"__typename":"(?!Subgraph|Resolution|TextCheck|ClaimLink|DataPoint|BestValue)[A-Z]/,
      );
    }
  });
});
