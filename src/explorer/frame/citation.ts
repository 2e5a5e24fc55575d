/** The cited item: a view of the graph, or a claim in its source. */
export interface Cited {
  title: string;
  address: string;
  /** The access date. */
  accessed: Date;
  /** The data behind it, such as "UN Comtrade; Kremlin.ru (CC BY 4.0)". */
  note: string;
}

const day = (date: Date) => date.toISOString().slice(0, 10);

export function apa({ title, address, accessed, note }: Cited): string {
  const on = accessed.toLocaleDateString("en-US", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
  return `trade-graph. (${accessed.getUTCFullYear()}). ${title} [Data set]. Retrieved ${on}, from ${address}${note ? `. Based on: ${note}` : ""}`;
}

const escaped = (text: string) => text.replace(/([&%$#_{}])/g, "\\$1");

export function bibtex({ title, address, accessed, note }: Cited): string {
  const key = `tradegraph${day(accessed).replaceAll("-", "")}`;
  return [
    `@misc{${key},`,
    `  author = {{trade-graph}},`,
    `  title = {${escaped(title)}},`,
    `  year = {${accessed.getUTCFullYear()}},`,
    `  howpublished = {\\url{${address}}},`,
    `  urldate = {${day(accessed)}},`,
    ...(note ? [`  note = {Based on: ${escaped(note)}},`] : []),
    `}`,
  ].join("\n");
}

export function cslJson({ title, address, accessed, note }: Cited): string {
  const parts = [accessed.getUTCFullYear(), accessed.getUTCMonth() + 1, accessed.getUTCDate()];
  return JSON.stringify(
    [
      {
        id: `trade-graph-${day(accessed)}`,
        type: "dataset",
        title,
        author: [{ literal: "trade-graph" }],
        issued: { "date-parts": [parts.slice(0, 1)] },
        accessed: { "date-parts": [parts] },
        URL: address,
        ...(note && { note: `Based on: ${note}` }),
      },
    ],
    null,
    2,
  );
}
