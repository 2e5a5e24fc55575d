// The extractor in use: rules, offline, the same answer every time.
import type { ExtractedClaim } from "./claim.ts";
import { commoditiesOf } from "./commodity/commodity.ts";
import type { SourceDocument } from "./document/document.ts";
import type { Extractor } from "./extractor.ts";
import { mayHoldHead } from "./measure/head.ts";
import { mentionsOf } from "./place/mention.ts";
import { occasionOf } from "./place/occasion.ts";
import type { Setting } from "./reader.ts";
import { readSentence } from "./reader.ts";
import type { Topic } from "./topic.ts";
import { noTopic } from "./topic.ts";
import { Report } from "./speech/attribution.ts";
import { sentencesOf } from "./speech/sentence.ts";
import type { Speaker } from "./speech/speaker.ts";
import { labelOf } from "./speech/speaker.ts";
import type { Day } from "./time/period.ts";

export const ruleExtractor: Extractor = {
  name: "trade-graph rules 1",
  extraction: "RULE",
  extract: (document) => (document.language !== null && document.language !== "en" ? [] : readDocument(document)),
};

/** A paragraph without any of these holds no claim and begins no topic. */
const QUANTITY =
  /\d|million|billion|trillion|percent|per cent|doubl|tripl|trebl|halv|half|fold\b|times\b|third|quarter|fifth|twice|thousand/i;

function readDocument(document: SourceDocument): ExtractedClaim[] {
  const occasion = occasionOf(document);
  const body = document.paragraphs.filter((paragraph) => paragraph.part === "body");
  const report = new Report([document.title, ...body.slice(0, 3).map((paragraph) => paragraph.text)]);
  const claims: ExtractedClaim[] = [];
  let label: Speaker | null = null;
  let asked = false;
  let topic: Topic = noTopic();
  for (const paragraph of body) {
    const opened = labelOf(paragraph.text);
    if (opened) label = opened.speaker;
    const heading = /^\* ?\* ?\*|^<[\u2026.]+>$/.test(paragraph.text);
    if (heading) continue;
    const text = paragraph.text;
    // A new paragraph keeps who was named last and what the talk is of; "it" reaches back over it only at its beginning.
    // The answer to a question just put goes on with its subject: "What about exports?" – "$7 billion."
    topic = { ...topic, fresh: opened !== null && asked && topic.age === 0, period: null, age: topic.age + 1 };
    asked = text.trimEnd().endsWith("?");
    if (!label) for (const sentence of sentencesOf(text)) report.read(sentence.text);
    const relevant = QUANTITY.test(text) && (mayHoldHead(text) || topic.measure !== undefined);
    if (!relevant) {
      topic = {
        ...noTopic(),
        lastNamed: lastNamed(text, occasion.home) ?? topic.lastNamed,
        goods: commoditiesOf(text).at(-1) ?? topic.goods,
      };
      continue;
    }
    const home: string | null = label ? (label.country ?? occasion.countryOf.get(label.name) ?? occasion.home) : occasion.home;
    const setting: Setting = { day: dayOf(document.publishedOn), occasion, home };
    let quoted: string | null = null;
    for (const sentence of sentencesOf(text, opened?.speechStart ?? 0)) {
      const readings = readSentence(sentence, topic, setting);
      const said = label ? null : report.read(sentence.text);
      if (said) quoted = said.speaker;
      for (const reading of readings) {
        const inQuotes = insideQuotes(text, reading.valueStart);
        claims.push({
          ...reading,
          paragraph: paragraph.index,
          speaker: label?.name ?? said?.speaker ?? (inQuotes || continues(sentence.text) ? quoted : null) ?? "document",
          attribution: label ? "direct" : (said ?? (inQuotes ? quoted : null)) ? "indirect" : "document",
          direct: label ? true : inQuotes,
          accordingTo: said?.accordingTo ?? [],
          rules: { ...reading.rules, speaker: label?.rule ?? said?.rule ?? "speaker.document" },
        });
      }
    }
  }
  return claims;
}

/** Whether the place stands between quotation marks: an odd number of them opens before it. */
function insideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const straight = before.split('"').length - 1;
  const curly = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0);
  return straight % 2 === 1 || curly > 0;
}

const continues = (sentence: string): boolean => /^(?:He|She|They) /.test(sentence);

function lastNamed(text: string, home: string | null): string | null {
  return mentionsOf(text).findLast((mention) => mention.code !== home && mention.code !== "SUN" && !mention.capital)?.code ?? null;
}

function dayOf(date: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})/.exec(date ?? "");
  return match ? { year: Number(match[1]), month: Number(match[2]) } : null;
}
