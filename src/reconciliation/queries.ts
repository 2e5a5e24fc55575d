import { badInput, UserError } from "../contract/errors.ts";
import type { Query } from "./batch.ts";
import { reconciledKinds, typeOfKind } from "./manifest.ts";

/** Executes one document against the API on behalf of the request's sender. */
export type ExecuteApi = (
  document: string,
  variables?: Record<string, unknown>,
) => Promise<{ data?: Record<string, unknown> | null; errors?: readonly { message: string; extensions?: Record<string, unknown> }[] }>;

/** Names per call of `resolve`. */
const batchSize = 100;

/** An unambiguous match: needs no review. */
const autoMatchScore = 0.95;

/** The fields that name a thing, in every document of this room. */
export const namedNodeFields = /* GraphQL */ `
  fragment NamedNode on Node {
    __typename
    id
    ... on Entity {
      name
      aliases
    }
    ... on Source {
      title
    }
    ... on Event {
      eventName: name
    }
  }
`;

const document = /* GraphQL */ `
  query Reconcile($names: [String!]!, $type: EntityType) {
    resolve(names: $names, type: $type) {
      candidates {
        score
        reason
        node {
          ...NamedNode
        }
      }
    }
  }
  ${namedNodeFields}
`;

export interface NamedNode {
  __typename: string;
  id: string;
  name?: string;
  title?: string;
  eventName?: string;
  aliases?: string[];
}

interface Resolved {
  candidates: { score: number; reason: string; node: NamedNode | null }[];
}

export const nodeName = ({ name, title, eventName, id }: NamedNode): string => name ?? title ?? eventName ?? id;

/** BorderCrossing -> {id: "BORDER_CROSSING", …} */
export const typeOfNode = ({ __typename }: NamedNode) => typeOfKind(__typename.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase());

/** Candidates for each query of a batch, best first, scored by `resolve` (0 to 100). */
export async function reconcile(ask: ExecuteApi, queries: Map<string, Query>): Promise<Record<string, { result: object[] }>> {
  const answers: Record<string, { result: object[] }> = Object.create(null) as Record<string, { result: object[] }>;
  const byKind = new Map<string | undefined, { key: string; query: Query; kinds: string[] }[]>();
  for (const [key, query] of queries) {
    answers[key] = { result: [] };
    if (!query.query.trim()) continue;
    const kinds = kindsOf(query);
    const kind = kinds.length === 1 ? kinds[0] : undefined;
    byKind.set(kind, [...(byKind.get(kind) ?? []), { key, query, kinds }]);
  }
  for (const [kind, queriesOfKind] of byKind)
    for (let from = 0; from < queriesOfKind.length; from += batchSize) {
      const some = queriesOfKind.slice(from, from + batchSize);
      const { resolve } = await answerData<{ resolve: Resolved[] }>(ask, document, {
        names: some.map(({ query: { query } }) => query),
        type: kind,
      });
      some.forEach(({ key, query: { limit = 5 }, kinds }, i) => {
        const candidates = resolve[i]!.candidates.filter(
          (each): each is { score: number; reason: string; node: NamedNode } =>
            each.node !== null && (!kinds.length || kinds.includes(typeOfNode(each.node).id)),
        );
        const isCertain = (candidates[0]?.score ?? 0) >= autoMatchScore;
        answers[key] = {
          result: candidates.slice(0, limit).map(({ node, score, reason }, place) => ({
            id: node.id,
            name: nodeName(node),
            description: reason,
            type: [typeOfNode(node)],
            score: Math.round(score * 1000) / 10,
            match: place === 0 && isCertain,
          })),
        };
      });
    }
  return answers;
}

/** The kinds a query is restricted to; empty for no restriction. */
function kindsOf({ type }: Query): string[] {
  const kinds = typeof type === "string" ? [type] : (type ?? []);
  const unknown = kinds.find((each) => !reconciledKinds.includes(each));
  if (unknown !== undefined) throw badInput(`The type ${JSON.stringify(unknown)} is unknown. Types are ${reconciledKinds.join(", ")}.`);
  return kinds;
}

/** The data of a response. @throws UserError with the API's message and code. */
export async function answerData<Data>(ask: ExecuteApi, text: string, variables?: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await ask(text, variables);
  const [error] = errors ?? [];
  if (error || !data)
    throw new UserError(
      (error?.extensions?.code as "BAD_USER_INPUT" | undefined) ?? "SERVICE_UNAVAILABLE",
      error?.message ?? "The API gave no data.",
    );
  return data as Data;
}
