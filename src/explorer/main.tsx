import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { client } from "./asking/client.ts";
import { keptTheme, wearTheme } from "./frame/theme.ts";
import { languageOf, speak } from "./language/say.ts";
import "./frame/page.css";

wearTheme(keptTheme());
// The start page is drawn before it asks; every other view has nothing to draw without an answer.
if (location.pathname !== "/") void client();
await speak(languageOf(location.search));
createRoot(document.getElementById("explorer")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
