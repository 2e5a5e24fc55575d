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
      <p>{say("Ask the operator of this server for a key. It is kept in this tab until you close it, and sent only to this server.")}</p>
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
