import { t } from "../language/translate.ts";
import { webAddress } from "./source-card.tsx";

interface QuoteProps {
  quote: {
    exact: string | null;
    prefix: string | null;
    suffix: string | null;
    paragraph?: number | null;
    start?: number | null;
    end?: number | null;
    sha256?: string | null;
    direct: boolean;
    verified: boolean;
  };
  source?: { id: string; url?: string | null } | null;
}

/** The exact words, highlighted in their context; if only the position is stored, a link. All of it is rendered as text. */
export function Quote({ quote, source }: QuoteProps) {
  if (!quote.exact) return <PlaceOfWords quote={quote} source={source ?? null} />;
  return (
    <figure className="quote">
      <blockquote>
        {quote.prefix && <span className="around">… {quote.prefix}</span>}
        <mark>{quote.exact}</mark>
        {quote.suffix && <span className="around">{quote.suffix} …</span>}
      </blockquote>
      <figcaption>
        {quote.direct ? t("The speaker’s own words") : t("The source’s paraphrase, not the speaker’s words")}
        {" · "}
        {quote.verified ? t("verified at this location in the source") : t("not verified against the source")}
      </figcaption>
    </figure>
  );
}

function PlaceOfWords({ quote, source }: { quote: QuoteProps["quote"]; source: { id: string; url?: string | null } | null }) {
  const url = webAddress(source?.url ?? null);
  return (
    <div className="place-of-words">
      <p>
        {quote.direct
          ? t("The words are not stored here, only the location of the speaker’s own words.")
          : t("The words are not stored here, only the location of the source’s paraphrase.")}
      </p>
      <p>
        {quote.paragraph != null && t("Paragraph {paragraph}", { paragraph: quote.paragraph + 1 })}
        {quote.start != null && quote.end != null && `, ${t("characters {start} to {end}", { start: quote.start, end: quote.end })}`}
        {url && (
          <>
            {" · "}
            <a href={url} target="_blank" rel="noopener noreferrer nofollow">
              {t("Read them at {host}", { host: new URL(url).hostname })}
            </a>
          </>
        )}
      </p>
      <details>
        <summary>{t("How to show the words here")}</summary>
        <p>{t("On your own server, this command fetches the page, finds the words by their hash and stores them:")}</p>
        <pre tabIndex={0}>npm run -s trade-graph -- hydrate{source ? ` --source ${source.id}` : ""}</pre>
        {quote.sha256 && <p className="fine">SHA-256 {quote.sha256}</p>}
      </details>
    </div>
  );
}
