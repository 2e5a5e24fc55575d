import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { t } from "../language/translate.ts";
import { views, type View } from "./views.ts";

const often: View[] = ["TRADE_TURNOVER", "EXPORTS", "IMPORTS", "GROWTH", "TRADE_BALANCE", "MIRROR_GAP"];
const seldom: View[] = ["CARGO_VOLUME", "COMMODITY_SUPPLY", "INVESTMENT"];

/** The views of one pair, as links with their own addresses. */
export function ViewTabs({ path, params, view }: { path: string; params: URLSearchParams; view: View }) {
  const address = (next: View) => {
    const words = new URLSearchParams(params);
    words.delete("open");
    words.set("measure", next);
    return addressOf(path, words);
  };
  return (
    <nav className="view-tabs" aria-label={t("Measures")}>
      {[...often, ...seldom].map((each) => (
        <AppLink key={each} to={address(each)} aria-current={each === view ? "page" : undefined}>
          {views[each]}
        </AppLink>
      ))}
    </nav>
  );
}
