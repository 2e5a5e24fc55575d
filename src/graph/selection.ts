import { isDeepStrictEqual } from "node:util";
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
  type FieldNode,
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
  fieldsByTypeName: Selection;
}

/**
 * What is selected below one field: fields by the type they are asked of, then by alias. Without a prototype, as all objects whose keys come
 * from outside: `toString` and `__proto__` are aliases like any other.
 */
export type Selection = Record<string, Record<string, ResolveTree>>;

const noFields = (): Selection => Object.create(null) as Selection;

/** By the nodes of the field: one array for all items of a list, and another for each execution, which has variables of its own. */
const selections = new WeakMap<readonly FieldNode[], Selection>();

/** What a client selected below this field: fragments put in their places, @skip and @include followed, arguments read. Do not change it. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  let selection = selections.get(info.fieldNodes);
  if (!selection) selections.set(info.fieldNodes, (selection = selectedBelow(info)));
  return selection;
}

/** Follows plain field names down a selection, merging what stands under each: below(selection, "edges", "node"). */
export function below(selection: Selection, ...names: string[]): Selection {
  let current = [selection];
  for (const name of names)
    current = current
      .flatMap(selectedFields)
      .filter((field) => field.name === name)
      .map((field) => field.fieldsByTypeName);
  return merge(current);
}

export const asksFor = (selection: Selection, name: string): ResolveTree[] =>
  selectedFields(selection).filter((field) => field.name === name);

export const selectedFields = (selection: Selection): ResolveTree[] => Object.values(selection).flatMap((fields) => Object.values(fields));

/** What is asked of the items of a connection, under `nodes` and `edges { node }` together: they are the same rows. */
export const itemsOf = (selection: Selection): Selection => merge([below(selection, "nodes"), below(selection, "edges", "node")]);

/** All that any of the selections asks for. Of two fields that share an alias and nothing else both stay, under keys of their own. */
export function merge(selections: readonly Selection[]): Selection {
  const merged = noFields();
  for (const selection of selections)
    for (const [type, fields] of Object.entries(selection))
      for (const field of Object.values(fields)) {
        const own = (merged[type] ??= Object.create(null) as Record<string, ResolveTree>);
        let key = field.alias;
        let known = own[key];
        while (known && !isSame(known, field)) known = own[(key += "'")];
        own[key] = known ? { ...known, fieldsByTypeName: merge([known.fieldsByTypeName, field.fieldsByTypeName]) } : field;
      }
  return merged;
}

export const isSame = (a: ResolveTree, b: ResolveTree): boolean => a.name === b.name && isDeepStrictEqual(a.args, b.args);

const answered = new WeakMap<Selection, Map<ReadonlySet<string>, boolean>>();

/** Whether nothing but the known fields is selected. Asked for each row of an answer, so looked up once for a selection. */
export function answersFromMemory(known: ReadonlySet<string>, selection: Selection): boolean {
  const before = answered.get(selection)?.get(known);
  if (before !== undefined) return before;
  const answers = selectedFields(selection).every((field) => known.has(field.name));
  answered.set(selection, new Map([...(answered.get(selection) ?? []), [known, answers]]));
  return answers;
}

function selectedBelow(info: GraphQLResolveInfo): Selection {
  const found = noFields();
  const type = getNamedType(info.returnType);
  if (isCompositeType(type)) for (const node of info.fieldNodes) collect(info, node.selectionSet, type, found);
  return found;
}

function collect(info: GraphQLResolveInfo, set: SelectionSetNode | undefined, type: GraphQLCompositeType, found: Selection): void {
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
