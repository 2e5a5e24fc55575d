import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { observations } from "../../knowledge/observation/observation.seed.ts";
import { areaOf } from "./comtrade-areas.ts";
import { fieldsOf, recordOf, type ComtradeRecord } from "./comtrade-fields.ts";
import { readDelimited, readHeader, WrongFile } from "./delimited.ts";
import { FindingsInProgress, type FilePlace } from "./findings.ts";
import type { Importer } from "./importer.ts";
import { parseJson } from "./json.ts";
import type { World } from "./world.ts";

/** Trade in goods from UN Comtrade: a response of its API, or a bulk file (CSV or tab-separated, optionally gzipped). */
export const comtrade: Importer = {
  format: "comtrade",
  expects:
    "an answer of the API as JSON ({ data: [ … ] }), or a bulk file with columns such as reporterCode, flowCode, cmdCode, primaryValue",
  dataset: "dataset:un-comtrade",
  async read(path, world, progress) {
    const findings = new FindingsInProgress();
    let count = 0;
    for await (const { record, place } of records(path)) {
      if (++count % 50_000 === 0) progress(`Reading records: ${count}`);
      readRecord(record, place, world, findings);
    }
    return findings;
  },
};

interface PlacedRecord {
  record: ComtradeRecord;
  place: FilePlace;
}

const records = (path: string): AsyncIterable<PlacedRecord> => (/\.json$/i.test(path) ? recordsOfAnswer(path) : recordsOfTable(path));

async function* recordsOfTable(path: string): AsyncGenerator<PlacedRecord> {
  const file = basename(path);
  // Many of these files have country names in Latin 1; only codes are read.
  const lenient = { anyEncoding: true };
  const fields = fieldsIn(await readHeader(path, file, lenient), { file, line: 1 });
  for await (const { cells, place } of readDelimited(path, file, [], lenient)) yield { record: recordOf(cells, fields), place };
}

async function* recordsOfAnswer(path: string): AsyncGenerator<PlacedRecord> {
  const file = basename(path);
  const answer = parseJson(readFileSync(path, "utf8"), { file, line: null }) as { data?: unknown; error?: string } | unknown[] | null;
  const data = Array.isArray(answer) ? answer : answer?.data;
  if (!Array.isArray(data)) {
    const error = answer && !Array.isArray(answer) && answer.error ? ` It says: ${answer.error}` : "";
    throw new WrongFile({ file, line: null }, `expected { data: [ … ] }, as the API answers.${error}`);
  }
  if (data.length === 0) return;
  const fields = fieldsIn(Object.keys((data[0] ?? {}) as object), { file: `${file} data[0]`, line: null });
  for (const [index, record] of data.entries())
    yield { record: recordOf((record ?? {}) as Record<string, unknown>, fields), place: { file: `${file} data[${index}]`, line: null } };
}

function fieldsIn(header: string[], place: FilePlace): Map<keyof ComtradeRecord, string> {
  const found = fieldsOf(header);
  if ("fields" in found) return found.fields;
  throw new WrongFile(place, `expected records of UN Comtrade; ${found.absent.join(", ")} is missing`);
}

const flows: Record<string, "EXPORT" | "IMPORT"> = { X: "EXPORT", 2: "EXPORT", M: "IMPORT", 1: "IMPORT" };
const otherFlows = new Set(["RX", "RM", "DX", "FM", "MIP", "XIP", "MOP", "XOP", "3", "4"]);

function readRecord(record: ComtradeRecord, place: FilePlace, world: World, findings: FindingsInProgress): void {
  const wrong = wrongIn(record);
  if (wrong) return findings.refuse(place, wrong);
  const left = skipReason(record);
  if (left) return findings.skip(place, left);
  const [reporter, partner] = [areaOf(record.reporter, world), areaOf(record.partner, world)];
  if (!reporter) return findings.skip(place, "a reporter that is no country of the graph", `area ${record.reporter}`);
  if (partner === undefined) return findings.skip(place, "a partner that is no country of the graph", `area ${record.partner}`);
  if (partner === reporter) return findings.skip(place, "trade of a country with itself: goods that come back");
  const flow = flows[record.flow]!;
  const commodity = record.commodity === "TOTAL" ? "" : record.commodity;
  const period = record.period.length === 6 ? `${record.period.slice(0, 4)}-${record.period.slice(4)}` : record.period;
  const cells = {
    dataset: "dataset:un-comtrade",
    reporter,
    partner,
    flow,
    commodity,
    period,
    value: record.value,
    unit: "USD",
    valuation: valuationOf(flow, record),
    source_url: "https://comtradeplus.un.org/",
    note: `classification ${record.classification}`,
  };
  findings.add(observations, cells, place, `${reporter} ${flow} ${partner || "world"} ${commodity || "TOTAL"} ${period}`);
}

/** Why a record is invalid; undefined when it is valid. */
function wrongIn({ flow, period, value, reporter, partner, commodity }: ComtradeRecord): string | undefined {
  if (!(flow in flows) && !otherFlows.has(flow)) return `expected a flow such as X or M, found ${JSON.stringify(flow)}`;
  if (!/^\d{4}(\d{2})?$/.test(period)) return `expected a period such as 2023 or 202301, found ${JSON.stringify(period)}`;
  if (value === "" || !(Number(value) >= 0)) return `expected a value in US dollars, found ${JSON.stringify(value)}`;
  for (const [name, area] of Object.entries({ reporter, partner }))
    if (!/^-?\d+$/.test(area)) return `expected a number for the ${name}, such as 643, found ${JSON.stringify(area)}`;
  if (commodity === "") return "expected a commodity code or TOTAL, found nothing";
  return undefined;
}

/** Why a valid record is skipped: it is part of a total that is also in the file, or its code means other goods here. */
function skipReason(record: ComtradeRecord): string | undefined {
  const isTotal = (code: string, total: string) => code === "" || code === total;
  if (record.type === "S") return "services, not goods";
  if (!(record.flow in flows)) return `the flow ${record.flow} is part of exports or imports`;
  if (!isTotal(record.secondPartner, "0")) return "a part by second partner";
  if (!isTotal(record.customs, "C00")) return "a part by customs procedure";
  if (!isTotal(record.transport, "0")) return "a part by mode of transport";
  if (record.commodity === "TOTAL") return undefined;
  if (!/^H(S|\d)$/.test(record.classification)) return `the classification ${record.classification} is not the Harmonized System`;
  if (!/^(\d{2}|\d{4}|\d{6})$/.test(record.commodity)) return `a code that is no chapter, heading or subheading: ${record.commodity}`;
  if (record.commodity.length === 6 && !/^H(S|6)$/.test(record.classification))
    return `six digits of ${record.classification} may mean other goods in HS 2022 (H6)`;
  return undefined;
}

/** Exports are valued at the exporter's border (FOB), imports at the importer's (CIF); some reporters value imports FOB too. */
function valuationOf(flow: "EXPORT" | "IMPORT", { value, cif, fob }: ComtradeRecord): "FOB" | "CIF" {
  const is = (other: string) => other !== "" && Number(other) > 0 && Number(other) === Number(value);
  if (flow === "EXPORT") return is(cif) && !is(fob) ? "CIF" : "FOB";
  return is(fob) && !is(cif) ? "FOB" : "CIF";
}
