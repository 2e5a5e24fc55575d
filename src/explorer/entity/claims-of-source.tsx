import { addressOf, useAddress } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { ClaimsTable } from "../claims/claims-table.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { StatementsOfSourceDocument } from "../generated/graphql.ts";
import { count } from "../words/quantity.ts";
import { t } from "../language/translate.ts";

export function ClaimsOfSource({ id }: { id: string }) {
  const { path, params } = useAddress();
  const answer = useAnswer(StatementsOfSourceDocument, { id, first: 20, after: null });
  const statements = answer.data?.source?.statements;
  const rows = statements?.edges.flatMap((edge) => edge.node.claims) ?? [];
  return (
    <section aria-labelledby="its-statements">
      <h2 id="its-statements">{t("Content")}</h2>
      {answer.error && <ErrorMessage error={answer.error} retry={answer.retry} />}
      {!statements && !answer.error && <Placeholder lines={40} />}
      {rows.length > 0 && (
        <ClaimsTable rows={rows} path={path} params={params} caption={t("Claims from this source")} busy={answer.busy} sortable={false} />
      )}
      {statements && (
        <p className="onward">
          {statements.pageInfo.hasNextPage && (
            <button
              type="button"
              className="more"
              disabled={answer.busy}
              onClick={() => answer.more({ after: statements.pageInfo.endCursor })}
            >
              {t("Show more")}
            </button>
          )}
          <span>{t("{shown} of {total} statements", { shown: count(statements.edges.length), total: count(statements.totalCount) })}</span>
          <AppLink to={addressOf("/claims", { source: id })}>{t("Filter and sort these claims")}</AppLink>
        </p>
      )}
    </section>
  );
}
