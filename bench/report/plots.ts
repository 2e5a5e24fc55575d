import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { names } from "../contenders/servers.ts";
import type { Timing } from "../measuring/slices.ts";
import { shown } from "./measure.ts";
import type { Results } from "./results.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** Text uses the reader's colour, light or dark; marks have colours that are visible on both. */
const ink = "text, .ink { fill: currentColor } svg { color: #1f2328 } @media (prefers-color-scheme: dark) { svg { color: #e6edf3 } }";
const colours = {
  ours: "#2f81f7",
  other: "#8b949e",
  line: ["#2f81f7", "#db6d28", "#3fb950", "#a371f7", "#d29922", "#f778ba", "#39c5cf", "#8b949e"],
};
const look = { document, style: { fontFamily: "system-ui, sans-serif", fontSize: "13px", background: "none" } };

/** Draws the plots for which there are numbers: latency.svg, throughput.svg, growth.svg and memory.svg. */
export function drawPlots({ parts }: Results, folder: string): void {
  const write = (name: string, plot: unknown) => writeFileSync(join(folder, `${name}.svg`), svgOf(plot));
  const contenders = parts.contenders?.details as { claims: number; one: Timings; sixteen: Timings } | undefined;
  if (contenders) {
    const of = `50 claims with their links, of ${contenders.claims.toLocaleString("en")}`;
    write(
      "latency",
      bars(`Milliseconds to an answer, one client. ${of}`, contenders.one, ({ p50 }) => p50),
    );
    write(
      "throughput",
      bars(`Answers a second, 16 clients. ${of}`, contenders.sixteen, ({ perSecond }) => perSecond),
    );
  }
  const growth = parts.growth?.details as { questions: Record<string, Record<string, Timing>> } | undefined;
  if (growth && Object.keys(Object.values(growth.questions)[0] ?? {}).length > 1) write("growth", lines(growth.questions));
  const memory = parts.memory?.details as { perSecond: number; points: [number, number][] } | undefined;
  if (memory) write("memory", overTime(memory));
}

type Timings = Record<string, Timing>;

function bars(title: string, timings: Timings, value: (timing: Timing) => number): unknown {
  const rows = Object.entries(timings).map(([name, timing]) => ({ name, value: value(timing) }));
  const most = Math.max(...rows.map((row) => row.value));
  return Plot.plot({
    ...look,
    ariaLabel: title,
    ...{ width: 720, height: 56 + rows.length * 34, marginLeft: 160, marginRight: 70, marginTop: 34, marginBottom: 8 },
    x: { axis: null, domain: [0, most] },
    y: { label: null, domain: rows.map((row) => row.name), tickSize: 0 },
    marks: [
      Plot.text([title], { frameAnchor: "top-left", dx: -160, dy: -28, textAnchor: "start", fontWeight: 600 }),
      Plot.barX(rows, {
        x: "value",
        y: "name",
        fill: (row: { name: string }) => (row.name === names.ours || row.name === names.again ? colours.ours : colours.other),
        insetTop: 4,
        insetBottom: 4,
      }),
      Plot.text(rows, { x: "value", y: "name", text: (row: { value: number }) => shown(row.value), dx: 6, textAnchor: "start" }),
    ],
  });
}

function lines(questions: Record<string, Record<string, Timing>>): unknown {
  const title = "Milliseconds to an answer, one client, median, as the graph grows";
  const rows = Object.entries(questions).flatMap(([question, sizes]) =>
    Object.entries(sizes).map(([claims, { p50 }]) => ({ question, claims: Number(claims), p50 })),
  );
  const sizes = [...new Set(rows.map((row) => row.claims))].sort((a, b) => a - b);
  const last = rows.filter((row) => row.claims === sizes.at(-1));
  return Plot.plot({
    ...look,
    ariaLabel: title,
    ...{ width: 720, height: 380, marginTop: 44, marginLeft: 44, marginRight: 190, marginBottom: 40 },
    x: {
      type: "log",
      domain: [sizes[0]!, sizes.at(-1)!],
      ticks: sizes,
      tickFormat: (n: number) => n.toLocaleString("en"),
      label: "claims",
    },
    y: { type: "log", grid: true, label: null, ticks: 6, tickFormat: shown },
    color: { range: colours.line },
    marks: [
      Plot.text([title], { frameAnchor: "top-left", dx: -44, dy: -38, textAnchor: "start", fontWeight: 600 }),
      Plot.line(rows, { x: "claims", y: "p50", stroke: "question", strokeWidth: 2 }),
      Plot.dot(rows, { x: "claims", y: "p50", fill: "question", r: 3.5 }),
      Plot.text(spread(last, rows), { x: "claims", y: "y", text: "question", fill: "question", dx: 10, textAnchor: "start" }),
    ],
  });
}

/** Moves close labels at the ends of lines apart, by a line of text in a picture of this height. */
function spread<Row extends { p50: number }>(rows: Row[], all: readonly Row[]): (Row & { y: number })[] {
  const values = all.map((row) => row.p50);
  const apart = (Math.max(...values) / Math.min(...values)) ** (16 / 296);
  let under = 0;
  return [...rows].sort((a, b) => a.p50 - b.p50).map((row) => ({ ...row, y: (under = Math.max(row.p50, under * apart)) }));
}

function overTime({ perSecond, points }: { perSecond: number; points: [number, number][] }): unknown {
  const title = `Memory of the server, MB, at ${perSecond} requests a second`;
  return Plot.plot({
    ...look,
    ariaLabel: title,
    ...{ width: 720, height: 260, marginTop: 44, marginLeft: 44, marginBottom: 40 },
    x: { label: "minutes" },
    y: { grid: true, label: null, domain: [0, Math.max(220, ...points.map(([, megabytes]) => megabytes))] },
    marks: [
      Plot.text([title], { frameAnchor: "top-left", dx: -44, dy: -38, textAnchor: "start", fontWeight: 600 }),
      Plot.ruleY([200], { stroke: colours.other, strokeDasharray: "4 4" }),
      Plot.line(points, { stroke: colours.ours, strokeWidth: 2 }),
    ],
  });
}

/** A standalone file, with its namespace and colours. */
function svgOf(plot: unknown): string {
  const svg = plot as {
    setAttribute(name: string, value: string): void;
    insertAdjacentHTML(at: string, html: string): void;
    outerHTML: string;
  };
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("role", "img");
  return `${svg.outerHTML.replace(/<svg([^>]*)>/, (_, attributes: string) => `<svg${attributes}><style>${ink}</style>`)}\n`;
}
