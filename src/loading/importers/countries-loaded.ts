import { UserError } from "../../contract/errors.ts";
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";

/** Throws in a graph without countries, where links to them would be lost silently. `what` names the rows that have such links. */
export async function assertCountriesLoaded(session: GraphSession, what: string): Promise<void> {
  const [country] = await session.read(cypher`/* anyCountry */ MATCH (country:Country) RETURN country.id AS id LIMIT 1`);
  if (country) return;
  throw new UserError(
    "CONFLICT",
    `The graph has no countries yet, which ${what} refer to. Start it once with \`npm start\`, which loads the seed. Nothing was written.`,
  );
}
