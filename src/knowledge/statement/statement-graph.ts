import { claim } from "../claim/claim.ts";
import { linked, writtenLinks } from "./node.write.ts";
import { statement } from "./statement.ts";
import { statementProperties, type StatementRow } from "./statement.seed.ts";

export type StatementGraph = ReturnType<typeof statementGraph>;

export const writtenWithStatement = writtenLinks(statement, ["accordingTo", "reportedBy", "event", "run"]);
export const writtenWithClaim = writtenLinks(claim, ["statement"]);

/** The nodes and links of statements as they are written; ids are derived from the rows. */
export function statementGraph(rows: StatementRow[], run: string | null = null) {
  const made = rows.map((row) => ({ row, ...statementProperties(row) }));
  const claims = made.flatMap((each) => each.claims);
  const refs = new Map(claims.flatMap((each) => (each.ref ? [[each.ref, each.id] as const] : [])));
  return {
    points: claims.flatMap((each) => each.dataPoint ?? []),
    statements: made.map(({ row: { accordingTo, reportedBy, event }, statement }) =>
      linked(statement, writtenWithStatement, { accordingTo, reportedBy, event, run }),
    ),
    claims: claims.map(({ dataPoint: _point, links: _links, ref: _ref, statementId, ...node }) =>
      linked(node, writtenWithClaim, { statement: statementId }),
    ),
    links: claims.flatMap(({ id, links }) => links.map(({ kind, to, note }) => ({ kind, from: id, to: refs.get(to) ?? to, note }))),
  };
}
