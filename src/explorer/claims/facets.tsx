import { addressOf, go } from "../address/address.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { Facet } from "@trade-graph/client";
import { ClaimCountsDocument, type ClaimCountsQuery } from "../generated/graphql.ts";
import { measures, modalities, topics } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { useNames } from "../words/use-names.ts";
import { changed, filterOf, toggled, wordsOf } from "./filter-address.ts";
import { t } from "../language/translate.ts";

interface Group {
  facet: Facet;
  heading: string;
  /** Its address parameter. */
  word: string;
  many: boolean;
  labels?: Record<string, string>;
}

const groups: Group[] = [
  { facet: "TOPIC", heading: "Topic", word: "topic", many: true, labels: topics },
  { facet: "MEASURE", heading: "Measure", word: "measure", many: true, labels: measures },
  { facet: "MODALITY", heading: "Modality", word: "modality", many: true, labels: modalities },
  { facet: "SPEAKER", heading: "Speaker", word: "speaker", many: false },
  { facet: "YEAR", heading: "Year it is about", word: "period", many: false },
  { facet: "COMMODITY", heading: "Commodity", word: "commodity", many: false },
  { facet: "SOURCE", heading: "Source", word: "source", many: false },
];
/** In display order, queried separately. */
export const facetBatches = [groups.slice(0, 3), groups.slice(3)].map((portion) => portion.map((group) => group.facet));

type Counts = readonly Omit<ClaimCountsQuery["claims"]["facets"][number], "__typename">[];

/** Those whose values often have names in other languages too. */
const namedFacets: readonly string[] = ["SPEAKER", "COMMODITY"];

export function Facets({ path, params, counts }: { path: string; params: URLSearchParams; counts: Counts }) {
  return (
    <div className="facets">
      {groups.map((group) => (
        <FacetGroup key={group.facet} group={group} path={path} params={params} counts={counts} />
      ))}
    </div>
  );
}

const shownAtOnce = 8;

interface FacetGroupProps {
  group: Group;
  path: string;
  params: URLSearchParams;
  counts: Counts;
}

function FacetGroup({ group, path, params, counts }: FacetGroupProps) {
  const taken = group.many ? wordsOf(params, group.word) : [params.get(group.word) ?? ""].filter(Boolean);
  // The other values of a selected facet keep the counts they would have without the selection.
  const without = changed(params, { [group.word]: null });
  const others = useAnswer(ClaimCountsDocument, { filter: filterOf(without), by: [group.facet] }, { skip: taken.length === 0 });
  const all = (taken.length ? (others.data?.claims.facets ?? counts) : counts).filter((one) => one.facet === group.facet);
  const nameOf = useNames(namedFacets.includes(group.facet) ? all.map(({ key }) => key) : []);
  if (all.length === 0) return null;
  const ordered = group.facet === "YEAR" ? all.toSorted((one, other) => other.key.localeCompare(one.key)) : all;
  const line = (one: Counts[number]) => {
    const on = taken.includes(one.key);
    const name = group.labels?.[one.key] ?? nameOf(one.key, one.label);
    const choose = () =>
      go(addressOf(path, group.many ? toggled(params, group.word, one.key) : changed(params, { [group.word]: on ? null : one.key })));
    return (
      <li key={one.key}>
        <label>
          <input type="checkbox" checked={on} onChange={choose} />
          <span className="name" title={name}>
            {name}
          </span>
          <span className="number">{count(one.count)}</span>
        </label>
      </li>
    );
  };
  const rest = ordered.slice(shownAtOnce);
  return (
    <fieldset>
      <legend>{t(group.heading)}</legend>
      <ul>{ordered.slice(0, shownAtOnce).map(line)}</ul>
      {rest.length > 0 && (
        <details open={rest.some((one) => taken.includes(one.key)) || undefined}>
          <summary>{t("{count} more", { count: rest.length })}</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </fieldset>
  );
}
