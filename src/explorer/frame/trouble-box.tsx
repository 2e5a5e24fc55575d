import type { Trouble } from "../asking/trouble.ts";
import { inLanguage, say } from "../language/say.ts";

const headings = inLanguage<Record<Trouble["kind"], string>>({
  away: "The database is away",
  question: "This cannot be asked",
  fault: "Something broke on our side",
});

const advice = inLanguage<Record<Trouble["kind"], string>>({
  away: "It is asked again every few seconds; what you see stays as it was. Nothing is lost: the address keeps this view.",
  question: "Change the filters, or start from an empty search.",
  fault: "Ask again. If it stays, the address of this page is all one needs to look into it.",
});

export function TroubleBox({ trouble, again }: { trouble: Trouble; again: () => void }) {
  return (
    <section className={`trouble ${trouble.kind}`} role="alert">
      <h2>{headings[trouble.kind]}</h2>
      <p className="said">{trouble.message}</p>
      <p>{advice[trouble.kind]}</p>
      <button type="button" onClick={again}>
        {say("Ask again")}
      </button>
    </section>
  );
}
