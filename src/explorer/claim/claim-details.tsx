import type { ReactNode } from "react";
import { AppLink } from "../address/link.tsx";
import { graphOf, pairPlace, placeAddress } from "../address/places.ts";
import type { ClaimWholeFragment } from "../generated/graphql.ts";
import { t, tCount } from "../language/translate.ts";
import { claimLinkNames } from "../words/labels.ts";
import { readableShare } from "../words/quantity.ts";
import { Assessments } from "./assessments.tsx";
import { AttributionChain } from "./attribution-chain.tsx";
import { ClaimFacts } from "./claim-facts.tsx";
import { ClaimLine } from "./claim-line.tsx";
import { Quote } from "./quote.tsx";
import { SourceCard } from "./source-card.tsx";

/** Everything needed to judge a claim: its words, its attribution, what contradicts it, and the facts. */
export function ClaimDetails({ claim, onItsPage = false }: { claim: ClaimWholeFragment; onItsPage?: boolean }) {
  const { statement } = claim;
  const siblings = statement.claims.filter((other) => other.id !== claim.id);
  return (
    <article className="claim-whole">
      <div className="words">
        <Part heading={headingOf(statement.quote)}>
          {statement.quote ? (
            <Quote quote={statement.quote} source={claim.source} />
          ) : (
            <p className="none">{t("The source gives a figure, without words to quote.")}</p>
          )}
        </Part>
        <Part heading={t("Attributed to")}>
          <AttributionChain
            source={claim.source}
            reportedBy={statement.reportedBy}
            speaker={claim.speaker}
            accordingTo={statement.accordingTo}
          />
        </Part>
        {claim.conflictsWith.length > 0 && (
          <Part heading={tCount(claim.conflictsWith.length, "Disagrees with {n} claim|Disagrees with {n} claims")}>
            {claim.dataPoint?.spreadPct != null && (
              <p>{t("Claims and figures for this range over {share}.", { share: readableShare(claim.dataPoint.spreadPct) })}</p>
            )}
            <ul className="claim-lines">
              {claim.conflictsWith.map((other) => (
                <ClaimLine key={other.id} claim={other} />
              ))}
            </ul>
          </Part>
        )}
        <Part heading={t("Compared with official figures")}>
          <Assessments claimed={claim} />
        </Part>
        {claim.relatedClaims.length > 0 && (
          <Part heading={t("Linked claims")}>
            <ul className="claim-lines">
              {claim.relatedClaims.map(({ kind, proposed, note, claim: other }) => (
                <ClaimLine
                  key={`${kind}-${other.id}`}
                  claim={other}
                  lead={`${claimLinkNames[kind]}${proposed ? ` (${t("proposed")})` : ""}`}
                  note={note}
                />
              ))}
            </ul>
          </Part>
        )}
        {siblings.length > 0 && (
          <Part heading={t("In the same statement")}>
            <ul className="claim-lines">
              {siblings.map((other) => (
                <li key={other.id}>
                  <AppLink to={placeAddress(other.id)}>{other.text}</AppLink>
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
      <div className="facts">
        <ClaimFacts claim={claim} />
        <Part heading={t("Source")}>
          <SourceCard source={claim.source} />
        </Part>
        <p className="onward">
          {!onItsPage && <AppLink to={placeAddress(claim.id)}>{t("Claim page")}</AppLink>}
          <AppLink to={graphOf(claim.id)}>{t("Open in graph")}</AppLink>
          {claim.between.length === 2 && (
            <AppLink to={pairPlace(claim.between[0]!.code, claim.between[1]!.code)}>
              {claim.between[0]!.name} – {claim.between[1]!.name}
            </AppLink>
          )}
        </p>
      </div>
    </article>
  );
}

/** "Exact words" only if they are stored. */
function headingOf(quote: ClaimWholeFragment["statement"]["quote"]): string {
  if (!quote) return t("In the source");
  return quote.exact ? t("Exact words") : t("Location of the words");
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="part">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}
