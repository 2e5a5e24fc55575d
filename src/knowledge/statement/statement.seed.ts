import { z } from "zod";
import { fold, words } from "../../contract/folding.ts";
import { timeProblem } from "../../contract/plausible.ts";
import { periodText, precisionOf } from "../../contract/time.ts";
import { claimRow } from "../claim/claim.seed.ts";
import { claimProperties } from "../claim/claim.properties.ts";
import { sha256Text } from "../../query/seed-cell.ts";
import { hashed } from "../../contract/ids.ts";

export const quoteRow = z.object({
  /** The exact words, or null when only their position is stored: the text is then at the source's address. */
  exact: z.string().min(1).max(20_000).nullable().default(null),
  prefix: z.string().max(500).nullable().default(null),
  suffix: z.string().max(500).nullable().default(null),
  /** Index of the paragraph in the source, from 0, as counted by the document readers, boilerplate included. */
  paragraph: z.number().int().min(0).nullable().default(null),
  /** Offsets in that paragraph, in UTF-16 code units, end excluded. */
  start: z.number().int().min(0).nullable().default(null),
  end: z.number().int().min(0).nullable().default(null),
  /** Whether these are the speaker's own words; false for a paraphrase. */
  direct: z.boolean(),
  /** Whether the words were compared with the source's text. */
  verified: z.boolean().default(false),
  sha256: sha256Text.nullable().default(null),
});

/** One statement with its claims: who made it where, in which words, on whose information, and reported by whom. */
export const statementRow = z
  .object({
    source: z.string().startsWith("source:"),
    speaker: z.string().regex(/^(official|organization):/, "expected the id of an official or an organization"),
    accordingTo: z.array(z.string()).default([]),
    reportedBy: z.array(z.string()).default([]),
    saidOn: z.union([z.string(), z.number()]).transform(String).pipe(periodText),
    channel: z.string().nullable().default(null),
    event: z.string().startsWith("event:").nullable().default(null),
    quote: quoteRow.nullable().default(null),
    claims: z.array(claimRow).min(1, "expected at least one claim"),
  })
  .strict()
  .superRefine(({ saidOn }, context) => {
    const message = timeProblem(saidOn);
    if (message !== null) context.addIssue({ code: "custom", message, path: ["saidOn"] });
  });
export type StatementRow = z.output<typeof statementRow>;
export type StatementInput = z.input<typeof statementRow>;

/** Everything written for one statement and its claims, with ids derived from their content. */
export function statementProperties(row: StatementRow) {
  const anchor =
    row.quote && (row.quote.start !== null || row.quote.exact !== null)
      ? [row.quote.paragraph, row.quote.start, row.quote.end, row.quote.start === null ? row.quote.exact : null]
      : [row.saidOn.label, fold(row.claims[0]!.text)];
  const id = hashed("statement", row.source, row.speaker, ...anchor);
  const statement = {
    id,
    sourceId: row.source,
    speakerId: row.speaker,
    saidOn: row.saidOn.start,
    saidEnd: row.saidOn.end,
    saidPrecision: precisionOf(row.saidOn),
    saidLabel: row.saidOn.label,
    channel: row.channel,
    // Sorts the statements of a source in text order.
    position: (row.quote?.paragraph ?? 0) * 1e6 + (row.quote?.start ?? 0),
    ...(row.quote ?? {
      exact: null,
      prefix: null,
      suffix: null,
      paragraph: null,
      start: null,
      end: null,
      direct: null,
      verified: false,
      sha256: null,
    }),
  };
  const claims = row.claims.map((claim, ordinal) => ({
    ...claimProperties(claim, { sourceId: row.source, speakerId: row.speaker, saidOn: row.saidOn.start, anchor }),
    statementId: id,
    ordinal,
    // The speaker's id contains the name in Latin letters, so that "putin coal" finds the speaker's claims about coal.
    words: words(`${claim.text} ${row.quote?.exact ?? ""} ${row.speaker.slice(row.speaker.indexOf(":") + 1)}`),
  }));
  return { statement, claims };
}
