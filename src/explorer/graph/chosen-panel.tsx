import { useEffect, useState } from "react";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { useAnswer } from "../asking/answer.ts";
import { Quote } from "../claim/quote.tsx";
import { EntityFacts } from "../entity/entity-facts.tsx";
import type { EntityType } from "@trade-graph/client";
import { ClaimDocument, ThingDocument, type ThingNameFragment } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { thingNames } from "../words/labels.ts";
import { say } from "../language/say.ts";
import { count, readableQuantity } from "../words/quantity.ts";
import { nameOf, entityTypeOf } from "../words/thing.ts";
import type { Drawing } from "./drawing.ts";
import { KindMark } from "./legend.tsx";
import { countsAround } from "./surroundings.ts";

export interface Acts {
  expand: (id: string, type: EntityType, count: number) => void;
  collapse: (id: string, type?: EntityType) => void;
  hide: (id: string) => void;
  pin: (id: string) => void;
  centre: (id: string) => void;
  wayFrom: (thing: ThingNameFragment) => void;
}

interface ChosenPanelProps {
  thing: ThingNameFragment;
  drawing: Drawing;
  pinned: boolean;
  acts: Acts;
}

export function useCountsAround(id: string | null): [EntityType, number][] | null {
  const [known, setKnown] = useState<{ id: string; counts: [EntityType, number][] } | null>(null);
  useEffect(() => {
    if (!id) return;
    let current = true;
    countsAround(id).then(
      (counts) => current && setKnown({ id, counts: counts.filter(([, total]) => total > 0) }),
      () => current && setKnown(null),
    );
    return () => {
      current = false;
    };
  }, [id]);
  return known && known.id === id ? known.counts : null;
}

/** The chosen thing: what it is, what stands around it by kind with how much of it is drawn, and what can be done with it. */
export function ChosenPanel({ thing, drawing, pinned, acts }: ChosenPanelProps) {
  const counts = useCountsAround(thing.id);
  const type = entityTypeOf(thing);
  const name = nameOf(thing);
  const anything = counts?.some(([kind]) => drawing.drawn({ id: thing.id, type: kind }) > 0);
  return (
    <section className="chosen-panel" aria-label={say("Chosen: {name}", { name })}>
      <p className="kicker">
        {type && <KindMark type={type} />} {type ? thingNames[type][0] : thing.__typename}
      </p>
      <h2>
        <AppLink to={placeAddress(thing.id)}>{name}</AppLink>
      </h2>
      <div className="act-row">
        <button type="button" onClick={() => acts.pin(thing.id)} aria-pressed={pinned}>
          {pinned ? say("Unpin") : say("Pin")}
        </button>
        <button type="button" onClick={() => acts.hide(thing.id)}>
          {say("Hide")}
        </button>
        <button type="button" onClick={() => acts.centre(thing.id)}>
          {say("Begin here")}
        </button>
        <button type="button" onClick={() => acts.wayFrom(thing)}>
          {say("Path from here…")}
        </button>
      </div>
      <h3>{say("Expand by kind")}</h3>
      {counts === null ? (
        <p className="none">{say("Counting…")}</p>
      ) : counts.length === 0 ? (
        <p className="none">{say("Nothing is linked to it.")}</p>
      ) : (
        <ul className="expansions">
          {counts.map(([kind, total]) => (
            <Expansion key={kind} kind={kind} total={total} drawn={drawing.drawn({ id: thing.id, type: kind })} id={thing.id} acts={acts} />
          ))}
        </ul>
      )}
      {anything && (
        <button type="button" className="quiet" onClick={() => acts.collapse(thing.id)}>
          {say("Collapse all of it")}
        </button>
      )}
      <Details thing={thing} />
    </section>
  );
}

function Expansion({ kind, total, drawn, id, acts }: { kind: EntityType; total: number; drawn: number; id: string; acts: Acts }) {
  const name = thingNames[kind][total === 1 ? 0 : 1];
  const next = drawn === 0 ? Math.min(10, total) : Math.min(total, drawn < 100 ? drawn + 20 : drawn + 100);
  return (
    <li>
      <span className="what">
        <KindMark type={kind} /> {name}
      </span>
      <span className="number">
        {drawn > 0 ? say("{drawn} of {total} shown", { drawn: count(drawn), total: count(total) }) : count(total)}
      </span>
      <span className="buttons">
        {drawn > 0 && (
          <button type="button" onClick={() => acts.collapse(id, kind)} aria-label={say("Collapse {what}", { what: name.toLowerCase() })}>
            −
          </button>
        )}
        {drawn < total && (
          <button
            type="button"
            onClick={() => acts.expand(id, kind, next)}
            aria-label={say(drawn > 0 ? "Show {count} more {what}" : "Show {count} {what}", {
              count: next - drawn,
              what: name.toLowerCase(),
            })}
          >
            +{next - drawn}
          </button>
        )}
      </span>
    </li>
  );
}

function Details({ thing }: { thing: ThingNameFragment }) {
  if (thing.__typename === "Claim") return <ClaimDetails id={thing.id} />;
  return <ThingDetails id={thing.id} />;
}

function ThingDetails({ id }: { id: string }) {
  const { data } = useAnswer(ThingDocument, { id });
  const thing = data?.node;
  if (!thing || thing.id !== id) return null;
  return (
    <>
      <h3>{say("Details")}</h3>
      {"aliases" in thing && thing.aliases.length > 0 && (
        <p className="hint">
          {say("Also")}{" "}
          {thing.aliases
            .slice(0, 6)
            .map((alias) => alias)
            .join(", ")}
        </p>
      )}
      {thing.__typename === "Statement" && thing.quote && <Quote quote={thing.quote} />}
      <EntityFacts thing={thing} />
    </>
  );
}

function ClaimDetails({ id }: { id: string }) {
  const { data } = useAnswer(ClaimDocument, { id });
  const claim = data?.node;
  if (claim?.__typename !== "Claim" || claim.id !== id) return null;
  return (
    <>
      <h3>{say("Details")}</h3>
      <p>
        {claim.quantity && <strong>{readableQuantity(claim.quantity)}</strong>} {claim.speaker.name},{" "}
        {readableDate(claim.statement.saidOn.label)}
      </p>
      {claim.statement.quote && <Quote quote={claim.statement.quote} source={claim.source} />}
      <p className="fine">
        {claim.source.title}. {claim.source.attribution}. {say("Licence: {licence}.", { licence: claim.source.licence })}
      </p>
    </>
  );
}
