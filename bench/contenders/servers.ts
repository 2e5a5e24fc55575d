import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../../src/main.ts";
import { startChild } from "./child.ts";
import type { Contender, Question } from "./contender.ts";
import { httpClient, type Answer } from "./http-client.ts";
import { rawBolt } from "./raw-bolt.ts";

export const document = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");

interface Named {
  code: string;
  name: string;
}
interface OurClaim {
  id: string;
  text: string;
  modality: string;
  quantity: { value: number | null; unit: string } | null;
  period: { label: string } | null;
  statement: { saidOn: { label: string }; quote: { exact: string } | null };
  speaker: { id: string; name: string };
  speakerOffice: { title: string; country: Named | null } | null;
  between: Named[];
  commodity: { hsCode: string; name: string } | null;
  source: object;
}

const ourRows = (answer: unknown) =>
  ((answer as Answer).data!.claims as { nodes: OurClaim[] }).nodes.map(
    ({ id, text, modality, quantity, period, statement, speaker, speakerOffice, between, commodity, source }) => ({
      ...{ id, text, modality, value: quantity?.value ?? null, unit: quantity?.unit ?? null, period: period?.label ?? null },
      ...{ saidOn: statement.saidOn.label, exact: statement.quote?.exact ?? null, speaker },
      office: speakerOffice && {
        title: speakerOffice.title,
        code: speakerOffice.country?.code ?? null,
        name: speakerOffice.country?.name ?? null,
      },
      between: between.map(({ code, name }) => [code, name]),
      commodity: commodity && [commodity.hsCode, commodity.name],
      source,
    }),
  );

interface PeerClaim extends Omit<OurClaim, "quantity" | "period" | "statement" | "commodity"> {
  value: number | null;
  unit: string | null;
  periodLabel: string | null;
  saidOn: string;
  statement: {
    saidLabel: string;
    exact: string | null;
    speaker: {
      id: string;
      name: string;
      officesConnection: {
        edges: { properties: { title: string; from: string | null; to: string | null }; node: Named & { id: string } }[];
      };
    }[];
    source: object[];
  }[];
  commodity: { hsCode: string; name: string }[];
}

/** It cannot query the office held on a day, nor one thing instead of a list of one: its client selects them. */
const peerRows = (answer: unknown) =>
  ((answer as Answer).data!.claims as PeerClaim[]).map((claim) => {
    const statement = claim.statement[0]!;
    const { id, name, officesConnection } = statement.speaker[0]!;
    const [held] = officesConnection.edges
      .filter(({ properties: { from, to } }) => (from ?? claim.saidOn) <= claim.saidOn && (to === null || to > claim.saidOn))
      .sort((a, b) => (b.properties.from ?? "").localeCompare(a.properties.from ?? "") || a.node.id.localeCompare(b.node.id));
    return {
      ...{ id: claim.id, text: claim.text, modality: claim.modality, value: claim.value, unit: claim.unit, period: claim.periodLabel },
      ...{ saidOn: statement.saidLabel, exact: statement.exact, speaker: { id, name } },
      office: held ? { title: held.properties.title, code: held.node.code, name: held.node.name } : null,
      between: claim.between.map(({ code, name }) => [code, name]).sort((a, b) => a[0]!.localeCompare(b[0]!)),
      commodity: claim.commodity[0] ? [claim.commodity[0].hsCode, claim.commodity[0].name] : null,
      source: statement.source[0]!,
    };
  });

async function overHttp(
  name: string,
  script: string,
  database: Database,
  body: object,
  rows: Contender["rows"],
  more: Record<string, string> = {},
): Promise<Contender> {
  const child = await startChild(script, database, more);
  const client = httpClient(child.ready.address, child.ready.path);
  const text = JSON.stringify(body);
  return {
    name,
    ask: () => client.post(text),
    rows,
    trips: (answer) => (answer as Answer).extensions?.cost ?? { trips: NaN, waves: NaN },
    async close() {
      client.close();
      await child.close();
    },
  };
}

export const names = {
  raw: "raw Bolt",
  ours: "trade-graph",
  again: "trade-graph, asked again",
  loaders: "loaders only",
  peer: "@neo4j/graphql",
} as const;

/** Every way to the same response on one store, each in a separate process except raw Bolt, which needs none. */
export async function contenders(database: Database, question: Question, query = "claims-of-speaker"): Promise<Contender[]> {
  const { speaker, measure, first } = question;
  const ours = { query: document(`${query}.graphql`), variables: { speaker, measure: [measure], first } };
  const peer = { query: document(`claims-of-speaker.peer.graphql`), variables: { speaker, measure, first } };
  return Promise.all([
    rawBolt(database, question),
    overHttp(names.ours, "server-process.ts", database, ours, ourRows),
    overHttp(names.again, "server-process.ts", database, ours, ourRows, { BENCH_CACHE: "32000000" }),
    overHttp(names.loaders, "server-process.ts", database, ours, ourRows, { BENCH_PROJECTION: "0" }),
    overHttp(names.peer, "peer-process.mjs", database, peer, peerRows),
  ]);
}
