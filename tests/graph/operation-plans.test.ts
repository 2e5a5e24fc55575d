import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { execute, Kind, parse, print, separateOperations, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { exampleVariables } from "../../src/explorer/api/examples.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Knowledge } from "../../src/knowledge/knowledge.ts";
import { warmUpQueries } from "../../src/commands/warm-up.ts";
import { api, ask } from "../support/api.ts";

interface Named {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  trips: number;
  /** Whether the operation has a page size as variable. */
  paged: boolean;
}

const graphql = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readFileSync(join(root, folder, file), "utf8"));

/** Budgets are read from the file, since the parser drops comments. */
function operationsOf(text: string, budgets: string): Named[] {
  return Object.entries(separateOperations(parse(text))).map(([name, document]) => {
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    )!;
    const named = [
      operation.operation === "query" ? "" : "!",
      ...(operation.variableDefinitions ?? []).map((each) => each.variable.name.value),
    ];
    const before = budgets.slice(0, budgets.search(new RegExp(`^query ${name}\\b`, "m")));
    return {
      name,
      query: print(document),
      variables: exampleVariables[name] ?? {},
      trips: Number([...before.matchAll(/^# trips: (\d+)$/gm)].at(-1)?.[1]),
      paged: named.includes("first"),
    };
  });
}

const worked = graphql("src/operations").flatMap((text) => operationsOf(text, text));
const explorer = graphql("src/explorer").join("\n");
const drawn = operationsOf(explorer, explorer);

describe.skipIf(!api)("a named operation keeps to its budget of statements with page sizes of 1, 5 and 50:", () => {
  it.each([...worked, ...drawn])("$name, $trips", async ({ name, query, variables, trips, paged }) => {
    if (name === "Claim") {
      const { data } = await ask(`{ claims(filter: {speaker: "Putin", measure: [TRADE_TURNOVER]}, first: 1) { nodes { id } } }`);
      variables = { id: data.claims.nodes[0].id };
    }
    expect(trips).toBeGreaterThan(0);
    // Coverage is computed at most every ten seconds and costs no statement until then: of two responses in a row, one costs none.
    const counted = /\bcoverage\b/.test(query);
    for (const first of paged ? [1, 5, 50] : [undefined]) {
      const asked = () => ask(query, { ...variables, ...(first ? { first } : {}) });
      const answer = await asked();
      const { data, errors, extensions } = counted && answer.extensions.cost.trips !== trips ? await asked() : answer;
      expect(errors).toBeUndefined();
      expect(Object.values(data).every(Boolean)).toBe(true);
      expect(extensions.cost.trips).toBe(trips);
      expect(extensions.cost.waves).toBeLessThanOrEqual(trips);
    }
  });

  it("all operations of the explorer are included", () => {
    expect(drawn.map(({ name }) => name).sort()).toEqual([...explorer.matchAll(/^query (\w+)/gm)].map(([, name]) => name!).sort());
    expect(explorer.match(/^# trips: \d+\nquery /gm)).toHaveLength(drawn.length);
  });
});

describe.skipIf(!api)("a query that is only planned", () => {
  const planning = () => api!.graph.session({ planOnly: true });

  it("returns nothing and changes nothing", async () => {
    expect(await planning().read(cypher`MATCH (country:Country) RETURN country.id AS id`)).toEqual([]);
    await planning().write((transaction) => transaction.run(cypher`CREATE (:Nobody {id: 'nobody'})`));
    expect(await api!.graph.session().read(cypher`MATCH (nobody:Nobody) RETURN nobody.id AS id`)).toEqual([]);
  });

  it("has example variables for each operation of the pages", async () => {
    const knowledge = await Knowledge.open();
    await knowledge.loadMemory(api!.graph);
    for (const { document, variableValues } of warmUpQueries()) {
      const session = planning();
      const contextValue = knowledge.context(api!.graph, session);
      const { errors } = await execute({ schema: knowledge.schema, document, variableValues, contextValue });
      expect(String(errors)).not.toContain("was not provided");
      expect(session.queryLog.statements).toBeGreaterThan(0);
    }
  });
});

describe.skipIf(!api)("a selection under both nodes and edges", () => {
  const filter = `filter: {speaker: "Putin"}, first: 3`;

  it("takes one query if both select the same link with different fields", async () => {
    const { data, errors, extensions } = await ask(`{ claims(${filter}) {
      nodes { source { title publisher { id } } speaker { ... on Official { offices { title } } } statement { quote { exact } } }
      edges { node { source { url publisher { name country { code } } } speaker { name ... on Official { offices { country { code } } } } statement { channel saidOn { label } } } } } }`);
    expect(errors).toBeUndefined();
    expect(extensions.cost.trips).toBe(1);
    const nodes = data.claims.nodes;
    const under = data.claims.edges.map((edge: { node: object }) => edge.node);
    expect(nodes).toHaveLength(3);
    for (const [i, node] of nodes.entries()) {
      expect(node.source.title).toBeTruthy();
      expect(under[i].source.url).toMatch(/^http/);
      expect(under[i].source.publisher.name).toBeTruthy();
      expect(node.source.publisher.id).toBeTruthy();
      expect(node.speaker.offices[0].title).toBeTruthy();
      expect(under[i].speaker.offices.some((office: { country: object | null }) => office.country)).toBe(true);
      expect(under[i].speaker.name).toBe("Vladimir Putin");
      expect(under[i].statement.saidOn.label).toBeTruthy();
    }
  });

  it("may use one alias for two fields: each gets its own result", async () => {
    const { data, errors } = await ask(`{ claims(${filter}) {
      nodes { speaker { x: id ... on Official { held: offices(on: "2023-03-20") { title } } ... on Entity { said: claims(first: 1) { nodes { id } } } } it: source { id } }
      edges { node { speaker { x: name ... on Official { held: offices(on: "1990-01-01") { title } } ... on Entity { said: claims(first: 5) { nodes { id } } } } it: statement { id } } } } }`);
    expect(errors).toBeUndefined();
    for (const [i, { node }] of data.claims.edges.entries()) {
      const other = data.claims.nodes[i];
      expect(other.speaker).toMatchObject({ x: "official:vladimir-putin", held: [{ title: expect.any(String) }] });
      expect(other.speaker.said.nodes).toHaveLength(1);
      expect(other.it.id).toMatch(/^source:/);
      expect(node.speaker).toMatchObject({ x: "Vladimir Putin", held: [] });
      expect(node.speaker.said.nodes).toHaveLength(5);
      expect(node.it.id).toMatch(/^statement:/);
    }
  });
});

describe.skipIf(!api)("x-explain: 1", () => {
  it("returns each statement with its plan and db hits, and nothing without the header", async () => {
    const query = `{ borderCrossings(between: ["RUS", "CHN"], first: 2) { nodes { name claims(first: 1) { nodes { text } } } } }`;
    const { extensions } = await ask(query, {}, { "x-explain": "1" });
    expect(extensions.explain!.map(({ name }) => name)).toEqual(["pageOfBorderCrossing", "claims"]);
    for (const { statement, dbHits, plan } of extensions.explain! as unknown as { statement: string; dbHits: number; plan: Plan }[]) {
      expect(statement).toContain("MATCH (item:");
      expect(dbHits).toBeGreaterThan(0);
      expect(sum(plan)).toBe(dbHits);
      expect(plan.operator).toBe("ProduceResults");
    }
    expect((await ask(query)).extensions.explain).toBeUndefined();
  });
});

interface Plan {
  operator: string;
  dbHits: number;
  children: Plan[];
}
const sum = (plan: Plan): number => plan.dbHits + plan.children.reduce((all, child) => all + sum(child), 0);
