import { blocs } from "../../../knowledge/observation/reporter.ts";
import type { World } from "../world.ts";
import { quoted, invalidCell } from "./cell.ts";
import type { Mapping } from "./descriptor.ts";

type Find = (text: string) => { code: string } | undefined;

const finders = (world: World): Record<Mapping["partner"]["by"], Find> => {
  const alpha3: Find = (text) => (/^[A-Z]{3}$/.test(text) ? world.countryByCode(text) : undefined);
  const alpha2: Find = (text) => world.countryByAlpha2(text);
  const m49: Find = (text) => (/^\d{1,3}$/.test(text) ? world.countryByM49(text) : undefined);
  return {
    name: (text) => world.countryByName(text),
    "alpha-3": alpha3,
    "alpha-2": alpha2,
    m49,
    "any code": (text) => alpha3(text) ?? alpha2(text) ?? m49(text),
  };
};

/** Alpha-3 of a partner; values translated by the descriptor already are alpha-3. Throws InvalidCell. */
export function partnerOf(text: string, { by, values = {} }: Mapping["partner"], world: World): string {
  const find = finders(world);
  const country = (Object.values(values).includes(text) ? find["alpha-3"](text) : undefined) ?? find[by](text);
  return (
    country?.code ??
    invalidCell(
      `expected a partner by ${by} that is a country of the graph, found ${quoted(text)}; partner.values, groups or outside can name it`,
    )
  );
}

/** Alpha-3 of a reporter, or the code of a bloc that reports as one. Throws InvalidCell. */
export function reporterOf(text: string, world: World): string {
  const find = finders(world);
  const code = text in blocs ? text : (find["any code"](text) ?? find.name(text))?.code;
  return (
    code ?? invalidCell(`expected a reporter that is a country of the graph, or ${Object.keys(blocs).join(", ")}; found ${quoted(text)}`)
  );
}
