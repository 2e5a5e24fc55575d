import { getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { addressOf, go, useAddress } from "../explorer/address/address.ts";
import { fetchWithKey, useKeyWanted } from "../explorer/api/key.ts";
import KeyPanel from "../explorer/frame/key-panel.tsx";
import { ErrorMessage } from "../explorer/frame/error-message.tsx";
import { useMinWidth } from "../explorer/frame/use-min-width.ts";
import { Placeholder } from "../explorer/frame/placeholder.tsx";
import { t, tCount } from "../explorer/language/translate.ts";
import "../explorer/graph/graph.css";
import { TypePanel } from "./type-panel.tsx";
import { around, opening, typesOf, type SchemaType } from "./types.ts";

const SchemaCanvas = lazy(() => import("./schema-canvas.tsx"));

async function introspect(): Promise<Map<string, SchemaType>> {
  const response = await fetchWithKey("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const answer = (await response.json()) as { data?: IntrospectionQuery; errors?: { message: string }[] };
  if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? `HTTP ${response.status}`);
  return typesOf(answer.data);
}

/** One type at a time with the types that refer to it and those it refers to; on a phone the same as a list. */
export function SchemaMap() {
  const { params } = useAddress();
  const [types, setTypes] = useState<Map<string, SchemaType> | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wide = useMinWidth("700px");
  const keyWanted = useKeyWanted();
  useEffect(() => {
    introspect().then(setTypes, (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  }, [attempt]);
  const requested = params.get("type") ?? "";
  const name = types ? (types.has(requested) ? requested : opening(types)) : "";
  const near = useMemo(() => (types ? around(types, name) : null), [types, name]);
  const choose = (next: string) => go(addressOf("/schema", { type: next }));
  if (keyWanted !== "no") return <KeyPanel refused={keyWanted === "refused"} />;
  if (failed && !types)
    return (
      <ErrorMessage
        error={{ kind: "away", message: t("The schema could not be loaded: {why}.", { why: failed }) }}
        retry={() => {
          setFailed(null);
          setAttempt(attempt + 1);
        }}
      />
    );
  const type = types?.get(name);
  if (!types || !near || !type) return <Placeholder lines={8} label={t("Drawing the map")} />;
  const names = [...types.keys()].toSorted();
  return (
    <div className="schema-page">
      <title>{`${name} · ${t("Schema map")} · trade-graph`}</title>
      <div className="schema-tools">
        <h1>{t("Schema map")}</h1>
        <label>
          {t("Type")}{" "}
          <select value={name} onChange={(event) => choose(event.target.value)}>
            {names.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <p className="hint">{tCount(names.length, "{n} type|{n} types")}</p>
      </div>
      <div className="schema-body">
        {wide && (
          <Suspense fallback={<div className="graph-canvas schema-canvas" />}>
            <SchemaCanvas
              name={name}
              around={near}
              choose={choose}
              label={t("{name}: {from} types lead to it, and it leads to {to}.", { name, from: near.from.length, to: near.to.length })}
            />
          </Suspense>
        )}
        <TypePanel type={type} near={near} types={types} />
      </div>
    </div>
  );
}
