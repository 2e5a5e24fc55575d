import { plainText, type Profile } from "./factbook-profile.ts";

/** What a profile says of one neighbour. A line with several parts (northeast and northwest) is their sum. */
export interface BorderSide {
  neighbour: string;
  km: number;
  parts: { km: number; of: string | null }[];
}

export interface BorderSides {
  sides: BorderSide[];
  /** Words that are no "Country 12 km". */
  unclear: string[];
}

/** "Azerbaijan 338 km; China (southeast) 4,133 km and China (south) 46 km; Canada 8,891 km (includes 2,475 km with Alaska)". */
export function bordersIn(profile: Profile): BorderSides {
  const boundaries = profile.Geography?.["Land boundaries"];
  const sides = new Map<string, BorderSide>();
  const unclear: string[] = [];
  for (const text of [boundaries?.["border countries"], boundaries?.["regional borders"]].map(plainText))
    for (const part of partsOf(text)) {
      const found = /^(.+?)\s*(?:\(([^)]*)\))?\s+([\d,.]+)\s*km$/.exec(part);
      const km = Number(found?.[3]?.replaceAll(",", ""));
      if (!found || !Number.isFinite(km)) {
        unclear.push(part);
        continue;
      }
      // In "Holy See (Vatican City)" the bracket is part of the name, in "Poland (Kaliningrad Oblast)" it is a part of the line: the name is enough.
      const side = sides.get(found[1]!) ?? { neighbour: found[1]!, km: 0, parts: [] };
      side.parts.push({ km, of: found[2] ?? null });
      side.km += km;
      sides.set(found[1]!, side);
    }
  return { sides: [...sides.values()], unclear };
}

const partsOf = (text: string): string[] =>
  text
    .replace(/\((?:of which|includ|\d+ km are)[^()]*\)/g, "")
    // Commas part countries (but not thousands), and so does "and" where a length stands before it (but not in Bosnia and Herzegovina).
    .split(/;|,(?!\d{3})|(?<=km) and /)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "None");

/** "sum of 4133 km (northeast) + 46 km (northwest)"; null for a line of one part. */
export const sumNote = ({ parts }: BorderSide): string | null =>
  parts.length < 2 ? null : `sum of ${parts.map(({ km, of }) => `${km} km${of ? ` (${of})` : ""}`).join(" + ")}`;
