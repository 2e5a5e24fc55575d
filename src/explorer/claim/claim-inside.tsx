import { useEffect, useState } from "react";
import { useAnswer } from "../api/answer.ts";
import { TroubleBox } from "../frame/trouble-box.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { ClaimDocument } from "../generated/graphql.ts";
import { ClaimWhole } from "./claim-whole.tsx";
import { say } from "../language/say.ts";

/** Shorter than the 500 ms after a click within which a move is no layout shift: most responses arrive sooner, and the row opens once, at its height. */
const patienceMs = 400;

/**
 * A claim loaded when it is opened, so that a table of fifty costs no more than its rows. Nothing is shown for a moment, since a placeholder
 * would move what is below twice; one that had to be shown leaves its space to the claim.
 */
export function ClaimInside({ id, patient = true }: { id: string; patient?: boolean }) {
  const answer = useAnswer(ClaimDocument, { id });
  const found = answer.data?.node;
  const claim = found?.__typename === "Claim" && found.id === id ? found : undefined;
  const [waited, setWaited] = useState(!patient && !claim);
  const pending = !claim && !answer.trouble;
  useEffect(() => {
    if (!pending || waited) return;
    const timer = setTimeout(() => setWaited(true), patienceMs);
    return () => clearTimeout(timer);
  }, [pending, waited]);
  // The claim shown before, in a panel that changes from one to the next.
  const shown = claim ?? (pending && !waited && found?.__typename === "Claim" ? found : undefined);
  if (pending && !waited && !shown) return null;
  return (
    <div className={waited && !answer.trouble ? "reserved" : undefined} aria-busy={shown !== claim}>
      {shown ? (
        <ClaimWhole claim={shown} />
      ) : answer.trouble ? (
        <TroubleBox trouble={answer.trouble} again={answer.again} />
      ) : (
        <Waiting lines={5} label={say("Loading the claim")} />
      )}
    </div>
  );
}
