import { randomUUID } from "node:crypto";
import { execute, parse } from "graphql";
import { cypher } from "../graph/cypher.ts";
import type { GraphSession } from "../graph/graph.ts";
import type { RequestContext } from "../query/context.ts";
import type { Viewer } from "../query/viewer.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";

const document = parse(/* GraphQL */ `
  mutation WarmUp($input: RecordStatementInput!) {
    recordStatement(input: $input) {
      statement {
        id
        claims {
          id
        }
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const viewer: Viewer = { name: "warm-up", role: "contributor" };

/**
 * Records a statement and rolls it back, to have its statements planned: about twenty of them, for which the first client to record one
 * waited six seconds. Skipped when there is no source, speaker or official figure. Returns the mutation's response.
 */
export async function warmUpRecording(schema: Knowledge["schema"], contextOf: (viewer: Viewer) => RequestContext, reader: GraphSession) {
  const [found] = await reader.read<{ source: string; speaker: string; pair: string; year: string }>(cypher`/* toWarmUp */
    MATCH (source:Source) WHERE source.retractedOn IS NULL WITH source LIMIT 1
    MATCH (speaker:Official) WITH source, speaker LIMIT 1
    MATCH (figure:Observation) WHERE figure.pair IS NOT NULL AND figure.usd IS NOT NULL WITH source, speaker, figure LIMIT 1
    RETURN source.id AS source, speaker.id AS speaker, figure.pair AS pair, left(figure.periodStart, 4) AS year`);
  if (!found) return undefined;
  const { pair, year, ...who } = found;
  const claim = { text: "A warm-up.", measure: "TRADE_TURNOVER", kind: "LEVEL", modality: "REPORTED", unit: "USD", value: 1e9 };
  const about = { ...claim, between: pair.split("-") };
  // A claim about a month looks for official figures of that month; one about a year that has them gets a verdict.
  const claims = [
    { ...about, period: `${year}-01` },
    { ...about, period: year, asSaid: "1 billion dollars" },
  ];
  const input = { idempotencyKey: randomUUID(), ...who, saidOn: String(Number(year) + 1), claims };
  const answer = await execute({ schema, document, variableValues: { input }, contextValue: contextOf(viewer) });
  return answer as { data?: { recordStatement: { userErrors: object[] } }; errors?: readonly Error[] };
}
