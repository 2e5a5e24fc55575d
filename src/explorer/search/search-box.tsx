import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { addressOf, go, useAddress } from "../address/address.ts";
import { placeAddress } from "../address/places.ts";
import { useAnswer } from "../asking/answer.ts";
import { useRested } from "../asking/slowly.ts";
import type { EntityType } from "@trade-graph/client";
import { SuggestionsDocument, type FoundThingFragment, type ThingNameFragment } from "../generated/graphql.ts";
import { say, sayCount } from "../language/say.ts";
import { thingNames } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { hintOf, nameOf } from "../words/thing.ts";
import { byKind, writtenAs } from "./found.ts";
import { useUnderstood, type Understood } from "./understood.ts";

/** Looked through for the best three of each kind. */
const most = 24;

interface SearchBoxProps {
  /** The large one of the start page. */
  front?: boolean;
  label?: string;
  /** What a choice does; without it the thing's page opens. */
  choose?: (thing: ThingNameFragment) => void;
  types?: EntityType[];
}

type Choice =
  { key: string; words: Understood } | { key: string; thing: FoundThingFragment } | { key: string; all: EntityType; count: number };

/** One box for everything, in any script. Arrows walk the suggestions, Enter opens one or shows all, Escape closes the list. */
export function SearchBox({ front = false, label = say("Search everything"), choose, types }: SearchBoxProps) {
  const { path, params } = useAddress();
  const [words, setWords] = useState(() => (path === "/search" && !choose ? (params.get("q") ?? "") : ""));
  const [open, setOpen] = useState(false);
  // By its key: what is found as a question comes later than names, above them, and must not slip under the choice.
  const [chosen, setChosen] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const asked = useRested(words.trim(), 120);
  const answer = useAnswer(SuggestionsDocument, { query: asked, types: types ?? null, first: most }, { skip: asked === "" });
  const understood = useUnderstood(choose ? "" : asked);
  const fresh = asked === words.trim() && answer.fresh;
  const groups = asked && fresh ? byKind(answer.data?.search.edges ?? [], answer.data?.search.facets ?? []) : [];
  const whole: Choice[] = fresh ? understood.found.map((each) => ({ key: each.key, words: each })) : [];
  const flat: Choice[] = [
    ...whole,
    ...groups.flatMap(({ type, found, total }): Choice[] => [
      ...found.map((thing) => ({ key: thing.node.id, thing })),
      ...(!choose && total > found.length ? [{ key: `all ${type}`, all: type, count: total }] : []),
    ]),
  ];
  const shown = open && words.trim() !== "" && asked !== "";
  const at = shown ? flat.findIndex(({ key }) => key === chosen) : -1;
  const active = flat[at];

  useEffect(() => {
    if (choose) return;
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable], [role=textbox]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, [choose]);

  const take = (choice: Choice) => {
    setOpen(false);
    setChosen(null);
    if ("words" in choice) return go(choice.words.to);
    if ("all" in choice) return go(addressOf("/search", { q: words.trim(), type: choice.all }));
    if (!choose) return go(placeAddress(choice.thing.node.id));
    setWords("");
    choose(choice.thing.node);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (active) return take(active);
    if (choose) {
      if (flat[0]) take(flat[0]);
      return;
    }
    if (words.trim()) {
      setOpen(false);
      go(addressOf("/search", { q: words.trim() }));
    }
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      setOpen(false);
      setChosen(null);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setChosen(flat[at < 0 && step < 0 ? flat.length - 1 : (at + step + flat.length) % flat.length]?.key ?? null);
    }
  };
  useEffect(() => {
    if (at >= 0) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, list]);

  const option = (choice: Choice) => {
    const index = flat.findIndex(({ key }) => key === choice.key);
    return (
      <div
        key={choice.key}
        id={`${list}-${index}`}
        role="option"
        aria-selected={index === at}
        className="suggestion"
        onPointerMove={() => setChosen(choice.key)}
        onClick={() => take(choice)}
      >
        {"words" in choice ? (
          <span className="name">{choice.words.words}</span>
        ) : "all" in choice ? (
          <span className="other">
            {say("All {count} {what}", { count: count(choice.count), what: thingNames[choice.all][1].toLowerCase() })}
          </span>
        ) : (
          <Suggestion found={choice.thing} query={asked} />
        )}
      </div>
    );
  };
  return (
    <form role="search" aria-label={label} className={front ? "search-box front" : "search-box"} onSubmit={submit}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={shown && flat.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={choose ? label : front ? "Putin, 满洲里, $170bn, India Russia…" : say("Search")}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setOpen(true);
          setChosen(null);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={walk}
      />
      {!choose && <button type="submit">{say("Search")}</button>}
      <div className="suggestions" hidden={!shown} onPointerDown={(event) => event.preventDefault()}>
        <div id={list} role="listbox" aria-label={say("Suggestions")}>
          {whole.length > 0 && (
            <div role="group" aria-label={say("As a question")}>
              {whole.map(option)}
            </div>
          )}
          {groups.map(({ type, found, total }) => (
            <div key={type} role="group" aria-labelledby={`${list}-${type}`}>
              <div id={`${list}-${type}`} className="kind" role="presentation">
                {thingNames[type][total > 1 ? 1 : 0]}
              </div>
              {flat
                .filter((choice) => ("all" in choice ? choice.all === type : "thing" in choice && found.includes(choice.thing)))
                .map(option)}
            </div>
          ))}
        </div>
        {flat.length === 0 && (
          <p className="nothing" role="status">
            {answer.trouble
              ? answer.trouble.message
              : !fresh || understood.busy
                ? say("Looking…")
                : nothingWords(asked, understood.nearest)}
          </p>
        )}
        {!choose && flat.length > 0 && <p className="hint">{say("Enter shows everything found; ↓ walks the list.")}</p>}
      </div>
      <span className="unseen" role="status">
        {shown && fresh ? sayCount(flat.length, "{n} suggestion|{n} suggestions") : ""}
      </span>
    </form>
  );
}

export const nothingWords = (asked: string, nearest: string | null) =>
  nearest
    ? say("Nothing is called “{words}”. The nearest name is {nearest}.", { words: asked, nearest })
    : say("Nothing is called “{words}”, or nearly so.", { words: asked });

function Suggestion({ found, query }: { found: FoundThingFragment; query: string }) {
  const hint = hintOf(found.node);
  const other = writtenAs(found, query);
  return (
    <>
      <span className="name">{nameOf(found.node)}</span>
      {other && <span className="other">{other}</span>}
      {hint && <span className="hint">{hint}</span>}
    </>
  );
}
