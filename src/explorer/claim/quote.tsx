import { say } from "../language/say.ts";
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
        {quote.direct ? say("The speaker’s own words") : say("The source’s paraphrase, not the speaker’s words")}
        {" · "}
        {quote.verified ? say("verified at this location in the source") : say("not verified against the source")}
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
          ? say("The words are not stored here, only the location of the speaker’s own words.")
          : say("The words are not stored here, only the location of the source’s paraphrase.")}
      </p>
      <p>
        {quote.paragraph != null && say("Paragraph {paragraph}", { paragraph: quote.paragraph + 1 })}
        {quote.start != null && quote.end != null && `, ${say("characters {start} to {end}", { start: quote.start, end: quote.end })}`}
        {url && (
          <>
            {" · "}
            <a href={url} target="_blank" rel="noopener noreferrer nofollow">
              {say("Read them at {host}", { host: new URL(url).hostname })}
            </a>
          </>
        )}
      </p>
      <details>
        <summary>{say("How to show the words here")}</summary>
        <p>{say("On your own server, this command fetches the page, finds the words by their hash and stores them:")}</p>
        <pre tabIndex={0}>npm run -s trade-graph -- hydrate{source ? ` --source ${source.id}` : ""}</pre>
        {quote.sha256 && <p className="fine">SHA-256 {quote.sha256}</p>}
      </details>
    </div>
  );
}
