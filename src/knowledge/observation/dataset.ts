import { thing } from "../../query/thing.ts";

export const dataset = thing({
  label: "Dataset",
  prefix: "dataset",
  own: ["id", "name", "publisher", "licence", "attribution", "url", "version", "definition", "note", "retrievedOn"],
  licensed: true,
});
