import { createHash } from "node:crypto";
import { claimRow, type ClaimRow } from "../../src/knowledge/claim/claim.seed.ts";
import { quoteRow, type StatementRow } from "../../src/knowledge/statement/statement.seed.ts";
import { dayBefore, span } from "./calendar.ts";
import type { Cast, Pair, Speaker } from "./cast.ts";
import { weighted, zipf, type Chance } from "./chance.ts";
import { shapes, type Draft, type Setting } from "./claim-shapes.ts";

/** Statements per batch; links between claims stay within one batch, in which the other claim can be referenced. */
const batch = 1_000;

// Default values of a row, taken from the schema of the seed's rows, so that the two never differ.
const plainClaim = claimRow.parse({ text: "-", measure: "OTHER", kind: "QUALITATIVE", modality: "REPORTED" });
const plainQuote = quoteRow.parse({ direct: true });

const howMany = weighted([55, 24, 12, 6, 3]);
const anyShape = weighted(shapes.map(([weight]) => weight));
const linkKinds = ["REPEATS", "REPEATS", "REPEATS", "SUPERSEDES", "CORRECTS", "DISPUTES"] as const;
const periodKind = weighted([55, 18, 10, 17]);

/** Statements with exactly the requested number of claims. */
export function* statementBatches(cast: Cast, claims: number, chance: Chance): Generator<StatementRow[]> {
  const say = utterances(cast, chance);
  let left = claims;
  while (left > 0) {
    const rows: StatementRow[] = [];
    const said = new Map<string, string>();
    for (let refs = 0; rows.length < batch && left > 0;) {
      const row = say(left);
      left -= row.claims.length;
      const fresh: [string, string][] = [];
      for (const claim of row.claims) {
        claim.ref = `${refs++}`;
        const subject = `${claim.measure} ${[...claim.between, claim.from, claim.to].join(" ")}`;
        const before = said.get(subject);
        if (before !== undefined && chance.holds(0.05)) claim.links = [{ kind: chance.of(linkKinds), to: before, note: "Generated." }];
        fresh.push([subject, claim.ref]);
      }
      for (const [subject, ref] of fresh) said.set(subject, ref);
      rows.push(row);
    }
    yield rows;
  }
}

function utterances(cast: Cast, chance: Chance): (most: number) => StatementRow {
  const anySpeaker = zipf(cast.speakers.length);
  const anySource = zipf(cast.sources.length, 0.5);
  const anyPair = zipf(cast.pairs.length);
  const ownPair = new Map([...cast.pairsOf].map(([code, pairs]) => [code, zipf(pairs.length)]));
  const paragraphs = new Uint32Array(cast.sources.length);

  const pairFor = ({ country }: Speaker): Pair =>
    ownPair.has(country) && chance.holds(0.7) ? cast.pairsOf.get(country)![ownPair.get(country)!(chance)]! : cast.pairs[anyPair(chance)]!;

  return (most) => {
    const speaker = cast.speakers[anySpeaker(chance)]!;
    const place = anySource(chance);
    const source = cast.sources[place]!;
    const paragraph = (paragraphs[place]! += chance.int(1, 3));
    const day = dayBefore(source.publishedOn!, chance.of([0, 0, 0, 1, 2]));
    const setting = settingOf(pairFor(speaker), day, chance);
    const drafts = draftsOf(Math.min(most, howMany(chance) + 1), setting, cast, chance);
    const extraction = chance.of(["HUMAN", "RULE", "RULE", "MODEL"] as const);
    const exact = drafts.map(({ text }) => text).join(" ");
    return {
      source: source.id,
      speaker: speaker.id,
      accordingTo: chance.holds(0.12) ? [cast.speakers[anySpeaker(chance)]!.id] : [],
      reportedBy: chance.holds(0.7) ? [chance.of(cast.outlets)] : [],
      saidOn: span(chance.holds(0.93) ? day : day.slice(0, 7)),
      channel: chance.holds(0.3) ? chance.of(["Telegram", "press conference", "interview"]) : null,
      event: chance.holds(0.06) ? chance.of(cast.events).id : null,
      quote: {
        ...plainQuote,
        exact,
        prefix: chance.holds(0.5) ? "A generated sentence stands before. " : null,
        suffix: chance.holds(0.5) ? " A generated sentence stands after." : null,
        paragraph,
        start: 36,
        end: 36 + exact.length,
        direct: chance.holds(0.6),
        verified: true,
        sha256: createHash("sha256").update(exact).digest("hex"),
      },
      claims: drafts.map((draft) => claimOf(draft, extraction, day, chance)),
    };
  };
}

function claimOf(draft: Draft, extraction: ClaimRow["extraction"], day: string, chance: Chance): ClaimRow {
  const judged = chance.part();
  return {
    ...plainClaim,
    ...draft,
    ...(judged < 0.01
      ? { rank: "PREFERRED" }
      : judged < 0.02
        ? { rank: "DEPRECATED", rankReason: "Generated: superseded by a later figure." }
        : {}),
    periodInferred: draft.period != null && chance.holds(0.08),
    extraction,
    confidence: extraction === "HUMAN" ? null : Number((0.6 + 0.4 * chance.part()).toFixed(2)),
    firstSeen: day,
  };
}

/** Different shapes, so that no two claims of a statement are equal. */
function draftsOf(count: number, setting: Setting, cast: Cast, chance: Chance): Draft[] {
  const taken = new Set<number>();
  while (taken.size < count) taken.add(anyShape(chance));
  return [...taken].map((shape) => shapes[shape]![1](setting, cast, chance));
}

function settingOf(pair: Pair, day: string, chance: Chance): Setting {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const two = (number: number) => String(number).padStart(2, "0");
  const setting = (written: (year: number) => string, of: number, months: number): Setting => ({
    pair,
    year,
    period: written(of),
    yearBefore: written(of - 1),
    part: months / 12,
  });
  switch (month > 3 ? periodKind(chance) : 0) {
    case 1:
      return setting((of) => `${of}-01/${of}-${two(month - 1)}`, year, month - 1);
    case 2:
      return setting((of) => `${of}-Q${Math.floor((month - 1) / 3)}`, year, 3);
    case 3:
      return setting((of) => `${of}-${two(month - 1)}`, year, 1);
    default:
      return setting((of) => `${of}`, year - (chance.holds(0.85) ? 1 : chance.int(2, 4)), 12);
  }
}
