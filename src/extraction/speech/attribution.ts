// Reported speech: "Mr Putin said", "the consulate added", "according to X". Pronouns and short names lead back to who spoke before.
import { matchesOf } from "../languages/pattern.ts";
import { mentionsOf } from "../place/mention.ts";
import { personBy } from "./people.ts";
import { mayCite } from "./source-words.ts";
import { Sources } from "./source.ts";

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
/** What is known so far in a report, and who speaks in each sentence. */
export class Report extends Sources {
  /** Who is quoted where nobody is named: the one whom the title names. */
  quoted(sentence: string, inQuotes: boolean): Attribution | null {
    if (!this.titled || !this.onlyTitled || !(inQuotes || this.language.attribution.firstPerson.test(sentence))) return null;
    return this.attributed(this.titled, [], "speaker.title");
  }

  /** The one whom an interview is with: named in the title, or met first. */
  interviewed(): Attribution | null {
    const name = (this.onlyTitled ? this.titled : null) ?? [...this.known.keys()].find((each) => !this.bodies.includes(each));
    return name ? this.attributed(name, [], "speaker.interview") : null;
  }

  /** Whom a label means that names an office or a family name with one. */
  ofLabel(label: string): string | null {
    const name = this.resolve(label);
    return name === null || this.bodies.includes(name) ? null : name;
  }

  /** Who the sentence says is speaking, or null when it does not say. */
  read(words: string): Attribution | null {
    const { attribution } = this.language;
    const [, before, behind] = (words === this.title && attribution.headline?.exec(words)) || [];
    const titled = before ?? behind;
    const known = titled === undefined ? null : (this.bySurname.get(titled.split(" ").at(-1)!) ?? this.partOf(titled));
    if (known) return this.attributed(known, [], "speaker.title");
    if (!mayCite(words, this.language)) {
      this.meet(words);
      this.tellOf(words);
      return null;
    }
    for (const match of /[(（]/.test(words) ? matchesOf(words, attribution.acronym ?? ACRONYM) : [])
      if (attribution.body.test(match[1]!)) this.acronyms.set(match[2]!, match[1]!.replace(attribution.article, ""));
    const sentence = attribution.prepare(words);
    this.metAside = null;
    this.meet(sentence);
    const accordingTo: string[] = [];
    let speaker: string | null = null;
    let rule = "speaker.said";
    let named = false;
    let since = -1;
    let first: { who: string; at: number } | null = null;
    this.oblique = true;
    for (const pattern of [attribution.according, attribution.shown]) {
      for (const match of matchesOf(sentence, pattern)) {
        const { from, holder } = match.groups ?? {};
        const held = holder && attribution.officeWord.test(match[1] ?? "") && mentionsOf(holder, this.language).length === 0;
        const words = match.slice(1).find((group) => group && group !== holder) ?? "";
        const body = held ? this.newPerson(holder) : from ? (this.resolve(from) ?? this.body(from)) : this.heard(words);
        if (body && !accordingTo.includes(body)) accordingTo.push(body);
      }
    }
    this.oblique = false;
    for (const pattern of [attribution.said, attribution.saidAfter]) {
      for (const match of matchesOf(sentence, pattern)) {
        const beside = attribution.relative?.exec(match[2] ?? "")?.[1] ?? match[2];
        const who =
          (beside ? this.besides(match[1] ?? "", beside) : null) ??
          (pattern === attribution.saidAfter || attribution.alone?.test(match[0])
            ? this.heard(match[1] ?? "")
            : this.resolve(match[1] ?? "")) ??
          (beside ? this.resolve(beside) : null);
        const pronoun = attribution.pronoun.test((match[1] ?? "").trim());
        if (!who || (pronoun && named)) continue;
        const opens = attribution.otherSpeaker?.test(match[0]) === true;
        if (opens && !speaker && accordingTo.length === 0) since = words.indexOf((match[1] ?? "").trim());
        if (opens && speaker && named && speaker !== who) first = { who: speaker, at: words.indexOf((match[1] ?? "").trim()) };
        speaker = who;
        named = !pronoun;
      }
      // "…, says Ana Rojas; she reckons": the name decides, wherever it stands.
      if (speaker && named) break;
    }
    this.oblique = undefined;
    speaker ??= this.leadingIn(sentence);
    if (!speaker && accordingTo.length > 0) {
      speaker = accordingTo.shift() ?? null;
      rule = "speaker.according-to";
    }
    if (!speaker) {
      this.tellOf(sentence);
      return null;
    }
    this.last = speaker;
    if (!this.bodies.includes(speaker)) this.lastPerson = speaker;
    this.introducedName = null;
    this.openedBy = "";
    const stated = this.attributed(speaker, accordingTo, rule);
    if (since > 0) stated.since = since;
    if (!first || first.at < 0) return stated;
    return { ...this.attributed(first.who, [], rule), then: { at: first.at, attribution: stated } };
  }

  /** "The Growers Association wants help": the body that "it" leads back to. */
  protected tellOf(sentence: string): void {
    const { attribution } = this.language;
    if (attribution.opener?.test(sentence)) this.openedBy = sentence;
    const body = attribution.subject?.exec(sentence)?.[1];
    if (!body) return;
    // "Ana Rojas of the institute disagrees": the person, not the body; but another may have been met since.
    const { introducedName, lastMet } = this;
    const member = this.member(body);
    if (member && introducedName) [this.introducedName, this.lastMet] = [introducedName, lastMet];
    if (!member && attribution.body.test(body) && !attribution.notSource.test(body)) this.last = this.body(body);
  }

  /** Who was met and has not spoken yet. */
  get introduced(): Attribution | null {
    return this.introducedName ? this.attributed(this.introducedName, [], "speaker.introduced") : null;
  }

  protected attributed(speaker: string, accordingTo: string[], rule: string): Attribution {
    const known = this.known.get(speaker);
    return {
      speaker,
      accordingTo: accordingTo.filter((body) => body !== speaker),
      rule,
      office: known?.office ?? null,
      country: known?.country ?? personBy(speaker, null, this.day)?.country ?? null,
      comments: this.language.attribution.comments.test(known?.office ?? ""),
      body: this.bodies.includes(speaker),
    };
  }
}

/** "Kenya National Bureau of Statistics (KNBS)". */
const ACRONYM = /(\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|of|and|for))+) \((\p{Lu}\p{L}{2,11})\)/gu;
