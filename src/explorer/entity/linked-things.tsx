import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { CountsAroundDocument } from "../generated/graphql.ts";
import { countsByType } from "./counts-by-type.ts";
import { thingNames } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { t } from "../language/translate.ts";

/** Linked things, counted by kind; each opens the graph with only that kind. */
export function LinkedThings({ id }: { id: string }) {
  const { data } = useAnswer(CountsAroundDocument, { id });
  const counts = countsByType(data?.node).filter(([, total]) => total > 0);
  if (counts.length === 0) return null;
  return (
    <section className="part around">
      <h2>{t("Linked to")}</h2>
      <ul>
        {counts.map(([type, total]) => (
          <li key={type}>
            <AppLink to={addressOf("/graph", { of: id, show: `${id}~${type}~10` })}>
              {thingNames[type][total === 1 ? 0 : 1]} <span className="number">{count(total)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
