import { useAnswer } from "../api/use-answer.ts";
import { Quote } from "../claim/quote.tsx";
import { EntityFacts } from "../entity/entity-facts.tsx";
import { ClaimDocument, ThingDocument, type ThingNameFragment } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { readableDate } from "../words/dates.ts";
import { readableQuantity } from "../words/quantity.ts";

export function Details({ thing }: { thing: ThingNameFragment }) {
  if (thing.__typename === "Claim") return <ClaimDetails id={thing.id} />;
  return <ThingDetails id={thing.id} />;
}

function ThingDetails({ id }: { id: string }) {
  const { data } = useAnswer(ThingDocument, { id });
  const thing = data?.node;
  if (!thing || thing.id !== id) return null;
  return (
    <>
      <h3>{t("Details")}</h3>
      {"aliases" in thing && thing.aliases.length > 0 && (
        <p className="hint">
          {t("Also")}{" "}
          {thing.aliases
            .slice(0, 6)
            .map((alias) => alias)
            .join(", ")}
        </p>
      )}
      {thing.__typename === "Statement" && thing.quote && <Quote quote={thing.quote} />}
      <EntityFacts thing={thing} />
    </>
  );
}

function ClaimDetails({ id }: { id: string }) {
  const { data } = useAnswer(ClaimDocument, { id });
  const claim = data?.node;
  if (claim?.__typename !== "Claim" || claim.id !== id) return null;
  return (
    <>
      <h3>{t("Details")}</h3>
      <p>
        {claim.quantity && <strong>{readableQuantity(claim.quantity)}</strong>} {claim.speaker.name},{" "}
        {readableDate(claim.statement.saidOn.label)}
      </p>
      {claim.statement.quote && <Quote quote={claim.statement.quote} source={claim.source} />}
      <p className="fine">
        {claim.source.title}. {claim.source.attribution}. {t("Licence: {licence}.", { licence: claim.source.licence })}
      </p>
    </>
  );
}
