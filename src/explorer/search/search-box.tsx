import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { addressOf, go, useAddress } from "../address/address.ts";
import { placeOf } from "../address/places.ts";
import { useAnswer } from "../asking/answer.ts";
import { useRested } from "../asking/slowly.ts";
import type { EntityType } from "../../client/generated/graphql.ts";
import type { SuggestionsQuery, ThingNameFragment } from "../generated/graphql.ts";
import { SuggestionsDocument } from "../generated/graphql.ts";
import { things } from "../words/labels.ts";
import { hintOf, nameOf, typeOf } from "../words/thing.ts";

/** Enough to choose from without scrolling; Enter shows the rest. */
const most = 12;

type Found = SuggestionsQuery["search"]["edges"][number];

interface SearchBoxProps {
  /** The large one of the start page. */
  front?: boolean;
  label?: string;
  /** What a choice does; without it the thing's page opens. */
  choose?: (thing: ThingNameFragment) => void;
  types?: EntityType[];
}

/** Suggestions come in the order of their score; those of one kind stand together, the kind of the best first. */
export function byKind(found: readonly Found[]): [EntityType, Found[]][] {
  const groups = new Map<EntityType, Found[]>();
  for (const one of found) {
    const type = typeOf(one.node);
    if (type) groups.set(type, [...(groups.get(type) ?? []), one]);
  }
  return [...groups];
}

/** One box for everything, in any script. Arrows walk the suggestions, Enter opens one or shows all, Escape closes the list. */
export function SearchBox({ front = false, label = "Search everything", choose, types }: SearchBoxProps) {
  const { path, params } = useAddress();
  const [words, setWords] = useState(() => (path === "/search" && !choose ? (params.get("q") ?? "") : ""));
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const asked = useRested(words.trim(), 120);
  const answer = useAnswer(SuggestionsDocument, { query: asked, types: types ?? null, first: most }, { skip: asked === "" });
  const groups = words.trim() && asked ? byKind((answer.data?.search.edges ?? []).slice(0, most)) : [];
  const flat = groups.flatMap(([, found]) => found);
  const shown = open && words.trim() !== "" && asked !== "";
  const active = shown ? flat[at] : undefined;

  useEffect(() => {
    if (choose) return;
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, [choose]);

  const take = (thing: ThingNameFragment) => {
    setOpen(false);
    setAt(-1);
    if (!choose) return go(placeOf(thing.id));
    setWords("");
    choose(thing);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (active) return take(active.node);
    if (choose) {
      if (flat[0]) take(flat[0].node);
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
      setAt(-1);
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setOpen(true);
    if (flat.length)
      setAt(
        (at + (event.key === "ArrowDown" ? 1 : -1) + flat.length + 1 + (at < 0 && event.key === "ArrowUp" ? 1 : 0)) % (flat.length + 1),
      );
  };
  useEffect(() => {
    if (at >= 0) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, list]);

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
        placeholder={choose ? label : front ? "Putin, 满洲里, coal, Zabaykalsk, 2024 target…" : "Search"}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={walk}
      />
      {!choose && <button type="submit">Search</button>}
      <div className="suggestions" hidden={!shown} onPointerDown={(event) => event.preventDefault()}>
        <div id={list} role="listbox" aria-label="Suggestions">
          {groups.map(([type, found]) => (
            <div key={type} role="group" aria-labelledby={`${list}-${type}`}>
              <div id={`${list}-${type}`} className="kind" role="presentation">
                {things[type][found.length > 1 ? 1 : 0]}
              </div>
              {found.map((one) => {
                const index = flat.indexOf(one);
                return (
                  <div
                    key={one.node.id}
                    id={`${list}-${index}`}
                    role="option"
                    aria-selected={index === at}
                    className="suggestion"
                    onPointerMove={() => setAt(index)}
                    onClick={() => take(one.node)}
                  >
                    <Suggestion found={one} />
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        {flat.length === 0 && (
          <p className="nothing" role="status">
            {answer.trouble
              ? answer.trouble.message
              : answer.busy || asked !== words.trim()
                ? "Looking…"
                : `Nothing is called “${asked}”, or nearly so.`}
          </p>
        )}
        {!choose && flat.length > 0 && <p className="hint">Enter shows everything found; ↓ walks the list.</p>}
      </div>
      <span className="unseen" role="status">
        {shown && !answer.busy ? `${flat.length} suggestions` : ""}
      </span>
    </form>
  );
}

function Suggestion({ found }: { found: Found }) {
  const name = nameOf(found.node);
  const hint = hintOf(found.node);
  const other = found.matched && found.matched !== name && found.matched.length < 60 ? found.matched : "";
  return (
    <>
      <span className="name">{name}</span>
      {other && <span className="other">{other}</span>}
      {hint && <span className="hint">{hint}</span>}
    </>
  );
}
