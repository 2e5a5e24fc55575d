import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";

const folder = join(root, "src/extraction");

/** Words in patterns of the engine that are of no language, or of the graph's own names; in none of these files any other. */
const OF_NO_LANGUAGE: [kind: string, files: string[], words: string][] = [
  ["names of rules", ["measure/", "numbers/", "parties/", "time/"], "trigger period block parties sentence"],
  [
    "names of rules",
    ["measure/"],
    "purchase noun carried off supply earnings output investment economy export import turnover alone sales trade",
  ],
  [
    "names of rules",
    ["time/"],
    "month span of year subject months quarters half first until document carried years previous before on day",
  ],
  ["names of rules", ["numbers/", "parties/"], "document carried import er"],
  ["goods of the graph", ["measure/currency.ts", "numbers/goods.ts"], "gas LNG"],
  ["bodies of the seed", ["speech/bodies.ts"], "customs"],
  ["measures of the graph", ["wording.ts"], "TRADE TURNOVER CARGO VOLUME BALANCE INVESTMENT OTHER"],
  ["ids of the graph", ["ingest/write.ts"], "statement"],
  ["units of a claim", ["claim.ts"], "dollar euro pound yuan rouble ruble rupee tenge peso franc dinar dirham riyal rial lira krona krone"],
  ["units of a claim", ["quantity/"], "Wh US AF OF PF CD"],
  ["what a reviewer types", ["review/"], "text low high comparator"],
  ["markup and addresses", ["document/", "ingest/source.ts", "frame/"], "FEFF doctype html xml https http www"],
  [
    "addresses",
    ["frame/"],
    "kremlin ru gov whitehouse government govt gob gub gouv gv go gc gouvernement president presidency primeminister pm mfa",
  ],
  ["ends of addresses", ["frame/"], "io co me tv ai cc ws to fm gg im la so sh vc pw ly st us"],
];

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.startsWith("languages/"));

/** Words of a pattern, besides names of groups and classes of characters. */
const wordsOf = (pattern: string): string[] =>
  pattern.replace(/\\[pPk][{<]\^?[\w=]+[}>]|\(\?<\w+>|\\[a-zA-Z]|\[[^\]]*\]/g, " ").match(/\p{L}{2,}|\p{Script=Han}/gu) ?? [];

/** Words in the patterns of a file, written as such or as texts that a pattern is made of. */
function wordsInPatterns(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const texts = (node: ts.Node): void => {
    if (ts.isTemplateLiteralToken(node)) found.push(...wordsOf(node.rawText ?? node.text));
    else if (ts.isStringLiteral(node)) found.push(...wordsOf(node.text));
    ts.forEachChild(node, texts);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(...wordsOf(node.text.replace(/\/[a-z]*$/, "")));
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp" && node.arguments?.[0]) texts(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it("no pattern outside of src/extraction/languages holds words of a language", () => {
  const allowed = (file: string): Set<string> =>
    new Set(
      OF_NO_LANGUAGE.filter(([, places]) => places.some((place) => file.startsWith(place))).flatMap(([, , words]) => words.split(" ")),
    );
  const inPatterns = files.map((file) => [file, wordsInPatterns(file)] as const);
  const others = inPatterns.map(([file, words]) => [file, words.filter((word) => !allowed(file).has(word))] as const);
  expect(others.filter(([, words]) => words.length > 0)).toEqual([]);
  // The words that are allowed are there: others are seen, too.
  const seen = new Set(inPatterns.flatMap(([, words]) => words));
  expect(OF_NO_LANGUAGE.flatMap(([, , words]) => words.split(" ")).filter((word) => !seen.has(word))).toEqual([]);
});
