import { useAnswer, type Answer } from "../api/use-answer.ts";
import { useDebounced } from "../api/use-debounced.ts";
import type { EntityType } from "@trade-graph/client";
import { SuggestionsDocument, type FoundThingFragment, type SuggestionsQuery } from "../generated/graphql.ts";
import { groupByKind } from "./result-groups.ts";
import { useInterpretations, type Interpretation } from "./interpretations.ts";

/** Results inspected for the best three of each kind. */
const most = 24;

/** An item of the list: an interpretation of the words, a thing, or all of a kind. */
export type Choice =
  { key: string; words: Interpretation } | { key: string; thing: FoundThingFragment } | { key: string; all: EntityType; count: number };

export interface Choices {
  /** The debounced input. */
  asked: string;
  /** Whether the choices match the current input. */
  fresh: boolean;
  busy: boolean;
  whole: Choice[];
  groups: { type: EntityType; total: number; choices: Choice[] }[];
  nearest: string | null;
  error: Answer<SuggestionsQuery>["error"];
}

/** Suggestions for the input. When a thing is required, interpretations and whole kinds are left out. */
export function useChoices(words: string, types: EntityType[] | undefined, thingWanted: boolean): Choices {
  const asked = useDebounced(words.trim(), 120);
  const answer = useAnswer(SuggestionsDocument, { query: asked, types: types ?? null, first: most }, { skip: asked === "" });
  const understood = useInterpretations(thingWanted ? "" : asked);
  // Both parts appear together: what comes later would move the rest under the pointer.
  const fresh = asked === words.trim() && answer.fresh && !understood.busy;
  const found = asked && fresh ? groupByKind(answer.data?.search.edges ?? [], answer.data?.search.facets ?? []) : [];
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
    error: answer.error,
  };
}
