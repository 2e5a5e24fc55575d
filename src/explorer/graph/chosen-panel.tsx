import type { EntityType } from "@trade-graph/client";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import type { ThingNameFragment } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { thingNames } from "../words/labels.ts";
import { nameOf, entityTypeOf } from "../words/thing.ts";
import { Details } from "./chosen-details.tsx";
import type { Drawing } from "./drawing.ts";
import { Expansion } from "./expansion.tsx";
import { KindMark } from "./legend.tsx";
import { useNeighbourCounts } from "./use-neighbour-counts.ts";

export interface PanelActions {
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
  acts: PanelActions;
}

/** The selected thing: its facts, the kinds around it with how many are drawn, and its actions. */
export function ChosenPanel({ thing, drawing, pinned, acts }: ChosenPanelProps) {
  const counts = useNeighbourCounts(thing.id);
  const type = entityTypeOf(thing);
  const name = nameOf(thing);
  const anything = counts?.some(([kind]) => drawing.drawn({ id: thing.id, type: kind }) > 0);
  return (
    <section className="chosen-panel" aria-label={t("Chosen: {name}", { name })}>
      <p className="kicker">
        {type && <KindMark type={type} />} {type ? thingNames[type][0] : thing.__typename}
      </p>
      <h2>
        <AppLink to={placeAddress(thing.id)}>{name}</AppLink>
      </h2>
      <div className="act-row">
        <button type="button" onClick={() => acts.pin(thing.id)} aria-pressed={pinned}>
          {pinned ? t("Unpin") : t("Pin")}
        </button>
        <button type="button" onClick={() => acts.hide(thing.id)}>
          {t("Hide")}
        </button>
        <button type="button" onClick={() => acts.centre(thing.id)}>
          {t("Start here")}
        </button>
        <button type="button" onClick={() => acts.wayFrom(thing)}>
          {t("Path from here…")}
        </button>
      </div>
      <h3>{t("Expand by kind")}</h3>
      {counts === null ? (
        <p className="none">{t("Counting…")}</p>
      ) : counts.length === 0 ? (
        <p className="none">{t("No links.")}</p>
      ) : (
        <ul className="expansions">
          {counts.map(([kind, total]) => (
            <Expansion key={kind} kind={kind} total={total} drawn={drawing.drawn({ id: thing.id, type: kind })} id={thing.id} acts={acts} />
          ))}
        </ul>
      )}
      {anything && (
        <button type="button" className="quiet" onClick={() => acts.collapse(thing.id)}>
          {t("Collapse all")}
        </button>
      )}
      <Details thing={thing} />
    </section>
  );
}
