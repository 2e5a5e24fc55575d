import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, viewReady } from "./app.tsx";
import { keptTheme, wearTheme } from "./frame/theme.ts";
import { languageOf, speak } from "./language/say.ts";
import "./frame/page.css";

const longestMs = 150;

wearTheme(keptTheme());
await speak(languageOf(location.search));
// The start page is drawn before it asks; every other view has nothing to draw without an answer. Drawing the frame keeps a slow processor
// busy, so the questions leave before it where the scripts are here in time.
if (location.pathname !== "/") {
  const asked = viewReady().catch(() => undefined);
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, longestMs))]);
}
createRoot(document.getElementById("explorer")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
