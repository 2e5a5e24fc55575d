import { inLanguage } from "../language/translate.ts";

const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const themeNames = inLanguage<Record<Theme, string>>({ auto: "system", light: "light", dark: "dark" });
const key = "trade-graph-theme";

/** Read before the first paint. Without storage the system's theme applies. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? "auto";
  } catch {
    return "auto";
  }
}

export function applyTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Not stored; the choice still applies to this page.
  }
  dispatchEvent(new Event("themechange"));
}

export const themeAfter = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length]!;
