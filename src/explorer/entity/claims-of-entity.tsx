import { lazy, Suspense } from "react";
import declared from "../../../schema/things.json";
import { addressOf, useAddress } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { askOnce, useAnswer, type Answer } from "../api/use-answer.ts";
import { ClaimsTable } from "../claims/claims-table.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { ClaimsOfThingDocument, CountOfClaimsDocument, type ClaimsOfThingQuery } from "../generated/graphql.ts";
import { count } from "../words/quantity.ts";
import { t } from "../language/translate.ts";

const RecordOfSpeaker = lazy(() => import("../track-records/record-of-speaker.tsx"));

const page = 20;

const filterWord: Record<string, string> = {
  Official: "speaker",
  Organization: "speaker",
  ...Object.fromEntries(Object.values(declared).flatMap((each) => ("filter" in each ? [[each.type, each.filter.address]] : []))),
};

export const prefetchClaims = (id: string) => askOnce(ClaimsOfThingDocument, { id, first: page, after: null });

type ClaimsAnswer = Answer<ClaimsOfThingQuery>;

/** The first page of a thing's claims, and `pending` while neither they nor an error have come. */
export function useClaimsOf(id: string, { skip }: { skip: boolean }): ClaimsAnswer & { pending: boolean } {
  const answer = useAnswer(ClaimsOfThingDocument, { id, first: page, after: null }, { skip });
  return { ...answer, pending: !skip && !answer.fresh && !answer.error };
}

interface ClaimsOfEntityProps {
  thing: { id: string; __typename: string; name: string };
  answer: ClaimsAnswer;
}

export function ClaimsOfEntity({ thing, answer }: ClaimsOfEntityProps) {
  const { path, params } = useAddress();
  const node = answer.data?.node;
  const claims = node && "claims" in node && node.id === thing.id ? node.claims : null;
  const any = claims !== null && claims.edges.length > 0;
  const counted = useAnswer(CountOfClaimsDocument, { id: thing.id }, { skip: !any }).data?.node;
  const total = counted && "claims" in counted && counted.id === thing.id ? counted.claims.totalCount : claims && !any ? 0 : null;
  const word = filterWord[thing.__typename];
  return (
    <section aria-labelledby="its-claims">
      <h2 id="its-claims">
        {word === "speaker" ? t("Claims made") : t("Claims about it")} {total !== null && <span className="number">{count(total)}</span>}
      </h2>
      {answer.error && <ErrorMessage error={answer.error} retry={answer.retry} />}
      {!claims && !answer.error && <Placeholder lines={40} />}
      {claims?.edges.length === 0 && <p className="none">{t("No claim yet.")}</p>}
      {any && (
        <ClaimsTable
          rows={claims.edges.map((edge) => edge.node)}
          path={path}
          params={params}
          caption={t("Claims, {name}", { name: thing.name })}
          by={thing.id}
          busy={answer.busy}
          sortable={false}
        />
      )}
      <p className="onward">
        {claims?.pageInfo.hasNextPage && (
          <button type="button" className="more" disabled={answer.busy} onClick={() => answer.more({ after: claims.pageInfo.endCursor })}>
            {t("Show {count} more", { count: page })}
          </button>
        )}
        {word && any && <AppLink to={addressOf("/claims", { [word]: thing.id })}>{t("Filter and sort")}</AppLink>}
      </p>
      {/* Beneath the claims and after them, so that nothing moves when it comes. */}
      {word === "speaker" && any && (
        <Suspense fallback={null}>
          <RecordOfSpeaker id={thing.id} />
        </Suspense>
      )}
    </section>
  );
}
