import { plainText, type Profile } from "./factbook-profile.ts";
import type { CountryRow } from "../../knowledge/country/country.ts";
import { observations } from "../../knowledge/observation/observation.seed.ts";
import { FindingsInProgress, type FilePlace } from "./findings.ts";
import type { World } from "./world.ts";

/** A year's exports to or imports from the whole world, in US dollars. */
export interface Total {
  flow: "EXPORT" | "IMPORT";
  year: string;
  usd: number;
  estimate: boolean;
}

/** A partner's share of a year's exports or imports. */
export interface Share {
  flow: "EXPORT" | "IMPORT";
  year: string;
  partner: string;
  percent: number;
}

export interface Trade {
  totals: Total[];
  shares: Share[];
  unclear: string[];
}

const magnitudes = { trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 };

function tradeIn({ Economy: economy }: Profile): Trade {
  const trade: Trade = { totals: [], shares: [], unclear: [] };
  for (const [flow, years, partners] of [
    ["EXPORT", economy?.Exports, economy?.["Exports - partners"]],
    ["IMPORT", economy?.Imports, economy?.["Imports - partners"]],
  ] as const) {
    for (const [key, value] of Object.entries(years ?? {}))
      if (/\d{4}$/.test(key)) readTotal(flow, plainText(value as { text?: string }), trade);
    readShares(flow, plainText(partners), trade);
  }
  return trade;
}

/** "$475.277 billion (2024 est.)" */
function readTotal(flow: Total["flow"], text: string, trade: Trade): void {
  if (!text || text.startsWith("NA")) return;
  const found = /^\$([\d,.]+)\s*(trillion|billion|million|thousand)?\s*\((?:FY\s?)?(\d{4})\s*(est\.?)?\)/.exec(text);
  const amount = Number(found?.[1]?.replaceAll(",", ""));
  if (!found || !Number.isFinite(amount)) return void trade.unclear.push(text);
  // 475.277 times 1e9 has trailing digits that were never published.
  const usd = Number((amount * (found[2] ? magnitudes[found[2] as keyof typeof magnitudes] : 1)).toPrecision(12));
  trade.totals.push({ flow, year: found[3]!, usd, estimate: found[4] !== undefined });
}

/** "China 33%, India 17%, Turkey 8% (2023)" */
function readShares(flow: Share["flow"], text: string, trade: Trade): void {
  if (!text || text === "NA") return;
  const found = /^(.*?)\s*\((\d{4})(?:\s*est\.?)?\)/.exec(text);
  if (!found) return void trade.unclear.push(text);
  // A name may contain a comma (Gambia, The 7%): a share ends with its percent sign.
  for (const part of found[1]!.split(/(?<=%),\s*/)) {
    const [, partner, percent] = /^(.+?)\s+([\d.]+)\s*%$/.exec(part.trim()) ?? [];
    if (partner && percent) trade.shares.push({ flow, year: found[2]!, partner, percent: Number(percent) });
    else trade.unclear.push(part.trim());
  }
}

export function readTrade(profile: Profile, country: CountryRow, place: FilePlace, world: World, findings: FindingsInProgress): void {
  const { totals, shares, unclear } = tradeIn(profile);
  for (const words of unclear) findings.skip(place, "no amount or share with a year", words);
  const common = { dataset: "dataset:factbook", reporter: country.code };
  for (const { flow, year, usd, estimate } of totals) {
    // Includes services: next to figures of goods (EXPORTS, IMPORTS) it would look like a contradiction.
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
    // A share of imports is not the mirror figure of the other side's share of exports, as amounts are: they must not share a data point.
    const measure = flow === "EXPORT" ? "EXPORTS" : "OTHER";
    const note = flow === "EXPORT" ? "part of all exports, in value" : "part of all imports, in value";
    const cells = { ...common, partner: other.code, measure, flow, period: year, value: String(percent), unit: "%", note };
    findings.add(observations, cells, place, `${country.code} ${flow} ${other.code} ${year} %`, "skip");
  }
}
