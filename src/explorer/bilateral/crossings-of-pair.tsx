import { lazy, Suspense } from "react";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { useAnswer } from "../api/use-answer.ts";
import { playgroundAddress } from "../api/export-addresses.ts";
import { Placeholder } from "../frame/placeholder.tsx";
import { CrossingsDocument } from "../generated/graphql.ts";
import { modes } from "../words/labels.ts";
import type { PlacedCrossing } from "./crossings-map.tsx";
import { t } from "../language/translate.ts";

const CrossingsMap = lazy(() => import("./crossings-map.tsx"));

export function CrossingsOfPair({ between }: { between: string[] }) {
  const { data } = useAnswer(CrossingsDocument, { between });
  const pair = data?.bilateral;
  if (!pair) return null;
  const placed = pair.borderCrossings.filter((crossing): crossing is typeof crossing & PlacedCrossing => crossing.location !== null);
  return (
    <section aria-labelledby="crossings">
      <div className="title-row">
        <h2 id="crossings">{t("Border crossings")}</h2>
        <a className="action" href={playgroundAddress(CrossingsDocument, { between })} target="_blank" rel="noopener">
          GraphQL
        </a>
      </div>
      {pair.borderCrossings.length === 0 ? (
        <p className="none">{t("There are no crossings between these two countries.")}</p>
      ) : (
        <div className="crossings">
          {placed.length > 0 && (
            <Suspense fallback={<Placeholder lines={4} label={t("Loading the map")} />}>
              <CrossingsMap crossings={placed} countries={pair.between} />
            </Suspense>
          )}
          <ul className="crossing-list">
            {pair.borderCrossings.map((crossing) => (
              <li key={crossing.id}>
                <AppLink to={placeAddress(crossing.id)}>{crossing.name}</AppLink>{" "}
                <span className="hint">
                  {crossing.modes.map(modes).join(", ")}
                  {crossing.location === null && `; ${t("its location is unknown, so it is not on the map")}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
