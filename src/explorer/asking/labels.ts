import type { DocumentNode, SelectionNode, SelectionSetNode } from "graphql";
import { languageNow } from "../language/say.ts";

const isLabel = (each: SelectionNode): boolean =>
  each.kind === "Field" && !each.alias && each.name.value === "label" && each.arguments?.[0]?.name.value === "lang";

const stripped = (set: SelectionSetNode): SelectionSetNode => ({
  ...set,
  selections: set.selections
    .filter((each) => !isLabel(each))
    .map((each) => ("selectionSet" in each && each.selectionSet ? { ...each, selectionSet: stripped(each.selectionSet) } : each)),
});

const inEnglish = new WeakMap<DocumentNode, DocumentNode>();

/** A question as it is asked in the reader's language. In English names are the labels, and none is asked for. */
export function askedInLanguage<Question extends DocumentNode>(question: Question): Question {
  if (languageNow() !== "en") return question;
  const known = inEnglish.get(question) as Question | undefined;
  if (known) return known;
  const asked: Question = {
    ...question,
    definitions: question.definitions.map((each) => {
      if (!("selectionSet" in each)) return each;
      const selectionSet = stripped(each.selectionSet);
      if (each.kind !== "OperationDefinition" || !each.variableDefinitions) return { ...each, selectionSet };
      const variableDefinitions = each.variableDefinitions.filter(({ variable }) => variable.name.value !== "lang");
      return { ...each, selectionSet, variableDefinitions };
    }),
  };
  inEnglish.set(question, asked);
  return asked;
}

/** An answer in which each thing that has a label is called by it. */
export function calledByLabels<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(calledByLabels) as Part;
  if (typeof part !== "object" || part === null) return part;
  const called = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, calledByLabels(value as unknown)]));
  if (typeof called["name"] === "string" && typeof called["label"] === "string") called["name"] = called["label"];
  return called as Part;
}
