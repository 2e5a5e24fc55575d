import type { DocumentNode, SelectionNode, SelectionSetNode } from "graphql";
import { languageNow } from "../language/translate.ts";

const isLabel = (each: SelectionNode): boolean =>
  each.kind === "Field" && !each.alias && each.name.value === "label" && each.arguments?.[0]?.name.value === "lang";

const stripped = (set: SelectionSetNode): SelectionSetNode => ({
  ...set,
  selections: set.selections
    .filter((each) => !isLabel(each))
    .map((each) => ("selectionSet" in each && each.selectionSet ? { ...each, selectionSet: stripped(each.selectionSet) } : each)),
});

const inEnglish = new WeakMap<DocumentNode, DocumentNode>();

/** A query with labels in the user's language. In English names are the labels, and nothing is added. */
export function withLabelFields<Question extends DocumentNode>(question: Question): Question {
  if (languageNow() !== "en") return question;
  const known = inEnglish.get(question) as Question | undefined;
  if (known) return known;
  const labelledQuery: Question = {
    ...question,
    definitions: question.definitions.map((each) => {
      if (!("selectionSet" in each)) return each;
      const selectionSet = stripped(each.selectionSet);
      if (each.kind !== "OperationDefinition" || !each.variableDefinitions) return { ...each, selectionSet };
      const variableDefinitions = each.variableDefinitions.filter(({ variable }) => variable.name.value !== "lang");
      return { ...each, selectionSet, variableDefinitions };
    }),
  };
  inEnglish.set(question, labelledQuery);
  return labelledQuery;
}

/** The response with names replaced by labels where there are any. */
export function applyLabels<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(applyLabels) as Part;
  if (typeof part !== "object" || part === null) return part;
  const called = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, applyLabels(value as unknown)]));
  if (typeof called["name"] === "string" && typeof called["label"] === "string") called["name"] = called["label"];
  return called as Part;
}
