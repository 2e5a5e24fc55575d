import { cypher } from "../graph/cypher.ts";
import type { GraphSession } from "../graph/graph.ts";

export interface MissingWords {
  id: string;
  paragraph: number | null;
  start: number;
  end: number;
  sha256: string;
}

/** A source with statements that have a position and a hash but no words yet. */
export interface UnhydratedSource {
  id: string;
  url: string;
  statements: MissingWords[];
}

/** Sorted by id; `names` are ids or addresses of sources, empty for all. */
export function sourcesWithoutWords(session: GraphSession, names: string[]): Promise<UnhydratedSource[]> {
  return session.read<UnhydratedSource>(
    cypher`/* sourcesWithoutWords */
      MATCH (source:Source) WHERE source.url IS NOT NULL AND source.retractedOn IS NULL AND ($names = [] OR source.id IN $names OR source.url IN $names)
      WITH source, COLLECT {
        MATCH (source)<-[:STATED_IN]-(statement:Statement)
        WHERE statement.exact IS NULL AND statement.sha256 IS NOT NULL AND statement.start IS NOT NULL AND statement.end IS NOT NULL
        RETURN statement {.id, .paragraph, .start, .end, .sha256} ORDER BY statement.position, statement.id
      } AS statements
      WHERE statements <> []
      RETURN source.id AS id, source.url AS url, statements ORDER BY id`,
    { names },
  );
}

/** Which of the names belong to a source, and every host of the sources. */
export async function knownSources(session: GraphSession, names: string[]): Promise<{ known: string[]; hosts: Set<string> }> {
  const rows = await session.read<{ id: string; url: string }>(
    cypher`/* addressesOfSources */ MATCH (source:Source) RETURN source.id AS id, coalesce(source.url, '') AS url`,
  );
  const all = new Set(rows.flatMap(({ id, url }) => [id, url]));
  const hosts = new Set(rows.flatMap(({ url }) => (URL.canParse(url) ? new URL(url).host : [])));
  return { known: names.filter((name) => all.has(name)), hosts };
}
