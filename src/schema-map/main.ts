/// <reference types="vite/client" />
import "graphql-voyager/dist/voyager.css";
import "./schema-map.css";
import { getIntrospectionQuery } from "graphql";
// The file that carries its own React and its own layout engine: a second bundling of 1.6 MB would gain nothing.
import voyagerAddress from "graphql-voyager/dist/voyager.standalone.js?url";

interface Voyager {
  renderVoyager(element: HTMLElement, options: { introspection: unknown; displayOptions: object; hideDocs: boolean }): void;
}

const place = document.getElementById("map")!;

try {
  const [introspection, voyager] = await Promise.all([introspect(), load(voyagerAddress)]);
  voyager.renderVoyager(place, { introspection, displayOptions: { skipRelay: true, showLeafFields: true }, hideDocs: innerWidth < 700 });
} catch (error) {
  place.innerHTML = '<p class="opening" role="alert"></p>';
  place.firstElementChild!.textContent = `The map could not be drawn: ${error instanceof Error ? error.message : String(error)}`;
}

async function introspect(): Promise<unknown> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  }).catch(() => {
    throw new Error("the server did not answer. Is it running, and is the network there?");
  });
  const answer = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? `HTTP ${response.status} came instead of the schema.`);
  return answer;
}

function load(address: string): Promise<Voyager> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address });
    script.onload = () => resolve((globalThis as unknown as { GraphQLVoyager: Voyager }).GraphQLVoyager);
    script.onerror = () => reject(new Error("a file of this page did not load; load the page again."));
    document.head.append(script);
  });
}
