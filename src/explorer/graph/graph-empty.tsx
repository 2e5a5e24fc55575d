import { AppLink } from "../address/link.tsx";
import { t } from "../language/translate.ts";

/** Shown when nothing is drawn: what to do, and some starting points; `nothing` if the things of the address do not exist. */
export function GraphEmpty({ nothing = false }: { nothing?: boolean }) {
  return (
    <div className="graph-empty">
      <h2>{nothing ? t("Nothing at this address is in the graph, or all of it is hidden.") : t("Choose a starting point")}</h2>
      <p>{t("Search above for a country, a person, a crossing or a commodity, or start with one of these.")}</p>
      <p className="chips">
        <AppLink to="/graph?of=country:RUS">{t("Russia")}</AppLink>
        <AppLink to="/graph?of=country:CHN">{t("China")}</AppLink>
        <AppLink to="/graph?of=official:vladimir-putin">{t("Vladimir Putin")}</AppLink>
        <AppLink to="/graph?of=crossing:zabaykalsk-manzhouli">{t("Zabaykalsk–Manzhouli")}</AppLink>
      </p>
    </div>
  );
}
