import { plainText, type Profile } from "./factbook-profile.ts";
import { borders, type CountryRow } from "../../knowledge/country/country.ts";
import { FindingsInProgress, type FilePlace } from "./findings.ts";
import type { World } from "./world.ts";

/** A profile's entry for one neighbour. A border in several parts (northeast and northwest) is summed. */
export interface BorderSide {
  neighbour: string;
  km: number;
  parts: { km: number; of: string | null }[];
}

export interface BorderSides {
  sides: BorderSide[];
  /** Text that does not match "Country 12 km". */
  unclear: string[];
}

/** "Azerbaijan 338 km; China (southeast) 4,133 km and China (south) 46 km; Canada 8,891 km (includes 2,475 km with Alaska)". */
function bordersIn(profile: Profile): BorderSides {
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
      // In "Holy See (Vatican City)" the bracket belongs to the name, in "Poland (Kaliningrad Oblast)" it is a part of the border: the name
      // alone is enough.
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
    // Countries are separated by commas (thousands are not), and by "and" after a length (but not in Bosnia and Herzegovina).
    .split(/;|,(?!\d{3})|(?<=km) and /)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "None");

/** "sum of 4133 km (northeast) + 46 km (northwest)"; null for a border of one part. */
const sumNote = ({ parts }: BorderSide): string | null =>
  parts.length < 2 ? null : `sum of ${parts.map(({ km, of }) => `${km} km${of ? ` (${of})` : ""}`).join(" + ")}`;

export function readBorders(
  profile: Profile,
  country: CountryRow,
  place: FilePlace,
  world: World,
  findings: FindingsInProgress,
  neighbours: Map<string, Map<string, BorderSide>>,
): void {
  const { sides, unclear } = bordersIn(profile);
  for (const words of unclear) findings.skip(place, "no border with a length", words);
  for (const side of sides) {
    const neighbour = world.countryByName(side.neighbour);
    if (!neighbour) findings.skip(place, "a border with what is no country of the graph", side.neighbour);
    else if (neighbour.code !== country.code) {
      const of = neighbours.get(country.code) ?? new Map<string, BorderSide>();
      neighbours.set(country.code, of);
      // Gaza and the West Bank are two profiles and two neighbours of one country.
      const before = of.get(neighbour.code);
      of.set(neighbour.code, before ? { ...side, km: before.km + side.km, parts: [...before.parts, ...side.parts] } : side);
    }
  }
}

/** One row per pair, with the length from the profile of the first code; a different length in the second profile goes into the note. */
export function addBorders(neighbours: Map<string, Map<string, BorderSide>>, file: string, findings: FindingsInProgress): void {
  const pairs = new Set([...neighbours].flatMap(([code, of]) => [...of.keys()].map((other) => [code, other].sort().join("-"))));
  for (const pair of [...pairs].sort()) {
    const [a, b] = pair.split("-") as [string, string];
    const [first, second] = [neighbours.get(a)?.get(b), neighbours.get(b)?.get(a)];
    const side = (first ?? second)!;
    const differs = first && second && first.km !== second.km ? `${b}'s profile gives ${second.km} km` : null;
    const onlySide = first && second ? null : `only in ${first ? a : b}'s profile`;
    const note = [sumNote(side), onlySide, differs].filter(Boolean).join("; ");
    findings.add(borders, { a, b, km: String(side.km), source: "factbook", note }, { file, line: null }, pair);
  }
}
