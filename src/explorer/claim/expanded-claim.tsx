import { useEffect, useState } from "react";
import { useAnswer } from "../api/use-answer.ts";
import { ErrorMessage } from "../frame/error-message.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { ClaimDocument } from "../generated/graphql.ts";
import { ClaimDetails } from "./claim-details.tsx";
import { t } from "../language/translate.ts";

/** Most responses arrive within this time, and no placeholder is shown. */
const patienceMs = 150;

/**
 * A claim loaded when it is opened, so that a table of fifty costs no more than its rows. Its row takes the space of a typical
 * claim at once, because a shift within 500 ms of a click does not count as a layout shift and a later one does; a late claim keeps that space.
 */
export function ExpandedClaim({ id, patient = true }: { id: string; patient?: boolean }) {
  const answer = useAnswer(ClaimDocument, { id });
  const found = answer.data?.node;
  const claim = found?.__typename === "Claim" && found.id === id ? found : undefined;
  const [waited, setWaited] = useState(!patient && !claim);
  const pending = !claim && !answer.error;
  useEffect(() => {
    if (!pending || waited) return;
    const timer = setTimeout(() => setWaited(true), patienceMs);
    return () => clearTimeout(timer);
  }, [pending, waited]);
  // The claim shown before, in a panel that changes from one to the next.
  const shown = claim ?? (pending && !waited && found?.__typename === "Claim" ? found : undefined);
  return (
    <div className={(waited || !shown) && !answer.error ? "reserved" : undefined} aria-busy={shown !== claim}>
      {shown ? (
        <ClaimDetails claim={shown} />
      ) : answer.error ? (
        <ErrorMessage error={answer.error} retry={answer.retry} />
      ) : (
        waited && <Placeholder lines={5} label={t("Loading the claim")} />
      )}
    </div>
  );
}
