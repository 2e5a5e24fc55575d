// The languages that ship. A fourth is a folder beside these and a line here.
import { english } from "./en/index.ts";
import { russian } from "./ru/index.ts";
import { chinese } from "./zh/index.ts";
import type { Language } from "./language.ts";
import { compiledIn } from "./pattern.ts";

export const languages: readonly Language[] = [english, russian, chinese].map((language) => compiledIn(language));

export const languageByCode = (code: string | null): Language | null =>
  languages.find((language) => language.code === (code ?? "en").slice(0, 2).toLowerCase()) ?? null;
