import { createRoot } from "react-dom/client";
import { Header } from "../explorer/header.tsx";
import { storedTheme, applyTheme } from "../explorer/frame/theme.ts";
import { languageOf, setLanguage } from "../explorer/language/translate.ts";
import "../explorer/frame/page.css";
import { SchemaMap } from "./schema-map.tsx";
import "./schema-map.css";

applyTheme(storedTheme());
await setLanguage(languageOf(location.search));
createRoot(document.getElementById("map")!).render(
  <>
    <Header />
    <main className="full">
      <SchemaMap />
    </main>
  </>,
);
