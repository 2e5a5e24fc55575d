import { useId, useState, type SubmitEvent } from "react";
import { holdKey } from "../asking/key.ts";
import { troubleOf } from "../asking/trouble.ts";
import { say } from "../language/say.ts";

/** Takes a key and tries it; `refused` where the one that was held is no longer accepted. */
export function KeyForm({ refused, onHeld }: { refused: boolean; onHeld: () => void }) {
  const notAccepted = () => say("This key is not accepted here.");
  const [said, setSaid] = useState(refused ? notAccepted() : "");
  const [busy, setBusy] = useState(false);
  const id = useId();
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget).get("key")).trim();
    setBusy(true);
    setSaid("");
    try {
      if (await holdKey(key)) return onHeld();
      setSaid(notAccepted());
    } catch (error) {
      setSaid(troubleOf(error).message);
    }
    setBusy(false);
  };
  return (
    <>
      <p>{say("Whoever runs this server gives keys out. Yours stays in this tab until it is closed, and goes to this server alone.")}</p>
      <form onSubmit={(event) => void submit(event)}>
        <label htmlFor={id}>{say("Key or token")}</label>
        <input id={id} name="key" type="password" required autoComplete="off" spellCheck={false} aria-describedby={`${id}-said`} />
        <button className="action" disabled={busy}>
          {say("Use this key")}
        </button>
      </form>
      <p id={`${id}-said`} role="alert">
        {said}
      </p>
    </>
  );
}
