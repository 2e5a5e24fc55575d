import * as Plot from "@observablehq/plot";
import { useEffect, type RefObject } from "react";
import { go } from "../address/address.ts";
import { placeOf } from "../address/places.ts";
import { modalities } from "../words/labels.ts";
import { readableQuantity, readableValue } from "../words/quantity.ts";
import type { Figure, Figures } from "./figures.ts";
import { addressOfLink, forReaders } from "./plot-for-readers.ts";
import { useWidth } from "./use-width.ts";

interface ClaimsChartProps {
  figures: Figures;
  label: string;
  /** Where the drawing stands, for whoever saves it as a picture. */
  drawing: RefObject<HTMLDivElement | null>;
}

const words = (figure: Figure) =>
  [
    `${figure.year}: ${readableQuantity({ ...figure, low: null, high: null, asSaid: null, usd: null })}`,
    figure.modality ? `${modalities[figure.modality]} by ${figure.by}` : figure.by,
    figure.saidOn && `said ${figure.saidOn}`,
    figure.setAside && `Set aside: ${figure.setAside}`,
  ]
    .filter(Boolean)
    .join("\n");

/** Lines are told apart without colour too: the second giver's is dashed, the third's dotted. */
const dashes = ["", "7 3", "2 3", "9 3 2 3"];
export const dashOf = (givers: readonly string[], by: string) => dashes[givers.indexOf(by) % dashes.length] ?? "";
export const giversOf = (figures: Figures) => [...new Set(figures.official.map((figure) => figure.by))];

export default function ClaimsChart({ figures, label, drawing }: ClaimsChartProps) {
  const { box, width } = useWidth<HTMLDivElement>();
  useEffect(() => {
    const place = drawing.current;
    if (!place || width === 0) return;
    const svg = draw(figures, label, width);
    place.replaceChildren(svg);
    return () => place.replaceChildren();
  }, [figures, label, width, drawing]);
  return (
    <div ref={box} className="chart">
      <div
        ref={drawing}
        onClick={(event) => {
          const link = event.target instanceof Element && event.target.closest("a");
          const to = link && addressOfLink(link);
          if (!to || event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          go(to);
        }}
      />
    </div>
  );
}

function draw(figures: Figures, label: string, width: number): Element {
  const { official, claims, spreads, unit } = figures;
  const givers = giversOf(figures);
  const narrow = width < 560;
  // Marks and margins grow with the letters, which grow with the screen.
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const all = [...official, ...claims];
  const years = all.map((figure) => figure.year);
  const of = (...kinds: Figure["modality"][]) => claims.filter((claim) => kinds.includes(claim.modality));
  const link = (figure: Figure) => placeOf(figure.id);
  const svg = Plot.plot({
    className: "chart-svg",
    ariaLabel: label,
    width,
    height: Math.round(Math.min(560 * rem, Math.max(300, width * 0.5))),
    marginLeft: 44 * rem,
    marginRight: narrow ? 14 : 22,
    marginTop: 16 * rem,
    marginBottom: 28 * rem,
    x: {
      domain: [Math.min(...years) - 0.5, Math.max(...years) + 0.5],
      ticks: yearTicks(Math.min(...years), Math.max(...years), width),
      tickFormat: (year: number) => String(year),
      label: null,
      tickSize: 0,
    },
    y: {
      zero: true,
      nice: true,
      grid: true,
      ticks: narrow ? 5 : 7,
      label: null,
      tickFormat: (value: number) => axisWords(value, unit),
      tickSize: 0,
    },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule-strong)" }),
      Plot.ruleX(spreads, {
        x: "year",
        y1: "low",
        y2: "high",
        stroke: "var(--spread)",
        strokeWidth: Math.max(10, Math.min(26, width / 40)),
      }),
      ...givers.map((giver) =>
        Plot.line(
          official.filter((figure) => figure.by === giver && !figure.setAside),
          { x: "at", y: "value", stroke: "var(--ink-2)", strokeWidth: 1.75 * rem, strokeDasharray: dashOf(givers, giver) || undefined },
        ),
      ),
      Plot.dot(
        official.filter((figure) => !figure.setAside),
        { x: "at", y: "value", r: 2.5 * rem, fill: "var(--ink-2)" },
      ),
      Plot.dot(
        all.filter((figure) => figure.setAside),
        { x: "at", y: "value", r: 4 * rem, symbol: "times", stroke: "var(--ink-3)", strokeWidth: 1.5 },
      ),
      Plot.ruleY(of("TARGET"), {
        x1: (figure: Figure) => figure.year - 0.42,
        x2: (figure: Figure) => figure.year + 0.42,
        y: "value",
        stroke: "var(--hope)",
        strokeWidth: 2,
        strokeDasharray: "5 3",
      }),
      Plot.dot(of("TARGET"), {
        x: "at",
        y: "value",
        r: 5 * rem,
        symbol: "diamond2",
        stroke: "var(--hope)",
        fill: "var(--paper)",
        strokeWidth: 1.75 * rem,
        href: link,
      }),
      Plot.dot(of("PROJECTED"), {
        x: "at",
        y: "value",
        r: 5 * rem,
        symbol: "triangle",
        stroke: "var(--hope)",
        fill: "var(--paper)",
        strokeWidth: 1.75 * rem,
        href: link,
      }),
      Plot.dot(of("ESTIMATED", "DENIED"), {
        x: "at",
        y: "value",
        r: 4.5 * rem,
        stroke: "var(--accent)",
        fill: "var(--paper)",
        strokeWidth: 1.75 * rem,
        href: link,
      }),
      Plot.dot(
        of("REPORTED").filter((figure) => !figure.setAside),
        { x: "at", y: "value", r: 4.5 * rem, fill: "var(--accent)", stroke: "var(--paper)", strokeWidth: 1, href: link },
      ),
      ...(["OVER", "UNDER"] as const).map((comparator) =>
        Plot.text(
          claims.filter((figure) => figure.comparator === comparator),
          {
            x: "at",
            y: "value",
            text: () => (comparator === "OVER" ? "↑" : "↓"),
            dy: comparator === "OVER" ? -12 * rem : 12 * rem,
            fill: "var(--ink-2)",
            fontSize: 12,
          },
        ),
      ),
      Plot.tip(all, Plot.pointer({ x: "at", y: "value", title: words, maxRadius: 30, lineWidth: 26, fontSize: 12.5 * rem })),
    ],
  });
  const byAddress = new Map(claims.map((figure) => [link(figure), figure]));
  return forReaders(svg, (address) => {
    const figure = byAddress.get(address);
    return figure ? words(figure).replaceAll("\n", ", ") : "";
  });
}

function yearTicks(first: number, last: number, width: number): number[] {
  const step = [1, 2, 5, 10].find((one) => (last - first) / one <= width / 52) ?? 20;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => (last - year) % step === 0);
}

/** "$150 bn" on an axis, where "billion" would not fit. */
const axisWords = (value: number, unit: string) =>
  readableValue(value, unit).replace(" trillion", "tn").replace(" billion", "bn").replace(" million", "m").replace(" tonnes", " t");
