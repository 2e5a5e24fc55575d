import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { ConflictCard } from "../conflicts/conflict-card.tsx";
import { PairConflictsDocument } from "../generated/graphql.ts";
import { playgroundAddress } from "../api/export-addresses.ts";
import { t } from "../language/translate.ts";

/** The query requests one more, to know whether there are more. */
const shown = 6;

export function PairConflicts({ between }: { between: string[] }) {
  const answer = useAnswer(PairConflictsDocument, { between });
  const conflicts = answer.data?.bilateral?.conflicts;
  if (!conflicts) return null;
  return (
    <section aria-labelledby="disagree">
      <div className="title-row">
        <h2 id="disagree">{t("Where they disagree")}</h2>
        <a className="action" href={playgroundAddress(PairConflictsDocument, { between })} target="_blank" rel="noopener">
          GraphQL
        </a>
      </div>
      {conflicts.length === 0 ? (
        <p className="none">{t("No claims or figures for this pair disagree beyond tolerance.")}</p>
      ) : (
        <div className="conflicts">
          {conflicts.slice(0, shown).map((conflict) => (
            <ConflictCard key={conflict.dataPoint.id} conflict={conflict} />
          ))}
        </div>
      )}
      {conflicts.length > shown && (
        <p className="onward">
          <AppLink to={addressOf("/conflicts", { between: between.join(",") })}>{t("More disagreements")}</AppLink>
        </p>
      )}
    </section>
  );
}
