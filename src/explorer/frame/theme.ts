import { inLanguage } from "../language/say.ts";

const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const themeNames = inLanguage<Record<Theme, string>>({ auto: "system", light: "light", dark: "dark" });
const key = "trade-graph-theme";

/** Read before the first paint. A browser that keeps nothing follows the system. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return themes.find((theme) => theme === kept) ?? "auto";
  } catch {
    return "auto";
  }
}

export function wearTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Not kept, then; the choice still holds for this page.
  }
  dispatchEvent(new Event("themechange"));
}

export const themeAfter = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length]!;
