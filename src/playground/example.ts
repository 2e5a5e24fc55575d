import { Kind, parse, valueFromASTUntyped } from "graphql";

/** A worked example: an operation file whose leading comment says what it answers. */
export interface Example {
  /** Place among the tabs, from 1. */
  order: number;
  title: string;
  /** Prose for a stranger, as in the file but without the comment marks. */
  description: string;
  /** The text of a tab: title and description as comment, then the operation. */
  query: string;
  /** The operation's default values as JSON, so that what can be changed stands in the variables editor. */
  variables: string;
}

const SETTING = /^# (example|title|trips): *(.+)$/g;

/**
 * Reads an operation file. Its leading comment holds `# example: 3`, `# title: …`, `# trips: 1` and then the description; an
 * operation without `# example` is not one of the worked examples and gives null.
 * @throws when an example has no title, no description, or does not parse.
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

/** Lines of at most 62 characters: what half a window of 1280 px shows beside the buttons without scrolling sideways. */
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
