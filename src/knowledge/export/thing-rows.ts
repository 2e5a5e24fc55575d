import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import { labelsOf, linksOf, type Thing } from "../../query/thing.ts";
import { nodeThings } from "../things/things.ts";
import { int } from "../../graph/values.ts";

/** A thing as one row: its properties, the keys of its links, amounts and periods, under their names in the graph. */
export type ThingRow = { id: string } & Record<string, unknown>;

/** The things with an export table. */
export const tabled = new Map(nodeThings.filter(({ exported: tabled }) => tabled !== false).map((thing) => [tableName(thing), thing]));

/** BorderCrossing -> "border-crossings" */
function tableName({ kind, label }: Thing): string {
  return (kind?.words[1] ?? `${label}s`).toLowerCase().replaceAll(" ", "-");
}

const workedOut = ({ columns }: Thing): Record<string, Cypher> => columns?.(cypher`node`, (code) => cypher`$names[${code}]`) ?? {};

export function columnsOfThing(thing: Thing): string[] {
  const keys = Object.values(linksOf(thing)).flatMap(({ key, field }) => [...(key ? [key] : []), ...(field?.memory?.properties ?? [])]);
  const read = Object.values(thing.fields ?? {}).flatMap((field) =>
    "properties" in field && !("gather" in field) && !("path" in field) && !("match" in field)
      ? [...(field.properties ?? []), ...Object.values(("parts" in field && field.parts) || {})]
      : [],
  );
  return [...new Set(["id", ...thing.own, ...Object.keys(workedOut(thing)), ...keys, ...read])];
}

const portion = 1_000;

/** All things of a kind, by id, 1,000 at a time, in constant memory. */
export async function* thingRows(session: GraphSession, thing: Thing): AsyncGenerator<ThingRow[]> {
  const [label] = labelsOf(thing);
  const more = workedOut(thing);
  const properties = columnsOfThing(thing).map((name) => cypher`${more[name] ?? cypher`node.${identifier(name)}`} AS ${identifier(name)}`);
  const countries = thing.columns
    ? await session.read<{ code: string; name: string }>(
        cypher`/* countryNames */ MATCH (country:Country) RETURN country.code AS code, country.name AS name`,
      )
    : [];
  const names = Object.fromEntries(countries.map(({ code, name }) => [code, name]));
  for (let after = `${thing.prefix}:`; ;) {
    const rows = await session.read<ThingRow>(
      cypher`/* exportThings */
        MATCH (node:${identifier(label!)}) USING INDEX node:${identifier(label!)}(id)
        WHERE node.id > $after AND node.id STARTS WITH $prefix
        WITH node ORDER BY node.id LIMIT $limit
        RETURN ${join(properties, cypher`, `)}`,
      { after, prefix: `${thing.prefix}:`, limit: int(portion), names },
    );
    if (rows.length) yield rows;
    if (rows.length < portion) return;
    after = rows.at(-1)!.id;
  }
}
