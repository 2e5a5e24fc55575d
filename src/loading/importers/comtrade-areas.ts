import type { World } from "./world.ts";

/**
 * Areas whose code in UN Comtrade differs from M49: it includes overseas parts (France with Monaco, Switzerland with Liechtenstein, the
 * United States with Puerto Rico), or covers areas without an M49 code.
 */
const comtradeCodes: Record<string, string> = { 842: "USA", 251: "FRA", 381: "ITA", 757: "CHE", 699: "IND", 579: "NOR", 490: "TWN" };

/**
 * Alpha-3 of an area; "" for the whole world; undefined for anything that is not a country of the graph, such as a bloc or "areas not
 * specified".
 */
export function areaOf(code: string, world: World): string | undefined {
  if (/^0+$/.test(code)) return "";
  if (!/^\d+$/.test(code)) return undefined;
  const alpha3 = comtradeCodes[Number(code)];
  return alpha3 ?? world.countryByM49(code)?.code;
}
