import { buildPages } from "../../src/commands/web-pages.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { startChild } from "../contenders/child.ts";
import { largestSpeaker } from "../parts/question.ts";
import { openStore, type Store } from "../store.ts";

export interface StoreSite {
  address: string;
  /** Pages of the pair and of the speaker with the most claims. */
  pair: string;
  speaker: string;
  close: () => Promise<void>;
}

/** The explorer on a generated graph of this many claims, without response cache: each visit queries the database. */
export async function openStoreSite(claims: number, tell: (step: string) => void): Promise<StoreSite> {
  const store = await openStore(claims, tell);
  await buildPages(tell);
  tell("Starting the server");
  const { uri, user, password } = store.neo4j;
  const child = await startChild("server-process.ts", { uri, user, password });
  const [pair, { speaker, claims: said }] = [await largestPair(store), await largestSpeaker(store.graph)];
  tell(`The pair ${pair.codes.join(" and ")} has ${pair.claims.toLocaleString("en")} claims, ${speaker} ${said.toLocaleString("en")}`);
  return {
    address: child.ready.address,
    pair: `/bilateral/${pair.codes.join("/")}`,
    speaker: `/entity/${speaker}`,
    close: async () => {
      await child.close();
      await store.close();
    },
  };
}

async function largestPair({ graph }: Store): Promise<{ codes: string[]; claims: number }> {
  const [row] = await graph.session().read<{ pair: string; claims: number }>(
    cypher`/* largestPair */ MATCH (claim:Claim) WHERE claim.pair IS NOT NULL
      WITH claim.pair AS pair, count(*) AS claims RETURN pair, claims ORDER BY claims DESC, pair LIMIT 1`,
  );
  return { codes: row!.pair.split("-"), claims: row!.claims };
}
