import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSmallServer, type SmallServer } from "./support/small-server.ts";

/** Audits that contradict the newer draft of GraphQL over HTTP, which Apollo follows. */
const outdated = ["572B", "FDE2", "7B9B"];
/** Audits that ask by plain GET and form, which the guard against foreign pages refuses. */
const guarded = ["6A70", "D6D5"];

describe("GraphQL over HTTP, by the audits of graphql-http", () => {
  let it0: SmallServer;
  beforeAll(async () => void (it0 = await startSmallServer({ limits: { pointsPerMinute: 0 } })));
  afterAll(() => it0.close());

  const failing = async (headers: Record<string, string>) => {
    const fetchFn = (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } });
    const results = await Promise.all(
      serverAudits({ url: `${it0.address}/graphql`, fetchFn }).map(async (audit) => ({ audit, result: await audit.fn() })),
    );
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ result }) => result.status === "error").map(({ audit }) => `${audit.id} ${audit.name}`)).toEqual([]);
    return results.filter(({ result }) => result.status !== "ok").map(({ audit }) => audit.id);
  };

  it("passes all but those that the newer draft contradicts, with the header of a careful client", async () => {
    expect(new Set(await failing({ "apollo-require-preflight": "1" }))).toEqual(new Set(outdated));
  });

  it("passes all but those and plain GETs without it", async () => {
    expect(new Set(await failing({}))).toEqual(new Set([...outdated, ...guarded, "5A70"]));
  });
});
