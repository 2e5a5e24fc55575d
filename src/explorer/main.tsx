import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, viewReady } from "./app.tsx";
import { storedTheme, applyTheme } from "./frame/theme.ts";
import { languageOf, setLanguage } from "./language/translate.ts";
import "./frame/page.css";

const longestMs = 150;

applyTheme(storedTheme());
await setLanguage(languageOf(location.search));
// The start page is rendered before its queries start; every other view needs data first. Rendering the frame occupies a slow processor, so
// the queries start before it if the scripts are loaded in time.
if (location.pathname !== "/") {
  const asked = viewReady().catch(() => undefined);
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, longestMs))]);
}
createRoot(document.getElementById("explorer")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
