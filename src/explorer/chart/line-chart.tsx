import { useMemo, useState, type PointerEvent, type RefObject } from "react";
import { Axes } from "./axes.tsx";
import { ChartTip, type HoveredPoint } from "./chart-tip.tsx";
import { layoutOf } from "./layout.ts";
import { MarkLink } from "./mark-link.tsx";
import { segmentsOf, type ChartModel } from "./model.ts";
import { useWidth } from "./use-width.ts";

interface LineChartProps {
  model: ChartModel;
  label: string;
  /** The mark opened below the chart, identified by one of its claims. */
  open?: string | null;
  onOpen?: (claims: readonly { id: string }[]) => void;
  /** The drawing's element, for saving it as a picture. */
  drawing: RefObject<HTMLDivElement | null>;
}

/** Lines are also distinguished without colour: the second is dashed, the third dotted. */
export const dashes = ["", "7 3", "2 3", "9 3 2 3", "1 4"];
export const lineColours = [
  "var(--ink-2)",
  "var(--kind-country)",
  "var(--kind-official)",
  "var(--kind-commodity)",
  "var(--kind-organization)",
];

/** Lines with gaps, and claims side by side in the column of their year. Every mark is a link for pointer, touch and keyboard. */
export function LineChart({ model, label, open = null, onOpen, drawing }: LineChartProps) {
  const { box, width } = useWidth<HTMLDivElement>();
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const layout = useMemo(() => (width > 0 ? layoutOf(model, width, rem) : null), [model, width, rem]);
  const [pointed, setPointed] = useState<HoveredPoint | null>(null);
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (!layout || event.pointerType === "touch" || (event.target as Element).closest("a.mark")) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - left;
    const year = layout.years.find((each) => Math.abs(layout.x(each) - x) <= layout.plot.width / layout.years.length / 2);
    setPointed(year === undefined ? null : { year, x: layout.x(year), y: layout.plot.y, placed: null });
  };
  return (
    <div ref={box} className="chart">
      <div ref={drawing} className="drawing" onPointerLeave={() => setPointed(null)}>
        {layout && (
          <svg className="chart-svg" role="group" aria-label={label} width={layout.width} height={layout.height} onPointerMove={point}>
            <Axes layout={layout} unit={model.unit} />
            {pointed && (
              <line
                className="pointed-year"
                x1={layout.x(pointed.year)}
                x2={layout.x(pointed.year)}
                y1={layout.plot.y}
                y2={layout.plot.y + layout.plot.height}
              />
            )}
            {model.lines.map((line, index) => (
              <g key={line.name} className="line" style={{ color: lineColours[index % lineColours.length] }}>
                {segmentsOf(line.points).map((stretch) => (
                  <path
                    key={stretch[0]!.year}
                    d={stretch.map(({ year, value }, at) => `${at ? "L" : "M"}${layout.x(year)} ${layout.y(value)}`).join("")}
                    strokeDasharray={dashes[index % dashes.length] || undefined}
                  />
                ))}
                {line.points.map(({ year, value }) => (
                  <circle key={year} cx={layout.x(year)} cy={layout.y(value)} r={Math.min(2.5, layout.radius / 2)} />
                ))}
                {layout.names[index] && (
                  <text
                    className="line-name"
                    x={layout.names[index].at.x}
                    y={layout.names[index].at.y}
                    textAnchor={layout.names[index].anchor}
                  >
                    {layout.names[index].text}
                    {layout.names[index].text !== line.name && <title>{line.name}</title>}
                  </text>
                )}
              </g>
            ))}
            {layout.marks.map((placed) => (
              <MarkLink key={placed.mark.key} placed={placed} layout={layout} open={open} onOpen={onOpen} onPoint={setPointed} />
            ))}
            {layout.markLabels.map(({ label: { text, at }, placed }) => (
              <text key={placed.mark.key} className="mark-label" x={at.x} y={at.y} textAnchor="middle">
                {text}
              </text>
            ))}
          </svg>
        )}
      </div>
      {layout && pointed && <ChartTip model={model} pointed={pointed} layout={layout} />}
    </div>
  );
}
