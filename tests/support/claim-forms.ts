import type { ExtractedClaim } from "../../src/extraction/claim.ts";

/** Forms of reports, each followed by its figures in lines that begin with two spaces. */
export const formsIn = (forms: string): [text: string, figures: string[]][] =>
  forms
    .trim()
    .split(/\n(?! )/)
    .map((form) => {
      const [text = "", ...figures] = form.split("\n  ");
      return [text, figures];
    });

/** "900e6 USD | …" as a claim has it: "900000000 USD | …". */
export const inFull = (figure: string): string => figure.replace(/^\S+/, (value) => String(Number(value)));

type Ends = Pick<ExtractedClaim, "countries" | "directed">;

/** "PER>CHL" if one sells to the other, else "PER-CHL", in their order. */
export const between = ({ countries, directed }: Ends): string => countries.join(directed ? ">" : "-");

/** The same, but a pair without direction is in alphabetical order. */
export const endsOf = ({ countries, directed }: Ends): string =>
  between({ countries: directed ? countries : countries.toSorted(), directed });
