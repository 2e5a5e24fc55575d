import { describe, expect, it } from "vitest";
import { api, ask } from "../support/api.ts";

/** Names of properties that every JavaScript object has. */
const names = ["toString", "valueOf", "constructor", "hasOwnProperty", "__proto__", "prototype", "isPrototypeOf", "then"];

describe.skipIf(!api)("the name of a built-in JavaScript property", () => {
  const things = `claims(first: 2) { nodes { id speaker { id name } statement { source { id title } } } }`;

  it("works as an alias like any other: at the root, of a link, of a list and of a value", async () => {
    const plain = (await ask(`{ plain: ${things} }`)).data.plain.nodes;
    expect(plain).toHaveLength(2);
    for (const name of names.filter((each) => !each.startsWith("__"))) {
      const { status, data, errors } = await ask(
        `{ ${name}: claims(first: 2) { ${name}: nodes { ${name}: id id speaker { ${name}: name id } statement { ${name}: source { id ${name}: title } } } } }`,
      );
      expect([name, status, errors]).toEqual([name, 200, undefined]);
      expect(data[name][name].map((claim: Record<string, unknown>) => claim[name])).toEqual(plain.map(({ id }: { id: string }) => id));
      expect(data[name][name][0].statement[name].id).toBe(plain[0].statement.source.id);
      expect(data[name][name][0].speaker[name]).toBe(plain[0].speaker.name);
    }
  });

  it("works as well when it begins with two underscores", async () => {
    const { text, status } = await raw(`{ __proto__: claims(first: 2) { __proto__: nodes { id speaker { __proto__: name } } } }`);
    expect(status).toBe(200);
    const plain = (await ask(`{ claims(first: 2) { nodes { id speaker { name } } } }`)).data.claims.nodes;
    for (const { id, speaker } of plain) for (const word of [id, speaker.name]) expect(text).toContain(JSON.stringify(word));
    expect(({} as Record<string, unknown>)["nodes"]).toBeUndefined();
  });

  it("works for twenty aliases of one thing: all get the same answer, in one statement no larger than for one", async () => {
    const aliases = Array.from({ length: 20 }, (_, i) => `a${i}: speaker { id b${i % 3}: name }`).join(" ");
    const { data, extensions } = await ask(
      `{ claims(first: 3) { nodes { id speaker { id name } ${aliases} } } }`,
      {},
      { "x-explain": "1" },
    );
    const one = await ask(`{ claims(first: 3) { nodes { id speaker { id name } } } }`, {}, { "x-explain": "1" });
    for (const claim of data.claims.nodes)
      for (let i = 0; i < 20; i++) expect(claim[`a${i}`]).toEqual({ id: claim.speaker.id, [`b${i % 3}`]: claim.speaker.name });
    expect(extensions.cost.trips).toBe(1);
    const length = ({ explain }: typeof extensions) => (explain![0] as unknown as { statement: string }).statement.length;
    expect(length(extensions)).toBe(length(one.extensions));
  });

  it("works for aliases of several fields, each with its own arguments", async () => {
    const { data } = await ask(`{ country(code: "RUS") { a: claims(first: 1) { nodes { id } } b: claims(first: 2) { nodes { id } } } }`);
    expect([data.country.a.nodes.length, data.country.b.nodes.length]).toEqual([1, 2]);
  });
});

describe.skipIf(!api)("an operation that this API does not support", () => {
  it("is rejected with 400 and a code", async () => {
    for (const query of ["subscription { x }", "subscription S { claims { nodes { id } } }"]) {
      const { status, errors } = await ask(query);
      expect([status, errors?.[0]?.extensions["code"]]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
      expect(errors!.some(({ message }) => /There are no subscriptions here/.test(message))).toBe(true);
    }
  });
});

async function raw(query: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${api!.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}
