import { fold } from "../../contract/folding.ts";
import { Projection } from "../../graph/projection.ts";
import { entityTypes, thingLabelled, thingOfKind, type EntityKind } from "../things/things.ts";
import { claimsQuery, isLong, namesQuery } from "../../query/search-words.ts";
import { similarity } from "./similarity.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { maxFound, searchStatement, type FoundClaim, type FoundName, type Wanted } from "./search-statement.queries.ts";
import { int } from "../../graph/values.ts";

export interface Hit {
  id: string;
  type: EntityKind;
  score: number;
  matched: string;
  /** The node with its selected fields; undefined when the statement left it out. */
  node: Row | undefined;
}

export interface Found {
  hits: Hit[];
  /** The number of matches per kind, including those beyond the best 500. */
  counts: Map<EntityKind, number>;
}

/** Statements are found through their claims and would only repeat them, so they are excluded by default. */
const defaultTypes = entityTypes.filter((type) => thingOfKind[type].kind.searched !== false);

export const isFoundByName = (type: EntityKind): boolean => thingOfKind[type].kind.named !== false;

/**
 * Searches names and the words of claims, in one statement that also reads the selected fields; ranks the index hits by similarity and by
 * how much is known about them. When nothing contains all the words, things with some of them are returned.
 */
export async function find(
  { graph, table }: Pick<RequestContext, "graph" | "table">,
  text: string,
  types: readonly EntityKind[] | null | undefined,
  selected: Wanted | null = null,
): Promise<Found> {
  const searchedTypes = types ?? defaultTypes;
  const labels = searchedTypes.filter(isFoundByName).map((type) => thingOfKind[type].label);
  const claims = searchedTypes.includes("CLAIM") || searchedTypes.includes("STATEMENT");
  if (fold(text) === "") return { hits: [], counts: new Map() };
  const projection = new Projection(table);
  const statement = searchStatement(projection, labels, searchedTypes.includes("STATEMENT"), selected);
  const parameters = {
    ...projection.parameters,
    all: namesQuery(text),
    any: namesQuery(text, { any: true }),
    claims: claims ? claimsQuery(text) : "",
    labels,
    limit: int(maxFound),
    projected: int(selected?.claims ?? 0),
  };
  type Row = { names: FoundName[]; claims: FoundClaim[]; total: number };
  const [found] = await (isLong(text) ? graph.lookUpNames<Row>(statement, parameters) : graph.read<Row>(statement, parameters));
  if (!found) throw new Error("the search gave no row");
  const query = fold(text);
  const hits = [
    ...found.names.map((row): Hit => {
      const [matched, likeness] = nearest(query, row.spellings);
      return {
        id: row.id,
        type: thingLabelled(row.label).kind!.name as EntityKind,
        score: round(weigh(likeness, row.degree, row.label)),
        matched: matched === fold(row.name) ? row.name : matched,
        node: projection.row(row.node) ?? undefined,
      };
    }),
    ...found.claims.flatMap((row): Hit[] => [
      ...(searchedTypes.includes("CLAIM")
        ? [
            {
              id: row.id,
              type: "CLAIM" as const,
              score: round(0.5 * (row.score / (row.score + 5))),
              matched: row.text,
              node: projection.row(row.node) ?? undefined,
            },
          ]
        : []),
      ...(row.statementId
        ? [
            {
              id: row.statementId,
              type: "STATEMENT" as const,
              score: round(0.49 * (row.score / (row.score + 5))),
              matched: row.text,
              node: projection.row(row.statement) ?? undefined,
            },
          ]
        : []),
    ]),
  ];
  const unique = [
    ...new Map(
      hits
        .sort(best)
        .reverse()
        .map((hit) => [hit.id, hit]),
    ).values(),
  ].sort(best);
  const counts = new Map<EntityKind, number>();
  for (const hit of unique) counts.set(hit.type, (counts.get(hit.type) ?? 0) + 1);
  if (searchedTypes.includes("CLAIM") && found.total > 0) counts.set("CLAIM", found.total);
  return { hits: unique, counts };
}

const best = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);
const round = (score: number): number => Math.round(score * 1e6) / 1e6;

export function nearest(query: string, spellings: readonly string[]): [spelling: string, likeness: number] {
  let found: [string, number] = ["", -1];
  for (const spelling of spellings) {
    const likeness = similarity(query, spelling);
    if (likeness > found[1] || (likeness === found[1] && spelling.length < found[0].length)) found = [spelling, likeness];
  }
  return found;
}

/**
 * Well-known things rank before obscure ones of the same name: a tenth of the score depends on the number of links, up to ten thousand; a
 * source's title, which contains other things' names, counts less.
 */
const weigh = (likeness: number, degree: number, label: string): number =>
  (0.9 * likeness + 0.1 * Math.min(1, Math.log10(1 + degree) / 4)) * (thingLabelled(label).weight ?? 1);
