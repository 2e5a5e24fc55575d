import { visit, type DocumentNode, type FieldNode } from "graphql";

const typename: FieldNode = { kind: "Field", name: { kind: "Name", value: "__typename" } } as FieldNode;

/** `__typename` in each selection but the operation's own, where Apollo Client and urql put it: they then leave the document, and its hash, as it is. */
export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      enter: (selection, _key, parent) => {
        const isRoot = parent !== undefined && "kind" in parent && parent.kind === "OperationDefinition";
        const has = selection.selections.some((field) => field.kind === "Field" && field.name.value === "__typename");
        return isRoot || has ? undefined : { ...selection, selections: [...selection.selections, typename] };
      },
    },
  }) as DocumentNode;
}
