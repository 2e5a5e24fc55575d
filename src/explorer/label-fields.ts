import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** Added to each name: the thing's label in the user's language. */
const { selections } = (parse("{ label(lang: $lang) }").definitions[0] as OperationDefinitionNode).selectionSet;
const label = selections[0] as FieldNode;

/**
 * Adds a label wherever a thing's name is selected, so that queries need not deal with languages. Fragments and operations may be in
 * different documents.
 */
export function addLabelFields(documents: readonly DocumentNode[], schema: GraphQLSchema): DocumentNode[] {
  const asked = documents.map((document) => withLabels(document, schema));
  const fragments = new Map(asked.flatMap(({ definitions }) => definitions.filter(isFragment).map((each) => [each.name.value, each])));
  return asked.map((document) => ({
    ...document,
    definitions: document.definitions.map((each) =>
      each.kind === Kind.OPERATION_DEFINITION && needsLanguage(each, fragments) ? withLanguage(each) : each,
    ),
  }));
}

const isFragment = (each: DocumentNode["definitions"][number]): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION;

function withLabels(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(node) {
        const type = types.getParentType();
        const hasLabel = (isObjectType(type) || isInterfaceType(type)) && type.getFields()["label"]?.args[0]?.name === "lang";
        const asksName = node.selections.some((each) => each.kind === Kind.FIELD && each.name.value === "name" && !each.alias);
        return hasLabel && asksName ? { ...node, selections: [...node.selections, label] } : undefined;
      },
    }),
  );
}

function needsLanguage(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  let needs = false;
  visit(node, {
    Variable: ({ name }) => void (needs ||= name.value === "lang"),
    FragmentSpread: ({ name }) => void (needs ||= needsLanguage(fragments.get(name.value)!, fragments)),
  });
  return needs;
}

const withLanguage = (node: OperationDefinitionNode): OperationDefinitionNode => ({
  ...node,
  variableDefinitions: [
    ...(node.variableDefinitions ?? []),
    {
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: "lang" } },
      type: parseType("String!"),
    },
  ],
});
