import { once } from "node:events";
import { connect } from "node:net";
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { rawQuestion } from "../support/raw-question.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

/** The status and the whole response that a new connection from this address gets. */
async function asked(small: SmallServer, localAddress: string): Promise<{ status: number; said: string }> {
  const socket = connect({ port: Number(new URL(small.address).port), host: "127.0.0.1", localAddress });
  socket.write(rawQuestion("{ hello }"));
  let said = "";
  const more = (part: Buffer) => (said += part.toString());
  socket.on("data", more);
  while (!said.includes("}")) await once(socket, "data");
  socket.destroy();
  return { status: Number(said.slice(9, 12)), said };
}

describe("a client that disconnects at once", () => {
  it("has its query started only if it is still connected after all sockets have been read once more", async () => {
    let begun = 0;
    const fields = { work: { type: GraphQLInt, resolve: () => ++begun } };
    const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields }) });
    const small = await startSmallServer({ schema, config: { cacheBytes: 0 } });
    const port = Number(new URL(small.address).port);
    const gone = Array.from({ length: 20 }, () => connect({ port, host: "127.0.0.1" }));
    for (const socket of gone) socket.end(rawQuestion("{ work }"));
    await Promise.all(gone.map((socket) => once(socket.resume(), "close")));
    expect(begun).toBe(0);
    expect((await small.ask("{ work }")).body.data).toEqual({ work: 1 });
    await small.close();
  });
});

describe("new connections from one address", () => {
  const limits = { connectionsPerSecond: 5 };

  it("are rejected beyond the limit while other addresses and open connections are served, and are accepted again later", async () => {
    const small = await startSmallServer({ limits });
    const open = connect({ port: Number(new URL(small.address).port), host: "127.0.0.1", localAddress: "127.0.0.3" });
    await once(open, "connect");
    const answers = await Promise.all(Array.from({ length: 40 }, () => asked(small, "127.0.0.3")));
    const rejected = answers.filter(({ status }) => status === 429);
    expect(rejected.length).toBeGreaterThan(20);
    expect(rejected.length + answers.filter(({ status }) => status === 200).length).toBe(40);
    expect(rejected[0]!.said).toMatch(/retry-after: 1\r\nconnection: close[\s\S]*5 new connections a second[\s\S]*"RATE_LIMITED"/);
    expect((await asked(small, "127.0.0.4")).status).toBe(200);
    open.write(rawQuestion("{ hello }"));
    expect(String((await once(open, "data"))[0])).toContain("200 OK");
    open.destroy();
    await expect.poll(async () => (await asked(small, "127.0.0.3")).status, { interval: 300 }).toBe(200);
    await small.close();
  });

  it("are not counted without a limit, nor behind a proxy, from which they all come", async () => {
    for (const options of [{ limits, config: { trustProxy: 1 } }, { limits: { connectionsPerSecond: 0 } }]) {
      const small = await startSmallServer(options);
      const answers = await Promise.all(Array.from({ length: 20 }, () => asked(small, "127.0.0.3")));
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
      await small.close();
    }
  });
});
