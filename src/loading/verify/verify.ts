import { readFileSync } from "node:fs";
import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { Graph } from "../../graph/graph.ts";
import { wrongSummaries } from "../../knowledge/data-point/summary.write.ts";
import { wrongVerdicts } from "../../knowledge/data-point/verdict.write.ts";
import { anchorFault, type AnchoredStatement, type Texts } from "./anchors.ts";
import { acyclic, checks, knownLabels, linkEnds, vocabularies } from "./checks.ts";
import { cycles } from "./cycles.ts";
import { hashedKinds, isUnreachable, isHashed, unreadable, wrongHashes, wrongRedirects } from "./hashes.ts";
import { countOf, pluralOf } from "./declared-checks.ts";

export interface Fault {
  id: string;
  what: string;
}

export interface Finding {
  name: string;
  /** How many were checked. */
  looked: number;
  faults: number;
  /** The first of them. */
  shown: Fault[];
}

/** Maximum number of faults listed per check; the rest are only counted. */
const maxShown = 20;

interface Verification {
  /** The path of schema/graph.cypher. */
  schema: string;
  /** The available texts of sources. */
  texts?: Texts;
  onFinding?: (finding: Finding) => void;
}

/** Checks the whole graph without changing anything. The graph is valid when no finding has faults. */
export async function verify(graph: Graph, { schema, texts, onFinding = () => {} }: Verification): Promise<Finding[]> {
  const findings: Finding[] = [];
  const found = async (
    name: string,
    looked: number | (() => number | Promise<number>),
    faults: () => AsyncIterable<Fault> | Iterable<Fault> | Promise<Fault[]>,
  ) => {
    const finding: Finding = { name, looked: 0, faults: 0, shown: [] };
    const add = ({ id, what }: Fault) => void (finding.faults++ < maxShown && finding.shown.push({ id, what }));
    try {
      for await (const fault of await faults()) add(fault);
      finding.looked = typeof looked === "function" ? await looked() : looked;
    } catch (error) {
      // A damaged part of the store does not prevent the other checks; an unreachable database does.
      if (isUnreachable(error)) throw error;
      finding.faults++;
      // Listed first, so that other faults do not push it off the list.
      finding.shown = [{ id: "the store", what: unreadable(error) }, ...finding.shown].slice(0, maxShown);
    }
    findings.push(finding);
    onFinding(finding);
  };
  const longSession = () => graph.session({ withinMs: 3_600_000 });

  const promised = [...readFileSync(schema, "utf8").matchAll(/^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+)/gm)].map(([, name]) => name!);
  await found("constraints and indexes are there and online", promised.length, () => missing(graph, promised));
  const count = (text: Cypher) => async () => (await longSession().read<{ count: number }>(text))[0]!.count;
  for (const { name, looked, faults } of checks)
    await found(name, count(looked), () => graph.stream<Fault>(faults, { linkEnds, words: vocabularies, knownLabels }));
  if (await isHashed(longSession())) {
    const stand = (kinds: string) => `${kinds} stand as they were written`;
    for (const of of hashedKinds) await found(stand(pluralOf(of)), count(countOf(of.label)), () => wrongHashes(longSession(), of));
    await found(stand("redirects"), count(countOf("Redirect")), () => wrongRedirects(longSession()));
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
  let withText = 0;
  async function* wrongAnchors(withTexts: Texts | undefined): AsyncGenerator<Fault, void> {
    for await (const statement of graph.stream<AnchoredStatement>(anchored)) {
      const { fault, hasText } = anchorFault(statement, withTexts);
      anchors++;
      if (hasText) withText++;
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
      () => withText,
      () => wrongAnchors(texts),
    );
  const [points, claims] = [
    count(cypher`MATCH (point:DataPoint) RETURN count(point) AS count`),
    count(cypher`MATCH (claim:Claim) RETURN count(claim) AS count`),
  ];
  await found("data points' summaries are those of a recount", points, () => wrongSummaries(longSession()));
  await found("claims' verdicts are those that official figures give", claims, () => wrongVerdicts(longSession()));
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
