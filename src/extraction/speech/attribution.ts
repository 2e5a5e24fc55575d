// Reported speech: "Mr Putin said", "the consulate added", "according to X". Pronouns and roles lead back to who spoke before.
import { mentionsOf } from "../place/mention.ts";
import { personIn } from "./name.ts";

export interface Attribution {
  speaker: string;
  accordingTo: string[];
  rule: string;
}

/** What is known so far in a report: full names by surname, and who was quoted last. */
export class Report {
  readonly #bySurname = new Map<string, string>();
  /** Full names by office and nation: "russian president", "president". */
  readonly #byOffice = new Map<string, string>();
  #last: string | null = null;
  readonly #bodies: string[] = [];

  constructor(texts: (string | null)[]) {
    for (const text of texts) if (text) this.meet(text);
  }

  /** Takes note of "Russian President Vladimir Putin" and "Vladimir Padalka". */
  meet(text: string): void {
    for (const match of text.matchAll(OFFICE_AND_NAME)) {
      const name = personIn(match[3] ?? "", (word) => mentionsOf(word).some((mention) => !mention.capital));
      if (!name || !/\s/.test(name)) continue;
      this.#learn(name);
      const office = lower(match[2]);
      const nation = mentionsOf(match[1] ?? "")[0]?.code;
      for (const key of nation ? [`${nation} ${office}`, office] : [office]) if (!this.#byOffice.has(key)) this.#byOffice.set(key, name);
    }
    for (const match of text.matchAll(/, ((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+),/gu)) if (match[1]) this.#learn(match[1]);
  }

  #learn(name: string): void {
    const surname = name.split(" ").at(-1) ?? name;
    if (!this.#bySurname.has(surname)) this.#bySurname.set(surname, name);
  }

  /** Who the sentence says is speaking, or null when it does not say. */
  read(sentence: string): Attribution | null {
    if (!SPEECH.test(sentence)) return null;
    this.meet(sentence);
    const accordingTo: string[] = [];
    let speaker: string | null = null;
    let rule = "speaker.said";
    for (const match of sentence.matchAll(ACCORDING)) {
      const body = this.#resolve(match[1] ?? "");
      if (body) accordingTo.push(body);
    }
    for (const pattern of [SUBJECT_SAID, SAID_SUBJECT]) {
      for (const match of sentence.matchAll(pattern)) {
        const who = (match[2] ? this.#resolve(match[2]) : null) ?? this.#resolve(match[1] ?? "");
        if (who) speaker = who;
      }
      if (speaker) break;
    }
    if (!speaker && accordingTo.length > 0) {
      speaker = accordingTo.shift() ?? null;
      rule = "speaker.according-to";
    }
    if (!speaker) return null;
    this.#last = speaker;
    return { speaker, accordingTo, rule };
  }

  #resolve(phrase: string): string | null {
    const plain = phrase
      .replace(/\[([^\]]*)\]/g, "$1")
      .replace(/^(?:the|a|an)\s+/i, "")
      .replace(/[“”"]/g, "")
      .trim();
    if (/^(?:he|she|they|it)$/i.test(plain)) return this.#last;
    const mr = /^(?:Mr|Mrs|Ms|Dr)\.? (.+)$/.exec(plain);
    if (mr?.[1]) return this.#bySurname.get(mr[1].split(" ").at(-1) ?? "") ?? mr[1];
    if (this.#bySurname.has(plain)) return this.#bySurname.get(plain) ?? null;
    const office = new RegExp(`^(?:(.+?) )?(${OFFICE})$`, "i").exec(plain);
    if (office) {
      const nation = mentionsOf(office[1] ?? "")[0]?.code;
      const known = this.#byOffice.get(nation ? `${nation} ${lower(office[2])}` : lower(office[2]));
      if (known) return known;
    }
    const person = /\p{Lu}\p{L}+ \p{Lu}/u.test(plain)
      ? personIn(plain, (word) => mentionsOf(word).some((mention) => !mention.capital))
      : null;
    if (person && this.#bySurname.get(person.split(" ").at(-1) ?? "") === person) return person;
    if (BODY.test(plain) && /\p{Lu}/u.test(plain)) {
      if (!this.#bodies.includes(plain)) this.#bodies.push(plain);
      return plain;
    }
    // "the consulate", "the mission", "the top diplomat": the body that was named before, by its own word or as the last one quoted.
    if (ROLE.test(plain))
      return (
        this.#bodies.findLast((body) => body.toLowerCase().includes(plain.toLowerCase().slice(0, 6))) ??
        this.#last ??
        this.#bodies.at(-1) ??
        null
      );
    return null;
  }
}

const lower = (text: string | undefined): string => (text ?? "").toLowerCase();

const OFFICE = "President|Prime Minister|Chancellor|Federal Chancellor|Foreign Minister|Minister|King|Premier";
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:van der|al|bin|de|von) | )?(?:\p{Lu}[\p{L}’'-]+ ?){1,3}`;
const OFFICE_AND_NAME = new RegExp(String.raw`((?:\p{Lu}[\p{L}-]+ )?)(${OFFICE})(?: of [\p{Lu}][\p{L} ]{2,30}?)? (${NAME})`, "gu");
const VERB =
  "said|says|noted|stressed|added|emphasi[sz]ed|pointed out|told|stated|announced|reported|underlined|recalled|explained|assured|forecasts?|predicts?|predicted|estimates?|estimated|expects|confirmed|observed|described|highlighted|drew attention";
const SPEECH = new RegExp(`\\b(?:${VERB})\\b|\\baccording to\\b`, "i");
const PHRASE = String.raw`(?:the |The |a |an )?(?:\[?[\p{L}’'-]+\]?)(?: (?:of|and|in|for|\[?[\p{L}’'-]+\]?)){0,9}?`;
const SUBJECT_SAID = new RegExp(
  String.raw`(?:^|[,;.“”"] |\band |\bthat |\bwhen |^Furthermore, |^\w+, )(${PHRASE})(?:, ([^,.]{3,60}),)? (?:also |then |further |has |had )?(?:${VERB})\b`,
  "gu",
);
const SAID_SUBJECT = new RegExp(String.raw`[,”"] (?:${VERB}) (${PHRASE})(?=[.,]|$)`, "gu");
const ACCORDING = new RegExp(String.raw`[Aa]ccording to (${PHRASE})(?=,|\.|$| said)`, "gu");
const BODY =
  /consul|embassy|ministry|agency|customs|service|group|railway|chamber|council|bank|office|commission|committee|administration|centre|center|institute|company|corporation|union|association|bureau|department|government/i;
const ROLE =
  /^(?:(?:top|senior|chief) )?(?:consulate(?: general)?|consul general|consul|mission|embassy|ambassador|ministry|minister|agency|service|diplomat|official|spokes\w+|chamber|president|company|leader|head of state|politician|expert)$/i;
