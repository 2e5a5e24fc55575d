import { AppLink } from "../address/link.tsx";
import { say } from "../language/say.ts";
import type { View } from "./views.ts";

/** Pairs with many figures, or for the mirror gap with offices that report the same years. */
export function SuggestedPairs({ view }: { view?: View }) {
  if (view === "MIRROR_GAP")
    return (
      <p className="chips">
        <AppLink to="/bilateral/RUS/UZB?measure=MIRROR_GAP">{say("Russia – Uzbekistan")}</AppLink>
        <AppLink to="/bilateral/RUS/KAZ?measure=MIRROR_GAP">{say("Russia – Kazakhstan")}</AppLink>
      </p>
    );
  return (
    <p className="chips">
      <AppLink to="/bilateral/RUS/CHN">{say("Russia – China")}</AppLink>
      <AppLink to="/bilateral/USA/CHN">{say("United States – China")}</AppLink>
      <AppLink to="/bilateral/RUS/KAZ">{say("Russia – Kazakhstan")}</AppLink>
      <AppLink to="/bilateral/RUS/DEU">{say("Russia – Germany")}</AppLink>
    </p>
  );
}
