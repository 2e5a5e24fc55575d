import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

// The audits of the GraphQL over HTTP specification, run against the port as a client would.
let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer({ limits: { pointsPerMinute: 0 } });
});
afterAll(() => server.close());

// These three expect status 200 for a response without data in application/json; the newer draft, which Apollo follows, allows 4xx.
const CONTRADICTED_BY_THE_NEWER_DRAFT = ["572B", "FDE2", "7B9B"];
// These three send requests that a browser could be tricked into sending; the CSRF protection rejects them.
const REFUSED_AS_FORGEABLE = ["5A70", "D6D5", "6A70"];

describe.each([
  { header: "with", headers: { "apollo-require-preflight": "1" } as Record<string, string>, expected: CONTRADICTED_BY_THE_NEWER_DRAFT },
  { header: "without", headers: {}, expected: [...CONTRADICTED_BY_THE_NEWER_DRAFT, ...REFUSED_AS_FORGEABLE] },
])("the audits of GraphQL over HTTP, $header the header that CSRF protection looks for,", ({ headers, expected }) => {
  it(`pass, except ${expected.join(", ")}`, async () => {
    const audits = serverAudits({
      url: `${server.address}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...(init.headers as object), ...headers } }),
    });
    const failing: string[] = [];
    for (const audit of audits) {
      const { status } = await audit.fn();
      if (status !== "ok") failing.push(`${audit.id} ${status}`);
    }
    expect(audits.length).toBeGreaterThan(60);
    expect(failing.filter((line) => line.endsWith(" error"))).toEqual([]);
    expect(failing.map((line) => line.split(" ")[0]).sort()).toEqual([...expected].sort());
  });
});
