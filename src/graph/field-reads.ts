import { linkKey } from "./row.ts";
import { answersFromMemory, selectedFields, isSame, type ResolveTree, type Selection } from "./selection.ts";
import { isLink, isRead, type ComputedRule, type LinkRule, type Shape, type Table } from "./table.ts";

/** A selected link or computed value, and its rule. */
export interface FieldRead {
  rule: LinkRule | ComputedRule;
  field: ResolveTree;
}

/** What a selection reads of a node that may have one of several shapes: properties, and links by their `linkKey`. */
export function fieldReads(
  table: Table,
  shapes: readonly string[],
  selection: Selection,
): { properties: Set<string>; links: Map<string, FieldRead[]> } {
  const properties = new Set(["id"]);
  const links = new Map<string, FieldRead[]>();
  for (const shape of shapes)
    for (const field of fieldsOf(table, shape, selection)) {
      const rule = table[shape]!.fields[field.name];
      const fromMemory = isLink(rule) && rule.memory && answersFromMemory(rule.memory.fields, field.fieldsByTypeName);
      const read = fromMemory ? rule.memory!.properties : propertiesOf(table[shape]!, field);
      for (const property of read) properties.add(property);
      if (!isRead(rule) || fromMemory) continue;
      if ("gather" in rule && rule.only && !answersFromMemory(rule.only, field.fieldsByTypeName)) continue;
      const key = linkKey(field.alias);
      links.set(key, [...(links.get(key) ?? []), { rule, field }]);
    }
  return { properties, links: deduplicate(links) };
}

/** The fields selected on one shape: under its own name, or under an interface's, which has no shape. */
const fieldsOf = (table: Table, shape: string, selection: Selection): ResolveTree[] =>
  Object.entries(selection).flatMap(([type, fields]) => (type === shape || !table[type] ? Object.values(fields) : []));

/**
 * Reads the same field with the same arguments once, whatever its aliases: a statement with fifty of them took Neo4j seconds to plan. An
 * alias with two meanings (on two types, or in `nodes` and `edges`) is left to the loaders.
 */
function deduplicate(reads: ReadonlyMap<string, FieldRead[]>): Map<string, FieldRead[]> {
  const found = new Map<string, FieldRead[]>();
  const isEqual = ({ rule, field }: FieldRead, other: FieldRead) => other.rule === rule && isSame(other.field, field);
  for (const [key, all] of reads) {
    const [first] = all as [FieldRead];
    if (!all.every((other) => isEqual(first, other))) continue;
    const earlier = [...found.values()].find(([other]) => isEqual(first, other!));
    if (earlier) earlier.push(...all);
    else found.set(key, [...all]);
  }
  return found;
}

function propertiesOf({ fields, own }: Shape, { name, fieldsByTypeName }: ResolveTree): readonly string[] {
  const rule = fields[name];
  if (rule === undefined) return own.includes(name) ? [name] : [];
  const parts = "parts" in rule ? selectedFields(fieldsByTypeName).flatMap((part) => rule.parts?.[part.name] ?? []) : [];
  return [...(("properties" in rule && rule.properties) || []), ...parts];
}
