// Reported speech: "Mr Putin said", "the consulate added", "according to X". Pronouns and short names lead back to who spoke before.
import type { Language } from "../languages/language.ts";
import { matchesOf } from "../languages/pattern.ts";
import { mentionsOf } from "../place/mention.ts";
import { bodyOf } from "./bodies.ts";
import { personIn } from "./name.ts";
import { holderOf, isKnown, knownAs, officeOf, personBy } from "./people.ts";

export interface Attribution {
  speaker: string;
  accordingTo: string[];
  rule: string;
  office: string | null;
  country: string | null;
  /** Whether the speaker is one who comments on figures of others: an analyst. */
  comments: boolean;
  /** Whether it is a ministry, customs or the like. */
  body: boolean;
  /** Where his words begin in a sentence whose first part is somebody else's or nobody's. */
  since?: number;
  /** Another, who speaks from there on in the same sentence. */
  then?: { at: number; attribution: Attribution };
}
interface Known {
  name: string;
  office: string | null;
  country: string | null;
}
/** The report that is read: its language, day, title, publisher and the country that it is about. */
export interface ReportFacts {
  language: Language;
  day: string | null;
  title: string | null;
  publisher: string | null;
  home: string | null;
}

/** What is known so far in a report: full names by family name, and who was quoted last. */
export class Report {
  readonly #known = new Map<string, Known>();
  readonly #bySurname = new Map<string, string>();
  /** Full names by office and nation: "RUS president", "president". */
  readonly #byOffice = new Map<string, string>();
  readonly #language: Language;
  readonly #day: string | null;
  readonly #home: string | null;
  readonly #publisher: string;
  /** The person whom the title names, or names first. */
  readonly #titled: string | null;
  readonly #onlyTitled: boolean;
  readonly #title: string | null;
  #last: string | null = null;
  #lastPerson: string | null = null;
  #lastMet: string | null = null;
  /** A person met since somebody spoke last. */
  #introduced: string | null = null;
  readonly #bodies: string[] = [];
  /** "KNBS": Kenya National Bureau of Statistics, as the text explains it. */
  readonly #acronyms = new Map<string, string>();

  constructor({ language, day, title, publisher, home }: ReportFacts, lead: string[]) {
    this.#language = language;
    this.#day = day;
    this.#home = home;
    this.#publisher = lower(publisher ?? "");
    this.#title = title;
    for (const text of [title, ...lead]) if (text) this.meet(text);
    this.#introduced = null;
    const titled = title ? this.#personsOfTitle(title) : [];
    this.#titled = titled[0] ?? null;
    this.#onlyTitled = titled.length === 1;
  }

  #personsOfTitle(title: string): string[] {
    const { attribution, places } = this.#language;
    const words = places.spaced ? [...title.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'-]+(?! \d)/gu)].map((match) => match[0]) : [];
    const named = words
      .filter((word) => mentionsOf(word, this.#language).length === 0)
      .map((word) => this.#bySurname.get(attribution.personName(word)) ?? this.#surname(word))
      .filter((name) => name !== null);
    return [...new Set(named)];
  }

  /** Takes note of "Russian President Vladimir Putin" and "Vladimir Padalka, the consul general". */
  meet(text: string): void {
    const { attribution } = this.#language;
    for (const match of attribution.introduced ? matchesOf(text, attribution.introduced) : []) {
      const name = attribution.body.test(match[1]!) ? null : this.#fullNameIn(match[1]!);
      if (name && mentionsOf(match[1]!, this.#language).length === 0) this.#learn(name, null, null);
    }
    if (!attribution.officeWord.test(text)) return;
    for (const match of matchesOf(text, attribution.officeAndName)) {
      const name = this.#fullNameIn(match[3] ?? "", match[2]);
      // "head of the Nordic Chamber" names no person.
      if (!name || (this.#language.places.spaced && attribution.body.test(name))) continue;
      const office = match[2] ?? "";
      const nation = mentionsOf(match[1] ?? "", this.#language)[0]?.code ?? mentionsOf(match[0], this.#language)[0]?.code ?? null;
      this.#learn(name, `${match[1] ?? ""}${office}`.trim(), nation);
      for (const key of nation ? [`${nation} ${lower(office)}`, lower(office)] : [lower(office)])
        if (!this.#byOffice.has(key)) this.#byOffice.set(key, name);
    }
    for (const match of matchesOf(text, attribution.nameAndOffice)) {
      const office = match[2] ?? "";
      const name = attribution.officeWord.test(office) ? this.#fullNameIn(match[1] ?? "") : null;
      if (name) this.#learn(name, office, mentionsOf(office, this.#language)[0]?.code ?? null);
    }
  }

  /** Whose office the text gives him. */
  countryOf(name: string): string | null {
    return this.#known.get(name)?.country ?? null;
  }

  /** The full name of this family name, if the text has told one. */
  fullName(family: string): string | undefined {
    return this.#bySurname.get(family);
  }

  /** Who is quoted where nobody is named: the one whom the title names. */
  quoted(sentence: string, inQuotes: boolean): Attribution | null {
    if (!this.#titled || !this.#onlyTitled || !(inQuotes || this.#language.attribution.firstPerson.test(sentence))) return null;
    return this.#attributed(this.#titled, [], "speaker.title");
  }

  /** The one whom an interview is with: named in the title, or met first. */
  interviewed(): Attribution | null {
    const name = (this.#onlyTitled ? this.#titled : null) ?? [...this.#known.keys()].find((each) => !this.#bodies.includes(each));
    return name ? this.#attributed(name, [], "speaker.interview") : null;
  }

  #isFull(name: string): boolean {
    return /\s/.test(name) || (!this.#language.places.spaced && name.length >= 2);
  }

  /** A full name as the graph writes it; names of countries before it are no part of it. */
  #fullNameIn(phrase: string, office = ""): string | null {
    const words = phrase.trim().split(" ");
    const unplaced = words.length > 2 ? words.filter((word) => mentionsOf(word, this.#language).length === 0) : words;
    const written = personIn((unplaced.length > 1 ? unplaced : words).join(" "), this.#language);
    const told = office || (phrase.split(written ?? " ")[0] ?? "").split(" ")[0]!;
    const name = written ? this.#language.attribution.personName(written, told) : null;
    if (!name || !written || !this.#isFull(name)) return null;
    const family = /·([^·]+)$/.exec(written)?.[1];
    return knownAs(written) ?? knownAs(name) ?? (family ? personBy(family, null, this.#day)?.name : null) ?? name;
  }

  #learn(name: string, office: string | null, country: string | null): void {
    this.#lastMet = name;
    this.#introduced = name;
    const surname = name.split(/[ ·]/).at(-1) ?? name;
    if (!this.#bySurname.has(surname)) this.#bySurname.set(surname, name);
    // A family name comes first where nothing parts the words: 魏大使.
    const first = this.#language.places.spaced || name.length > 4 ? "" : name.slice(0, name.length > 3 ? 2 : 1);
    if (first !== "" && !this.#bySurname.has(first)) this.#bySurname.set(first, name);
    const held = this.#known.get(name);
    if (!held || (held.office === null && office !== null)) this.#known.set(name, { name, office, country });
  }

  /** Who the sentence says is speaking, or null when it does not say. */
  read(words: string): Attribution | null {
    const { attribution } = this.#language;
    const [, before, behind] = (words === this.#title && attribution.headline?.exec(words)) || [];
    const titled = before ?? behind;
    const known = titled === undefined ? null : (this.#bySurname.get(titled.split(" ").at(-1)!) ?? this.#partOf(titled));
    if (known) return this.#attributed(known, [], "speaker.title");
    if (!attribution.any.test(words)) {
      this.meet(words);
      this.#tellOf(words);
      return null;
    }
    for (const match of words.includes("(") ? matchesOf(words, ACRONYM) : [])
      if (attribution.body.test(match[1]!)) this.#acronyms.set(match[2]!, match[1]!.replace(attribution.article, ""));
    const sentence = attribution.prepare(words);
    this.meet(sentence);
    const accordingTo: string[] = [];
    let speaker: string | null = null;
    let rule = "speaker.said";
    let named = false;
    let since = -1;
    let first: { who: string; at: number } | null = null;
    for (const pattern of [attribution.according, attribution.shown]) {
      for (const match of matchesOf(sentence, pattern)) {
        const { from, holder } = match.groups ?? {};
        const held = holder && attribution.officeWord.test(match[1] ?? "") && mentionsOf(holder, this.#language).length === 0;
        const told = match.slice(1).find((group) => group && group !== holder) ?? "";
        const body = held ? this.#newPerson(holder) : from ? (this.#resolve(from) ?? this.#body(from)) : this.#heard(told);
        if (body && !accordingTo.includes(body)) accordingTo.push(body);
      }
    }
    for (const pattern of [attribution.said, attribution.saidAfter]) {
      for (const match of matchesOf(sentence, pattern)) {
        const who =
          (match[2] ? this.#besides(match[1] ?? "", match[2]) : null) ??
          (pattern === attribution.saidAfter || attribution.alone?.test(match[0])
            ? this.#heard(match[1] ?? "")
            : this.#resolve(match[1] ?? "")) ??
          (match[2] ? this.#resolve(match[2]) : null);
        if (!who) continue;
        const opens = attribution.otherSpeaker?.test(match[0]) === true;
        if (opens && !speaker && accordingTo.length === 0) since = words.indexOf((match[1] ?? "").trim());
        if (opens && speaker && named && speaker !== who) first = { who: speaker, at: words.indexOf((match[1] ?? "").trim()) };
        speaker = who;
        named = !attribution.pronoun.test((match[1] ?? "").trim());
      }
      // "…, says Ana Rojas; she reckons": the name tells, wherever it stands.
      if (speaker && named) break;
    }
    speaker ??= this.#leadingIn(sentence);
    if (!speaker && accordingTo.length > 0) {
      speaker = accordingTo.shift() ?? null;
      rule = "speaker.according-to";
    }
    if (!speaker) {
      this.#tellOf(sentence);
      return null;
    }
    this.#last = speaker;
    if (!this.#bodies.includes(speaker)) this.#lastPerson = speaker;
    this.#introduced = null;
    const told = this.#attributed(speaker, accordingTo, rule);
    if (since > 0) told.since = since;
    if (!first || first.at < 0) return told;
    return { ...this.#attributed(first.who, [], rule), then: { at: first.at, attribution: told } };
  }

  /** "The Growers Association wants help": the body that "it" leads back to. */
  #tellOf(sentence: string): void {
    const { attribution } = this.#language;
    const body = attribution.subject?.exec(sentence)?.[1];
    if (body && attribution.body.test(body) && !attribution.notSource.test(body)) this.#last = this.#body(body);
  }

  /** Who was met and has not spoken yet. */
  get introduced(): Attribution | null {
    return this.#introduced ? this.#attributed(this.#introduced, [], "speaker.introduced") : null;
  }

  #attributed(speaker: string, accordingTo: string[], rule: string): Attribution {
    const known = this.#known.get(speaker);
    return {
      speaker,
      accordingTo: accordingTo.filter((body) => body !== speaker),
      rule,
      office: known?.office ?? null,
      country: known?.country ?? personBy(speaker, null, this.#day)?.country ?? null,
      comments: this.#language.attribution.comments.test(known?.office ?? ""),
      body: this.#bodies.includes(speaker),
    };
  }

  #person(phrase: string): string | null {
    if (!this.#language.attribution.person.test(phrase)) return null;
    const name = this.#fullNameIn(phrase);
    return name !== null && this.#known.has(name) ? name : null;
  }

  /** "the deputy head of the chamber, Vladimir Padalka, said": the name that ends the phrase. */
  #apposed(phrase: string): string | null {
    const written = /(?:^|, )((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)$/u
      .exec(phrase.trim())?.[1]
      ?.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /, "");
    if (!written || this.#language.attribution.body.test(written) || mentionsOf(written, this.#language).length > 0) return null;
    return this.#newPerson(written);
  }

  /** Whom the words behind a comma name, where those before it are an office or one name alone. */
  #besides(phrase: string, office: string): string | null {
    const { attribution } = this.#language;
    const known = this.#person(office);
    if (known) return known;
    // "Ana Rojas, chief economist, Nordic Ratings": the name stands first.
    const named =
      /^(?:\p{Lu}[\p{L}.’'-]*(?: |$)){2,5}$/u.test(phrase) && !attribution.body.test(phrase) && !attribution.officeWord.test(phrase);
    return (named ? null : this.#apposed(office)) ?? this.#singleName(phrase, office);
  }

  /** "Ilya Petrosyan was blunt: “…”": the one person named before a quotation that opens behind a colon. */
  #leadingIn(sentence: string): string | null {
    const before = /^(.{3,160}?): ?[“"«]/u.exec(sentence)?.[1];
    if (!before || !this.#language.places.spaced) return null;
    const named = [...this.#known.keys()].filter((name) => !this.#bodies.includes(name) && before.includes(name));
    return named.length === 1 ? named[0]! : null;
  }

  /** "Suharto, the head of the board, said": a single name, told by the office behind it. */
  #singleName(word: string, office: string): string | null {
    const { attribution, labels } = this.#language;
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || this.#isTime(word) || this.#bySurname.has(word)) return null;
    if (labels.titles.has(word) || attribution.pronoun.test(word) || !attribution.officeWord.test(office)) return null;
    if (attribution.body.test(word) || this.#partOf(word) || mentionsOf(word, this.#language).length > 0) return null;
    this.#learn(word, office, mentionsOf(office, this.#language)[0]?.code ?? null);
    return word;
  }

  #isTime(word: string): boolean {
    const { attribution, periods } = this.#language;
    return periods.months.has(lower(word)) || attribution.weekday?.test(word) === true;
  }

  /** Also "says Nordstat", "according to Conab": one word that is no place, day or title is a body of that name. */
  #heard(phrase: string): string | null {
    const { attribution, labels, places } = this.#language;
    const word = phrase.trim();
    const known = this.#resolve(word);
    if (known || !places.spaced || !/^\p{Lu}[\p{L}-]{3,}$/u.test(word) || labels.titles.has(word)) return known;
    if (attribution.notSource.test(word) || attribution.nominatives(word).length > 1 || this.#isTime(word)) return null;
    if (this.#publisher.includes(lower(word)) || mentionsOf(word, this.#language).length > 0) return null;
    return this.#body(word);
  }

  #resolve(phrase: string): string | null {
    const { attribution } = this.#language;
    const plain = phrase
      .replace(/«[^»]*» (?=\p{Lu}\p{Ll}+ \p{Lu})/u, "")
      .replace(/\[([^\]]*)\]/g, "$1")
      .replace(attribution.article, "")
      .replace(/[“”"«»《》]/g, "")
      .replace(attribution.papers ?? "", "")
      .replace(/[’']s$|[.,;:]+$/g, "")
      .trim();
    if (plain === "") return null;
    if (attribution.bodyPronoun.test(plain) && this.#last) return this.#last;
    if (attribution.pronoun.test(plain)) return this.#introduced ?? this.#lastPerson ?? this.#titled ?? this.#lastMet ?? this.#last;
    if (attribution.notSource.test(plain) || (this.#publisher !== "" && this.#publisher.includes(lower(plain)))) return null;
    const titled = attribution.honorific.exec(plain)?.[1]?.trim() ?? "";
    if (titled !== "" && !/\s/.test(titled) && !this.#language.labels.titles.has(titled)) {
      const family = attribution.personName(titled);
      return this.#bySurname.get(family) ?? this.#partOf(family) ?? personBy(family, null, this.#day)?.name ?? family;
    }
    const short = this.#bySurname.get(attribution.personName(plain)) ?? this.#bySurname.get(plain);
    if (short) return short;
    const part = this.#partOf(plain);
    if (part) return part;
    const office = attribution.office.exec(plain);
    if (office) {
      const nation = mentionsOf(office[1] ?? "", this.#language)[0]?.code;
      const known = this.#byOffice.get(nation ? `${nation} ${lower(office[2])}` : lower(office[2]));
      if (known) return known;
    }
    const person = this.#member(plain) ?? this.#person(plain) ?? this.#officer(plain) ?? this.#officeHolder(plain);
    if (person) return person;
    if (/^\p{Lu}{2,3}$/u.test(plain) && attribution.officeWord.test(plain)) return this.#ofRole(plain, plain);
    // "the trade ministry" is a body of its own; "the ministry" is the one named before.
    // "the crop agency Conab": the name behind what it is.
    const [, kind = "", proper] = /^(?:[\p{L}’'-]+ )*?(\p{Ll}[\p{L}-]+) (\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+)*)$/u.exec(plain) ?? [];
    if (proper && attribution.body.test(kind) && mentionsOf(proper, this.#language).length === 0) return this.#body(proper);
    const isBody = attribution.body.test(plain) && !this.#endsInRole(plain) && (this.#isName(plain) || /\s/.test(plain));
    if (isBody || /^\p{Lu}{3,8}$/u.test(plain) || this.#acronyms.has(plain) || bodyOf(plain, this.#home)) return this.#body(plain);
    const named = this.#newPerson(plain);
    if (named) return named;
    if (!/\s/.test(plain)) {
      const alone = this.#surname(plain);
      if (alone) return alone;
    }
    if (attribution.generic?.test(plain)) return this.#introduced ?? this.#lastPerson ?? this.#titled ?? this.#lastMet;
    const role = attribution.role.exec(plain);
    return role ? this.#ofRole(plain, role[1] ?? plain) : null;
  }

  /** "Alves" of Ricardo Alves Pinto, "Kim" of Kim Seo-yeon, "El Amrani": the one person whose name holds these words. */
  #partOf(words: string): string | null {
    if (!this.#language.places.spaced || !/^\p{Lu}/u.test(words)) return null;
    const found = [...this.#known.keys()].filter(
      (name) => !this.#bodies.includes(name) && lower(` ${name} `).includes(lower(` ${words} `)),
    );
    return found.length === 1 ? found[0]! : null;
  }

  /** "Mehmet Yilmaz of the statistical institute": who is named before the body that he is of. */
  #member(plain: string): string | null {
    const { attribution } = this.#language;
    const words = attribution.member?.exec(plain)?.[1] ?? "";
    if (!attribution.person.test(words) || attribution.body.test(words) || attribution.officeWord.test(words.split(" ").at(-1) ?? ""))
      return null;
    return mentionsOf(words, this.#language).length > 0 ? null : this.#newPerson(words);
  }

  #body(phrase: string): string {
    const plain = this.#language.attribution.bodyName(this.#acronyms.get(phrase) ?? phrase.replaceAll("‚", ","));
    const nation = mentionsOf(plain, this.#language)[0];
    const short =
      nation?.start === 0 && !this.#language.attribution.regional.test(plain)
        ? plain
            .slice(nation.end)
            .replace(/^[’']s/, "")
            .trim()
        : plain;
    const country = nation?.code ?? this.#home;
    const body = isKnown(plain) ? plain : (bodyOf(plain, country) ?? bodyOf(short, country) ?? plain);
    if (!this.#known.has(body)) this.#known.set(body, { name: body, office: null, country });
    if (!this.#bodies.includes(body)) this.#bodies.push(body);
    return body;
  }

  #endsInRole(plain: string): boolean {
    if (this.#language.attribution.officeOf?.test(plain)) return false;
    const word = plain.split(" ").at(-1) ?? "";
    return this.#language.attribution.officeWord.test(word) && word === lower(word);
  }

  /** "customs spokesman Li Kuiwen": a name right behind an office. */
  #officer(plain: string): string | null {
    const { attribution, places } = this.#language;
    if (!places.spaced || !attribution.officeWord.test(plain) || attribution.officeWord.test(plain.split(" ").at(-1) ?? "")) return null;
    const named = this.#newPerson(plain);
    return named && !attribution.body.test(named) ? named : null;
  }

  /** "the spokesman for the ministry": whom the text names elsewhere, or the body whose office it is. */
  #officeHolder(plain: string): string | null {
    const { attribution } = this.#language;
    const [, office = "", of = ""] = attribution.officer?.exec(plain) ?? [];
    if (office === "") return null;
    const stem = lower(office).slice(0, 6);
    const proper = of.split(" ").filter((word) => /^\p{Lu}/u.test(word));
    const holder = [...this.#known.values()].findLast(
      ({ office: held }) =>
        held && lower(held).includes(stem) && (proper.length === 0 || stem === "spokes" || proper.some((word) => held.includes(word))),
    );
    return (
      holder?.name ??
      this.#introduced ??
      (this.#onlyTitled ? this.#titled : null) ??
      (attribution.body.test(of) ? this.#resolve(of) : this.#lastPerson)
    );
  }

  /** A family name alone: one that the text has told in full, or the one person whom the seed knows by it. */
  #surname(word: string): string | null {
    const { attribution } = this.#language;
    for (const form of attribution.nominatives(word)) {
      const name = this.#bySurname.get(attribution.personName(form)) ?? (form.length > 2 ? personBy(form, null, this.#day)?.name : null);
      if (name) return name;
    }
    return null;
  }

  /** "the minister", "the Kazakh President", "the consulate": one who was named before, or the holder of that office on that day. */
  #ofRole(plain: string, noun: string): string | null {
    const { attribution } = this.#language;
    if (!attribution.officeWord.test(plain)) {
      const body = this.#bodies.findLast((each) => lower(each).includes(lower(plain).slice(0, 6)));
      return body ?? this.#last ?? this.#bodies.at(-1) ?? bodyOf(plain, this.#home);
    }
    const office = officeOf(noun);
    const nation = mentionsOf(plain, this.#language)[0]?.code ?? null;
    const stem = lower(noun.split(" ").at(-1)).slice(0, 5);
    const people = [...this.#known.values()].filter(({ name }) => !this.#bodies.includes(name));
    const alike = attribution.envoys?.test(noun) ? attribution.envoys : null;
    const same = people.findLast(
      (each) =>
        (lower(each.office ?? "").includes(stem) || alike?.test(each.office ?? "")) &&
        (!nation || !each.country || each.country === nation),
    );
    const holder = same || office === "other" || office === "minister" ? null : holderOf(office, nation ?? this.#home, this.#day);
    return same?.name ?? (nation ? holder?.name : this.#lastPerson) ?? this.#titled ?? holder?.name ?? this.#lastPerson;
  }

  #isName(phrase: string): boolean {
    return /\p{Lu}/u.test(phrase) || /\p{Script=Han}/u.test(phrase);
  }

  /** A full name that was not introduced before: it is taken as the text gives it. */
  #newPerson(plain: string): string | null {
    const { attribution } = this.#language;
    if (!attribution.person.test(plain)) return null;
    const written = personIn(plain, this.#language);
    const name = this.#fullNameIn(plain);
    if (!name || !written) return null;
    const office = plain.replace(written, "").trim();
    this.#learn(name, office || null, mentionsOf(office, this.#language)[0]?.code ?? null);
    return name;
  }
}

/** "Kenya National Bureau of Statistics (KNBS)". */
const ACRONYM = /(\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|of|and|for))+) \((\p{Lu}\p{L}{2,11})\)/gu;

const lower = (text: string | undefined): string => (text ?? "").toLowerCase();
