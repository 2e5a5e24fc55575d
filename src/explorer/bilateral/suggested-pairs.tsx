import { AppLink } from "../address/link.tsx";
import { t } from "../language/translate.ts";
import type { View } from "./views.ts";

/** Pairs with many figures, or for the mirror gap with offices that report the same years. */
export function SuggestedPairs({ view }: { view?: View }) {
  if (view === "MIRROR_GAP")
    return (
      <p className="chips">
        <AppLink to="/bilateral/RUS/UZB?measure=MIRROR_GAP">{t("Russia – Uzbekistan")}</AppLink>
        <AppLink to="/bilateral/RUS/KAZ?measure=MIRROR_GAP">{t("Russia – Kazakhstan")}</AppLink>
      </p>
    );
  return (
    <p className="chips">
      <AppLink to="/bilateral/RUS/CHN">{t("Russia – China")}</AppLink>
      <AppLink to="/bilateral/USA/CHN">{t("United States – China")}</AppLink>
      <AppLink to="/bilateral/RUS/KAZ">{t("Russia – Kazakhstan")}</AppLink>
      <AppLink to="/bilateral/RUS/DEU">{t("Russia – Germany")}</AppLink>
    </p>
  );
}
