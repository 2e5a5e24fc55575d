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
  type ValueNode,
} from "graphql";

/** One field of a query with its sub-selection. */
export interface ResolveTree {
  name: string;
  /** The field's name in the response. */
  alias: string;
  args: Record<string, unknown>;
  fieldsByTypeName: Selection;
}

/**
 * The sub-selection of a field: fields by type, then by alias. Without a prototype, as for all objects with outside keys: `toString` and
 * `__proto__` are ordinary aliases.
 */
export type Selection = Record<string, Record<string, ResolveTree>>;

const noFields = (): Selection => Object.create(null) as Selection;

/** Of all leaves: one each would take as much memory as their syntax tree. */
const noneBelow = Object.freeze(noFields());

/** Keyed by the field's AST nodes: one array for all items of a list, and a new one for each execution with its own variables. */
const selections = new WeakMap<readonly FieldNode[], Selection>();

/** What is selected below one AST node, and whether that depends on variables. */
interface Below {
  type: GraphQLCompositeType;
  selection: Selection;
  variable: boolean;
}

/** Selections without variables, by AST node: all requests that send the same document share its parsed form. */
const shared = new WeakMap<FieldNode, Below>();

/** What a client selected below this field: fragments expanded, @skip and @include applied, arguments coerced. Do not modify it. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) return noneBelow;
  // A field that stands twice is one node or two, as the directives of this request say.
  const [first, second] = info.fieldNodes;
  const kept = second ? undefined : shared.get(first!);
  const known = kept?.type === type ? kept.selection : selections.get(info.fieldNodes);
  if (known) return known;
  const found = info.fieldNodes.map((node) => belowNode(info, node, type).selection);
  const selection = second ? merge(found) : found[0]!;
  selections.set(info.fieldNodes, selection);
  return selection;
}

function belowNode(info: GraphQLResolveInfo, node: FieldNode, type: GraphQLCompositeType): Below {
  const kept = shared.get(node);
  if (kept?.type === type) return kept;
  const selection = noFields();
  const variable = collect(info, node.selectionSet, type, selection);
  const found = { type, selection, variable };
  if (!variable) shared.set(node, found);
  return found;
}

/** Follows plain field names down a selection and merges what is found: below(selection, "edges", "node"). */
export function below(selection: Selection, ...names: string[]): Selection {
  let current = [selection];
  for (const name of names)
    current = current
      .flatMap(selectedFields)
      .filter((field) => field.name === name)
      .map((field) => field.fieldsByTypeName);
  return merge(current);
}

export const fieldsNamed = (selection: Selection, name: string): ResolveTree[] =>
  selectedFields(selection).filter((field) => field.name === name);

export const selectedFields = (selection: Selection): ResolveTree[] => Object.values(selection).flatMap((fields) => Object.values(fields));

/** The selection on the items of a connection, merged from `nodes` and `edges { node }`, which are the same rows. */
export const itemsOf = (selection: Selection): Selection => merge([below(selection, "nodes"), below(selection, "edges", "node")]);

/** The union of selections. Two different fields with the same alias are both kept, under different keys. */
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

const lastAnswers = new WeakMap<Selection, { known: ReadonlySet<string>; answers: boolean }>();

/** Whether only known fields are selected. Called for each row of an answer, hence cached per selection. */
export function answersFromMemory(known: ReadonlySet<string>, selection: Selection): boolean {
  const last = lastAnswers.get(selection);
  if (last?.known === known) return last.answers;
  const answers = selectedFields(selection).every((field) => known.has(field.name));
  lastAnswers.set(selection, { known, answers });
  return answers;
}

/** Returns whether what it found depends on variables. */
function collect(info: GraphQLResolveInfo, set: SelectionSetNode | undefined, type: GraphQLCompositeType, found: Selection): boolean {
  let variable = false;
  for (const selection of set?.selections ?? []) {
    variable ||= selection.directives?.some(hasVariable) ?? false;
    if (isSkipped(info, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      // __typename is not a field of the graph.
      if (!field) continue;
      variable ||= hasVariable(selection);
      const alias = selection.alias?.value ?? selection.name.value;
      const own = (found[type.name] ??= Object.create(null) as Record<string, ResolveTree>);
      const below = getNamedType(field.type);
      const inner = isCompositeType(below) ? belowNode(info, selection, below) : undefined;
      variable ||= inner?.variable ?? false;
      const fieldsByTypeName = inner?.selection ?? noneBelow;
      const before = own[alias];
      own[alias] = before
        ? { ...before, fieldsByTypeName: merge([before.fieldsByTypeName, fieldsByTypeName]) }
        : { name: field.name, alias, args: getArgumentValues(field, selection, info.variableValues), fieldsByTypeName };
    } else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
      const on = fragment?.typeCondition ? info.schema.getType(fragment.typeCondition.name.value) : type;
      if (isCompositeType(on)) variable = collect(info, fragment?.selectionSet, on, found) || variable;
    }
  }
  return variable;
}

const hasVariable = ({ arguments: given }: Pick<FieldNode, "arguments">): boolean => given?.some(({ value }) => isVariable(value)) ?? false;

const isVariable = (value: ValueNode): boolean =>
  value.kind === Kind.VARIABLE ||
  (value.kind === Kind.LIST && value.values.some(isVariable)) ||
  (value.kind === Kind.OBJECT && value.fields.some((field) => isVariable(field.value)));

const isSkipped = (info: GraphQLResolveInfo, selection: SelectionNode): boolean =>
  Boolean(selection.directives?.length) &&
  (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.["if"] === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.["if"] === false);
