interface QuoteProps {
  quote: { exact: string | null; prefix: string | null; suffix: string | null; direct: boolean; verified: boolean };
}

/** The exact words, marked within the words around them. All of it is text; nothing in a document is ever read as markup. */
export function Quote({ quote }: QuoteProps) {
  return (
    <figure className="quote">
      <blockquote>
        {quote.prefix && <span className="around">… {quote.prefix}</span>}
        {quote.exact && <mark>{quote.exact}</mark>}
        {quote.suffix && <span className="around">{quote.suffix} …</span>}
      </blockquote>
      <figcaption>
        {quote.direct ? "The speaker’s own words" : "The source’s paraphrase, not the speaker’s words"}
        {quote.verified ? " · found at this place in the source" : " · not checked against the source"}
      </figcaption>
    </figure>
  );
}
