import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode, type ValidationRule } from "graphql";
import type { Limits } from "../../config.ts";

/** The size of a document, measured before it is validated or run. */
export interface DocumentSize {
  fields: number;
  aliases: number;
  directives: number;
  /** Levels of fields, fragments followed. Introspection counts as one: its own types nest deep, and graphql limits it. */
  depth: number;
  /** Aliases that exceed the maximum length. */
  longNames: string[];
}

type CountedPart = Exclude<keyof DocumentSize, "longNames">;

const words: Record<CountedPart, string> = {
  fields: "fields",
  aliases: "aliases",
  directives: "directives",
  depth: "levels",
};

/** Rejects documents larger than any real query. Each error names the limit, its value, and the actual size. */
export function documentLimits(limits: Limits): ValidationRule {
  return (context) => ({
    // graphql would notice only during execution, and then it looks like a server error.
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`There are no ${node.operation}s here; ask a query instead.`, { nodes: node }));
    },
    Document(document) {
      const measured = measure(document);
      if (measured.longNames.length)
        context.reportError(
          new GraphQLError(
            `An alias has at most ${longestName} letters; ${measured.longNames[0]!.slice(0, 20)}… has ${measured.longNames[0]!.length}.`,
          ),
        );
      for (const kind of Object.keys(words) as CountedPart[]) {
        const most = limits[kind];
        if (!most || measured[kind] <= most) continue;
        context.reportError(
          new GraphQLError(`The document holds ${measured[kind]} ${words[kind]} and ${most} is the limit. Ask in several documents.`, {
            extensions: { limit: kind, max: most, is: measured[kind] },
          }),
        );
      }
    },
  });
}

/** Names are repeated in the response for each object: a name of 90 kB made a page of 9 MB. */
const longestName = 100;

export function measure(document: DocumentNode): DocumentSize {
  const found: DocumentSize = { fields: 0, aliases: 0, directives: 0, depth: 0, longNames: [] };
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    found.directives += definition.directives?.length ?? 0;
    count(definition.selectionSet, found);
  }
  const known = new Map<string, number>();
  const depthOf = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD)
        deepest = Math.max(deepest, 1 + (selection.name.value.startsWith("__") ? 0 : depthOf(selection.selectionSet)));
      else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthOf(selection.selectionSet));
      else deepest = Math.max(deepest, depthOfFragment(selection.name.value));
    }
    return deepest;
  };
  const depthOfFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // graphql's own rule rejects fragment cycles; here it must only terminate.
    known.set(name, 0);
    const depth = depthOf(fragments.get(name)?.selectionSet);
    known.set(name, depth);
    return depth;
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) found.depth = Math.max(found.depth, depthOf(definition.selectionSet));
  return found;
}

function count(set: SelectionSetNode | undefined, found: DocumentSize): void {
  for (const selection of set?.selections ?? []) {
    found.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      found.fields++;
      if (selection.alias) found.aliases++;
      if ((selection.alias?.value.length ?? 0) > longestName) found.longNames.push(selection.alias!.value);
    }
    if (selection.kind !== Kind.FRAGMENT_SPREAD) count(selection.selectionSet, found);
  }
}
