import { t } from "../language/translate.ts";
import { thingNames } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { hintOf, nameOf } from "../words/thing.ts";
import type { Choice, Choices } from "./use-choices.ts";
import { matchedSpelling } from "./result-groups.ts";

interface SuggestionsProps {
  choices: Choices;
  /** The id of the list; options append their number. */
  list: string;
  /** All options in list order, and the index of the selected one. */
  flat: readonly Choice[];
  at: number;
  /** The message when nothing is found. */
  nothing: string;
  /** Whether Enter shows all results. */
  leads: boolean;
  onPoint: (choice: Choice) => void;
  onTake: (choice: Choice) => void;
}

/** The list below the box: interpretations first, then things by kind; if empty, the problem or the nearest name. */
export function Suggestions({ choices, list, flat, at, nothing, leads, onPoint, onTake }: SuggestionsProps) {
  const { asked, whole, groups } = choices;
  const option = (choice: Choice) => {
    const index = flat.indexOf(choice);
    return (
      <div
        key={choice.key}
        id={`${list}-${index}`}
        role="option"
        aria-selected={index === at}
        className="suggestion"
        onPointerMove={() => onPoint(choice)}
        onClick={() => onTake(choice)}
      >
        <Offered choice={choice} asked={asked} />
      </div>
    );
  };
  return (
    <>
      <div id={list} role="listbox" aria-label={t("Suggestions")}>
        {whole.length > 0 && (
          <div role="group" aria-label={t("As a query")}>
            {whole.map(option)}
          </div>
        )}
        {groups.map(({ type, total, choices }) => (
          <div key={type} role="group" aria-labelledby={`${list}-${type}`}>
            <div id={`${list}-${type}`} className="kind" role="presentation">
              {thingNames[type][total > 1 ? 1 : 0]}
            </div>
            {choices.map(option)}
          </div>
        ))}
      </div>
      {flat.length === 0 && (
        <p className="nothing" role="status">
          {choices.error ? choices.error.message : !choices.fresh || choices.busy ? t("Searching…") : nothing}
        </p>
      )}
      {leads && flat.length > 0 && <p className="hint">{t("Enter shows all results; ↓ moves through the list.")}</p>}
    </>
  );
}

function Offered({ choice, asked }: { choice: Choice; asked: string }) {
  if ("words" in choice) return <span className="name">{choice.words.words}</span>;
  if ("all" in choice)
    return (
      <span className="other">
        {t("All {count} {what}", { count: count(choice.count), what: thingNames[choice.all][1].toLowerCase() })}
      </span>
    );
  const hint = hintOf(choice.thing.node);
  const other = matchedSpelling(choice.thing, asked);
  return (
    <>
      <span className="name">{nameOf(choice.thing.node)}</span>
      {other && <span className="other">{other}</span>}
      {hint && <span className="hint">{hint}</span>}
    </>
  );
}
