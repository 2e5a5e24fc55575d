import type { ThingNameFragment } from "../generated/graphql.ts";
import { SearchBox } from "../search/search-box.tsx";
import { nameOf } from "../words/thing.ts";
import { linkWords } from "../words/labels.ts";
import type { Drawing } from "./drawing.ts";
import { t, tCount } from "../language/translate.ts";

interface PathPanelProps {
  from: ThingNameFragment | null;
  to: ThingNameFragment | null;
  drawing: Drawing | null;
  setFrom: (thing: ThingNameFragment | null) => void;
  setTo: (thing: ThingNameFragment | null) => void;
  onChoose: (id: string) => void;
}

/** The path between two things: each end is searched for, or picked in the drawing; paths are also listed as text. */
export function PathPanel({ from, to, drawing, setFrom, setTo, onChoose }: PathPanelProps) {
  return (
    <section className="way-panel" aria-label={t("Path between two nodes")}>
      <h2>{t("Path between")}</h2>
      <End label={t("From")} thing={from} set={setFrom} />
      <End label={t("To")} thing={to} set={setTo} />
      {from && to && drawing?.ways && (
        <div role="status">
          {drawing.ways.length === 0 ? (
            <p>{t("There is no path of at most four links between them.")}</p>
          ) : (
            <p>
              {tCount(drawing.ways.length, "{n} shortest path|{n} shortest paths")},{" "}
              {tCount(drawing.ways[0]!.length - 1, "{n} link long|{n} links long")}
            </p>
          )}
        </div>
      )}
      {drawing?.ways && drawing.ways.length > 0 && (
        <ol className="ways">
          {drawing.ways.map((way) => (
            <li key={way.join()}>
              {way.map((id, index) => {
                const thing = drawing.nodes.get(id);
                const link = drawing.links.find(
                  (one) => [one.from, one.to].includes(id) && [one.from, one.to].includes(way[index - 1] ?? ""),
                );
                return (
                  <span key={id}>
                    {index > 0 && (
                      <span className="by">
                        {" "}
                        {link?.from === id ? "←" : ""} {link ? linkWords(link.type) : ""} {link?.from === id ? "" : "→"}{" "}
                      </span>
                    )}
                    <button type="button" className="as-link" onClick={() => onChoose(id)}>
                      {thing ? nameOf(thing) : id}
                    </button>
                  </span>
                );
              })}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function End({ label, thing, set }: { label: string; thing: ThingNameFragment | null; set: (thing: ThingNameFragment | null) => void }) {
  return (
    <div className="end">
      <span className="end-label">{label}</span>
      {thing ? (
        <button
          type="button"
          className="taken-end"
          onClick={() => set(null)}
          aria-label={`${label} ${nameOf(thing)}. ${t("Choose another node.")}`}
        >
          {nameOf(thing)} <span aria-hidden="true">×</span>
        </button>
      ) : (
        <SearchBox label={`${label}: ${t("name")}`} choose={set} />
      )}
    </div>
  );
}
