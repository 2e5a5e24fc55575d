// Labels in a language whose names `readName` finds: neither capitals nor titles tell where one begins.
import type { Language } from "./language.ts";
import { NEVER } from "./pattern.ts";

export const untitled: Pick<Language["labels"], "offices" | "titles" | "particles" | "courtesy"> = {
  offices: [],
  titles: new Set(),
  particles: new Set(),
  courtesy: NEVER,
};
