import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { keptTheme, wearTheme } from "./frame/theme.ts";
import "./frame/page.css";

wearTheme(keptTheme());
createRoot(document.getElementById("explorer")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
