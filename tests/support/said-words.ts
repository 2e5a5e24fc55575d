import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../src/config.ts";

export interface SaidWords {
  /** Texts of the interface, found by the functions that look them up. */
  said: Set<string>;
  /** Texts that exist only in English, with file and line. */
  bare: string[];
}

/** Attributes that users see or hear. */
const read = new Set(["aria-label", "label", "title", "heading", "placeholder", "hint", "caption", "lead", "source", "alt"]);
/** The product's name and names of formats and commands are the same in every language. */
const same = /^(trade|graph|GraphQL|SHA-256|npm run -s trade-graph -- hydrate|APA|BibTeX|CSL JSON|HTML|EN|RU|中文)$/;

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/generated|(ru|zh)\.ts$|generat(e|ion)\.ts$/.test(file))
    .map((file) => join(root, folder, file));

/** Every text of the interface, read from the source of the pages. */
export function wordsOfThePages(): SaidWords {
  const said = new Set<string>();
  const bare: string[] = [];
  for (const file of ["src/explorer", "src/schema-map", "src/playground"].flatMap(files)) {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, "utf8"),
      ts.ScriptTarget.Latest,
      true,
      file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    const strings = (node: ts.Node | undefined): void => {
      if (!node) return;
      if (ts.isStringLiteralLike(node)) said.add(node.text);
      else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(strings);
      else if (ts.isObjectLiteralExpression(node))
        node.properties.forEach((one) => ts.isPropertyAssignment(one) && strings(one.initializer));
    };
    const complain = (node: ts.Node, words: string) => {
      const text = words.replace(/\s+/g, " ").trim();
      if (/\p{L}{2,}/u.test(text) && !same.test(text))
        bare.push(`${file.slice(root.length)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text}`);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const name = node.expression.getText().replace(/<.*/s, "");
        if (name === "t" || name === "inLanguage") strings(node.arguments[0]);
        if (name === "tCount") strings(node.arguments[1]);
      }
      if (ts.isJsxText(node)) complain(node, node.text);
      if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
        if (node.name.getText() === "words") said.add(node.initializer.text);
        else if (read.has(node.name.getText())) complain(node, node.initializer.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { said, bare };
}
