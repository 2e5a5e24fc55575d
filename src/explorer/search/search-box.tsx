import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent, type RefObject } from "react";
import type { EntityType } from "@trade-graph/client";
import { addressOf, go, useAddress } from "../address/address.ts";
import { placeAddress } from "../address/places.ts";
import type { ThingNameFragment } from "../generated/graphql.ts";
import { t, tCount } from "../language/translate.ts";
import { useChoices, type Choice } from "./use-choices.ts";
import { Suggestions } from "./suggestions.tsx";

interface SearchBoxProps {
  /** The large one of the start page. */
  front?: boolean;
  label?: string;
  /** Called with the selected thing; by default its page opens. */
  choose?: (thing: ThingNameFragment) => void;
  types?: EntityType[];
}

/**
 * One search box for everything, in any script. Arrow keys move through the suggestions, Enter opens one or shows all, Escape closes the
 * list.
 */
export function SearchBox({ front = false, label = t("Search everything"), choose, types }: SearchBoxProps) {
  const { path, params } = useAddress();
  const [words, setWords] = useState(() => (path === "/search" && !choose ? (params.get("q") ?? "") : ""));
  const [open, setOpen] = useState(false);
  // By key: a repeated query may add to the list, which must not shift the selection.
  const [chosen, setChosen] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const choices = useChoices(words, types, choose !== undefined);
  const flat: Choice[] = [...choices.whole, ...choices.groups.flatMap((group) => group.choices)];
  const shown = open && words.trim() !== "" && choices.asked !== "";
  const at = shown ? flat.findIndex(({ key }) => key === chosen) : -1;
  const active = flat[at];
  useSlash(input, !choose);

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
        placeholder={choose ? label : front ? t("Putin, 满洲里, $170bn, India Russia…") : t("Search")}
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
      {!choose && <button type="submit">{t("Search")}</button>}
      <div className="suggestions" hidden={!shown} onPointerDown={(event) => event.preventDefault()}>
        <Suggestions
          choices={choices}
          list={list}
          flat={flat}
          at={at}
          nothing={noResultsText(choices.asked, choices.nearest)}
          leads={!choose}
          onPoint={(choice) => setChosen(choice.key)}
          onTake={take}
        />
      </div>
      <span className="unseen" role="status">
        {shown && choices.fresh ? tCount(flat.length, "{n} suggestion|{n} suggestions") : ""}
      </span>
    </form>
  );
}

export const noResultsText = (asked: string, nearest: string | null) =>
  nearest
    ? t("No results for “{words}”. The closest name is {nearest}.", { words: asked, nearest })
    : t("No results for “{words}” or similar names.", { words: asked });

/** The slash key focuses the box, except while typing elsewhere. */
function useSlash(input: RefObject<HTMLInputElement | null>, enabled: boolean) {
  useEffect(() => {
    if (!enabled) return;
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable], [role=textbox]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, [enabled, input]);
}
