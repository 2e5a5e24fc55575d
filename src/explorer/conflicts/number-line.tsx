import { useMemo } from "react";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { useWidth } from "../chart/use-width.ts";
import { t } from "../language/translate.ts";
import { numberLine, type PlacedFigure, type LineFigure } from "./number-line-layout.ts";

/** All figures of one thing on one line, to scale: claims above it with their speakers, official figures marked below. */
export function NumberLine({ figures, unit, label }: { figures: readonly LineFigure[]; unit: string; label: string }) {
  const { box, width } = useWidth<HTMLDivElement>();
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const layout = useMemo(() => (width > 0 ? numberLine(figures, unit, width, rem) : null), [figures, unit, width, rem]);
  return (
    <div ref={box} className="number-line">
      {layout && (
        <svg role="group" aria-label={label} width={layout.width} height={layout.height}>
          <line className="axis" x1="0" x2={layout.width} y1={layout.line} y2={layout.line} />
          {layout.ticks.map((tick) => (
            <g key={tick.text} className="tick" aria-hidden="true">
              <line x1={tick.x} x2={tick.x} y1={layout.line - 3} y2={layout.line + 3} />
              <text x={tick.x} y={layout.height - 3} textAnchor="middle">
                {tick.text}
              </text>
            </g>
          ))}
          {layout.placed.map((each) => (
            <Figure key={each.figure.key} placed={each} line={layout.line} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Figure({ placed: { figure, x, from, to, label }, line }: { placed: PlacedFigure; line: number }) {
  const drawn = (
    <>
      <line className="leader" x1={x} x2={x} y1={line} y2={figure.official ? label.y + 3 : label.y + label.height - 2} />
      {to - from > 3 && <line className="interval" x1={from} x2={to} y1={line} y2={line} />}
      {figure.official ? (
        <rect x={x - 2} y={line - 8} width={4} height={16} />
      ) : figure.low === null || figure.high === null ? (
        <path d={figure.low === null ? `M${x} ${line - 6}v12l-9-6z` : `M${x} ${line - 6}v12l9-6z`} />
      ) : (
        <circle cx={x} cy={line} r={5} />
      )}
      <text x={label.x} y={label.y + label.height * 0.75}>
        {label.text}
      </text>
    </>
  );
  const [claim] = figure.claims;
  if (!claim) return <g className="line-figure official">{drawn}</g>;
  return (
    <AppLink to={placeAddress(claim.id)} className="line-figure" aria-label={t("{label}: open claim", { label: label.text })}>
      {drawn}
    </AppLink>
  );
}
