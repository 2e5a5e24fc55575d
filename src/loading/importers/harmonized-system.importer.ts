import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { commodities } from "../../knowledge/commodity/commodity.ts";
import { readDelimited, readHeader, WrongFile } from "./delimited.ts";
import { FindingsInProgress } from "./findings.ts";
import type { Importer } from "./importer.ts";

/** The revision of the codes in the graph: codes have other meanings in other revisions. */
const version = "HS2022";

const codeColumns = ["section", "hscode", "description", "parent", "level"];
const sectionColumns = ["section", "name"];

/** The Harmonized System from datasets/harmonized-system: a file of codes and one of sections. */
export const harmonizedSystem: Importer = {
  format: "hs",
  expects: "harmonized-system.csv (columns section, hscode, description, parent, level), or the folder with it and hs-sections.csv",
  dataset: "dataset:harmonized-system",
  async read(path, _world, progress) {
    const findings = new FindingsInProgress();
    for (const file of await files(path)) {
      progress(`Reading ${basename(file)}`);
      if (await isSections(file)) await readSections(file, findings);
      else await readCodes(file, findings);
    }
    return findings;
  },
};

async function files(path: string): Promise<string[]> {
  const folder = statSync(path).isDirectory();
  const codes = folder ? join(path, "harmonized-system.csv") : path;
  if (!existsSync(codes)) throw new WrongFile({ file: basename(path), line: null }, "expected a file harmonized-system.csv in this folder");
  const sections = join(dirname(codes), "hs-sections.csv");
  return existsSync(sections) && sections !== codes ? [sections, codes] : [codes];
}

const isSections = async (path: string): Promise<boolean> => {
  const header = await readHeader(path, basename(path));
  return sectionColumns.every((name) => header.includes(name)) && !header.includes("hscode");
};

async function readSections(path: string, findings: FindingsInProgress): Promise<void> {
  for await (const { cells, place } of readDelimited(path, basename(path), sectionColumns)) {
    const name = capital(cells.name!);
    findings.add(commodities, { hs_version: version, hs_code: cells.section!, level: "1", name, parent: "" }, place, cells.section!);
  }
}

async function readCodes(path: string, findings: FindingsInProgress): Promise<void> {
  const known = new Set<string>();
  for await (const { cells, place } of readDelimited(path, basename(path), codeColumns)) {
    const { section = "", hscode = "", description = "", parent = "", level = "" } = cells;
    if (hscode === "TOTAL") {
      const other = /HS ?(\d{4})/.exec(description)?.[1];
      if (other && `HS${other}` !== version)
        findings.refuse(
          place,
          `these are the codes of HS ${other}; the graph holds those of HS ${version.slice(2)}, in which they mean other goods`,
        );
      findings.skip(place, "the total of all goods, not a good");
      continue;
    }
    if (String(hscode.length) !== level)
      findings.refuse(place, `expected the level ${hscode.length} of the code ${hscode}, found ${level}`);
    else if (level !== "2" && (parent !== hscode.slice(0, -2) || !known.has(parent)))
      findings.refuse(place, `expected the parent ${hscode.slice(0, -2)} of ${hscode} on a line above, found ${parent || "none"}`);
    known.add(hscode);
    const above = level !== "2" ? parent : section === "TOTAL" ? "" : section;
    findings.add(commodities, { hs_version: version, hs_code: hscode, level, name: capital(description), parent: above }, place, hscode);
  }
}

const capital = (text: string): string => {
  const clean = text.replace(/\s+/g, " ").trim();
  return clean.slice(0, 1).toUpperCase() + clean.slice(1);
};
