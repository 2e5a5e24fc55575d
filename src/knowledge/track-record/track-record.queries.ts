import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../contract/errors.ts";
import { readPage, toPage, writeCursor, type ForwardArgs } from "../../contract/paging.ts";
import { cypher, identifier, join } from "../../graph/cypher.ts";
import { Projection } from "../../graph/projection.ts";
import type { Projected } from "../../graph/row.ts";
import { fieldsNamed, itemsOf, merge, selectionOf } from "../../graph/selection.ts";
import type { ClaimFilter } from "../claim/claim.filter.ts";
import { selectClaims } from "../claim/claim.selection.ts";
import type { RequestContext } from "../../query/context.ts";
import { unknownName } from "../../query/hints.ts";
import { connectionOf } from "../../contract/connection.ts";
import { int } from "../../graph/values.ts";
import { matching } from "../claim/claim.queries.ts";

const decidingVerdicts = ["SUPPORTED", "WITHIN_TOLERANCE", "CONTRADICTED"] as const;
const decidingOutcomes = ["MET", "MET_EARLY", "MISSED"] as const;

/** A median of two says nothing of how somebody speaks. */
const fewest = 3;

export interface TrackRecordArgs extends ForwardArgs {
  filter?: ClaimFilter | undefined;
  minDecided?: number | undefined;
}

interface Record {
  speakerId: string;
  decided: number;
  claims: number;
  verdicts: string[];
  outcomes: string[];
  deviations: number[];
  speaker: Projected | null;
}

/** Speakers by how their claims stand against official figures, in one statement: the decided claims first, which an index finds. */
export async function trackRecordsOf(context: RequestContext, info: GraphQLResolveInfo, args: TrackRecordArgs) {
  const { filter = {}, minDecided = fewest } = args;
  if (!Number.isInteger(minDecided) || minDecided < 1) throw badInput(`\`minDecided\` expects a number from 1; this is ${minDecided}.`);
  const list = "trackRecords decided:DESC speakerId:ASC";
  const page = readPage(args, list);
  const all = await selectClaims(context, filter);
  const deciding = { verdict: [...decidingVerdicts], outcome: [...decidingOutcomes] };
  const decided =
    filter.or == null
      ? await selectClaims(context, { ...filter, or: [{ verdict: deciding.verdict }, { outcome: deciding.outcome }] })
      : all;
  const projection = new Projection(context.table, context.projectedRows);
  const items = itemsOf(selectionOf(info));
  const speaker = projection.anyOf(
    cypher`speaker`,
    ["Official", "Organization"],
    merge(fieldsNamed(items, "speaker").map(({ fieldsByTypeName }) => fieldsByTypeName)),
    page.size,
  );
  const [row] = await context.graph.read<{ total: number; page: Record[]; found: number[] }>(
    cypher`/* trackRecords */
      UNWIND [{id: null}] AS parent
      ${decided.prelude}
      CALL (*) {
        CALL (*) { ${matching(decided, null)} RETURN item AS decisive }
        WITH decisive WHERE decisive.verdict IN $decidingVerdicts OR decisive.outcome IN $decidingOutcomes
        WITH decisive.speakerId AS speakerId, count(*) AS decided, collect(decisive.verdict) AS verdicts, collect(decisive.outcome) AS outcomes,
             collect(decisive.deviationPct) AS deviations
        WHERE decided >= $minDecided
        WITH * ORDER BY decided DESC, speakerId
        RETURN collect({speakerId: speakerId, decided: decided, verdicts: verdicts, outcomes: outcomes, deviations: deviations}) AS records
      }
      WITH *, [record IN records WHERE $beyond IS NULL OR record.decided < $beyond[0]
               OR (record.decided = $beyond[0] AND record.speakerId > $beyond[1])][..$limit] AS shown
      RETURN size(records) AS total, ${
        decided.lookups.length
          ? cypher`[${join(
              decided.lookups.map(({ variable }) => cypher`size(${identifier(variable)})`),
              cypher`, `,
            )}]`
          : cypher`[]`
      } AS found, COLLECT {
        UNWIND shown AS record
        MATCH (speaker:Agent {id: record.speakerId})
        RETURN record {.speakerId, .decided, .deviations, .verdicts, .outcomes, speaker: ${speaker},
          claims: COUNT { MATCH (item:Claim) WHERE item.speakerId = record.speakerId AND item.saidOn IS NOT NULL AND item.id IS NOT NULL AND ${all.condition} }}
        ORDER BY record.decided DESC, record.speakerId
      } AS page`,
    {
      ...all.parameters,
      ...decided.parameters,
      ...projection.parameters,
      decidingVerdicts: deciding.verdict,
      decidingOutcomes: deciding.outcome,
      minDecided: int(minDecided),
      beyond: page.beyond ?? null,
      limit: int(page.size + 1),
    },
  );
  for (const [i, { names, labels }] of decided.lookups.entries())
    if (row!.found[i] === 0) for (const name of names) await unknownName(context, name, labels);
  const records = row!.page.map(({ speaker, deviations, verdicts, outcomes, ...record }) => ({
    ...record,
    verdicts: countsOf(verdicts, decidingVerdicts).map(([verdict, count]) => ({ verdict, count })),
    outcomes: countsOf(outcomes, decidingOutcomes).map(([outcome, count]) => ({ outcome, count })),
    speaker: speaker && projection.rows([speaker])[0],
    medianDeviationPct: medianOf(deviations),
    medianAbsoluteDeviationPct: medianOf(deviations.map(Math.abs)),
  }));
  return connectionOf({
    page: toPage(records, page, ({ decided, speakerId }) => writeCursor(list, [decided, speakerId])),
    total: row!.total,
  });
}

/** The most frequent first; of those that are as frequent, the one listed first. */
const countsOf = <Word extends string>(found: readonly string[], words: readonly Word[]): [Word, number][] =>
  words
    .map((word): [Word, number] => [word, found.filter((each) => each === word).length])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);

function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length < fewest) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : Number(((sorted[middle - 1]! + sorted[middle]!) / 2).toPrecision(6));
}
