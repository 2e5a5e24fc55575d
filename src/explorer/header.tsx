import { useEffect, useRef, useState } from "react";
import { useAddress } from "./address/address.ts";
import { AppLink } from "./address/link.tsx";
import { LanguageChoice } from "./frame/language-choice.tsx";
import { t } from "./language/translate.ts";
import { SearchBox } from "./search/search-box.tsx";
import { storedTheme, themeAfter, themeNames, applyTheme } from "./frame/theme.ts";

const rooms = () => [
  { name: t("Claims"), to: "/claims", of: /^\/claims?\b/ },
  { name: t("Disagreements"), to: "/conflicts", of: /^\/conflicts/ },
  { name: t("Country pairs"), to: "/bilateral/RUS/CHN", of: /^\/bilateral/ },
  { name: t("Graph"), to: "/graph", of: /^\/graph/ },
  { name: t("Playground"), to: "/playground", of: /^\/playground/ },
  { name: t("Schema"), to: "/schema", of: /^\/schema/ },
  { name: t("About"), to: "/about", of: /^\/about/ },
];

/** Shared by the explorer, the playground and the schema map. */
export function Header() {
  const { path } = useAddress();
  const [theme, setTheme] = useState(storedTheme);
  const change = () => {
    const next = themeAfter(theme);
    applyTheme(next);
    setTheme(next);
  };
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the views are in a scrolling row: scrolls the current one into view.
    const here = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (here && nav.current) nav.current.scrollLeft = here.offsetLeft - (nav.current.clientWidth - here.offsetWidth) / 2;
  }, [path]);
  const colours = t("Colours: {theme}", { theme: themeNames[theme] });
  return (
    <header className="page-head">
      <AppLink to="/" className="wordmark">
        trade<span>–</span>graph
      </AppLink>
      <nav ref={nav} aria-label={t("Views")} className="rooms">
        {rooms().map((room) => (
          <AppLink key={room.to} to={room.to} aria-current={room.of.test(path) ? "page" : undefined}>
            {room.name}
          </AppLink>
        ))}
      </nav>
      {path !== "/" && <SearchBox key={path} />}
      <div className="ends">
        <LanguageChoice />
        <button type="button" className="theme" onClick={change} aria-label={`${colours}. ${t("Change.")}`} title={colours}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
            {theme === "auto" ? <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" /> : null}
            {theme === "dark" ? <circle cx="8" cy="8" r="6" fill="currentColor" /> : null}
          </svg>
        </button>
      </div>
    </header>
  );
}
