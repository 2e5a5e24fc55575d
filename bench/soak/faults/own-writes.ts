import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { ask } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { exactly, must, noted, type Row } from "../row.ts";

const add = `mutation ($input: AddSourceInput!) { addSource(input: $input) { source { id } userErrors { code message } } }`;
const read = `query ($id: ID!) { node(id: $id) { ... on Source { title } } }`;

/** F10: a writer reads its own writes, immediately and every time; ten in parallel. */
export async function ownWrites({ product, run, writer, short }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const times = short ? 100 : 1_000;
  const agent = new Agent({ keepAlive: true });
  const url = new URL("/graphql", product.address);
  const post = async (query: string, variables: object) =>
    JSON.parse((await ask(url, agent, writer, JSON.stringify({ query, variables }))).text || "{}") as {
      data?: { addSource?: { source: { id: string } | null }; node?: { title: string } | null };
    };
  let [n, right, unseen] = [0, 0, 0];
  const started = performance.now();
  const person = async () => {
    while (n < times) {
      const title = `Own ${run} ${n++}`;
      const input = { idempotencyKey: randomUUID(), title, licence: "CC0", attribution: "Example" };
      const id = (await post(add, { input })).data?.addSource?.source?.id;
      if (!id) continue;
      const { data } = await post(read, { id });
      if (data?.node?.title === title) right++;
      else if (data) unseen++;
    }
  };
  await Promise.all(Array.from({ length: 10 }, person));
  agent.destroy();
  return {
    what: `a source added and read at once, ${times} times, ten people side by side`,
    figures: [
      exactly(`read as written, of ${times}`, right, times),
      must(exactly("confirmed but not found", unseen, 0)),
      noted("pairs of write and read a second", times / ((performance.now() - started) / 1_000)),
    ],
  };
}
