// The extractor in use: rules, offline, the same answer every time.
import type { BulletList } from "./bullets.ts";
import { listsOf, sentencesOfList } from "./bullets.ts";
import type { ExtractedClaim } from "./claim.ts";
import { commoditiesOf } from "./commodity/commodity.ts";
import { confidenceOf, infer } from "./confidence.ts";
import type { Paragraph, SourceDocument } from "./document/document.ts";
import { fullNameIn } from "./speech/full-name.ts";
import type { Extractor } from "./extractor.ts";
import { facingOne, type Frame } from "./frame/frame.ts";
import { frameOfSection } from "./frame/sections.ts";
import { itemStart } from "./document/rows.ts";
import type { Language, TradeMeasure } from "./languages/language.ts";
import { forgetTexts } from "./languages/once.ts";
import { languageByCode } from "./languages/registry.ts";
import { flowsIn, flowsOf } from "./measure/flows.ts";
import { UNKNOWN_CURRENCY } from "./measure/currency.ts";
import { mayHoldTrigger, triggersOf } from "./measure/trigger.ts";
import { mentionsOf } from "./place/mention.ts";
import { isFrameOf, otherParties } from "./place/subject.ts";
import { mayHoldNumber } from "./quantity/number.ts";
import type { SentenceContext } from "./sentence-facts.ts";
import type { Prepared } from "./prepared.ts";
import { prepare, sentencesIn } from "./prepared.ts";
import { readSentence } from "./reader.ts";
import { tableClaims } from "./table/table.ts";
import type { Report } from "./speech/attribution.ts";
import type { Speaker } from "./speech/label.ts";
import { speakerLabel } from "./speech/label.ts";
import { insideQuotes } from "./speech/quotes.ts";
import { LabelNames } from "./speech/label-names.ts";
import { isKnown } from "./speech/people.ts";
import type { Sentence } from "./speech/sentence.ts";
import type { Turn } from "./speech/turns.ts";
import type { Day, SaidPeriod } from "./time/period.ts";
import { periodsOf } from "./time/period.ts";
import { RunningTime, timesOfReport } from "./time/running.ts";
import type { RunningTopic } from "./topic.ts";
import { noTopic } from "./topic.ts";

export const ruleExtractor: Extractor = {
  name: "trade-graph rules 2",
  extraction: "RULE",
  extract: (document) => {
    const language = languageByCode(document.language);
    if (!language) return [];
    const claims = read(document, language);
    /** A speaker's full name is looked for once, and not for each of his figures. */
    const full = new Map<string, string>();
    for (const { speaker } of claims) if (!full.has(speaker)) full.set(speaker, fullNameIn(document, speaker, language));
    for (const claim of claims) claim.speaker = full.get(claim.speaker)!;
    forgetTexts();
    return claims;
  },
};

/** A question that is longer may have a subject of its own. */
const SHORT_QUESTION = 60;

/** Opens a question or an answer of an interview without labels. */
const ANSWER = /^[—–-] /;

/** A report that turns out to be about trade is read a second time, if numbers are left without a claim: its flow then holds from the start. */
function read(document: SourceDocument, language: Language): ExtractedClaim[] {
  const prepared = prepare(document, language);
  const first = new Reader(prepared, []);
  const claims = first.claims();
  const counts = prepared.frame.type === "transcript" ? prepared.body.filter(({ text }) => mayHoldNumber(text, language)).length : 0;
  const flows = language.triggers.unrelated && first.left ? flowsOf(claims, counts) : [];
  return inOneCurrency(flows.length === 0 ? claims : new Reader(prepared, flows).claims());
}

/** A report that counts in one currency alone counts in it where it names none, too. */
function inOneCurrency(claims: ExtractedClaim[]): ExtractedClaim[] {
  const open = claims.filter(({ unit, inferences }) => unit === UNKNOWN_CURRENCY && inferences.includes("report"));
  const [currency, ...others] = new Set(claims.map(({ unit }) => unit).filter((unit) => /^[A-Z]{3}$/.test(unit)));
  if (open.length === 0 || currency === undefined || others.length > 0) return claims;
  for (const claim of open) {
    claim.unit = currency;
    claim.inferences = claim.inferences.map((reason) => (reason === "unit.none" ? "unit.before" : reason));
    claim.confidence = confidenceOf(claim.inferences);
  }
  return claims;
}

/** Reads one document from its first paragraph to its last, and keeps what carries over: speaker, topic, period. */
class Reader {
  readonly #language: Language;
  readonly #day: Day | null;
  #frame: Frame;
  readonly #report: Report;
  readonly #claims: ExtractedClaim[] = [];
  readonly #names: LabelNames;
  #label: Speaker | null = null;
  #asked = false;
  #topic: RunningTopic = noTopic();
  /** Paragraphs passed over since the last that was read. */
  #passed: string[] = [];
  readonly #time: RunningTime;
  /** Of talks: the time said last, which a figure without a word of trade goes on with. */
  readonly #spoken: RunningTime;
  /** What a report about trade is about, the last first; empty in a first reading and in talks. */
  #recentMeasures: TradeMeasure[];
  /** Whether any number is left without a claim. */
  left = false;

  constructor(
    private readonly prepared: Prepared,
    recentMeasures: TradeMeasure[],
  ) {
    const { document, language, frame, report } = prepared;
    this.#language = language;
    this.#frame = frame;
    this.#report = report;
    const match = /^(\d{4})-(\d{2})/.exec(document.publishedOn ?? "");
    this.#day = match && { year: Number(match[1]), month: Number(match[2]) };
    this.#time = new RunningTime(this.#day);
    this.#spoken = new RunningTime(this.#day);
    this.#names = new LabelNames(report, document.publishedOn);
    this.#recentMeasures = recentMeasures;
    const title = document.title ?? "";
    // The day of publication that a title may bear is not the time of its figures.
    const titled = periodsOf(title, this.#day, frame.home, language).filter(
      ({ value }) => !value || !document.publishedOn?.startsWith(value),
    );
    if (frame.type !== "transcript") this.#time.keep(titled);
    else if (language.periods.ofTitle?.test(title)) this.#time.period = titled.find(({ value }) => value !== null) ?? null;
  }

  claims(): ExtractedClaim[] {
    const lists = this.#frame.type === "transcript" ? [] : listsOf(this.prepared.body);
    const items = new Set(lists.flatMap((list) => list.items));
    for (const paragraph of this.prepared.body) {
      this.#enter(paragraph);
      if (!items.has(paragraph)) this.#read(paragraph);
      for (const list of lists) if (list.head === paragraph) this.#readList(list);
    }
    const rows = this.prepared.tables.flatMap((table) => tableClaims(table, this.prepared.frame, this.#day, this.#language));
    for (const row of rows) row.text = this.prepared.original.get(row.paragraph) ?? row.text;
    if (this.#language.fold)
      for (const claim of this.#claims) {
        claim.speaker = this.#asWritten(claim.speaker);
        claim.accordingTo = claim.accordingTo.map((name) => this.#asWritten(name));
      }
    return [...this.#claims, ...rows].sort((a, b) => a.paragraph - b.paragraph);
  }

  /** In a round-up each country has a frame of its own, and nothing said of another one goes on. */
  #enter({ index }: Paragraph): void {
    const { frame, sections } = this.prepared;
    if (sections.size === 0) return;
    const home = sections.get(index) ?? frame.home;
    if (home === this.#frame.home) return;
    this.#frame = home === null || home === frame.home ? frame : frameOfSection(frame, home);
    this.#topic = noTopic();
    this.#passed = [];
  }

  /** What the paragraphs passed over name last: looked for only where a later one may refer to it. */
  #recall(topic: RunningTopic): void {
    const passed = this.#passed.reverse();
    this.#passed = [];
    topic.lastNamed = firstOf(passed, (text) => this.#lastNamed(text)) ?? topic.lastNamed;
    topic.goods = firstOf(passed, (text) => commoditiesOf(text.slice(-300), this.#language).at(-1)) ?? topic.goods;
  }

  #read(paragraph: Paragraph): void {
    const language = this.#language;
    const text = paragraph.text;
    const opened =
      this.#frame.type === "transcript"
        ? speakerLabel(text, language, this.prepared.document.publishedOn, this.#frame.home, this.#frame.surnames)
        : null;
    if (opened) this.#label = this.#named(opened.speaker);
    if (language.documents.divider.test(text)) return;
    const topic = this.#topic;
    // A new paragraph keeps who was named last and what the talk is of; "it" reaches back over it only at its beginning.
    // The answer to a question just put goes on with its subject: "What about exports?" – "$7 billion."
    this.#topic = {
      ...topic,
      fresh: this.#asked && topic.age <= 1 && (opened !== null || ANSWER.test(text)),
      period: null,
      age: topic.age + 1,
      // An answer continues with the country that its question introduced.
      facing: this.#asked || this.#frame.type === "transcript" ? topic.facing : null,
    };
    this.#asked = /[?？]\s*$/.test(text);
    // The number of a heading, "3. Imports", is no quantity.
    const bare = text.slice(itemStart(text));
    const relevant =
      (mayHoldNumber(bare, language) &&
        (mayHoldTrigger(text, language) || this.#topic.measure !== undefined || this.#recentMeasures.length > 0)) ||
      // The question of an interview names what the answer is of.
      (this.#asked && (ANSWER.test(text) || !language.places.spaced) && mayHoldTrigger(text, language));
    const sentences = relevant || !this.#label ? sentencesIn(paragraph, this.prepared, opened?.speechStart) : [];
    // A short question without a number leaves the subject as it was: "And this year?"
    if (!relevant && this.#asked && this.#frame.type === "transcript" && text.length < SHORT_QUESTION && !mayHoldNumber(text, language)) {
      this.#recall(topic);
      // "And imports?": what the answer is of.
      const flow = triggersOf(text, language)[0]?.measure;
      const other = flow && flow !== topic.measure ? { measure: flow, parties: null, age: 0 } : {};
      this.#topic = { ...askedAbout(topic, this.#askedOf(text)), ...other, lastNamed: this.#lastNamed(text) ?? topic.lastNamed };
      return;
    }
    if (!relevant) {
      // "What Spain sells": a heading says what the figures under it are of.
      const heading = text.length < SHORT_QUESTION ? triggersOf(text, language)[0]?.measure : null;
      if (heading) this.#tell(heading);
      this.left ||= mayHoldNumber(text, language);
      // Figures of something else are of the time that the report goes on with.
      if (this.#frame.type !== "transcript" && language.periods.opening)
        for (const sentence of sentences)
          if (mayHoldNumber(sentence.text, language) || /[?？]$/.test(sentence.text))
            this.#time.keep(timesOfReport(sentence.text, [], periodsOf(sentence.text, this.#day, this.#frame.home, language)));
      if (!this.#label && this.#frame.type === "transcript") for (const sentence of sentences) this.#report.read(sentence.text);
      this.#passed.push(text);
      this.#topic = {
        ...noTopic(),
        lastNamed: this.#topic.lastNamed,
        goods: this.#topic.goods,
        unit: this.#frame.type === "transcript" ? null : topic.unit,
        facing: this.#asked ? this.#askedOf(text) : null,
      };
      return;
    }
    this.#recall(this.#topic);
    if (this.#frame.type !== "transcript" && !language.places.theCountry.test(sentences[0]?.text.slice(0, 40) ?? ""))
      this.#topic.subject = null;
    /** What holds again behind a paragraph that looks back. */
    let timeBefore: [SaidPeriod | null, string | null] | undefined;
    for (const [at, written] of sentences.entries()) {
      const sentence = at > 0 && this.#label ? this.#relabel(written) : written;
      const turn = this.#label ? null : this.#turn(paragraph, sentence);
      if (language.periods.saidThen.test(sentence.text)) this.#time.period = null;
      const { readings, periods, left, unrelated } = readSentence(sentence, this.#topic, this.#context(turn, sentence.text));
      if (language.periods.aside?.test(sentence.text)) timeBefore ??= [this.#time.period, this.#time.span];
      const times = timesOfReport(sentence.text, readings, periods);
      if (this.#frame.type === "transcript") {
        this.#time.period = this.#figuresOf(sentence.text) ?? this.#time.period;
        this.#spoken.keep(times);
      } else {
        const within = unrelated && !language.periods.opening ? null : this.#time.keep(times);
        // "In October alone": the months given before hold again behind its paragraph.
        if (within) timeBefore ??= [within, this.#time.span];
      }
      this.#tell(...flowsIn(readings));
      for (const reading of readings) this.#attribute(reading, paragraph, turn);
      this.#claims.push(...readings);
      this.left ||= left;
    }
    if (timeBefore) [this.#time.period, this.#time.span] = timeBefore;
    if (this.#asked) this.#topic.facing = this.#askedOf(text);
  }

  /** Items are read behind the sentence over them, which gives them measure, time and unit. */
  #readList({ head, items }: BulletList): void {
    const sentence = sentencesIn(head, this.prepared).at(-1);
    if (!sentence) return;
    this.#recall(this.#topic);
    const turn = this.#turn(head, sentence);
    for (const { text, parts } of sentencesOfList(sentence.text, items)) {
      const whole = { start: 0, end: text.length, text };
      const { readings, left } = readSentence(whole, { ...this.#topic }, this.#context(turn, sentence.text));
      this.left ||= left;
      for (const claim of readings) {
        const part = parts.find(({ start, end }) => claim.valueStart >= start && claim.valueEnd <= end);
        if (!part) continue;
        const { item, own, start } = part;
        claim.valueStart += own - start;
        claim.valueEnd += own - start;
        claim.start = own;
        claim.end = item.text.trimEnd().length;
        infer(claim, ["list.item"]);
        this.#attribute(claim, item, turn);
        this.#claims.push(claim);
      }
    }
  }

  /** "……占九成。记者：……？范书敏：……", "Q: How bad is it? A: …": question and answer in one paragraph. The sentence without its label. */
  #relabel(sentence: Sentence): Sentence {
    const { places } = this.#language;
    const { text, start, end } = sentence;
    const inner = speakerLabel(text, this.#language, this.prepared.document.publishedOn, this.#frame.home, this.#frame.surnames);
    if (!inner) return sentence;
    const { speaker, speechStart } = inner;
    const label = text.slice(0, speechStart);
    if (places.spaced && speaker.rule !== "speaker.nameless-label" && label !== label.toUpperCase()) return sentence;
    this.#label = this.#named(speaker);
    return places.spaced ? { text: text.slice(speechStart), start: start + speechStart, end } : sentence;
  }

  /** The speaker of a label; of "A:" the one whom the interview is with. */
  #named(speaker: Speaker): Speaker {
    const answers = this.#language.labels.answer.test(speaker.name) ? this.#report.interviewed() : null;
    if (!answers) return this.#names.known(speaker);
    return {
      name: answers.speaker,
      country: this.#frame.envoy ? this.#frame.home : answers.country,
      office: answers.office,
      inferred: true,
      rule: "speaker.interview",
    };
  }

  #turn(paragraph: Paragraph, sentence: Sentence): Turn | null {
    if (this.#frame.type !== "transcript") return this.prepared.turns.get(`${paragraph.index} ${sentence.start}`) ?? null;
    const own = this.#report.read(sentence.text);
    return own ? { attribution: own, carried: false } : null;
  }

  #context(turn: Turn | null, sentence: string): SentenceContext {
    const label = this.#label;
    const office = label ? (label.country ?? this.#frame.countryOf.get(label.name) ?? null) : null;
    const { facing } = this.#topic;
    // "Consider Germany. Its exports …", "… Exports to Japan …" are Germany's; "Consider Germany. Exports …" those to it.
    const owns = facing !== null && (this.#language.places.theCountry.test(sentence) || this.#namesThird(sentence, facing));
    const frame = facing === null || owns ? this.#frame : facingOne(this.#frame, facing);
    const subject = frame.type === "transcript" || (facing === this.#topic.subject && !owns) ? null : this.#topic.subject;
    // "Our exports", said in a report, are those of the speaker's country.
    const said = frame.type === "transcript" ? null : (turn?.attribution.country ?? null);
    // In a round-up a ministry that names no country is of its paragraph's.
    const speaking = this.prepared.sections.size > 0 && said === this.prepared.frame.home ? frame.home : said;
    const quoting = speaking === null && this.#language.attribution.firstPerson.test(sentence);
    const interviewed = turn?.attribution.rule === "speaker.interview";
    const envoy =
      speaking !== null && frame.pair?.includes(speaking) && this.#language.attribution.envoys?.test(turn?.attribution.office ?? "");
    const tells = interviewed || envoy || (turn?.attribution.body === true && !turn.carried && speaking !== frame.home);
    // What an office of another country says is that country's trade: "Chinese customs said imports rose".
    const { attribution, places } = this.#language;
    // The title and the introduction of talks are no part of what is said.
    const recentMeasures = frame.type === "transcript" && !label ? [] : this.#recentMeasures;
    const ours =
      speaking !== null &&
      (tells || attribution.firstPerson.test(sentence) || (!turn?.carried && places.ownCountry?.test(sentence) === true));
    return {
      day: this.#day,
      frame,
      language: this.#language,
      home: office ?? (ours ? speaking : null) ?? (quoting ? null : subject) ?? frame.home ?? speaking,
      homeRule: frame.type === "transcript" ? "parties.home" : ours ? "parties.speaker" : subject ? "parties.subject" : "frame.subject",
      runningPeriod:
        this.#time.period ??
        (recentMeasures.length > 0 && (this.#language.inflected || !mayHoldTrigger(sentence, this.#language)) ? this.#spoken.period : null),
      dollar: this.prepared.dollar,
      runningSpan: this.#time.span,
      lastMonth: this.#time.lastMonth,
      yearly: this.prepared.yearly,
      recentMeasures,
    };
  }

  /** Who says it, where, and what that says about its parties: set on the claim itself, copies of it take as long as a search. */
  #attribute(claim: ExtractedClaim, paragraph: Paragraph, turn: Turn | null): void {
    const label = this.#label;
    const inQuotes = insideQuotes(paragraph.text, claim.valueStart, this.#language);
    const then = turn?.attribution.then;
    // Items of a list stand behind all of the sentence that leads to them.
    const at = claim.inferences.includes("list.item") ? Infinity : claim.valueStart - claim.start;
    const own = turn && at >= (turn.attribution.since ?? 0) ? turn.attribution : undefined;
    const attributed = then && at >= then.at ? then.attribution : own;
    const speaker = label?.name ?? attributed?.speaker ?? "document";
    const carried = !label && turn?.carried === true && !inQuotes;
    const nobody = !label && !attributed && this.prepared.turns.size > 0;
    const inferred = carried ? ["speaker.carried"] : nobody ? ["speaker.none"] : [];
    claim.text = (this.prepared.original.get(paragraph.index) ?? paragraph.text).slice(claim.start, claim.end);
    claim.paragraph = paragraph.index;
    claim.speaker = speaker;
    claim.speakerOffice = label?.office ?? attributed?.office ?? null;
    claim.speakerCountry = label ? (label.country ?? this.#frame.countryOf.get(label.name) ?? null) : (attributed?.country ?? null);
    claim.speakerProposed = speaker !== "document" && !isKnown(speaker);
    claim.attribution = label ? "direct" : attributed ? "indirect" : "document";
    claim.direct = label ? true : inQuotes;
    if (attributed && turn && !turn.carried) claim.accordingTo = turn.attribution.accordingTo;
    infer(claim, label?.inferred ? ["speaker.inferred"] : inferred);
    if (!label && attributed?.country === this.#frame.partner)
      withSpeaker(claim, attributed?.country ?? null, this.#frame.home, this.#language.places.everywhere);
    claim.rules["speaker"] = label?.rule ?? (carried ? "speaker.carried" : attributed?.rule) ?? "speaker.document";
  }

  /** A name in the signs of the document, where it was read in those of another script. */
  #asWritten(name: string): string {
    const place = isKnown(name) ? undefined : this.prepared.document.paragraphs.find(({ text }) => text.includes(name));
    if (!place) return name;
    const at = place.text.indexOf(name);
    return this.prepared.original.get(place.index)?.slice(at, at + name.length) ?? name;
  }

  /** In a second reading the flows met last come first. */
  #tell(...flows: TradeMeasure[]): void {
    if (this.#recentMeasures.length > 0) this.#recentMeasures = [...new Set([...flows, ...this.#recentMeasures])];
  }

  /** Whether a sentence names a third country, one of the headline, as the partner of the country just introduced. */
  #namesThird(sentence: string, facing: string): boolean {
    if (this.#topic.subject !== facing) return false;
    const titled = mentionsOf(this.prepared.document.title ?? "", this.#language).map(({ code }) => code);
    return mentionsOf(sentence, this.#language).some(({ code }) => code !== facing && code !== this.#frame.home && titled.includes(code));
  }

  /** "The numbers for 2025-26 are in": the time that a speaker's figures are of. */
  #figuresOf(text: string): SaidPeriod | null {
    const match = this.#language.periods.figuresOf?.exec(text);
    if (!match) return null;
    const from = match.index + match[0].length;
    const period = periodsOf(text, this.#day, this.#frame.home, this.#language).find(({ start }) => Math.abs(start - from) < 5);
    return period?.value ? period : null;
  }

  /** The one country that a question is about; a question about trade that names none is about all. */
  #askedOf(text: string): string | null {
    const named = otherParties(text, mentionsOf(text, this.#language), this.#frame.home, this.#language);
    const [only, ...others] = new Set(named.map(({ code }) => code));
    return others.length > 0 || (!only && mayHoldTrigger(text, this.#language)) ? null : (only ?? this.#topic.facing);
  }

  #lastNamed(text: string): string | null {
    const { home } = this.#frame;
    const foreign = mentionsOf(text, this.#language).filter(({ code, capital }) => code !== home && code !== "SUN" && !capital);
    return foreign.findLast((mention) => !isFrameOf(text, mention, this.#language))?.code ?? null;
  }
}

/** "And Russia?": what was said goes on with another partner, of whom no balance and no goods were given. */
const askedAbout = (topic: RunningTopic, facing: string | null): RunningTopic =>
  facing === null || topic.parties?.countries.includes(facing)
    ? { ...topic, facing }
    : {
        ...topic,
        facing,
        parties: null,
        commodity: null,
        goods: null,
        measure: topic.measure === "TRADE_BALANCE" ? "TRADE_TURNOVER" : topic.measure,
      };

/** Trade given with one end only, by an official of one country in a report about another, is between the two. */
function withSpeaker(claim: ExtractedClaim, speaking: string | null, home: string | null, everywhere: RegExp): void {
  const { countries, measure, rules } = claim;
  const [only] = countries;
  if (countries.length !== 1 || !speaking || !home || speaking === home || (only !== speaking && only !== home)) return;
  if (rules["countries"] === "parties.owner" || !claim.inferences.includes("countries.inferred") || everywhere.test(claim.text)) return;
  claim.countries = measure === "IMPORTS" ? [home, speaking] : [speaking, home];
  claim.directed = measure === "EXPORTS" || measure === "IMPORTS";
}

/** The first answer of the texts, in their order. */
function firstOf<Answer>(texts: readonly string[], answer: (text: string) => Answer | null | undefined): Answer | undefined {
  for (const text of texts) {
    const found = answer(text);
    if (found) return found;
  }
  return undefined;
}
