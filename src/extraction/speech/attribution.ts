// Reported speech: "Mr Putin said", "the consulate added", "according to X". Pronouns and short names lead back to who spoke before.
import { matchesOf } from "../languages/pattern.ts";
import { leadingIn } from "./antecedent.ts";
import { attributedTo, type Attribution } from "./attributed.ts";
import { namedBody } from "./body-names.ts";
import { meet, meetFirst, speakerOfHeadline } from "./introductions.ts";
import { KnownNames, type ReportFacts } from "./known-names.ts";
import { memberOf } from "./persons.ts";
import { accordingToIn, saidIn } from "./said.ts";
import { mayCite } from "./source-words.ts";
import { sourceOf } from "./source.ts";
import { writerOf } from "./writer.ts";

/** What is known so far in a report, and who speaks in each sentence. */
export class Report {
  readonly #names: KnownNames;
  readonly #title: string | null;
  #answering: Attribution | null = null;
  /** Whose words all of it is: an opinion or a speech. */
  readonly writer: Attribution | null;

  constructor(facts: ReportFacts, lead: string[]) {
    this.#names = new KnownNames(facts);
    this.#title = facts.title;
    meetFirst(facts.title, lead, this.#names);
    const writer = writerOf(facts.title, this.#names);
    this.writer = writer === null ? null : this.#attributed(writer, [], "speaker.writer");
  }

  /** Who is quoted where nobody is named: the one whom the title names. */
  quoted(sentence: string, inQuotes: boolean): Attribution | null {
    const { titled, onlyTitled, language } = this.#names;
    if (!titled || !onlyTitled || !(inQuotes || language.attribution.firstPerson.test(sentence))) return null;
    return this.#attributed(titled, [], "speaker.title");
  }

  /** Who answers: the one whom an interview is with, or the body of which that was said before the first answer. */
  answering(): Attribution | null {
    const { last } = this.#names;
    const body = last !== null && this.#names.isBody(last) ? last : null;
    const guest = this.#answering ? null : this.interviewed();
    if (!guest && body) this.#answering ??= this.#attributed(body, [], "speaker.answers");
    return this.#answering ?? guest;
  }

  /** The one whom an interview is with: named in the title, or met first. */
  interviewed(): Attribution | null {
    const { titled, onlyTitled } = this.#names;
    const name = (onlyTitled ? titled : null) ?? this.#names.people()[0]?.name;
    return name ? this.#attributed(name, [], "speaker.interview") : null;
  }

  /** Who was met and has not spoken yet. */
  get introduced(): Attribution | null {
    const { introduced } = this.#names;
    return introduced ? this.#attributed(introduced, [], "speaker.introduced") : null;
  }

  /** Whom a label means that names an office or a family name with one. */
  ofLabel(label: string): string | null {
    const name = sourceOf(label, this.#names);
    return name === null || this.#names.isBody(name) ? null : name;
  }

  /** Whose office the text gives him. */
  countryOf(name: string): string | null {
    return this.#names.known.get(name)?.country ?? null;
  }

  /** The full name of this family name, if the text has given one. */
  fullName(family: string): string | undefined {
    return this.#names.bySurname.get(family);
  }

  /** Whom a question says something of, which nobody speaks. */
  asked(words: string): Attribution | null {
    const names = this.#names;
    const { last, lastPerson, introduced, openedBy } = names;
    const asked = this.read(words);
    Object.assign(names, { last, lastPerson, introduced, openedBy });
    return asked;
  }

  /** Who the sentence says is speaking, or null when it does not say. */
  read(words: string): Attribution | null {
    const names = this.#names;
    const { attribution } = names.language;
    const headlined = words === this.#title ? speakerOfHeadline(words, names) : null;
    if (headlined) return this.#attributed(headlined, [], "speaker.title");
    if (!mayCite(words, names.language)) {
      meet(attribution.prepare(words), names);
      this.#tellOf(words);
      return null;
    }
    for (const match of attribution.acronym && /[(（]/.test(words) ? matchesOf(words, attribution.acronym) : [])
      if (attribution.body.test(match[1]!)) names.acronyms.set(match[2]!, match[1]!.replace(attribution.article, ""));
    const sentence = attribution.prepare(words);
    names.metAside = null;
    const { introduced } = names;
    meet(sentence, names);
    // "他在会见部长林山时说": he was met before.
    if (attribution.openedByHim?.test(sentence)) names.introduced = introduced;
    names.oblique = true;
    const accordingTo = accordingToIn(sentence, names);
    names.oblique = false;
    const said = saidIn(sentence, words, accordingTo, names);
    names.oblique = undefined;
    const named = said?.speaker ?? leadingIn(sentence, names);
    const speaker = named ?? accordingTo.shift();
    if (!speaker) {
      this.#tellOf(sentence);
      return null;
    }
    names.last = speaker;
    if (!names.isBody(speaker)) names.lastPerson = speaker;
    names.introduced = null;
    names.openedBy = "";
    const rule = named ? "speaker.said" : "speaker.according-to";
    const stated = this.#attributed(speaker, accordingTo, rule);
    if (said && said.since > 0) stated.since = said.since;
    if (!said?.first || said.first.until < 0) return stated;
    return { ...this.#attributed(said.first.speaker, [], rule), then: { at: said.first.until, attribution: stated } };
  }

  /** "The Growers Association wants help": the body that "it" leads back to. */
  #tellOf(sentence: string): void {
    const names = this.#names;
    const { attribution } = names.language;
    if (attribution.opener?.test(sentence)) names.openedBy = sentence;
    const body = attribution.subject?.exec(sentence)?.[1];
    if (!body) return;
    // "Ana Rojas of the institute disagrees": the person, not the body; but another may have been met since.
    const { introduced, lastMet } = names;
    const member = memberOf(body, names);
    if (member && introduced) [names.introduced, names.lastMet] = [introduced, lastMet];
    if (!member && attribution.body.test(body) && !attribution.notSource.test(body)) names.last = namedBody(body, names);
  }

  #attributed(speaker: string, accordingTo: string[], rule: string): Attribution {
    return attributedTo(speaker, accordingTo, rule, this.#names);
  }
}
