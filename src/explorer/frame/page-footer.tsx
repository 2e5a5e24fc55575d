import { AppLink } from "../address/link.tsx";
import { forgetKey, storedKey } from "../api/key.ts";
import { t } from "../language/translate.ts";

export function PageFooter() {
  return (
    <footer className="page-foot">
      <p>{t("A claim is not a fact. Claims and official figures are shown side by side, each with its source.")}</p>
      <p>
        <AppLink to="/about">{t("About the graph")}</AppLink>
        <AppLink to="/track-records">{t("Track records")}</AppLink>
        <AppLink to="/playground">{t("Query in GraphQL")}</AppLink>
        <AppLink to="/schema">{t("Map of the schema")}</AppLink>
        {storedKey() && (
          <button type="button" className="action" onClick={forgetKey}>
            {t("Forget the key")}
          </button>
        )}
      </p>
    </footer>
  );
}
