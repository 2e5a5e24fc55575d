// Full names of those whom labels call by a part of their name.
import type { Report } from "./attribution.ts";
import type { Speaker } from "./label.ts";
import { personBy } from "./people.ts";

export class LabelNames {
  readonly #report: Report;
  readonly #day: string | null;
  /** By family name, of those whom labels named in full. */
  readonly #met = new Map<string, string>();

  constructor(report: Report, day: string | null) {
    this.#report = report;
    this.#day = day;
  }

  /** An initial and a family name become the full name that the document or the seed knows, where there is just one. */
  known(speaker: Speaker): Speaker {
    const initial = /^(\p{Lu})\. (.+)$/u.exec(speaker.name);
    const whole = speaker.rule === "speaker.capitals-label" ? this.#report.fullName(speaker.name) : undefined;
    if (whole) return { ...speaker, name: whole };
    if (!initial) {
      if (speaker.name.includes(" ")) this.#met.set(speaker.name.split(" ").at(-1)!, speaker.name);
      const name = this.#report.fullName(speaker.name) ?? speaker.name;
      return { ...speaker, name, country: speaker.country ?? this.#report.countryOf(name) };
    }
    const [, letter = "", family = ""] = initial;
    const met = this.#met.get(family) ?? this.#report.fullName(family);
    const known = met ?? personBy(family, null, this.#day)?.name;
    const full = known?.startsWith(letter) || (letter === "E" && known?.startsWith("Y")) ? known : undefined;
    if (full === undefined) return speaker;
    const country = personBy(full, null, this.#day)?.country ?? speaker.country ?? this.#report.countryOf(full);
    return { ...speaker, name: full, country: speaker.country ?? country, inferred: met === undefined };
  }
}
