import type { EntityType } from "@trade-graph/client";
import type { ThingNameFragment } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { thingNames, thingTypes } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { entityTypeOf, nameOf } from "../words/thing.ts";

interface DrawnListProps {
  nodes: Map<string, ThingNameFragment>;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The drawing as text: each thing can be selected by keyboard or screen reader, with all its actions. */
export function DrawnList({ nodes, chosen, onChoose }: DrawnListProps) {
  return (
    <details className="drawn-list">
      <summary>{t("All nodes as a list")}</summary>
      {thingTypes.map((type) => {
        const some = [...nodes.values()].filter((node) => entityTypeOf(node) === type);
        if (some.length === 0) return null;
        return (
          <section key={type}>
            <h3>{thingNames[type][some.length === 1 ? 0 : 1]}</h3>
            <ul>
              {some.map((node) => (
                <li key={node.id}>
                  <button type="button" className="as-link" aria-pressed={chosen === node.id} onClick={() => onChoose(node.id)}>
                    {nameOf(node)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

/** The number of drawn nodes per kind, in one line. */
export function describe(nodes: Map<string, ThingNameFragment>): string {
  const tally = new Map<EntityType, number>();
  for (const node of nodes.values()) {
    const type = entityTypeOf(node);
    if (type) tally.set(type, (tally.get(type) ?? 0) + 1);
  }
  const parts = thingTypes.flatMap((type) => {
    const number = tally.get(type);
    return number ? [`${count(number)} ${thingNames[type][number === 1 ? 0 : 1].toLowerCase()}`] : [];
  });
  return t("Shown: {what}", { what: parts.join(", ") || t("nothing") });
}
