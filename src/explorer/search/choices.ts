import { useAnswer, type Answer } from "../asking/answer.ts";
import { useRested } from "../asking/slowly.ts";
import type { EntityType } from "@trade-graph/client";
import { SuggestionsDocument, type FoundThingFragment, type SuggestionsQuery } from "../generated/graphql.ts";
import { byKind } from "./found.ts";
import { useUnderstood, type Understood } from "./understood.ts";

/** Looked through for the best three of each kind. */
const most = 24;

/** What may be taken from the list: what the words mean as a question, a thing, or all of a kind. */
export type Choice =
  { key: string; words: Understood } | { key: string; thing: FoundThingFragment } | { key: string; all: EntityType; count: number };

export interface Choices {
  /** What was asked: the words once the typing rests. */
  asked: string;
  /** Whether the choices answer the words that stand in the box now. */
  fresh: boolean;
  busy: boolean;
  whole: Choice[];
  groups: { type: EntityType; total: number; choices: Choice[] }[];
  nearest: string | null;
  trouble: Answer<SuggestionsQuery>["trouble"];
}

/** What is offered for words as they are typed. Where a thing is wanted, neither questions nor whole kinds are. */
export function useChoices(words: string, types: EntityType[] | undefined, thingWanted: boolean): Choices {
  const asked = useRested(words.trim(), 120);
  const answer = useAnswer(SuggestionsDocument, { query: asked, types: types ?? null, first: most }, { skip: asked === "" });
  const understood = useUnderstood(thingWanted ? "" : asked);
  const fresh = asked === words.trim() && answer.fresh;
  const found = asked && fresh ? byKind(answer.data?.search.edges ?? [], answer.data?.search.facets ?? []) : [];
  return {
    asked,
    fresh,
    busy: understood.busy,
    whole: fresh ? understood.found.map((each) => ({ key: each.key, words: each })) : [],
    groups: found.map(({ type, found: things, total }) => ({
      type,
      total,
      choices: [
        ...things.map((thing) => ({ key: thing.node.id, thing })),
        ...(!thingWanted && total > things.length ? [{ key: `all ${type}`, all: type, count: total }] : []),
      ],
    })),
    nearest: understood.nearest,
    trouble: answer.trouble,
  };
}
