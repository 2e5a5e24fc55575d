import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { rawQuestion } from "../support/raw-question.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

const atWork = { now: 0, most: 0 };
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      slow: {
        type: GraphQLInt,
        args: { n: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: async (_, { n }: { n: number }) => {
          atWork.most = Math.max(atWork.most, ++atWork.now);
          await setTimeout(20);
          atWork.now--;
          return n;
        },
      },
    },
  }),
});

/** Sends this many requests at once and collects the responses until `enough` came or the connection is closed. */
async function pipelined(
  small: SmallServer,
  questions: number,
  enough: (said: string) => boolean,
): Promise<{ said: string; closed: boolean }> {
  const socket = connect(Number(new URL(small.address).port), "127.0.0.1");
  let said = "";
  let closed = false;
  socket.on("error", () => undefined);
  socket.on("close", () => (closed = true));
  socket.write(Array.from({ length: questions }, (_, n) => rawQuestion(`{ slow(n: ${n}) }`)).join(""));
  while (!closed && !enough(said)) {
    const [part] = (await Promise.race([once(socket, "data"), once(socket, "close").then(() => [""])])) as [unknown];
    said += String(part);
  }
  socket.destroy();
  return { said, closed };
}

describe("pipelined requests on one connection", () => {
  it("are processed one at a time and answered in order", async () => {
    const small = await startSmallServer({ schema, config: { cacheBytes: 0 } });
    const { said } = await pipelined(small, 12, (text) => text.includes('"slow":11'));
    expect([...said.matchAll(/"slow":(\d+)/g)].map(([, n]) => Number(n))).toEqual([...Array(12).keys()]);
    expect(atWork.most).toBe(1);
    await small.close();
  });

  it("get the connection closed if there are far too many, and leave nothing behind", async () => {
    const small = await startSmallServer({ schema, config: { cacheBytes: 0 } });
    atWork.most = 0;
    const { closed } = await pipelined(small, 400, () => false);
    expect(closed).toBe(true);
    expect((await small.ask("{ slow(n: 7) }")).body).toMatchObject({ data: { slow: 7 } });
    expect(atWork.most).toBeLessThanOrEqual(2);
    await expect.poll(() => [atWork.now, ...Object.values(small.server.admission.stages)].every((count) => count === 0)).toBe(true);
    await small.close();
  });
});
