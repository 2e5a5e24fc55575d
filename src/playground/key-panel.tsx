import { useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";
import { useEffect, useState } from "react";
import { forgetKey, storedKey, useKeyWanted } from "../explorer/api/key.ts";
import { KeyForm } from "../explorer/frame/key-form.tsx";
import { t } from "../explorer/language/translate.ts";

/** Next to the editor: sets or forgets the key, shared with the explorer. */
export const keyPanel: GraphiQLPlugin = { title: "Key", icon: KeyIcon, content: Key };

function Key() {
  const { introspect } = useGraphiQLActions();
  const wanted = useKeyWanted();
  const [, setHeld] = useState(0);
  const onKeyHeld = () => {
    setHeld(Date.now());
    // Without the key the server did not return its schema.
    void introspect();
  };
  return (
    <section aria-label={t("Key or token")} className="key">
      <h2>{wanted === "needed" ? t("A key is required") : t("Key or token")}</h2>
      {storedKey() ? (
        <>
          <p role="status">{t("Your key is sent with every request from this tab.")}</p>
          <button type="button" className="action" onClick={forgetKey}>
            {t("Forget the key")}
          </button>
        </>
      ) : (
        <KeyForm key={wanted} refused={wanted === "refused"} onHeld={onKeyHeld} />
      )}
    </section>
  );
}

/** Opens the panel when the server requires a key. Renders nothing. */
export function KeyPanelOpener() {
  const wanted = useKeyWanted();
  useEffect(() => {
    // GraphiQL opens a panel only by its button, which is labelled "Hide" while the panel is open.
    if (wanted !== "no") document.querySelector<HTMLElement>(`[aria-label="Show ${keyPanel.title}"]`)?.click();
  }, [wanted]);
  return null;
}

function KeyIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="8" cy="15.5" r="4" />
      <path d="M11 12.5 19.5 4M15.5 8l3 3M18 5.5l2 2" />
    </svg>
  );
}
