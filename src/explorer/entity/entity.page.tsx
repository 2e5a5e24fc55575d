import { lazy, Suspense, useDeferredValue } from "react";
import { addressOf, useAddress, type Address } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { graphOf } from "../address/places.ts";
import { askOnce, useAnswer } from "../api/use-answer.ts";
import { exportOfNeighbourhood } from "../api/export-addresses.ts";
import { NotInGraph } from "../frame/empty-state.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { ViewFooter } from "../frame/view-footer.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { ThingDocument } from "../generated/graphql.ts";
import { thingNames } from "../words/labels.ts";
import { nameOf, entityTypeOf } from "../words/thing.ts";
import { Aliases } from "./aliases.tsx";
import { LinkedThings } from "./linked-things.tsx";
import { ClaimsOfEntity, prefetchClaims, useClaimsOf } from "./claims-of-entity.tsx";
import { EntityFacts, withLinks } from "./entity-facts.tsx";
import { ClaimsOfSource } from "./claims-of-source.tsx";
import { StatementDetails } from "./statement-details.tsx";
import { t } from "../language/translate.ts";

const OnMap = lazy(() => import("../bilateral/crossings-map.tsx"));

const idOf = ({ path }: Address) => path.replace(/^\/entity\//, "");
/** A source's are listed by statement. */
const hasNoClaims = (id: string) => /^(source|statement):/.test(id);

export default function EntityPage() {
  const id = idOf(useAddress());
  const answer = useAnswer(ThingDocument, { id });
  const thing = answer.data?.node;
  const claims = useClaimsOf(thing?.id ?? id, { skip: hasNoClaims(id) });
  // Below the claims on a phone: drawn with them, it would move when they turn out to be few.
  const settled = thing !== undefined && !claims.pending;
  // Name and claims have priority: the parts below are rendered afterwards.
  const rest = useDeferredValue(settled, false);
  if (answer.error && thing?.id !== id) return <ErrorMessage error={answer.error} retry={answer.retry} />;
  if (thing === null) return <NotInGraph heading={t("There is nothing at this address.")} id={id} />;
  // A merged id returns the surviving thing, so the id in the response may differ; stale data belongs to the previous page.
  if (!thing || (answer.busy && thing.id !== id)) return <Placeholder lines={8} />;
  const type = entityTypeOf(thing);
  const entity = "aliases" in thing;
  return (
    <>
      <title>{`${nameOf(thing)} · trade-graph`}</title>
      <p className="kicker">{type ? thingNames[type][0] : thing.__typename}</p>
      <div className="title-row">
        <h1>{nameOf(thing)}</h1>
        <AppLink className="action" to={graphOf(thing.id)}>
          {t("Show in graph")}
        </AppLink>
      </div>
      {entity && thing.aliases.length > 0 && <Aliases aliases={thing.aliases} />}
      <div className="entity-columns">
        <div className="main-column">
          {thing.__typename === "Statement" && <StatementDetails statement={thing} />}
          {entity && <ClaimsOfEntity thing={thing} answer={claims} />}
          {thing.__typename === "Source" && <ClaimsOfSource id={thing.id} />}
        </div>
        <aside aria-label={t("About it")}>
          {settled && <EntityFacts thing={thing} />}
          {settled && thing.__typename === "BorderCrossing" && thing.location && (
            <Suspense fallback={<Placeholder lines={3} />}>
              <OnMap crossings={[{ ...thing, location: thing.location }]} countries={thing.connects} small />
              <p className="fine">
                {withLinks(t("Location: {source}.", { source: [thing.location.source, thing.location.note].filter(Boolean).join("; ") }))}
              </p>
            </Suspense>
          )}
          {entity && rest && <LinkedThings id={thing.id} />}
        </aside>
      </div>
      {rest && (
        <ViewFooter
          source={<AppLink to={addressOf("/graph", { of: thing.id })}>{t("Its neighbourhood as a graph")}</AppLink>}
          question={ThingDocument}
          variables={{ id }}
          data={entity ? (format) => exportOfNeighbourhood(format, thing.id) : undefined}
        />
      )}
    </>
  );
}

/** Its claims are queried without waiting for its name. Errors are left to the view. */
EntityPage.prefetch = (address: Address) => {
  const id = idOf(address);
  askOnce(ThingDocument, { id }).catch(() => undefined);
  if (!hasNoClaims(id)) prefetchClaims(id).catch(() => undefined);
};
