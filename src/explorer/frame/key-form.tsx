import { useId, useState, type SubmitEvent } from "react";
import { saveKey } from "../api/key.ts";
import { queryErrorOf } from "../api/query-error.ts";
import { t } from "../language/translate.ts";

/** Asks for a key and checks it; `refused` if the stored key is no longer accepted. */
export function KeyForm({ refused, onHeld }: { refused: boolean; onHeld: () => void }) {
  const notAccepted = () => t("This key is not accepted here.");
  const [message, setSaid] = useState(refused ? notAccepted() : "");
  const [busy, setBusy] = useState(false);
  const id = useId();
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget).get("key")).trim();
    setBusy(true);
    setSaid("");
    try {
      if (await saveKey(key)) return onHeld();
      setSaid(notAccepted());
    } catch (error) {
      setSaid(queryErrorOf(error).message);
    }
    setBusy(false);
  };
  return (
    <>
      <p>{t("Ask the operator of this server for a key. It is kept in this tab until you close it, and sent only to this server.")}</p>
      <form onSubmit={(event) => void submit(event)}>
        <label htmlFor={id}>{t("Key or token")}</label>
        <input id={id} name="key" type="password" required autoComplete="off" spellCheck={false} aria-describedby={`${id}-said`} />
        <button className="action" disabled={busy}>
          {t("Use this key")}
        </button>
      </form>
      <p id={`${id}-said`} role="alert">
        {message}
      </p>
    </>
  );
}
