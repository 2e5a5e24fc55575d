import { useState } from "react";
import { useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { keptTheme, themeAfter, wearTheme } from "./theme.ts";

const rooms = [
  { name: "Claims", to: "/claims", of: /^\/claims?\b/ },
  { name: "Disagreements", to: "/conflicts", of: /^\/conflicts/ },
  { name: "Country pairs", to: "/bilateral/RUS/CHN", of: /^\/bilateral/ },
  { name: "Graph", to: "/graph", of: /^\/graph/ },
];

export function Header() {
  const { path } = useAddress();
  const [theme, setTheme] = useState(keptTheme);
  const change = () => {
    const next = themeAfter(theme);
    wearTheme(next);
    setTheme(next);
  };
  return (
    <header className="page-head">
      <Link to="/" className="wordmark">
        trade<span>–</span>graph
      </Link>
      <nav aria-label="Views">
        {rooms.map((room) => (
          <Link key={room.to} to={room.to} aria-current={room.of.test(path) ? "page" : undefined}>
            {room.name}
          </Link>
        ))}
      </nav>
      {path !== "/" && <SearchBox key={path} />}
      <button type="button" className="theme" onClick={change} aria-label={`Colours: ${theme}. Change.`} title={`Colours: ${theme}`}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          {theme === "auto" ? <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" /> : null}
          {theme === "dark" ? <circle cx="8" cy="8" r="6" fill="currentColor" /> : null}
        </svg>
      </button>
    </header>
  );
}
