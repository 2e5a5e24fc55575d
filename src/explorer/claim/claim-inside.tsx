import { useAnswer } from "../api/answer.ts";
import { TroubleBox } from "../frame/trouble-box.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { ClaimDocument } from "../generated/graphql.ts";
import { ClaimWhole } from "./claim-whole.tsx";
import { say } from "../language/say.ts";

/** A claim loaded when it is opened, so that a table of fifty costs no more than its rows. */
export function ClaimInside({ id }: { id: string }) {
  const answer = useAnswer(ClaimDocument, { id });
  const claim = answer.data?.node;
  if (claim?.__typename === "Claim" && claim.id === id) return <ClaimWhole claim={claim} />;
  if (answer.trouble) return <TroubleBox trouble={answer.trouble} again={answer.again} />;
  return <Waiting lines={5} label={say("Loading the claim")} />;
}
