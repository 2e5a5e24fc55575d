import type { World } from "./world.ts";

/**
 * Areas whose number in UN Comtrade is another than in M49: it counts overseas parts in (France with Monaco, Switzerland with
 * Liechtenstein, the United States with Puerto Rico), or files what M49 has no number for.
 */
const own: Record<string, string> = { 842: "USA", 251: "FRA", 381: "ITA", 757: "CHE", 699: "IND", 579: "NOR", 490: "TWN" };

/** Alpha-3 of an area; "" for the whole world; undefined for what is no country of the graph, such as a bloc or "areas not specified". */
export function areaOf(code: string, world: World): string | undefined {
  if (/^0+$/.test(code)) return "";
  if (!/^\d+$/.test(code)) return undefined;
  const alpha3 = own[Number(code)];
  return alpha3 ?? world.countryByM49(code)?.code;
}
