// Bodies that the seed knows, by the names that texts give them: "China Customs", "海关总署", "GAC".
import { languages } from "../languages/registry.ts";
import { seedTable } from "../seed-table.ts";

interface Body {
  name: string;
  country: string;
  forms: Set<string>;
  initials: string;
}
let bodies: Body[] | undefined;

function all(): Body[] {
  bodies ??= seedTable("organizations.csv").map((row) => ({
    name: row["name"]!,
    country: row["country"] ?? "",
    forms: new Set([row["name"]!, ...(row["aliases"] ?? "").split("|")].map((form) => form.toLowerCase())),
    initials: row["name"]!.replace(/[^A-Z]/g, ""),
  }));
  return bodies;
}

/** The one body of this name or acronym; "customs" is the customs of the country that the text is about. Null when none or several would do. */
export function bodyOf(phrase: string, country: string | null): string | null {
  const words = phrase.toLowerCase();
  const found =
    all().find((body) => body.forms.has(words) && (!country || !body.country || body.country === country)) ??
    only((body) => body.country === country && /^[A-Z]{3,6}$/.test(phrase) && body.initials.startsWith(phrase)) ??
    only(
      (body) =>
        body.country === country && languages.some(({ attribution }) => attribution.customs?.test(words)) && /customs/i.test(body.name),
    );
  return found?.name ?? null;
}

function only(test: (body: Body) => boolean): Body | null {
  const found = all().filter(test);
  return found.length === 1 ? found[0]! : null;
}
