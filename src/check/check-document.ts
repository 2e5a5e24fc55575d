import { createHash } from "node:crypto";
import type { GraphSession } from "../graph/graph.ts";
import { conflictingWith, standing } from "../knowledge/agreement/agreement.ts";
import { judge, type Judgement } from "../knowledge/agreement/judge.ts";
import type { RateFor, Stated } from "../knowledge/agreement/official-figure.ts";
import { claimRow } from "../knowledge/claim/claim.seed.ts";
import { claimProperties } from "../knowledge/claim/claim.properties.ts";
import { officialFiguresOf } from "../knowledge/data-point/verdict.write.ts";
import type { ExtractedClaim } from "../extraction/claim.ts";
import type { SourceDocument } from "../extraction/document/document.ts";
import { ruleExtractor } from "../extraction/rule-extractor.ts";
import { claimInput } from "../extraction/ingest/rows.ts";
import { saidFiguresAt } from "../extraction/ingest/figures.ts";
import { readClaims } from "./reading.ts";

/** A claim of a text, compared with the graph and the statistics. */
export interface CheckedClaim {
  /** As it was extracted, with its words and their position. */
  read: ExtractedClaim;
  /** As one plain sentence, with the same keys as claims of the graph. */
  stated: ReturnType<typeof claimProperties>;
  judgement: Judgement;
  /** Ids of claims of the graph at the same data point that agree with it. */
  sameIds: string[];
  /** Ids of those that cannot be true at the same time. */
  otherwiseIds: string[];
}

export interface CheckResult {
  claims: CheckedClaim[];
  /** Claims that were found but cannot be compared, each with the reason. */
  leftOut: { text: string; reason: string }[];
}

export interface CheckOptions {
  /** HS codes in the graph. */
  commodities: ReadonlySet<string>;
  rateFor: RateFor;
}

/** Plain text as a document, for a text that is not a file. */
export function documentOf(
  text: string,
  about: Partial<Pick<SourceDocument, "title" | "publishedOn" | "publisher" | "language">>,
): SourceDocument {
  let offset = 0;
  const paragraphs = text.split(/(\n\s*\n|\n)/).flatMap((part, i) => {
    const at = offset;
    offset += part.length;
    return i % 2 === 0 && part.trim() ? [{ text: part, offset: at }] : [];
  });
  return {
    url: null,
    title: about.title ?? null,
    publisher: about.publisher ?? null,
    publishedOn: about.publishedOn ?? null,
    language: about.language ?? null,
    licence: null,
    paragraphs: paragraphs.map((paragraph, index) => ({ index, ...paragraph, part: "body" as const })),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}

/** Extracts the claims of a document and compares each with the graph. Two statements for all of them; writes nothing. */
export async function checkDocument(
  session: GraphSession,
  document: SourceDocument,
  { commodities, rateFor }: CheckOptions,
): Promise<CheckResult> {
  const { client, signal } = session.options;
  const { claims, leftOut } = await readClaims(document, { client, signal });
  const stated = claims.flatMap((read) => {
    const text = document.paragraphs.find(({ index }) => index === read.paragraph)?.text ?? "";
    const row = claimRow.safeParse(claimInput(read, text.slice(read.valueStart, read.valueEnd), { commodities, extractor: ruleExtractor }));
    if (!row.success) {
      leftOut.push({ text: read.text, reason: row.error.issues.map(({ message }) => message).join("; ") });
      return [];
    }
    const context = {
      sourceId: "",
      speakerId: read.speaker,
      saidOn: document.publishedOn ?? today(),
      anchor: [read.paragraph, read.start],
    };
    return [{ read, stated: claimProperties(row.data, context) }];
  });
  const read = { run: session.read.bind(session) };
  const [officials, figures] = await Promise.all([
    officialFiguresOf(read, [...new Set(stated.flatMap(({ stated: { pair } }) => pair ?? []))]),
    saidFiguresAt(session, [...new Set(stated.flatMap(({ stated: { dataPointId } }) => dataPointId ?? []))]),
  ]);
  return {
    leftOut,
    claims: stated.map(({ read, stated }) => {
      const figure: Stated = {
        ...stated,
        kind: "claim",
        claimKind: stated.kind,
        comparator: stated.comparator ?? "EXACT",
        unit: stated.unit ?? "1",
        comparedTo: stated.comparedLabel,
        speakerCountry: null,
      } as unknown as Stated;
      const others = (figures.get(stated.dataPointId ?? "") ?? []).filter(
        // A goal for a year is not comparable with its result.
        (each) => each.kind === "claim" && standing(each) === standing(figure),
      );
      const against = new Set(conflictingWith(figure, others).map(({ id }) => id));
      return {
        read,
        stated,
        judgement: judge(figure, officials.get(stated.pair ?? "") ?? [], rateFor),
        sameIds: others.filter(({ id }) => !against.has(id)).map(({ id }) => id),
        otherwiseIds: [...against],
      };
    }),
  };
}

const today = () => new Date().toISOString().slice(0, 10);
