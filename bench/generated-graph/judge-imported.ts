import { cypher } from "../../src/graph/cypher.ts";
import type { GraphSession } from "../../src/graph/graph.ts";
import { speakerCountries } from "../../src/knowledge/claim/speaker-country.ts";
import { summariseAllPoints } from "../../src/knowledge/data-point/summary.write.ts";

const portion = 5_000;

/** Computes what depends on the whole graph and so is in no import file: whom each speaker represents, verdicts, and stored values of data points. */
export async function judgeImported(session: GraphSession, onProgress: (step: string) => void): Promise<void> {
  let placed = 0;
  for (let after = ""; ;) {
    const claims = await session.read<{ id: string; speakerId: string; saidOn: string }>(
      cypher`/* claimsAfter */
        MATCH (claim:Claim) WHERE claim.id > $after
        RETURN claim.id AS id, claim.speakerId AS speakerId, claim.saidOn AS saidOn ORDER BY claim.id LIMIT toInteger($portion)`,
      { after, portion },
    );
    if (claims.length === 0) break;
    after = claims.at(-1)!.id;
    await session.write(async (transaction) => {
      const countryOf = await speakerCountries(
        transaction,
        claims.map(({ speakerId }) => speakerId),
      );
      const rows = claims.flatMap(({ id, speakerId, saidOn }) => {
        const country = countryOf(speakerId, saidOn);
        return country === null ? [] : [{ id, country }];
      });
      await transaction.run(
        cypher`/* writeSpeakerCountries */ UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) SET claim.speakerCountry = row.country`,
        { rows },
      );
    });
    onProgress(`Found for whom the speakers of ${(placed += claims.length).toLocaleString("en")} claims spoke`);
  }
  await summariseAllPoints(session, onProgress);
}
