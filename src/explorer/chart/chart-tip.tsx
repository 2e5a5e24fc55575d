import { useLayoutEffect, useRef, useState } from "react";
import { tCount } from "../language/translate.ts";
import { modalities } from "../words/labels.ts";
import { readableValue } from "../words/quantity.ts";
import type { Layout, PlacedMark } from "./layout.ts";
import { MarkShape } from "./mark-shape.tsx";
import type { ChartModel, Mark } from "./model.ts";
import { figureWords, whoWords } from "./words.ts";
import { outcomeWords } from "../words/outcome.ts";

export interface HoveredPoint {
  year: number;
  x: number;
  y: number;
  /** The hovered mark; null if only its year is hovered. */
  placed: PlacedMark | null;
}

/** A tooltip next to the pointer, never between it and the mark: it ignores clicks. */
export function ChartTip({ model, pointed, layout }: { model: ChartModel; pointed: HoveredPoint; layout: Layout }) {
  const tip = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  const { year, x, y, placed } = pointed;
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = tip.current ?? {};
    const gap = layout.radius + 10;
    const left = x + gap + width <= layout.width ? x + gap : Math.max(0, x - gap - width);
    setAt({ left, top: Math.max(0, Math.min(y - height / 2, layout.height - height)) });
  }, [x, y, placed, layout]);
  const marks = placed ? [placed.mark, ...placed.also] : model.marks.filter((mark) => mark.year === year);
  const lines = model.lines.flatMap((line) => {
    const point = line.points.find((one) => one.year === year);
    return point ? [{ name: line.name, value: point.value }] : [];
  });
  return (
    <div ref={tip} className="chart-tip" style={at} role="presentation">
      <p className="year">{year}</p>
      {(!placed || lines.length > 0) && (
        <dl>
          {lines.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{readableValue(value, model.unit)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul>
        {marks.slice(0, 6).map((mark) => (
          <TipMark key={mark.key} mark={mark} whole={placed !== null} />
        ))}
      </ul>
      {marks.length > 6 && <p className="fine">{tCount(marks.length - 6, "{n} more figure|{n} more figures")}</p>}
    </div>
  );
}

function TipMark({ mark, whole }: { mark: Mark; whole: boolean }) {
  const first = mark.claims[0]!;
  const outcome = outcomeWords(first.outcome);
  const speakers = [...new Set(mark.claims.map((claim) => claim.speaker.name))];
  return (
    <li>
      <svg width="12" height="12" aria-hidden="true">
        <MarkShape modality={mark.modality} setAside={mark.setAside} x={6} y={6} r={4} />
      </svg>
      <span>
        <strong>{figureWords(mark)}</strong> {mark.modality !== "REPORTED" && modalities[mark.modality].toLowerCase()}{" "}
        {outcome && <em>{outcome}</em>}{" "}
        <span className="who">
          {mark.claims.length > 1 ? `${speakers.slice(0, 3).join(", ")} ×${mark.claims.length}` : whoWords(first)}
        </span>
        {whole && mark.claims.length === 1 && <span className="text">{first.text}</span>}
      </span>
    </li>
  );
}
