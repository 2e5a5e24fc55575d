import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** One field of a question with what is asked below it. */
export interface ResolveTree {
  name: string;
  /** The name that the answer has it under. */
  alias: string;
  args: Record<string, unknown>;
  fieldsByTypeName: FieldsByTypeName;
}

/**
 * Fields by the type they are asked of, then by alias. Without a prototype, as all objects whose keys come from outside: `toString` and
 * `__proto__` are aliases like any other.
 */
export type FieldsByTypeName = Record<string, Record<string, ResolveTree>>;

export const noFields = (): FieldsByTypeName => Object.create(null) as FieldsByTypeName;

/** What a client selected below this field: fragments put in their places, @skip and @include followed, arguments read. */
export function selectedBelow(info: GraphQLResolveInfo): FieldsByTypeName {
  const found = noFields();
  const type = getNamedType(info.returnType);
  if (isCompositeType(type)) for (const node of info.fieldNodes) collect(info, node.selectionSet, type, found);
  return found;
}

function collect(info: GraphQLResolveInfo, set: SelectionSetNode | undefined, type: GraphQLCompositeType, found: FieldsByTypeName): void {
  for (const selection of set?.selections ?? []) {
    if (isLeftOut(info, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      // Not a field of the graph: __typename.
      if (!field) continue;
      const alias = selection.alias?.value ?? selection.name.value;
      const own = (found[type.name] ??= Object.create(null) as Record<string, ResolveTree>);
      const args = (): Record<string, unknown> => getArgumentValues(field, selection, info.variableValues);
      const tree = (own[alias] ??= { name: field.name, alias, args: args(), fieldsByTypeName: noFields() });
      const below = getNamedType(field.type);
      if (isCompositeType(below)) collect(info, selection.selectionSet, below, tree.fieldsByTypeName);
    } else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
      const on = fragment?.typeCondition ? info.schema.getType(fragment.typeCondition.name.value) : type;
      if (isCompositeType(on)) collect(info, fragment?.selectionSet, on, found);
    }
  }
}

const isLeftOut = (info: GraphQLResolveInfo, selection: SelectionNode): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.["if"] === true ||
  getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.["if"] === false;
