import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { Projection } from "../../graph/projection.ts";
import type { Projected, Row } from "../../graph/row.ts";
import { merge, type Selection } from "../../graph/selection.ts";
import type { Prefetch, Prefetcher, RequestContext } from "../../query/context.ts";
import { figureLoader, figuresAt } from "./figure.queries.ts";
import type { Said } from "./repetition.ts";
import { noteNeed, type MemberType, type Need, type Owner } from "./prefetch-need.ts";

/** Points with more figures than this have only the needed rows read, by their loaders: all of them could be thousands. */
const maxPrefetched = "50" as Cypher;

interface Question {
  owner: Owner;
  selection: Selection;
  /** The places of the rows in the response. */
  places: readonly string[];
  /** A list of data point ids, and one of claims whose links may be requested; nulls are ignored. */
  points: Cypher;
  claims?: Cypher;
  /** The expected number of rows. */
  rows: number;
  /** Figures are needed regardless of the selection. */
  figures?: boolean;
}

/**
 * What the statement for claims, data points or conflicts prefetches for values computed from figures (assessments, conflicts, groups, best
 * values): the figures of each data point once, and the rows of its members. Undefined when none of it is selected.
 */
export function prefetchPoints(context: RequestContext, projection: Projection, question: Question): Prefetch | undefined {
  const need: Need = { figures: question.figures ?? false, ungrouped: false, linked: false, places: [], evidence: [] };
  for (const path of question.places) noteNeed(question.owner, question.selection, path, need);
  if (!question.claims) need.evidence = [];
  if (!need.figures && !need.ungrouped && need.places.length === 0 && need.evidence.length === 0) return undefined;
  const project = (of: MemberType, variable: Cypher, each: number): Cypher | null => {
    const places = need.places.filter((place) => place.of === of);
    const selection = merge(places.map((place) => place.selection));
    return places.length ? projection.node(variable, [of], selection, question.rows * each).text : null;
  };
  const [claim, observation] = [project("Claim", cypher`member`, 5), project("Observation", cypher`member`, 3)];
  const linked = need.linked && question.claims ? project("Claim", cypher`linked`, 1) : null;
  const point = project("DataPoint", cypher`around`, 1);
  const official = need.evidence.length
    ? projection.node(cypher`official`, ["Observation"], merge(need.evidence.map((place) => place.selection)), question.rows * 2).text
    : null;
  const list = (of: Cypher, value: Cypher | null) =>
    value ? cypher`COLLECT { MATCH (around)<-[:ON]-(member:${of}) RETURN ${value} }` : cypher`[]`;
  const members =
    claim || observation
      ? cypher`CASE WHEN COUNT { (around)<-[:ON]-() } > ${maxPrefetched} THEN [] ELSE ${list(cypher`Claim`, claim)} + ${list(cypher`Observation`, observation)} END`
      : cypher`[]`;
  const all = figuresAt(cypher`around`);
  const figures = need.figures ? all : need.ungrouped ? cypher`CASE WHEN around.conflictGroups IS NULL THEN ${all} END` : cypher`null`;
  const column = cypher`{
    points: COLLECT {
      UNWIND ${question.points} AS aroundId
      WITH DISTINCT aroundId
      MATCH (around:DataPoint {id: aroundId})
      RETURN {id: aroundId, figures: ${figures}, members: ${members}, point: ${point ?? cypher`null`}}
    },
    linked: ${
      linked
        ? cypher`COLLECT {
      UNWIND ${question.claims!} AS linkedId
      MATCH (:Claim {id: linkedId})-[:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]-(linked:Claim)
      WITH DISTINCT linked
      RETURN ${linked}
    }`
        : cypher`[]`
    },
    evidence: ${
      official
        ? cypher`COLLECT {
      UNWIND ${question.claims!} AS judgedId
      MATCH (judged:Claim {id: judgedId})
      UNWIND judged.evidence AS evidenceId
      WITH DISTINCT evidenceId
      MATCH (official:Observation {id: evidenceId})
      RETURN ${official}
    }`
        : cypher`[]`
    }}`;
  return { column, store: (value) => keep(context, projection, need, value as Kept) };
}

/** For claims and data points, wherever they are read. */
export const prefetchers: Readonly<Record<string, Prefetcher>> = {
  Claim: (context, projection, { list, ...rows }) =>
    prefetchPoints(context, projection, { owner: "Claim", ...rows, points: list("dataPointId"), claims: list("id") }),
  DataPoint: (context, projection, { list, ...rows }) =>
    prefetchPoints(context, projection, { owner: "DataPoint", ...rows, points: list("id") }),
};

interface Kept {
  points: { id: string; figures: Said[] | null; members: Projected[]; point: Projected | null }[];
  linked: Projected[];
  evidence: Projected[];
}

function keep(context: RequestContext, projection: Projection, need: Need, { points, linked, evidence }: Kept): void {
  for (const { id, figures } of points) if (figures) figureLoader(context).prime(id, figures);
  const rows = projection.rows([
    ...points.flatMap(({ members, point }) => [...members, ...(point ? [point] : [])]),
    ...linked,
    ...evidence,
  ]);
  for (const { place } of [...need.places, ...need.evidence]) {
    const known = context.prefetched.get(place) ?? new Map<string, Row>();
    for (const row of rows) known.set(row.id, row);
    context.prefetched.set(place, known);
  }
}
