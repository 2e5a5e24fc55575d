import { readFileSync } from "node:fs";
import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { Graph } from "../../graph/graph.ts";
import { wrongSummaries } from "../../knowledge/data-point/summary.write.ts";
import { wrongVerdicts } from "../../knowledge/data-point/verdict.write.ts";
import { anchorFault, type Anchored, type Texts } from "./anchors.ts";
import { acyclic, checks, knownLabels, linkEnds, faultWords } from "./checks.ts";
import { cycles } from "./cycles.ts";
import { hashedKinds, isGone, isHashed, unreadable, wrongHashes, wrongRedirects } from "./hashes.ts";
import { countOf, pluralOf } from "./declared-checks.ts";

export interface Fault {
  id: string;
  what: string;
}

export interface Finding {
  name: string;
  /** How many things were looked at. */
  looked: number;
  faults: number;
  /** The first of them. */
  shown: Fault[];
}

/** So many faults of one kind are listed; the others are counted. */
const mostShown = 20;

interface Verification {
  /** The path of schema/graph.cypher. */
  schema: string;
  /** The texts of sources that are at hand. */
  texts?: Texts;
  onFinding?: (finding: Finding) => void;
}

/** Checks the whole graph and changes nothing. Every finding without faults: the graph is sound. */
export async function verify(graph: Graph, { schema, texts, onFinding = () => {} }: Verification): Promise<Finding[]> {
  const findings: Finding[] = [];
  const found = async (
    name: string,
    looked: number | (() => number | Promise<number>),
    faults: () => AsyncIterable<Fault> | Iterable<Fault> | Promise<Fault[]>,
  ) => {
    const finding: Finding = { name, looked: 0, faults: 0, shown: [] };
    const add = ({ id, what }: Fault) => void (finding.faults++ < mostShown && finding.shown.push({ id, what }));
    try {
      for await (const fault of await faults()) add(fault);
      finding.looked = typeof looked === "function" ? await looked() : looked;
    } catch (error) {
      // A damaged part of the store is no reason to leave the others unchecked; a database that is gone is.
      if (isGone(error)) throw error;
      finding.faults++;
      // First, so that what is told before it does not push it off the list.
      finding.shown = [{ id: "the store", what: unreadable(error) }, ...finding.shown].slice(0, mostShown);
    }
    findings.push(finding);
    onFinding(finding);
  };
  const patient = () => graph.session({ withinMs: 3_600_000 });

  const promised = [...readFileSync(schema, "utf8").matchAll(/^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+)/gm)].map(([, name]) => name!);
  await found("constraints and indexes are there and online", promised.length, () => missing(graph, promised));
  const count = (text: Cypher) => async () => (await patient().read<{ count: number }>(text))[0]!.count;
  for (const { name, looked, faults } of checks)
    await found(name, count(looked), () => graph.stream<Fault>(faults, { linkEnds, words: faultWords, knownLabels }));
  if (await isHashed(patient())) {
    const stand = (kinds: string) => `${kinds} stand as they were written`;
    for (const of of hashedKinds) await found(stand(pluralOf(of)), count(countOf(of.label)), () => wrongHashes(patient(), of));
    await found(stand("redirects"), count(countOf("Redirect")), () => wrongRedirects(patient()));
  }
  for (const type of acyclic) {
    const edges: [string, string][] = [];
    await found(
      `${type} leads in no circle`,
      () => edges.length,
      async () => {
        for await (const { from, to } of graph.stream<{ from: string; to: string }>(
          cypher`/* edgesOf */ MATCH (from)-[link]->(to) WHERE type(link) = $type RETURN from.id AS from, to.id AS to`,
          { type },
        ))
          edges.push([from, to]);
        return cycles(edges).map((id) => ({ id, what: `${type} leads back to it` }));
      },
    );
  }
  let anchors = 0;
  let atHand = 0;
  async function* wrongAnchors(withTexts: Texts | undefined): AsyncGenerator<Fault, void> {
    for await (const statement of graph.stream<Anchored>(anchored)) {
      const { fault, hasText } = anchorFault(statement, withTexts);
      anchors++;
      if (hasText) atHand++;
      if (fault) yield { id: statement.id, what: fault };
    }
  }
  await found(
    "anchors agree with themselves",
    () => anchors,
    () => wrongAnchors(undefined),
  );
  if (texts)
    await found(
      "anchors stand in their texts",
      () => atHand,
      () => wrongAnchors(texts),
    );
  const [points, claims] = [
    count(cypher`MATCH (point:DataPoint) RETURN count(point) AS count`),
    count(cypher`MATCH (claim:Claim) RETURN count(claim) AS count`),
  ];
  await found("data points' summaries are those of a recount", points, () => wrongSummaries(patient()));
  await found("claims' verdicts are those that official figures give", claims, () => wrongVerdicts(patient()));
  return findings;
}

const anchored = cypher`/* anchoredStatements */
  MATCH (statement:Statement) WHERE statement.start IS NOT NULL OR statement.exact IS NOT NULL
  RETURN statement.id AS id, statement.exact AS exact, statement.prefix AS prefix, statement.suffix AS suffix, statement.sha256 AS sha256,
         statement.paragraph AS paragraph, statement.start AS start, statement.end AS end,
         COLLECT { MATCH (statement)-[:STATED_IN]->(source) RETURN source.sha256 }[0] AS textSha256`;

async function missing(graph: Graph, promised: string[]): Promise<Fault[]> {
  const session = graph.session();
  const constraints = await session.read<{ name: string }>(cypher`SHOW CONSTRAINTS YIELD name RETURN name`);
  const indexes = await session.read<{ name: string; state: string }>(cypher`SHOW INDEXES YIELD name, state RETURN name, state`);
  const state = new Map([
    ...constraints.map(({ name }) => [name, "ONLINE"] as const),
    ...indexes.map(({ name, state }) => [name, state] as const),
  ]);
  return promised
    .filter((name) => state.get(name) !== "ONLINE")
    .map((id) => ({ id, what: state.has(id) ? `is ${state.get(id)}, expected ONLINE` : "is missing" }));
}
