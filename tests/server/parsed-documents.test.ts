import { describe, expect, it } from "vitest";
import { api, ask } from "../support/api.ts";

describe.skipIf(!api)("a document that comes again", () => {
  it("tells an error's line and column as the first time", async () => {
    const document = `query Document($first: Int!) {
  claims(first: $first) { nodes { id } }
    wrong: claims(after: "no cursor", first: 1) { totalCount }
}`;
    for (const first of [1, 2, 3]) {
      const { errors } = await ask(document, { first });
      expect(errors?.map((error) => (error as { locations?: unknown }).locations)).toEqual([[{ line: 3, column: 5 }]]);
    }
  });

  it("keeps apart what a fragment selects alone and beside more fields of the same name", async () => {
    const document = `query Document($first: Int!) {
      alone: claims(first: $first) { nodes { ...spoken } }
      beside: claims(first: $first) { nodes { ...spoken speaker { aliases } } }
      ... on Query { alone: claims(first: $first) { totalCount } }
    }
    fragment spoken on Claim { id speaker { id name } }`;
    const plain = (await ask(`{ claims(first: 3) { totalCount nodes { id speaker { id name aliases } } } }`)).data.claims;
    for (const first of [3, 2, 1]) {
      const { data, errors, extensions } = await ask(document, { first });
      expect([errors, extensions.cost.trips]).toEqual([undefined, 2]);
      const expected = plain.nodes.slice(0, first);
      expect(data.beside.nodes).toEqual(expected);
      expect(data.alone.nodes).toEqual(
        expected.map(({ id, speaker }: typeof expected) => ({ id, speaker: { id: speaker.id, name: speaker.name } })),
      );
      expect(data.alone.totalCount).toBe(plain.totalCount);
    }
  });
});
