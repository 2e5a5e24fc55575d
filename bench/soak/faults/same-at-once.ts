import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { cypher } from "../../../src/graph/cypher.ts";
import { turnoverStatement } from "../../../tests/support/turnover-claim.ts";
import { ask } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { atMost, exactly, must, type Row } from "../row.ts";

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
  const statements = await fifty(recordStatement, turnoverStatement(source, `Turnover was 190 billion dollars (${run}).`));
  agent.destroy();
  const [there] = await witness.session().read<{ sources: number; statements: number; claims: number }>(
    cypher`/* sameAtOnce */ RETURN COUNT { (:Source {url: $url}) } AS sources,
      COUNT { (:Source {url: $url})<-[:STATED_IN]-(:Statement) } AS statements, COUNT { (:Source {url: $url})<-[:STATED_IN]-(:Statement)-[:CARRIES]->(:Claim) } AS claims`,
    { url },
  );
  // A machine that is too slow says 503 or 504 to some; what it does say must be the same for all, and done once.
  const said = (answers: typeof sources, of: (data: NonNullable<(typeof sources)[number]["data"]>) => unknown) => {
    const right = answers.filter(({ status }) => status === 200);
    return { answered: right.length, kinds: new Set(right.map(({ data }) => JSON.stringify(data && of(data)))).size };
  };
  const ofSource = said(sources, (data) => data.addSource?.source);
  const ofStatement = said(statements, (data) => data.recordStatement?.statement);
  return {
    what: "fifty clients add the same source, then the same statement with its claim, concurrently",
    figures: [
      exactly("answered about the source", ofSource.answered, 50),
      exactly("answered about the statement", ofStatement.answered, 50),
      must(atMost("sources", there!.sources, 1)),
      must(atMost("statements", there!.statements, 1)),
      must(atMost("claims", there!.claims, 1)),
      must(atMost("different answers about the source", ofSource.kinds, 1)),
      must(atMost("different answers about the statement", ofStatement.kinds, 1)),
      must(atMost("answers that claim to have created the source", sources.filter(({ data }) => data?.addSource?.created).length, 1)),
      must(
        atMost(
          "answers that claim to have created the statement",
          statements.filter(({ data }) => data?.recordStatement?.created).length,
          1,
        ),
      ),
    ],
  };
}
