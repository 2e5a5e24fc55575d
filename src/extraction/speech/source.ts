// Whom the words that stand for a source mean: a name, a short name, an office, a body, a pronoun.
import { matchesOf } from "../languages/pattern.ts";
import { mentionsOf } from "../place/mention.ts";
import { bodyOf } from "./bodies.ts";
import { KnownSpeakers, lower } from "./known-speakers.ts";
import { holderOf, officeOf, personBy } from "./people.ts";

const OWNED_NAME = /.[’']s ((?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+)$/u;
/** "ZamStats", "AgriCargo": a body, and no Scot or Frenchman. */
const CAMEL = /^(?!Ma?c|De|La|Le|Di|Du|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;
/** "Colombia's Asocaf": a body of one word, behind whose it is. */
const OWNED_WORD = /^(.+)[’']s (\p{Lu}[\p{L}&-]{3,})$/u;
const LEADS_IN = /^(.{3,160}?): ?[“"«]/u;

export class Sources extends KnownSpeakers {
  /** Also "says Nordstat", "according to Conab": one word that is no place, day or title is a body of that name. */
  protected heard(phrase: string): string | null {
    const { attribution, labels, places } = this.language;
    const word = phrase.trim();
    const known = this.resolve(word);
    if (known || !places.spaced || !/^\p{Lu}[\p{L}-]{3,}$/u.test(word) || labels.titles.has(word)) return known;
    if (attribution.notSource.test(word) || attribution.nominatives(word).length > 1 || this.isTime(word)) return null;
    if (this.publisher.includes(lower(word)) || mentionsOf(word, this.language).length > 0) return null;
    return (this.language.inflected ? this.inFull(word) : null) ?? this.body(word);
  }

  protected resolve(phrase: string): string | null {
    const { attribution } = this.language;
    // "федеральный центр «Колос» при министерстве": a body is identified by its own name.
    const own = attribution.ownName?.exec(phrase)?.[1];
    if (own && (attribution.notSource.test(own) || (this.publisher !== "" && lower(own).includes(this.publisher)))) return null;
    if (own) return this.body(own);
    const plain = phrase
      .replace(/«[^»]*» (?=\p{Lu}\p{Ll}+ \p{Lu})/u, "")
      .replace(/\[([^\]]*)\]/g, "$1")
      .replace(attribution.article, "")
      .replace(/[“”"«»《》]/g, "")
      .replace(attribution.papers ?? "", "")
      .replace(/^(.*)[’']s(?: \p{Ll}[\p{L}-]*){1,3}$/u, (words, whose: string) =>
        attribution.body.test(words.slice(whose.length)) &&
        (mentionsOf(whose, this.language).length > 0 || attribution.region?.test(whose) === true)
          ? words
          : whose,
      )
      .replace(/[’']s$|[.,;:]+$/g, "")
      .trim();
    if (plain === "") return null;
    if (attribution.bodyPronoun.test(plain) && this.last) return this.last;
    if (attribution.pronoun.test(plain)) return this.antecedent(attribution.personal?.test(plain) === true);
    if (attribution.press?.test(plain) && this.bodies.length > 0) return this.bodies.at(-1)!;
    if (attribution.notSource.test(plain) || (this.publisher !== "" && this.publisher.includes(lower(plain)))) return null;
    const titled = attribution.honorific.exec(plain)?.[1]?.trim() ?? "";
    if (titled !== "" && !/\s/.test(titled) && !this.language.labels.titles.has(titled)) {
      const family = attribution.personName(titled);
      return this.bySurname.get(family) ?? this.partOf(family) ?? personBy(family, null, this.day)?.name ?? family;
    }
    const [, initial = "", family = ""] = /^(\p{Lu})\. (\p{Lu}[\p{L}’'-]+)$/u.exec(plain) ?? [];
    const short = this.bySurname.get(attribution.personName(plain)) ?? this.bySurname.get(plain) ?? this.bySurname.get(family);
    if (short?.startsWith(initial)) return short;
    // "the Ministry", "the Board": the one named in full before; "the union we founded" is no name.
    if (attribution.clause?.test(plain)) return null;
    const whole =
      /^\p{Lu}\p{Ll}+$/u.test(plain) && attribution.role.test(plain) ? this.bodies.findLast((each) => each.includes(plain)) : null;
    if (whole) return whole;
    const part = this.partOf(plain);
    if (part) return part;
    const office = attribution.office.exec(plain);
    if (office) {
      const nation = mentionsOf(office[1] ?? "", this.language)[0]?.code;
      const known = this.byOffice.get(nation ? `${nation} ${lower(office[2])}` : lower(office[2]));
      if (known) return known;
    }
    const person =
      this.ofBody(plain) ??
      this.member(plain) ??
      this.person(plain) ??
      this.namedLast(plain) ??
      this.officer(plain) ??
      this.officeHolder(plain);
    if (person) return person;
    if (/^\p{Lu}{2,3}$/u.test(plain) && attribution.officeWord.test(plain)) return this.ofRole(plain, plain);
    // "the trade ministry" is a body of its own; "the ministry" is the one named before.
    // "the crop agency Conab": the name behind what it is.
    const [, kind = "", proper] = /^(?:[\p{L}’'-]+ )*?(\p{Ll}[\p{L}-]+) (\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+)*)$/u.exec(plain) ?? [];
    if (
      proper &&
      !/^\p{Lu}{2}$/u.test(proper) &&
      (attribution.body.test(kind) || attribution.kind?.test(kind)) &&
      mentionsOf(proper, this.language).length === 0
    ) {
      const named = this.body(proper);
      const nation = mentionsOf(plain, this.language)[0];
      // "Indonesian growers' association GAPKI": whose it is.
      if (nation?.start === 0) this.known.set(named, { name: named, office: null, country: nation.code });
      return named;
    }
    const isBody = attribution.body.test(plain) && !this.endsInRole(plain) && (this.isName(plain) || /\s/.test(plain));
    if (isBody || CAMEL.test(plain) || /^\p{Lu}{3,8}$/u.test(plain) || this.acronyms.has(plain) || bodyOf(plain, this.home))
      return this.body(plain);
    const named = this.newPerson(plain);
    if (named) return named;
    const [, whose = "", word = ""] = OWNED_WORD.exec(plain) ?? [];
    if (word && mentionsOf(whose, this.language)[0]?.start === 0) return this.heard(word);
    if (!/\s/.test(plain)) {
      const alone = this.surname(plain);
      if (alone) return alone;
    }
    // "a customs official said": one of many, and nobody whom the text has named.
    const anyone = attribution.indefinite?.test(phrase.trim()) === true && attribution.officeWord.test(plain);
    if (anyone && !/\p{Lu}/u.test(plain)) return null;
    if (attribution.generic?.test(plain)) return this.introducedName ?? this.lastPerson ?? this.titled ?? this.lastMet;
    const role = attribution.role.exec(plain);
    // "a Lima-based trade body said": another than those named before.
    if (role && /\s/.test(plain) && attribution.indefinite?.test(phrase.trim()) && !attribution.officeWord.test(plain))
      return this.body(plain);
    return role ? this.ofRole(plain, role[1] ?? plain) : null;
  }

  /** Whom "he" leads back to: who was met last, unless in passing, or else who spoke last. */
  protected antecedent(personal: boolean): string | null {
    const met = this.introducedName === this.metAside && this.lastPerson ? null : this.introducedName;
    const known = met ?? this.lastPerson ?? this.titled;
    return known ?? (personal ? this.opened() : null) ?? this.lastMet ?? this.last;
  }

  /** "Ana Rojas doubts it. “…,” she said": the name that opened a sentence before. */
  protected opened(): string | null {
    const { attribution } = this.language;
    const [, written = ""] = attribution.opener?.exec(this.openedBy) ?? [];
    if (written === "" || attribution.body.test(written) || attribution.notSource.test(written)) return null;
    if (mentionsOf(written, this.language).length > 0 || written.split(" ").some((word) => this.isTime(word))) return null;
    return this.newPerson(written);
  }

  /** "The Cocoa Board's Ana Rojas": a full name behind whose it is. */
  protected ofBody(plain: string): string | null {
    const { attribution } = this.language;
    const written = OWNED_NAME.exec(plain)?.[1] ?? "";
    const named = attribution.person.test(written) && !attribution.body.test(written) && !attribution.officeWord.test(written);
    return named && mentionsOf(written, this.language).length === 0 ? this.newPerson(written) : null;
  }

  protected person(phrase: string): string | null {
    if (!this.language.attribution.person.test(phrase)) return null;
    const name = this.fullNameIn(phrase);
    return name !== null && this.known.has(name) ? name : null;
  }

  /** "Mehmet Yilmaz of the statistical institute": who is named before the body that he is of. */
  protected member(plain: string): string | null {
    const { attribution } = this.language;
    const words = attribution.member?.exec(plain)?.[1] ?? "";
    if (!attribution.person.test(words) || attribution.body.test(words) || attribution.officeWord.test(words.split(" ").at(-1) ?? ""))
      return null;
    return mentionsOf(words, this.language).length > 0 ? null : this.newPerson(words);
  }

  /** "the commission's minister Arman Sabyrov": in the nominative a full name ends the phrase, whatever body is named before it. */
  protected namedLast(plain: string): string | null {
    const name = this.language.attribution.namedLast?.exec(plain)?.[1];
    if (!name || mentionsOf(name, this.language).length > 0 || this.language.attribution.body.test(name)) return null;
    return this.newPerson(plain);
  }

  /** "customs spokesman Li Kuiwen": a name right behind an office. */
  protected officer(plain: string): string | null {
    const { attribution, places } = this.language;
    if (!places.spaced || !attribution.officeWord.test(plain) || attribution.officeWord.test(plain.split(" ").at(-1) ?? "")) return null;
    const named = this.newPerson(plain);
    return named && !attribution.body.test(named) ? named : null;
  }

  /** "the spokesman for the ministry": whom the text names elsewhere, or the body whose office it is. */
  protected officeHolder(plain: string): string | null {
    const { attribution } = this.language;
    const [, office = "", of = ""] = attribution.officer?.exec(plain) ?? [];
    if (office === "") return null;
    const stem = lower(office).slice(0, 6);
    const proper = of.split(" ").filter((word) => /^\p{Lu}/u.test(word));
    const holder = [...this.known.values()].findLast(
      ({ office: held }) =>
        held && lower(held).includes(stem) && (proper.length === 0 || stem === "spokes" || proper.some((word) => held.includes(word))),
    );
    return (
      holder?.name ??
      this.introducedName ??
      (this.onlyTitled ? this.titled : null) ??
      this.opened() ??
      (attribution.body.test(of) ? this.resolve(of) : this.lastPerson)
    );
  }

  /** "the minister", "the Kazakh President", "the consulate": one who was named before, or the holder of that office on that day. */
  protected ofRole(plain: string, noun: string): string | null {
    const { attribution } = this.language;
    if (!attribution.officeWord.test(plain)) {
      const body = this.bodies.findLast((each) => lower(each).includes(lower(plain).slice(0, 6)));
      // What is no office is no person: "its operator expects more".
      const last = this.last && (this.language.inflected || this.bodies.includes(this.last)) ? this.last : null;
      return body ?? last ?? (this.last ? null : this.bodies.at(-1)) ?? bodyOf(plain, this.home);
    }
    const office = officeOf(noun);
    const nation = mentionsOf(plain, this.language)[0]?.code ?? null;
    const stem = lower(noun.split(" ").at(-1)).slice(0, 5);
    const people = [...this.known.values()].filter(({ name }) => !this.bodies.includes(name));
    const alike = attribution.envoys?.test(noun) ? attribution.envoys : null;
    const same = people.findLast(
      (each) =>
        (lower(each.office ?? "").includes(stem) || alike?.test(each.office ?? "")) &&
        (!nation || !each.country || each.country === nation),
    );
    const only = people.length === 1 ? people[0]!.name : null;
    const holder = same || office === "other" || office === "minister" ? null : holderOf(office, nation ?? this.home, this.day);
    return same?.name ?? (nation ? holder?.name : this.lastPerson) ?? this.titled ?? holder?.name ?? this.lastPerson ?? only;
  }

  /** "the deputy head of the chamber, Vladimir Padalka, said": the name that ends the phrase. */
  protected apposed(phrase: string): string | null {
    const written = /(?:^|, )((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)$/u
      .exec(phrase.trim())?.[1]
      ?.replace(this.language.labels.courtesy, "");
    if (!written || this.language.attribution.body.test(written) || mentionsOf(written, this.language).length > 0) return null;
    return this.newPerson(written);
  }

  /** Whom the words behind a comma name, where those before it are an office or one name alone. */
  protected besides(phrase: string, office: string): string | null {
    const { attribution } = this.language;
    const known = this.person(office);
    if (known) return known;
    // "Ana Rojas, chief economist, Nordic Ratings": the name stands first.
    const named =
      /^(?:\p{Lu}[\p{L}.’'-]*(?: |$)){2,5}$/u.test(phrase) && !attribution.body.test(phrase) && !attribution.officeWord.test(phrase);
    // "Conab, the national crop agency, counted": called by its own name, and not by what it is.
    const own = /^(?:the|an?) \p{Ll}/u.test(office) ? this.properBody(office.replace(/ (?:of|for|in) .*$/u, ""), phrase) : null;
    const nation = own ? mentionsOf(office, this.language)[0]?.code : undefined;
    if (own && nation) this.known.set(own, { name: own, office: null, country: nation });
    return (
      (named ? null : (this.apposed(office) ?? this.member(office))) ??
      own ??
      this.singleName(phrase, office) ??
      this.properBody(phrase, office)
    );
  }

  /** "The carmakers' association, Adefa, said": what the body that is described is called. */
  protected properBody(phrase: string, name: string): string | null {
    const { attribution, labels } = this.language;
    const plain = phrase.trim().replace(attribution.article, "");
    if (!attribution.body.test(plain) || /\p{Lu}/u.test(plain) || !/^\p{Lu}[\p{L}&-]{2,20}$/u.test(name) || labels.titles.has(name))
      return null;
    return mentionsOf(name, this.language).length > 0 || this.isTime(name) ? null : this.body(name);
  }

  /** "Ilya Petrosyan was blunt: “…”": the one person named before a quotation that opens behind a colon. */
  protected leadingIn(sentence: string): string | null {
    const { attribution, places } = this.language;
    const before = (attribution.leadsIn ?? LEADS_IN).exec(sentence)?.[1];
    if (!before) return null;
    const written = places.spaced ? matchesOf(before, new RegExp(attribution.person, "gu")).map(([name]) => this.fullNameIn(name)) : [];
    const named = [...this.known.keys()].filter((name) => !this.bodies.includes(name) && (before.includes(name) || written.includes(name)));
    this.openedBy = sentence;
    return named.length === 1 ? named[0]! : named.length === 0 && places.spaced ? this.opened() : null;
  }

  /** "Suharto, the head of the board, said": a single name, known by the office behind it. */
  protected singleName(word: string, office: string): string | null {
    const { attribution, labels } = this.language;
    if (!/^(?:\p{Lu}\.)?\p{Lu}\p{Ll}{2,}$/u.test(word) || this.isTime(word) || this.bySurname.has(word)) return null;
    if (labels.titles.has(word) || attribution.pronoun.test(word)) return null;
    if (!attribution.officeWord.test(office) && !attribution.whoClause?.test(office)) return null;
    if (attribution.body.test(word) || this.partOf(word) || mentionsOf(word, this.language).length > 0) return null;
    this.learn(word, office, mentionsOf(office, this.language)[0]?.code ?? null);
    return word;
  }

  protected endsInRole(plain: string): boolean {
    if (this.language.attribution.officeOf?.test(plain)) return false;
    const word = plain.split(" ").at(-1) ?? "";
    return this.language.attribution.officeWord.test(word) && word === lower(word);
  }

  protected isName(phrase: string): boolean {
    return /\p{Lu}/u.test(phrase) || /\p{Script=Han}/u.test(phrase);
  }
}
