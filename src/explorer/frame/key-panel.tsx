import { t } from "../language/translate.ts";
import { KeyForm } from "./key-form.tsx";

/** Replaces the view when reads need a key. The view is reloaded once there is one. */
export default function KeyPanel({ refused }: { refused: boolean }) {
  return (
    <section className="empty key-panel" aria-labelledby="key-needed">
      <h1 id="key-needed">{t("A key is required")}</h1>
      <KeyForm refused={refused} onHeld={() => location.reload()} />
    </section>
  );
}
