import { useEffect, useState } from "react";
import { useAnswer } from "../api/answer.ts";
import { TroubleBox } from "../frame/trouble-box.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { ClaimDocument } from "../generated/graphql.ts";
import { ClaimWhole } from "./claim-whole.tsx";
import { say } from "../language/say.ts";

/** Within it most responses arrive, and nothing is said of waiting. */
const patienceMs = 150;

/**
 * A claim loaded when it is opened, so that a table of fifty costs no more than its rows. Its row takes the space of most claims at once, since
 * a move within 500 ms of a click is no layout shift and a later one is; a claim that came late keeps that space.
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
  return (
    <div className={(waited || !shown) && !answer.trouble ? "reserved" : undefined} aria-busy={shown !== claim}>
      {shown ? (
        <ClaimWhole claim={shown} />
      ) : answer.trouble ? (
        <TroubleBox trouble={answer.trouble} again={answer.again} />
      ) : (
        waited && <Waiting lines={5} label={say("Loading the claim")} />
      )}
    </div>
  );
}
