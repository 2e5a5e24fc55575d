import { useAddress } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { NotInGraph } from "../frame/empty-state.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { ViewFooter } from "../frame/view-footer.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { ClaimDocument } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { thingNames } from "../words/labels.ts";
import { readableQuantity } from "../words/quantity.ts";
import { ClaimDetails } from "./claim-details.tsx";
import { ModalityMark } from "./modality-mark.tsx";
import { t } from "../language/translate.ts";

export default function ClaimPage() {
  const { path } = useAddress();
  const id = path.replace(/^\/claim\//, "");
  const answer = useAnswer(ClaimDocument, { id });
  const claim = answer.data?.node;
  if (answer.error && claim?.id !== id) return <ErrorMessage error={answer.error} retry={answer.retry} />;
  if (claim === null)
    return (
      <NotInGraph heading={t("There is no claim at this address.")} id={id}>
        <p className="chips">
          <AppLink to="/claims">{t("Claims")}</AppLink>
        </p>
      </NotInGraph>
    );
  if (claim?.__typename !== "Claim" || claim.id !== id) return <Placeholder lines={8} />;
  return (
    <>
      <title>{`${claim.text} · trade-graph`}</title>
      <p className="kicker">
        {t("Claim by {who}, {day}", { who: claim.speaker.name, day: readableDate(claim.statement.saidOn.label) })}{" "}
        <ModalityMark modality={claim.modality} />
      </p>
      <h1 className="claim-title">{claim.text}</h1>
      {claim.quantity && <p className="big-figure">{readableQuantity(claim.quantity)}</p>}
      <h2 className="unseen">{thingNames.CLAIM[0]}</h2>
      <ClaimDetails claim={claim} onItsPage />
      <ViewFooter
        source={t("Source: {source}. Licence: {licence}.", { source: claim.source.attribution, licence: claim.source.licence })}
        question={ClaimDocument}
        variables={{ id }}
        cited={{ title: claim.text, note: `${claim.source.attribution} (${claim.source.licence})` }}
      />
    </>
  );
}
