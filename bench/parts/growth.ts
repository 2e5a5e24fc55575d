import { writeCursor } from "../../src/contract/paging.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { startChild, type Child } from "../contenders/child.ts";
import { httpClient, type HttpClient } from "../contenders/http-client.ts";
import { document } from "../contenders/servers.ts";
import { alternate, hundredths, type Timing } from "../measuring/slices.ts";
import type { Options } from "../options.ts";
import type { Measure, Part } from "../report/measure.ts";
import type { Store } from "../store.ts";
import { largestSpeaker, questionOf } from "./question.ts";
import { int } from "../../src/graph/values.ts";

const part = "growth";
const page = 50;
const deepest = 1_000;

interface Asked {
  body: string;
  /** Has targets for db hits per item of the page, and for the growth of its time. */
  page?: boolean;
  note?: string;
}

interface Size {
  claims: number;
  child: Child;
  client: HttpClient;
  questions: Record<string, Asked>;
  speaker: { speaker: string; claims: number; deepPage: number };
}

/** The same queries on graphs of every size, all of them running, so that each round covers every size. */
export async function measureGrowth(stores: Store[], options: Options, tell: (step: string) => void): Promise<Part> {
  const sizes: Size[] = [];
  try {
    for (const store of stores) sizes.push(await open(store));
    const names = Object.keys(sizes[0]!.questions);
    const rows: Record<string, Record<string, Timing & { dbHits: number; trips: number }>> = {};
    for (const name of names) {
      tell(`${name}, of ${sizes.map(({ claims }) => claims.toLocaleString("en")).join(", ")} claims`);
      const asks = Object.fromEntries(
        sizes.map(({ claims, client, questions }) => [String(claims), () => client.post(questions[name]!.body)]),
      );
      const timings = await alternate(asks, {
        clients: 1,
        rounds: Math.ceil(options.rounds / 2),
        sliceMs: options.sliceMs / 2,
        warmMs: options.warmMs / 3,
      });
      for (const { claims, client, questions } of sizes) {
        const { extensions } = await client.post(questions[name]!.body, { "x-explain": "1" });
        const dbHits = extensions!.explain!.reduce((sum, statement) => sum + statement.dbHits, 0);
        (rows[name] ??= {})[claims] = { ...timings[claims]!, dbHits, trips: extensions!.cost.trips };
      }
    }
    const measures = names.flatMap((name) => measuresOf(name, rows[name]!, sizes));
    return { measures, details: { page, speakers: sizes.map(({ claims, speaker }) => ({ ...speaker, of: claims })), questions: rows } };
  } finally {
    for (const { client, child } of sizes) {
      client.close();
      await child.close();
    }
  }
}

function measuresOf(name: string, rows: Record<string, Timing & { dbHits: number }>, sizes: Size[]): Measure[] {
  const judged = sizes[0]!.questions[name]!.page;
  const [smallest, largest] = [rows[sizes[0]!.claims]!, rows[sizes.at(-1)!.claims]!];
  return [
    ...sizes.flatMap(({ claims }) => {
      const of = `${name}, ${claims.toLocaleString("en")} claims`;
      const { p50, dbHits } = rows[claims]!;
      return [
        { part, what: `${of}: p50`, value: p50, unit: "ms" },
        { part, what: `${of}: db hits`, value: dbHits, unit: "", ...(judged ? { atMost: 3 * page } : {}) },
      ];
    }),
    ...(sizes.length > 1
      ? [
          {
            part,
            what: `${name}: p50 of the largest as a multiple of the smallest's`,
            value: hundredths(largest.p50 / smallest.p50),
            unit: "×",
            ...(judged ? { atMost: 1.3 } : {}),
          },
        ]
      : []),
  ];
}

async function open(store: Store): Promise<Size> {
  const { uri, user, password } = store.neo4j;
  const largest = await largestSpeaker(store.graph);
  const deepPage = Math.max(1, Math.min(deepest, Math.floor((largest.claims - 1) / page)));
  const after = await cursorBefore(store, largest.speaker, (deepPage - 1) * page);
  const { measure } = await questionOf(store.graph, page);
  const ids = `query ($speaker: String!, $first: Int!, $after: String) {
    claims(filter: { speaker: $speaker }, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage } } }`;
  const body = (query: string, variables: object = {}) => JSON.stringify({ query, variables });
  const child = await startChild("server-process.ts", { uri, user, password });
  return {
    claims: store.claims,
    child,
    client: httpClient(child.ready.address, child.ready.path),
    speaker: { ...largest, deepPage },
    questions: {
      "page 1": { page: true, body: body(ids, { speaker: largest.speaker, first: page }) },
      "deep page": { page: true, body: body(ids, { speaker: largest.speaker, first: page, after }) },
      "page 1 with its links": {
        body: body(document("claims-of-speaker.graphql"), { speaker: largest.speaker, measure: [measure], first: page }),
      },
      search: { body: body('{ search(query: "Забайкальск", first: 10) { edges { score node { id } } } }') },
      "search of misspelt words": { body: body('{ search(query: "natural gaz turnover", first: 10) { edges { score node { id } } } }') },
      path: { body: body(`{ path(from: "${largest.speaker}", to: "country:MNG") { nodes { id } } }`) },
      conflicts: { body: body("{ conflicts(first: 20) { spreadPct dataPoint { id } groups { low high unit } } }") },
      "conflicts of a pair": {
        body: body('{ conflicts(filter: { between: ["RUS", "CHN"] }, first: 20) { spreadPct dataPoint { id } groups { low high unit } } }'),
      },
    },
  };
}

/** The cursor after reading this many; reading them all would only take longer. */
async function cursorBefore({ graph }: Store, speaker: string, read: number): Promise<string | null> {
  if (read === 0) return null;
  const [row] = await graph.session().read<{ saidOn: string; id: string }>(
    cypher`/* cursorBefore */ MATCH (claim:Claim) USING INDEX claim:Claim(speakerId, saidOn, id)
      WHERE claim.speakerId = $speaker AND claim.saidOn IS NOT NULL AND claim.id IS NOT NULL
      RETURN claim.saidOn AS saidOn, claim.id AS id ORDER BY claim.speakerId DESC, claim.saidOn DESC, claim.id DESC SKIP $skip LIMIT 1`,
    { speaker, skip: int(read - 1) },
  );
  return writeCursor("claims saidOn:DESC id:DESC", [row!.saidOn, row!.id]);
}
