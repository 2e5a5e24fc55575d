// Resolves names of speakers, publishers and sources of information to agents of the graph; unknown ones are created with a readable id.
import { fold } from "../../contract/folding.ts";
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession, Transaction } from "../../graph/graph.ts";
import { slug } from "../../contract/ids.ts";
import { officials } from "../../knowledge/official/official.ts";
import { organizations } from "../../knowledge/organization/organization.ts";
import { languages } from "../languages/registry.ts";
import { PERSON_NAME } from "../languages/latin-names.ts";
import type { Origin } from "../../query/seed-table.ts";

export interface NewAgent {
  id: string;
  name: string;
  kind: "official" | "organization";
}
export interface Agents {
  /** Ids by the name as in the document; absent if the name is ambiguous. */
  ids: Map<string, string>;
  created: NewAgent[];
  /** Names shared by several agents, with their ids. */
  ambiguous: Map<string, string[]>;
}

/** Whether it is the name of a body, or a site: "port.example". */
export const isBody = (name: string): boolean =>
  !PERSON_NAME.test(name) ||
  /\.\w{2,3}$/.test(name) ||
  languages.some(({ attribution, documents }) => attribution.body.test(name) || documents.newsroom?.test(name) === true);

/** "Presidential Executive Office (Kremlin.ru)" is also known by the part before the brackets and the part inside. */
const spellingsOf = (name: string): string[] => [
  name,
  name.replace(/\s*\([^)]*\)/g, ""),
  ...[...name.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? ""),
];

export async function resolveAgents(session: GraphSession, names: string[], bodies: ReadonlySet<string> = new Set()): Promise<Agents> {
  const wanted = [...new Set(names)].flatMap((name) =>
    spellingsOf(name).map((spelling, order) => ({ name, order, folded: fold(spelling) })),
  );
  const rows = await session.read<{ folded: string; ids: string[] }>(
    cypher`/* agentsByName */
      UNWIND $folded AS folded
      MATCH (:Name {folded: folded})-[:NAMES]->(agent:Agent)
      RETURN folded, collect(DISTINCT agent.id) AS ids`,
    { folded: [...new Set(wanted.map((each) => each.folded))].filter(Boolean) },
  );
  const known = new Map(rows.map((row) => [row.folded, row.ids]));
  const agents: Agents = { ids: new Map(), created: [], ambiguous: new Map() };
  for (const name of new Set(names)) {
    const found = wanted
      .filter((each) => each.name === name)
      .map((each) => known.get(each.folded) ?? [])
      .find((ids) => ids.length > 0);
    const [only] = found ?? [];
    if (only !== undefined && found?.length === 1) agents.ids.set(name, only);
    else if (found !== undefined) agents.ambiguous.set(name, found);
    else {
      const kind = bodies.has(name) || isBody(name) ? "organization" : "official";
      const id = `${kind}:${slug(name)}`;
      agents.ids.set(name, id);
      agents.created.push({ id, name, kind });
    }
  }
  return agents;
}

export async function writeAgents(transaction: Transaction, created: readonly NewAgent[], origin: Origin): Promise<void> {
  const rows = (kind: string) =>
    created.filter((agent) => agent.kind === kind).map(({ id, name }) => ({ id, name, aliases: [], wikidataId: null }));
  const [people, bodies] = [rows("official"), rows("organization")];
  if (people.length > 0) await officials.write(transaction, people, origin);
  if (bodies.length > 0)
    await organizations.write(
      transaction,
      bodies.map((row) => ({ ...row, kind: "OTHER" as const, countryCode: null })),
      origin,
    );
}
