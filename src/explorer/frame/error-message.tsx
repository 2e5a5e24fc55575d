import type { QueryError } from "../api/query-error.ts";
import { inLanguage, t } from "../language/translate.ts";

const headings = inLanguage<Record<QueryError["kind"], string>>({
  away: "The database is unavailable",
  slow: "The server is too busy for this",
  question: "Invalid query",
  fault: "Something went wrong on our side",
});

const advice = inLanguage<Record<QueryError["kind"], string>>({
  away: "Retrying every few seconds. Nothing is lost: the address keeps this view.",
  slow: "Try again in a moment, or narrow the filters.",
  question: "Change the filters, or start from an empty search.",
  fault: "Try again. If the problem persists, please report the address of this page.",
});

export function ErrorMessage({ error, retry }: { error: QueryError; retry: () => void }) {
  return (
    <section className={`error ${error.kind}`} role="alert">
      <h2>{headings[error.kind]}</h2>
      <p className="said">{error.message}</p>
      <p>{advice[error.kind]}</p>
      <button type="button" onClick={retry}>
        {t("Try again")}
      </button>
    </section>
  );
}
