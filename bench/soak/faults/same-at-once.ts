import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { cypher } from "../../../src/graph/cypher.ts";
import { ask } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { exactly, must, type Row } from "../row.ts";

const recordStatement = `mutation ($input: RecordStatementInput!) { recordStatement(input: $input) {
  created statement { id claims { id } } userErrors { code message } } }`;
const addSource = `mutation ($input: AddSourceInput!) { addSource(input: $input) { created source { id } userErrors { code message } } }`;

/** F9: fifty people add the same source, and then the same statement with its claim, at the same moment. */
export async function sameAtOnce({ product, witness, run, writer }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const agent = new Agent({ keepAlive: true });
  const change = async (query: string, input: Record<string, unknown>) => {
    const body = JSON.stringify({ query, variables: { input: { idempotencyKey: randomUUID(), ...input } } });
    const { status, text } = await ask(new URL("/graphql", product.address), agent, writer, body);
    return {
      status,
      data: (JSON.parse(text || "{}") as { data?: Record<string, { created: boolean; source?: { id: string }; statement?: unknown }> })
        .data,
    };
  };
  const fifty = (query: string, input: Record<string, unknown>) => Promise.all(Array.from({ length: 50 }, () => change(query, input)));
  const url = `https://example.org/${run}/same`;
  const sources = await fifty(addSource, { title: `Same ${run}`, url, licence: "CC0", attribution: "Example" });
  const source = sources.find(({ data }) => data?.addSource?.source)?.data?.addSource?.source?.id;
  const statements = await fifty(recordStatement, {
    source,
    speaker: "official:vladimir-putin",
    saidOn: "2023-02-04",
    claims: [
      {
        text: `Turnover was 190 billion dollars (${run}).`,
        measure: "TRADE_TURNOVER",
        kind: "LEVEL",
        modality: "REPORTED",
        value: 1.9e11,
        unit: "USD",
        period: "2022",
        between: ["RUS", "CHN"],
      },
    ],
  });
  agent.destroy();
  const [there] = await witness.conversation().read<{ sources: number; statements: number; claims: number }>(
    cypher`/* sameAtOnce */ RETURN COUNT { (:Source {url: $url}) } AS sources,
      COUNT { (:Source {url: $url})<-[:STATED_IN]-(:Statement) } AS statements, COUNT { (:Source {url: $url})<-[:STATED_IN]-(:Statement)-[:CARRIES]->(:Claim) } AS claims`,
    { url },
  );
  const kinds = (answers: typeof sources, of: (data: NonNullable<(typeof sources)[number]["data"]>) => unknown) =>
    new Set(answers.map(({ status, data }) => JSON.stringify([status, data && of(data)]))).size;
  return {
    what: "fifty add the same source, then the same statement with its claim, at once",
    figures: [
      must(exactly("sources", there!.sources, 1)),
      must(exactly("statements", there!.statements, 1)),
      must(exactly("claims", there!.claims, 1)),
      must(
        exactly(
          "different answers about the source",
          kinds(sources, (data) => data.addSource?.source),
          1,
        ),
      ),
      must(
        exactly(
          "different answers about the statement",
          kinds(statements, (data) => data.recordStatement?.statement),
          1,
        ),
      ),
      must(exactly("that say they made the source", sources.filter(({ data }) => data?.addSource?.created).length, 1)),
      must(exactly("that say they made the statement", statements.filter(({ data }) => data?.recordStatement?.created).length, 1)),
    ],
  };
}
