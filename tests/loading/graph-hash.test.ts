import { afterAll, describe, expect, it } from "vitest";
import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import { bookkeeping, graphHash } from "../../src/loading/backup/graph-hash.ts";
import { OrderFreeHash } from "../../src/loading/backup/order-free-hash.ts";
import { openOwnStore } from "../support/own-store.ts";

describe("a hash over lines in any order", () => {
  const of = (...lines: string[]) => {
    const hash = new OrderFreeHash();
    for (const line of lines) hash.add(line);
    return hash.digest();
  };
  it("is the same in any order and different for any other lines", () => {
    expect(of("a", "b", "c")).toBe(of("c", "a", "b"));
    const different = [of(), of("a"), of("a", "a"), of("a", "b"), of("ab"), of("a", "b", "b"), of("a", "a", "b")];
    expect(new Set(different).size).toBe(different.length);
  });
});

const store = await openOwnStore();
afterAll(() => store?.close());

const change = (text: Cypher) => store!.graph.session().write((transaction) => transaction.run(text));

describe.skipIf(!store)("the hash of a graph", () => {
  const full = cypher`/* build */
    CREATE (one:Claim {id: 'claim:1', whole: 5, float: 5.0, list: ['a', 'b'], on: '2024-01-01',
      at: datetime('2024-05-16T10:00:00.000000001+08:00[Asia/Shanghai]'), day: date('2024-05-16'), for: duration('P1Y2M3DT4S'),
      place: point({latitude: 49.6, longitude: 117.4}), hour: time('10:00+03:00'), plain: localdatetime('2024-05-16T10:00')})
    CREATE (two:Claim {id: 'claim:2'}) CREATE (name:Name {folded: 'coal'}) CREATE (good:Entity:Commodity {id: 'commodity:1'})
    CREATE (one)-[:REPEATS {note: 'x', on: '2024-01-01'}]->(two) CREATE (name)-[:NAMES]->(good)`;
  const again = cypher`/* buildInAnotherOrder */
    CREATE (good:Commodity:Entity {id: 'commodity:1'}) CREATE (name:Name {folded: 'coal'}) CREATE (name)-[:NAMES]->(good)
    CREATE (two:Claim {id: 'claim:2'})
    CREATE (one:Claim {hour: time('10:00+03:00'), plain: localdatetime('2024-05-16T10:00'), place: point({latitude: 49.6, longitude: 117.4}),
      for: duration('P1Y2M3DT4S'), day: date('2024-05-16'), at: datetime('2024-05-16T10:00:00.000000001+08:00[Asia/Shanghai]'),
      on: '2024-01-01', list: ['a', 'b'], float: 5.0, whole: 5, id: 'claim:1'})
    CREATE (one)-[:REPEATS {on: '2024-01-01', note: 'x'}]->(two)`;
  const empty = cypher`/* empty */ MATCH (node) DETACH DELETE node`;

  it("does not depend on the order of writes nor on Neo4j's internal ids", async () => {
    await change(full);
    const before = await graphHash(store!.graph);
    expect(before).toMatchObject({ nodes: 4, links: 2 });
    await change(empty);
    await change(again);
    expect(await graphHash(store!.graph)).toEqual(before);
  });

  it("changes with every property, type, label and link", async () => {
    const seen = new Map([[(await graphHash(store!.graph)).sha256, "before" as Cypher | string]]);
    for (const edit of [
      cypher`MATCH (n:Claim {id: 'claim:1'}) SET n.whole = 6`,
      cypher`MATCH (n:Claim {id: 'claim:1'}) SET n.whole = 5.0`,
      cypher`MATCH (n:Claim {id: 'claim:1'}) SET n.whole = '5'`,
      cypher`MATCH (n:Claim {id: 'claim:1'}) SET n.list = ['b', 'a']`,
      cypher`MATCH (n:Claim {id: 'claim:1'}) SET n.at = datetime('2024-05-16T10:00:00.000000002+08:00[Asia/Shanghai]')`,
      cypher`MATCH (n:Claim {id: 'claim:1'}) SET n.at = datetime('2024-05-16T10:00:00.000000002+08:00')`,
      cypher`MATCH (n:Claim {id: 'claim:1'}) SET n.day = '2024-05-16'`,
      cypher`MATCH (n:Claim {id: 'claim:1'}) SET n.for = duration('P1Y2M3DT5S')`,
      cypher`MATCH (n:Claim {id: 'claim:1'}) SET n.place = point({x: 117.4, y: 49.6})`,
      cypher`MATCH (n:Claim {id: 'claim:1'}) REMOVE n.float`,
      cypher`MATCH (n:Claim {id: 'claim:2'}) SET n:Extra`,
      cypher`MATCH (:Claim {id: 'claim:1'})-[r:REPEATS]->() SET r.note = 'y'`,
      cypher`MATCH (a:Claim {id: 'claim:1'})-[r:REPEATS]->(b) DELETE r CREATE (b)-[:REPEATS {note: 'y', on: '2024-01-01'}]->(a)`,
      cypher`MATCH (b:Claim)-[r:REPEATS]->(a) DELETE r CREATE (b)-[:DISPUTES {note: 'y', on: '2024-01-01'}]->(a)`,
      cypher`MATCH (b:Claim)-[r:DISPUTES]->(a) CREATE (b)-[twice:DISPUTES]->(a) SET twice = properties(r)`,
    ]) {
      await change(edit);
      const { sha256 } = await graphHash(store!.graph);
      expect(seen.get(sha256), edit).toBeUndefined();
      seen.set(sha256, edit);
    }
  });

  it("ignores what is excluded", async () => {
    const before = await graphHash(store!.graph, bookkeeping);
    await change(cypher`MATCH (n:Claim {id: 'claim:2'}) SET n.lastSeen = '2026-01-01' CREATE (:GraphState {id: 'seed'})-[:ANY]->(n)`);
    expect(await graphHash(store!.graph, bookkeeping)).toEqual(before);
    expect((await graphHash(store!.graph)).nodes).toBe(before.nodes + 1);
  });
});
