import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { startSmallServer } from "../support/small-server.ts";

interface Sent {
  resourceSpans: { scopeSpans: { spans: Record<string, unknown>[] }[] }[];
}

describe("traces", () => {
  it("are sent to the collector as one span per request, within the caller's trace", async () => {
    const got: { url: string; body: Sent }[] = [];
    const collector = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      got.push({ url: request.url!, body: JSON.parse(Buffer.concat(parts).toString()) as Sent });
      response.end("{}");
    }).listen(0, "127.0.0.1");
    await once(collector, "listening");
    const small = await startSmallServer({ config: { traces: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` } });
    await small.ask("query Greeting { hello }", {}, { traceparent: `00-${"ab".repeat(16)}-${"cd".repeat(8)}-01` });
    await small.ask("{ one }");
    await small.close();
    collector.close();
    const spans = got.flatMap(({ body }) => body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    expect(got[0]!.url).toBe("/v1/traces");
    expect(spans.map(({ name, traceId, parentSpanId, status }) => ({ name, traceId, parentSpanId, status }))).toEqual([
      { name: "Greeting", traceId: "ab".repeat(16), parentSpanId: "cd".repeat(8), status: { code: 1 } },
      { name: "POST /graphql", traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as string, parentSpanId: undefined, status: { code: 2 } },
    ]);
  });

  it("are dropped with one line in the log when no collector accepts them, and responses do not wait", async () => {
    const small = await startSmallServer({ config: { traces: "http://127.0.0.1:1" } });
    expect((await small.ask("{ hello }")).status).toBe(200);
    await small.close();
    expect(small.lines.filter((line) => line.msg === "traces were not sent")).toHaveLength(1);
  });
});
