import { useAddress } from "../address/address.ts";
import { AttributionChain } from "../claim/attribution-chain.tsx";
import { Quote } from "../claim/quote.tsx";
import { ClaimsTable } from "../claims/claims-table.tsx";
import type { ThingQuery } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";

type Statement = Extract<NonNullable<ThingQuery["node"]>, { __typename: "Statement" }>;

export function StatementDetails({ statement }: { statement: Statement }) {
  const { path, params } = useAddress();
  return (
    <>
      {statement.quote && <Quote quote={statement.quote} source={statement.source} />}
      <AttributionChain
        source={{ ...statement.source, publisher: null }}
        reportedBy={statement.reportedBy}
        speaker={statement.speaker}
        accordingTo={statement.accordingTo}
      />
      <h2>{t("What it claims")}</h2>
      <ClaimsTable rows={statement.claims} path={path} params={params} caption={t("Claims of this statement")} sortable={false} />
    </>
  );
}
