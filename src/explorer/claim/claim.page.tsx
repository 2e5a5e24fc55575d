import { useAddress } from "../address/address.ts";
import { useAnswer } from "../asking/answer.ts";
import { Empty } from "../frame/empty.tsx";
import { TroubleBox } from "../frame/trouble-box.tsx";
import { ViewFoot } from "../frame/view-foot.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { ClaimDocument } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { readableQuantity } from "../words/quantity.ts";
import { ClaimWhole } from "./claim-whole.tsx";
import { ModalityMark } from "./modality-mark.tsx";

export default function ClaimPage() {
  const { path } = useAddress();
  const id = path.replace(/^\/claim\//, "");
  const answer = useAnswer(ClaimDocument, { id });
  const claim = answer.data?.node;
  if (answer.trouble && claim?.id !== id) return <TroubleBox trouble={answer.trouble} again={answer.again} />;
  if (claim === null) return <Empty heading="No claim has this address." />;
  if (claim?.__typename !== "Claim" || claim.id !== id) return <Waiting lines={8} />;
  return (
    <>
      <title>{`${claim.text} · trade-graph`}</title>
      <p className="kicker">
        Claim by {claim.speaker.name}, {readableDate(claim.statement.saidOn.label)} <ModalityMark modality={claim.modality} />
      </p>
      <h1 className="claim-title">{claim.text}</h1>
      {claim.quantity && <p className="big-figure">{readableQuantity(claim.quantity)}</p>}
      <ClaimWhole claim={claim} onItsPage />
      <ViewFoot
        source={`Source: ${claim.source.attribution}. Licence: ${claim.source.licence}.`}
        question={ClaimDocument}
        variables={{ id }}
      />
    </>
  );
}
