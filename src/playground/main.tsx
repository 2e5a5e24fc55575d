import "graphiql/setup-workers/vite";
// Not graphiql/style.css: that is these four plus 390 kB of fonts as data: addresses, which the content security policy rejects.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "../explorer/frame/colours.css";
import "../explorer/frame/head.css";
import "./playground.css";
import { createRoot } from "react-dom/client";
import { Header } from "../explorer/header.tsx";
import { storedTheme, applyTheme } from "../explorer/frame/theme.ts";
import { languageOf, setLanguage } from "../explorer/language/translate.ts";
import { Playground } from "./playground.tsx";

applyTheme(storedTheme());
await setLanguage(languageOf(location.search));
createRoot(document.getElementById("playground")!).render(
  <>
    <Header />
    <main>
      <Playground />
    </main>
  </>,
);
