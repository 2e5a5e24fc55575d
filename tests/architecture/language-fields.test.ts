import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";

const folder = join(root, "src/extraction/languages");

/** The files that say what a language is: language.ts and those that its fields are declared in. */
function described(file = "language.ts", found = new Map<string, ts.SourceFile>()): Map<string, ts.SourceFile> {
  if (found.has(file)) return found;
  const text = readFileSync(join(folder, file), "utf8");
  found.set(file, ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  for (const [, imported] of text.matchAll(/from "\.\/([\w-]+\.ts)"/g)) described(imported, found);
  return found;
}

/** Every field of the interfaces and type literals in a file, with the number of docstrings that it has. */
function fieldsOf(file: ts.SourceFile): { place: string; docstrings: number }[] {
  const fields: { place: string; docstrings: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
      for (const member of node.members) {
        const comments = ts.getLeadingCommentRanges(file.text, member.pos) ?? [];
        const line = file.getLineAndCharacterOfPosition(member.getStart()).line + 1;
        fields.push({
          place: `${file.fileName}:${line} ${member.name?.getText() ?? member.getText()}`,
          docstrings: comments.filter(({ pos }) => file.text.startsWith("/**", pos)).length,
        });
      }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return fields;
}

it("each field of a language says beside it, once, what it matches: who adds a language fills them by nothing else", () => {
  const fields = [...described().values()].flatMap(fieldsOf);
  expect(fields.length).toBeGreaterThan(450);
  const place = ({ place }: { place: string }) => place;
  expect(fields.filter(({ docstrings }) => docstrings === 0).map(place)).toEqual([]);
  // Of two, one belongs to a field elsewhere.
  expect(fields.filter(({ docstrings }) => docstrings > 1).map(place)).toEqual([]);
});
