import { sha256 as hashOf, verifyAnchor } from "../../knowledge/statement/anchor.ts";

/** Paragraphs by index, of each text by its SHA-256. */
export type Texts = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Integers are bigint or float, as stored in the graph. */
export interface AnchoredStatement {
  id: string;
  exact: string | null;
  prefix: string | null;
  suffix: string | null;
  sha256: string | null;
  paragraph: number | bigint | null;
  start: number | bigint | null;
  end: number | bigint | null;
  /** The hash of the source's text; null when it was never read. */
  textSha256: string | null;
}

/** What is wrong with a statement's anchor; with texts, also whether the words are there. */
export function anchorFault(anchored: AnchoredStatement, texts: Texts | undefined): { fault: string | null; hasText: boolean } {
  const text = anchored.textSha256 === null ? undefined : texts?.get(anchored.textSha256);
  return { fault: texts ? text && mismatchWithText(anchored, text) : inconsistency(anchored), hasText: text !== undefined } as {
    fault: string | null;
    hasText: boolean;
  };
}

function inconsistency({ exact, sha256, start, end }: AnchoredStatement): string | null {
  if ((start === null) !== (end === null)) return "has one offset of two";
  if (start !== null && !(Number(start) < Number(end))) return `stands from ${start} to ${end}`;
  if (exact !== null && start !== null && exact.length !== Number(end) - Number(start))
    return `has a quote of ${exact.length} characters between offsets ${start} and ${end}`;
  if (exact !== null && sha256 !== null && hashOf(exact) !== sha256) return "has a quote of another hash";
  return null;
}

function mismatchWithText(
  { exact, prefix, suffix, sha256, paragraph, start, end }: AnchoredStatement,
  text: ReadonlyMap<number, string>,
): string | null {
  if (paragraph === null || start === null)
    return exact === null || [...text.values()].some((each) => each.includes(exact)) ? null : "has a quote that is nowhere in the text";
  const within = text.get(Number(paragraph));
  if (within === undefined) return `stands in paragraph ${paragraph}, which the text has not`;
  const [from, to] = [Number(start), Number(end)];
  const checked = verifyAnchor(within, {
    exact: exact ?? within.slice(from, to),
    start: from,
    end: to,
    ...(prefix === null ? {} : { prefix }),
    ...(suffix === null ? {} : { suffix }),
    ...(sha256 === null ? {} : { sha256 }),
  });
  return checked.ok ? null : checked.reason;
}
