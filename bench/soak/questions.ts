import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/graph.ts";

/** A request's body, and what makes its answer a right one. */
export interface Question {
  kind: "entity" | "list" | "search" | "write";
  body: string;
  /** Of a write: the address of the source it adds, by which it is found again. */
  adds?: string;
}

/** What the load asks about: ids that are in the graph. */
export interface Subjects {
  claims: string[];
  speakers: string[];
}

export async function subjectsIn(graph: Graph): Promise<Subjects> {
  const [row] = await graph.session({ withinMs: 120_000 }).read<{
    claims: string[];
    speakers: string[];
  }>(cypher`/* subjects */
    RETURN COLLECT { MATCH (claim:Claim) RETURN claim.id ORDER BY claim.id LIMIT 500 } AS claims,
      COLLECT { MATCH (claim:Claim) WITH claim.speakerId AS id, count(*) AS n WHERE id IS NOT NULL RETURN id ORDER BY n DESC LIMIT 20 } AS speakers`);
  return row!;
}

/** One claim as its page shows it, with who said it and where. */
const entityQuery = `query Claim($id: ID!) { node(id: $id) { id ... on Claim {
  text modality kind measure quantity { asSaid value unit } speaker { id name } source { id title url } } } }`;

/** The same from Neo4j alone: what this claim costs without HTTP and GraphQL. */
export const entityStatement = `MATCH (claim:Claim {id: $id})
  RETURN claim {.id, .text, .modality, .kind, .measure, .asSaid, .value, .unit,
    speaker: head(COLLECT { MATCH (claim)<-[:CARRIES]-(:Statement)<-[:MADE]-(speaker:Agent) RETURN speaker {.id, .name} LIMIT 1 }),
    source: head(COLLECT { MATCH (claim)<-[:CARRIES]-(:Statement)-[:STATED_IN]->(source:Source) RETURN source {.id, .title, .url} LIMIT 1 })} AS claim`;

/** A page of claims with everything that hangs on them: the founding question, as the explorer asks it. */
const listQuery = readFileSync(join(root, "src/operations/claims-by-putin-on-trade-volumes.graphql"), "utf8");
/** Levels of paged lists in it: a list, and none within. */
export const listDepth = 1;

const searchQuery = readFileSync(join(root, "src/operations/search-in-any-script.graphql"), "utf8");
const searched = ["Zabaikalsk", "Забайкальск", "满洲里", "Putin", "coal", "Xi Jinping", "нефть", "Russian Railways", "Heihe", "soybeans"];

const addSource = `mutation Add($input: AddSourceInput!) { addSource(input: $input) { created source { id url } userErrors { code message } } }`;

/** Has a question worked on though its answer is kept: 500 different questions are soon answered from the cache alone. */
export const workedOn = { "x-explain": "0" };

const body = (query: string, variables: Record<string, unknown>) => JSON.stringify({ query, variables });

export const entity = (subjects: Subjects, n: number): Question => ({
  kind: "entity",
  body: body(entityQuery, { id: subjects.claims[n % subjects.claims.length] }),
});
export const list = (subjects: Subjects, n: number): Question => ({
  kind: "list",
  body: body(listQuery, { speaker: subjects.speakers[n % subjects.speakers.length], first: 20 }),
});
export const search = (n: number): Question => ({ kind: "search", body: body(searchQuery, { query: searched[n % searched.length] }) });
export const write = (run: string, n: number): Question => {
  const url = `https://example.org/${run}/${n}`;
  const input = { idempotencyKey: randomUUID(), title: `Load ${run} ${n}`, url, licence: "CC0", attribution: "Example" };
  return { kind: "write", body: body(addSource, { input }), adds: url };
};

/** 70 entities, 20 lists, 8 searches and 2 writes in each hundred, well mixed: 37 and 100 have no common divisor. */
export function mixed(subjects: Subjects, run: string, n: number): Question {
  const place = (n * 37) % 100;
  if (place < 70) return entity(subjects, n);
  if (place < 90) return list(subjects, n);
  return place < 98 ? search(n) : write(run, n);
}
