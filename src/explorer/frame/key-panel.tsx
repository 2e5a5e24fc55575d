import { useState, type SubmitEvent } from "react";
import { holdKey } from "../asking/key.ts";
import { troubleOf } from "../asking/trouble.ts";
import { say } from "../language/say.ts";

/** In the view's place where reading needs a key; `refused` where the one that was held is no longer accepted. */
export default function KeyPanel({ refused }: { refused: boolean }) {
  const notAccepted = () => say("This key is not accepted here.");
  const [said, setSaid] = useState(refused ? notAccepted() : "");
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget).get("key")).trim();
    setBusy(true);
    setSaid("");
    try {
      // The view at this address begins anew, and asks with the key.
      if (await holdKey(key)) return location.reload();
      setSaid(notAccepted());
    } catch (error) {
      setSaid(troubleOf(error).message);
    }
    setBusy(false);
  };
  return (
    <section className="empty key-panel" aria-labelledby="key-needed">
      <h1 id="key-needed">{say("Reading here needs a key")}</h1>
      <p>{say("Whoever runs this server gives keys out. Yours stays in this tab until it is closed, and goes to this server alone.")}</p>
      <form onSubmit={(event) => void submit(event)}>
        <label htmlFor="key">{say("Key or token")}</label>
        <input id="key" name="key" type="password" required autoComplete="off" spellCheck={false} aria-describedby="key-said" />
        <button className="action" disabled={busy}>
          {say("Use this key")}
        </button>
      </form>
      <p id="key-said" role="alert">
        {said}
      </p>
    </section>
  );
}
