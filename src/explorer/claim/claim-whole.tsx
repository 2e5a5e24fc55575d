import type { ReactNode } from "react";
import declared from "../../../schema/things.json";
import type { EntityType } from "@trade-graph/client";
import { AppLink } from "../address/link.tsx";
import { graphOf, pairPlace, placeAddress } from "../address/places.ts";
import type { ClaimAboutFragment, ClaimWholeFragment } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { say, sayCount } from "../language/say.ts";
import { claimLinkNames, extractions, kinds, measures, modalities, noPeriods, ranks, thingNames, topics } from "../words/labels.ts";
import { readableQuantity, readableShare } from "../words/quantity.ts";
import { Assessments } from "./assessments.tsx";
import { Chain } from "./chain.tsx";
import { ClaimLine } from "./claim-line.tsx";
import { Quote } from "./quote.tsx";
import { SourceCard } from "./source-card.tsx";

/** Everything a reader needs to judge one claim, in the order they ask: which words, on whose word, what speaks against it. */
export function ClaimWhole({ claim, onItsPage = false }: { claim: ClaimWholeFragment; onItsPage?: boolean }) {
  const { statement } = claim;
  const beside = statement.claims.filter((other) => other.id !== claim.id);
  return (
    <article className="claim-whole">
      <div className="words">
        <Part heading={statement.quote && !statement.quote.exact ? say("Where the words stand") : say("Exact words")}>
          {statement.quote ? (
            <Quote quote={statement.quote} source={claim.source} />
          ) : (
            <p className="none">{say("The source gives this as a figure, without words to quote.")}</p>
          )}
        </Part>
        <Part heading={say("On whose word")}>
          <Chain source={claim.source} reportedBy={statement.reportedBy} speaker={claim.speaker} accordingTo={statement.accordingTo} />
        </Part>
        {claim.conflictsWith.length > 0 && (
          <Part heading={sayCount(claim.conflictsWith.length, "Disagrees with {n} claim|Disagrees with {n} claims")}>
            {claim.dataPoint?.spreadPct != null && (
              <p>
                {say("All that is said and measured of this spreads over {share}.", { share: readableShare(claim.dataPoint.spreadPct) })}
              </p>
            )}
            <ul className="claim-lines">
              {claim.conflictsWith.map((other) => (
                <ClaimLine key={other.id} claim={other} />
              ))}
            </ul>
          </Part>
        )}
        <Part heading={say("Against official figures")}>
          <Assessments claimed={claim} />
        </Part>
        {claim.relatedClaims.length > 0 && (
          <Part heading={say("Linked claims")}>
            <ul className="claim-lines">
              {claim.relatedClaims.map(({ kind, proposed, note, claim: other }) => (
                <ClaimLine
                  key={`${kind}-${other.id}`}
                  claim={other}
                  lead={`${claimLinkNames[kind]}${proposed ? ` (${say("proposed")})` : ""}`}
                  note={note}
                />
              ))}
            </ul>
          </Part>
        )}
        {beside.length > 0 && (
          <Part heading={say("In the same statement")}>
            <ul className="claim-lines">
              {beside.map((other) => (
                <li key={other.id}>
                  <AppLink to={placeAddress(other.id)}>{other.text}</AppLink>
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
      <div className="facts">
        <Facts claim={claim} />
        <Part heading={say("Source")}>
          <SourceCard source={claim.source} />
        </Part>
        <p className="onward">
          {!onItsPage && <AppLink to={placeAddress(claim.id)}>{say("This claim’s page")}</AppLink>}
          <AppLink to={graphOf(claim.id)}>{say("In the graph")}</AppLink>
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

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="part">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

type AboutField = Exclude<keyof ClaimAboutFragment, "__typename">;

/** What a claim may be about beside countries: its name on the page and the claim's field. */
const about = () =>
  Object.entries(declared).flatMap(([type, thing]) =>
    "filter" in thing ? [[thingNames[type as EntityType][0], thing.filter.field as AboutField] as const] : [],
  );

function Facts({ claim }: { claim: ClaimWholeFragment }) {
  const { statement, quantity, speakerOffice: office } = claim;
  const thing = (one: { id: string; name: string } | null) => one && <AppLink to={placeAddress(one.id)}>{one.name}</AppLink>;
  const facts: [string, ReactNode][] = [
    [say("Figure"), quantity && readableQuantity(quantity)],
    [say("As said"), quantity?.asSaid && <q>{quantity.asSaid}</q>],
    [
      say("Period"),
      claim.period
        ? `${readableDate(claim.period.label)}${claim.period.inferred ? ` (${say("inferred")})` : ""}`
        : claim.noPeriod && noPeriods[claim.noPeriod],
    ],
    [
      say("Compared to"),
      claim.comparedTo && `${readableDate(claim.comparedTo.label)}${claim.comparedTo.inferred ? ` (${say("inferred")})` : ""}`,
    ],
    [say("Said as"), `${modalities[claim.modality]}, ${kinds[claim.kind].toLowerCase()}`],
    [say("Said on"), readableDate(statement.saidOn.label)],
    [say("Office then"), office && [office.title, office.country?.name ?? office.organization?.name].filter(Boolean).join(", ")],
    [say("At"), statement.event && thing(statement.event)],
    [say("Through"), statement.channel],
    [say("Topic"), `${topics[claim.topic]} · ${measures[claim.measure]}`],
    [say("From"), thing(claim.from)],
    [say("To"), thing(claim.to)],
    ...about().map(([name, field]): [string, ReactNode] => [name, thing(claim[field])]),
    [say("Rank"), claim.rank === "NORMAL" && !claim.rankReason ? null : [ranks[claim.rank], claim.rankReason].filter(Boolean).join(": ")],
    [
      say("Extracted"),
      extractions[claim.provenance.extraction] +
        (claim.provenance.confidence === null
          ? ""
          : `, ${say("{share} % sure", { share: Math.round(claim.provenance.confidence * 100) })}`),
    ],
  ];
  return (
    <dl className="fact-list">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
