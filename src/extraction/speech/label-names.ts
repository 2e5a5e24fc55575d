// Full names of those whom labels call by a part of their name.
import { INITIAL_FIRST, OTHER_INITIALS } from "../languages/latin-names.ts";
import type { Report } from "./attribution.ts";
import type { Speaker } from "./label.ts";
import { inOffice, knownAs, officeOf, personBy, type Person } from "./people.ts";

export class LabelNames {
  readonly #report: Report;
  readonly #day: string | null;
  /** Of those who talk. */
  readonly #countries: ReadonlySet<string | null>;
  /** Opens an office: "the ". */
  readonly #article: RegExp;
  /** Offices in labels that name their holders in full. */
  readonly #offices: [office: string, name: string][] = [];
  /** By family name, of those whom labels named in full. */
  readonly #met = new Map<string, string>();

  constructor(report: Report, day: string | null, article: RegExp, countries: ReadonlySet<string | null>) {
    this.#article = article;
    this.#report = report;
    this.#day = day;
    this.#countries = countries;
  }

  /** "Commerce Secretary:", "牛大使：": who was named with this office, by a fuller label or in the text. */
  #inOffice(role: string): string | null {
    const office = role.replace(this.#article, "").toLowerCase();
    const initials = (held: string): string => held.replace(/(\p{L})\p{L}*[ .-]*/gu, "$1");
    const named = this.#offices.find(([held]) => held.startsWith(office) || initials(held) === office)?.[1];
    if (named) return named;
    const met = this.#report.ofLabel(role);
    // Who has another office, by a label before, is not meant.
    return this.#offices.some(([, name]) => name === met) ? null : met;
  }

  /** "PRESIDENT SANTOS" of the country in the title, where another president bears the name, too. */
  #holder({ name, office }: Speaker): Person | null {
    const kind = office === null ? "other" : officeOf(office);
    const person = inOffice("", name, this.#day, this.#countries);
    return person?.office === kind ? person : null;
  }

  /** "RH:" for Rosa Huamani, whom a label named before. */
  #ofInitials(letters: string): string | undefined {
    const short = (name: string): string => name.replace(/(\p{L})\S* ?/gu, "$1");
    const ends = (name: string): string => short(name).replace(/^(.).+(.)$/u, "$1$2");
    const upper = letters.length < 4 ? letters.toUpperCase() : "";
    const interviewed = this.#report.interviewed()?.speaker;
    return [...this.#met.values(), ...(interviewed ? [interviewed] : [])].find((name) => upper === short(name) || upper === ends(name));
  }

  /** An initial and a family name become the full name that the document or the seed knows, where there is just one. */
  known(speaker: Speaker): Speaker {
    if (speaker.rule === "speaker.role-label") {
      const name = this.#inOffice(speaker.name);
      return name ? { ...speaker, name, country: speaker.country ?? this.#report.countryOf(name), inferred: true } : speaker;
    }
    if (speaker.office && speaker.name !== speaker.office) this.#offices.push([speaker.office.toLowerCase(), speaker.name]);
    // "Sh. Mirziyoyev": one letter may take several in Latin.
    const before = INITIAL_FIRST.exec(speaker.name);
    const behind = before ? null : /^(\S+) (\p{Lu})\.$/u.exec(speaker.name);
    const [, letter = "", family = ""] = before ?? (behind ? [speaker.name, behind[2], behind[1]] : []);
    const capitals = speaker.rule === "speaker.capitals-label";
    const whole = capitals ? (this.#report.fullName(speaker.name) ?? this.#ofInitials(speaker.name)) : undefined;
    if (whole) return { ...speaker, name: whole };
    const holder = capitals ? this.#holder(speaker) : null;
    if (holder) return { ...speaker, name: holder.name, country: holder.country, inferred: true };
    if (family === "") {
      const met = this.#report.fullName(speaker.name);
      const known = met === undefined && speaker.name.includes(" ") ? knownAs(speaker.name, this.#day) : null;
      const name = met ?? known?.name ?? speaker.name;
      if (speaker.name.includes(" ")) this.#met.set(speaker.name.split(" ").at(-1)!, name);
      return { ...speaker, name, country: speaker.country ?? known?.country ?? this.#report.countryOf(name) };
    }
    const met = this.#met.get(family) ?? this.#report.fullName(family);
    const known = met ?? personBy(family, null, this.#day)?.name;
    const held = inOffice(letter, family, this.#day, this.#countries);
    const full = OTHER_INITIALS[letter]?.test(known ?? "") || known?.startsWith(letter) ? known : held?.name;
    if (full === undefined) return speaker;
    const country = personBy(full, null, this.#day)?.country ?? speaker.country ?? held?.country ?? this.#report.countryOf(full);
    return { ...speaker, name: full, country: speaker.country ?? country, inferred: met === undefined };
  }
}
