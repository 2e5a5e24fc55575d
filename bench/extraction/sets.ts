// The gold sets: documents with manually labelled claims. The texts are not part of the repository.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SourceDocument } from "../../src/extraction/document/document.ts";
import { readDocuments } from "../../src/extraction/document/read.ts";
import { findWords } from "../../src/hydration/words-by-hash.ts";
import { halfOf } from "./halves.ts";
import type { Label } from "./score.ts";

export interface GoldSet {
  name: string;
  language: string;
  /** "transcript", "remarks" or "news". */
  style: string;
  labels: Label[];
  documents: SourceDocument[];
  /** Only labelled paragraphs were read: claims elsewhere count neither way. */
  excerpts: boolean;
}

/** A label of news.jsonl: its sentence is known only by hash and length. */
type NewsLabel = Label & { sha256: string; language: string };

const WHOLE = [
  { name: "kremlin", language: "en", style: "transcript", texts: "kremlin/transcripts.jsonl", gold: "kremlin/gold.json" },
  { name: "white-house", language: "en", style: "remarks", texts: "white-house/docs.jsonl", gold: "white-house/gold.json" },
  { name: "kremlin-ru", language: "ru", style: "transcript", texts: "kremlin-ru/docs.jsonl", gold: "kremlin-ru/gold.json" },
];

export interface Where {
  /** The folder with kremlin/, white-house/ and kremlin-ru/. */
  data: string;
  /** JSON lines with the pages that news.jsonl labels, or extracts of them; without it that set is left out. */
  news?: string | undefined;
  /** Also the half of the news that is scored only once, at the end. */
  heldBack: boolean;
}

/** The sets whose texts exist; the others are reported on standard error. */
export async function goldSets({ data, news, heldBack }: Where): Promise<GoldSet[]> {
  const sets: GoldSet[] = [];
  for (const { texts, gold, ...set } of WHOLE) {
    const [path, labels] = [join(data, texts), join(data, gold)];
    if (!existsSync(path) || !existsSync(labels)) process.stderr.write(`${set.name}: left out, ${path} is not there.\n`);
    else sets.push({ ...set, excerpts: false, documents: await read(path), labels: JSON.parse(readFileSync(labels, "utf8")) as Label[] });
  }
  if (news === undefined) process.stderr.write("news: left out; --news names a file with the texts of its pages (fetch.ts makes one).\n");
  else sets.push(...newsSets(await read(news), heldBack));
  return sets;
}

async function read(path: string): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const document of readDocuments(resolve(path))) documents.push(document);
  return documents;
}

function newsSets(documents: SourceDocument[], heldBack: boolean): GoldSet[] {
  const labels = readFileSync(new URL("news.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NewsLabel)
    .filter(({ url }) => heldBack || halfOf(url) === "development");
  const texts = new Map(documents.map((document) => [document.url, document.paragraphs.map(({ text }) => text)]));
  return [...new Set(labels.map(({ language }) => language))].map((language) => {
    const ofLanguage = labels.filter((label) => label.language === language);
    const urls = new Set(ofLanguage.map(({ url }) => url));
    return {
      name: `news-${language}`,
      language,
      style: "news",
      excerpts: true,
      documents: documents.filter(({ url }) => url !== null && urls.has(url)),
      labels: ofLanguage.flatMap((label) => placed(label, texts.get(label.url) ?? [])),
    };
  });
}

/** The label with the paragraph of its sentence; none if the text has changed or is missing. */
function placed(label: NewsLabel, paragraphs: string[]): Label[] {
  const found = findWords(paragraphs, { paragraph: null, start: label.start, end: label.end, sha256: label.sha256 });
  if (found === null) return [];
  const paragraph = paragraphs.findIndex((text) => text.slice(found.anchor.start, found.anchor.end) === found.anchor.exact);
  return [{ ...label, paragraph, start: found.anchor.start, end: found.anchor.end }];
}
