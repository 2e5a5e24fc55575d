import { Kind, parse, valueFromASTUntyped } from "graphql";

/** A worked example: an operation file with a leading comment that explains it. */
export interface Example {
  /** Position among the tabs, from 1. */
  order: number;
  title: string;
  /** The description, without comment marks. */
  description: string;
  /** The text of a tab: title and description as a comment, then the operation. */
  query: string;
  /** The operation's default values as JSON, for the variables editor. */
  variables: string;
}

const SETTING = /^# (example|title|trips): *(.+)$/g;

/**
 * Parses an operation file. Its leading comment contains `# example: 3`, `# title: …`, `# trips: 1` and then the description; returns null
 * for an operation without `# example`. @throws when an example has no title, no description, or does not parse.
 */
export function readExample(file: string, text: string): Example | null {
  const lines = text.split("\n");
  const bodyStart = lines.findIndex((line) => !line.startsWith("#"));
  const comment = lines.slice(0, bodyStart);
  const settings = new Map(comment.flatMap((line) => [...line.matchAll(SETTING)].map(([, name, value]) => [name, value] as const)));
  const order = Number(settings.get("example"));
  if (!settings.has("example")) return null;

  const title = settings.get("title");
  const description = comment
    .filter((line) => line.search(SETTING) === -1)
    .map((line) => line.replace(/^# ?/, ""))
    .join("\n")
    .trim();
  if (!title || !description || !Number.isInteger(order)) {
    throw new Error(`${file}: an example needs "# example: <number>", "# title: …" and a description in its leading comment.`);
  }
  const operation = lines.slice(bodyStart).join("\n").trim();
  const asComment = [title, "", ...wrapped(description)].map((line) => `# ${line}`.trimEnd()).join("\n");
  return { order, title, description, query: `${asComment}\n${operation}\n`, variables: defaults(operation) };
}

/** Lines of at most 62 characters: what half a window of 1280 px shows next to the buttons without horizontal scrolling. */
function wrapped(text: string): string[] {
  return text.split(/\n{2,}/).flatMap((paragraph, index) => {
    const lines = paragraph.replace(/\s+/g, " ").match(/\S.{0,61}(?=\s|$)/g) ?? [];
    return index === 0 ? lines : ["", ...lines];
  });
}

function defaults(operation: string): string {
  const values = Object.fromEntries(
    parse(operation)
      .definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []))
      .flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])),
  );
  return JSON.stringify(values, null, 2);
}
