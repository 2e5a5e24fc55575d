// Claims about Russia–China turnover, largest first. Run while `npm start` is running: npx tsx -C @trade-graph/source examples/node/largest-claims.ts
import { everyRow } from "@trade-graph/client";
import { ClaimsOperation } from "@trade-graph/client/operations";

const url = process.argv[2] ?? "http://127.0.0.1:4000/graphql";
const variables = {
  filter: { between: ["RUS", "CHN"], measure: ["TRADE_TURNOVER" as const] },
  orderBy: [{ by: "VALUE" as const, direction: "DESC" as const }],
};

for await (const claim of everyRow(url, ClaimsOperation, variables, (data) => data.claims)) {
  console.log(
    `${claim.speaker.name}: ${claim.quantity?.asSaid ?? "no figure"} (${claim.period?.label ?? "no period"}), ${claim.source.title}`,
  );
}
