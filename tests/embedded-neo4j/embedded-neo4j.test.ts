import { describe, expect, test } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { database } from "../support/database.ts";

describe.skipIf(!database)("the embedded Neo4j", () => {
  const ask = async <Row extends object>(text: ReturnType<typeof cypher>): Promise<Row[]> => {
    const graph = new Graph(database!);
    return graph
      .session()
      .read<Row>(text)
      .finally(() => graph.close());
  };

  test("is Neo4j 5.26 Community", async () => {
    const [component] = await ask(cypher`CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition`);
    expect(component).toEqual({ version: "5.26.30", edition: "community" });
  });

  test.each([
    cypher`LOAD CSV FROM "file:///etc/passwd" AS line RETURN line`,
    cypher`LOAD CSV FROM "http://127.0.0.1:1/x.csv" AS line RETURN line`,
  ])("reads neither local files nor URLs: %s", async (text) => {
    await expect(ask(text)).rejects.toThrow(/configuration property|blocked|not allow/i);
  });
});
