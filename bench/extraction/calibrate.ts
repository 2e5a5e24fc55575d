// The cost of each inference, fitted on labelled documents: of claims at .9 at least 85 in 100 should be entirely right, on texts not used for tuning.
//   npx tsx bench/extraction/calibrate.ts [DATA] [--fresh FOLDER ...] [--known FOLDER ...]
// DATA (default ../shared/data) has the gold sets; each FOLDER has texts.jsonl and labels.jsonl of texts of which every paragraph was read:
// fresh ones, on which no rule was developed, and known ones, which are optimistic and weigh a quarter.
// A claim's confidence is the share of sure claims that are right, times a factor for each of its inferences. The factors maximize the
// likelihood of the labels, regularized towards those declared in confidence.ts, and no inference increases confidence. Prints the factors, and
// how often claims are right by confidence: as declared now, and out of fold, so that no document is judged by factors fitted on it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { SourceDocument } from "../../src/extraction/document/document.ts";
import { readDocuments } from "../../src/extraction/document/read.ts";
import { FACTORS, SURE } from "../../src/extraction/confidence.ts";
import { ruleExtractor } from "../../src/extraction/rule-extractor.ts";
import { halfOf } from "./halves.ts";
import type { Found, Label, Match } from "./score.ts";
import { FIELDS, fieldRight, score } from "./score.ts";
import { goldSets } from "./sets.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fresh: { type: "string", multiple: true, default: [] }, known: { type: "string", multiple: true, default: [] } },
});

interface Judged {
  set: string;
  url: string;
  reasons: string[];
  confidence: number;
  right: boolean;
  fresh: boolean;
}

/** Seller before buyer, if the label says that the flow has a direction. */
function inOrder({ label, claim }: Match): boolean {
  if (label["directed"] !== true || label.countries.length < 2) return true;
  const orders = [label.countries, ...((label.alt["countries"] as string[][] | undefined) ?? [])];
  return orders.some((order) => order.join() === claim.countries.join());
}

/** Entirely right means every field; a claim without a label is wrong, and one whose label counts neither way is left out. */
async function judged(set: string, documents: SourceDocument[], labels: Label[], fresh: (url: string) => boolean): Promise<Judged[]> {
  const claims: Found[] = [];
  for (const document of documents) for (const claim of await ruleExtractor.extract(document)) claims.push({ ...claim, url: document.url });
  const { matches, extra } = score(labels, claims);
  const one = (claim: Found, right: boolean): Judged => ({
    set,
    url: claim.url!,
    reasons: [...new Set(claim.inferences)],
    confidence: claim.confidence,
    right,
    fresh: fresh(claim.url!),
  });
  return [
    ...matches.map((match) => one(match.claim, inOrder(match) && FIELDS.every((field) => fieldRight(match, field)))),
    ...extra.map((claim) => one(claim, false)),
  ];
}

const all: Judged[] = [];
// In the unread half of the English transcripts no sentence was read for what the rules missed.
for (const { name, documents, labels } of await goldSets({ data: positionals[0] ?? "../shared/data", heldBack: false }))
  all.push(...(await judged(name, documents, labels, (url) => name === "kremlin" && halfOf(url) === "unread")));
for (const [fresh, folders] of [
  [true, values.fresh],
  [false, values.known],
] as const)
  for (const folder of folders) {
    const lines = readFileSync(join(folder, "labels.jsonl"), "utf8").trim().split("\n");
    const labels = lines.map((line) => JSON.parse(line) as Label);
    const documents: SourceDocument[] = [];
    for await (const document of readDocuments(join(folder, "texts.jsonl"))) documents.push(document);
    for (const language of ["en", "ru", "zh"]) {
      const name = `${folder.split("/").slice(-2).join("/")} ${language}`;
      const some = documents.filter((document) => document.language === language);
      const own = labels.filter((label) => label["language"] === language);
      if (some.length > 0) all.push(...(await judged(name, some, own, () => fresh)));
    }
  }
if (all.length === 0) throw new Error("Expected labelled documents in DATA or --texts; none was found.");

type Factors = Record<string, number>;
/** Texts used to develop rules say less about others. */
const weight = ({ fresh }: Judged): number => (fresh ? 1 : 0.25);
const confidence = (reasons: readonly string[], factors: Factors, sure: number): number =>
  reasons.reduce((product, reason) => product * (factors[reason] ?? 1), sure);

/** The weight of the previously declared factor, in claims. */
const PRIOR = 8;
const STEP = 0.01;

const bounded = (value: number): number => Math.min(0.995, Math.max(0.005, value));

/** The factors of maximum likelihood, fitted one at a time until none changes. */
function fitted(claims: readonly Judged[]): { factors: Factors; sure: number } {
  const names = [...new Set(claims.flatMap(({ reasons }) => reasons))].sort();
  const factors: Factors = Object.fromEntries(names.map((name) => [name, FACTORS[name] ?? 0.9]));
  let sure = SURE;
  const loss = (some: readonly Judged[]): number =>
    some.reduce((sum, claim) => {
      const p = bounded(confidence(claim.reasons, factors, sure));
      return sum - weight(claim) * Math.log(claim.right ? p : 1 - p);
    }, 0);
  const prior = (value: number, declared: number): number => -PRIOR * (declared * Math.log(value) + (1 - declared) * Math.log(1 - value));
  const best = (set: (value: number) => void, from: number, to: number, cost: (value: number) => number): number => {
    let [found, least] = [from, Infinity];
    for (let value = from; value <= to + 1e-9; value += STEP) {
      const rounded = Math.round(value * 100) / 100;
      set(rounded);
      const loss = cost(rounded);
      if (loss < least - 1e-9) [found, least] = [rounded, loss];
    }
    set(found);
    return found;
  };
  for (let round = 0; round < 30; round += 1) {
    const before = JSON.stringify([factors, sure]);
    best(
      (value) => (sure = value),
      0.9,
      0.98,
      () => loss(claims),
    );
    for (const name of names) {
      const bearing = claims.filter(({ reasons }) => reasons.includes(name));
      const declared = bounded(FACTORS[name] ?? 0.9);
      best(
        (value) => (factors[name] = value),
        0.3,
        1,
        (value) => loss(bearing) + prior(bounded(value), declared),
      );
    }
    if (JSON.stringify([factors, sure]) === before) break;
  }
  return { factors, sure };
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(0));
const table = (head: string[], lines: (string | number)[][]): string =>
  [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** By bin: the number, the mean confidence, and the share that is right. */
function reliability(claims: readonly Judged[]): string {
  const bins = [0.9, 0.8, 0.7, 0.6, 0.5, 0.3, 0];
  const rows = bins.map((from, i) => {
    const some = claims.filter(({ confidence }) => confidence >= from && confidence < (bins[i - 1] ?? 1.01));
    const mean = some.reduce((sum, each) => sum + each.confidence, 0);
    return [`${from}–`, some.length, percent(mean, some.length), percent(some.filter(({ right }) => right).length, some.length)];
  });
  const brier = claims.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0) / claims.length;
  return `${table(["confidence", "claims", "mean, %", "wholly right, %"], rows)}\n\nMean squared error ${brier.toFixed(3)}.`;
}

/** Documents in ten folds by the order of their URLs, the same in each run. */
const urls = [...new Set(all.map(({ url }) => url))].sort();
const foldOf = new Map(urls.map((url, i) => [url, i % 10]));
const outOfFold = Array.from({ length: 10 }, (_, fold) => {
  const { factors, sure } = fitted(all.filter(({ url }) => foldOf.get(url) !== fold));
  return all
    .filter(({ url }) => foldOf.get(url) === fold)
    .map((claim) => ({ ...claim, confidence: Math.round(confidence(claim.reasons, factors, sure) * 100) / 100 }));
}).flat();

const fresh = (claims: readonly Judged[]): Judged[] => claims.filter((claim) => claim.fresh);
console.log(
  `${all.length} claims of ${urls.length} documents, ${percent(all.filter(({ right }) => right).length, all.length)} % wholly right.\n`,
);
for (const set of [...new Set(all.map((claim) => claim.set))]) {
  const some = all.filter((claim) => claim.set === set);
  console.log(`- ${set}: ${some.length}, ${percent(some.filter(({ right }) => right).length, some.length)} %`);
}
console.log(`\n## As declared\n\n${reliability(all)}\n\n### Fresh texts alone\n\n${reliability(fresh(all))}`);
console.log(`\n## Out of fold\n\n${reliability(outOfFold)}\n\n### Fresh texts alone\n\n${reliability(fresh(outOfFold))}`);
for (const set of new Set(outOfFold.map((claim) => claim.set))) {
  const some = outOfFold.filter((claim) => claim.set === set && claim.confidence >= 0.9);
  console.log(`- ${set} at .9: ${some.length}, ${percent(some.filter(({ right }) => right).length, some.length)} % right`);
}
const { factors, sure } = fitted(all);
console.log(`\n## Fitted: ${sure}\n`);
console.log(
  table(
    ["inference", "claims", "right, %", "declared", "fitted"],
    Object.entries(factors).map(([name, value]) => {
      const some = all.filter(({ reasons }) => reasons.includes(name));
      return [name, some.length, percent(some.filter(({ right }) => right).length, some.length), FACTORS[name] ?? "-", value];
    }),
  ),
);
