import type { EntityType } from "@trade-graph/client";
import { t } from "../language/translate.ts";
import { thingNames } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import type { PanelActions } from "./chosen-panel.tsx";
import { KindMark } from "./legend.tsx";

/** One kind around the selected thing: how many are drawn, with buttons for more or fewer. */
export function Expansion({
  kind,
  total,
  drawn,
  id,
  acts,
}: {
  kind: EntityType;
  total: number;
  drawn: number;
  id: string;
  acts: PanelActions;
}) {
  const name = thingNames[kind][total === 1 ? 0 : 1];
  const next = drawn === 0 ? Math.min(10, total) : Math.min(total, drawn < 100 ? drawn + 20 : drawn + 100);
  return (
    <li>
      <span className="what">
        <KindMark type={kind} /> {name}
      </span>
      <span className="number">
        {drawn > 0 ? t("{drawn} of {total} shown", { drawn: count(drawn), total: count(total) }) : count(total)}
      </span>
      <span className="buttons">
        {drawn > 0 && (
          <button type="button" onClick={() => acts.collapse(id, kind)} aria-label={t("Collapse {what}", { what: name.toLowerCase() })}>
            −
          </button>
        )}
        {drawn < total && (
          <button
            type="button"
            onClick={() => acts.expand(id, kind, next)}
            aria-label={t(drawn > 0 ? "Show {count} more {what}" : "Show {count} {what}", {
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
