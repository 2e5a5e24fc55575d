import type { ClaimFilter, Measure } from "@trade-graph/client";
import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { ClaimsTable } from "../claims/claims-table.tsx";
import { ClaimsDocument, ClaimTotalDocument } from "../generated/graphql.ts";
import { count } from "../words/quantity.ts";
import { t } from "../language/translate.ts";

const page = 20;

export const claimsAsked = (filter: ClaimFilter) => ({
  filter,
  orderBy: [{ by: "SAID_ON" as const, direction: "DESC" as const }],
  first: page,
  after: null,
});

interface ClaimsOfPairProps {
  filter: ClaimFilter & { between: string[]; measure: Measure[] };
  path: string;
  params: URLSearchParams;
}

/** All claims about the pair and the measure, including those not on the chart: changes, partial years, claims without a number. */
export function ClaimsOfPair({ filter, path, params }: ClaimsOfPairProps) {
  const answer = useAnswer(ClaimsDocument, claimsAsked(filter));
  const total = useAnswer(ClaimTotalDocument, { filter }).data?.claims.totalCount;
  const claims = answer.data?.claims;
  if (!claims || claims.edges.length === 0) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said">
        {t("What was claimed")} {total !== undefined && <span className="number">{count(total)}</span>}
      </h2>
      <ClaimsTable
        rows={claims.edges.map((edge) => edge.node)}
        path={path}
        params={params}
        caption={t("Claims about the two countries")}
        busy={answer.busy}
        sortable={false}
      />
      <p className="onward">
        {claims.pageInfo.hasNextPage && (
          <button type="button" className="more" disabled={answer.busy} onClick={() => answer.more({ after: claims.pageInfo.endCursor })}>
            {t("Show {count} more", { count: page })}
          </button>
        )}
        <AppLink
          to={addressOf("/claims", { between: filter.between.join(","), measure: filter.measure.join(","), period: params.get("years") })}
        >
          {t("Filter and sort")}
        </AppLink>
      </p>
    </section>
  );
}
