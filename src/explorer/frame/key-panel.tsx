import { say } from "../language/say.ts";
import { KeyForm } from "./key-form.tsx";

/** In the view's place where reading needs a key. The view at this address begins anew with it. */
export default function KeyPanel({ refused }: { refused: boolean }) {
  return (
    <section className="empty key-panel" aria-labelledby="key-needed">
      <h1 id="key-needed">{say("A key is required")}</h1>
      <KeyForm refused={refused} onHeld={() => location.reload()} />
    </section>
  );
}
