import { useMemo, useState, type MouseEvent, type PointerEvent, type RefObject } from "react";
import { inThisLanguage } from "../address/address.ts";
import { placeAddress } from "../address/places.ts";
import { modalities } from "../words/labels.ts";
import { readableValue, shortValue } from "../words/quantity.ts";
import { ChartTip, type Pointed } from "./chart-tip.tsx";
import { layoutOf, type Layout, type PlacedMark } from "./layout.ts";
import { MarkShape } from "./mark-shape.tsx";
import { stretches, type ChartModel } from "./model.ts";
import { useWidth } from "./use-width.ts";
import { markWords } from "./words.ts";

interface LineChartProps {
  model: ChartModel;
  label: string;
  /** The mark that stands open beneath the chart, by one of its claims. */
  open?: string | null;
  onOpen?: (claims: readonly { id: string }[]) => void;
  /** Where the drawing stands, for whoever saves it as a picture. */
  drawing: RefObject<HTMLDivElement | null>;
}

/** Lines are told apart without colour too: the second is dashed, the third dotted. */
export const dashes = ["", "7 3", "2 3", "9 3 2 3", "1 4"];
export const lineColours = [
  "var(--ink-2)",
  "var(--kind-country)",
  "var(--kind-official)",
  "var(--kind-commodity)",
  "var(--kind-organization)",
];

/** Lines with gaps as gaps, and claims side by side in the column of their year. Every mark is a link that pointer, finger and keyboard open. */
export function LineChart({ model, label, open = null, onOpen, drawing }: LineChartProps) {
  const { box, width } = useWidth<HTMLDivElement>();
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const layout = useMemo(() => (width > 0 ? layoutOf(model, width, rem) : null), [model, width, rem]);
  const [pointed, setPointed] = useState<Pointed | null>(null);
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
                {stretches(line.points).map((stretch) => (
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

function Axes({ layout, unit }: { layout: Layout; unit: string }) {
  const { plot, valueTicks, yearTicks, x, y } = layout;
  return (
    <g className="axes" aria-hidden="true">
      {valueTicks.map((tick) => (
        <g key={tick}>
          <line className={tick === 0 ? "zero" : undefined} x1={plot.x} x2={plot.x + plot.width} y1={y(tick)} y2={y(tick)} />
          <text x={plot.x - 6} y={y(tick) + 4} textAnchor="end">
            {shortValue(tick, unit)}
          </text>
        </g>
      ))}
      {yearTicks.map((year) => (
        <text key={year} x={x(year)} y={plot.y + plot.height + 18} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}

interface MarkLinkProps {
  placed: PlacedMark;
  layout: Layout;
  open: string | null;
  onOpen: LineChartProps["onOpen"];
  onPoint: (pointed: Pointed | null) => void;
}

function MarkLink({ placed, layout, open, onOpen, onPoint }: MarkLinkProps) {
  const { mark, also, x, y } = placed;
  const claims = [mark, ...also].flatMap((each) => each.claims);
  const opened = claims.some((claim) => claim.id === open);
  const follow = (event: MouseEvent) => {
    if (!onOpen || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onPoint(null);
    onOpen(claims);
  };
  const point = () => onPoint({ year: mark.year, x, y, placed });
  return (
    <a
      className={`mark${opened ? " opened" : ""}`}
      href={inThisLanguage(placeAddress(claims[0]!.id))}
      aria-label={[markWords(mark), ...also.map(markWords)].join("; ")}
      onClick={follow}
      onPointerEnter={(event) => event.pointerType !== "touch" && point()}
      onFocus={point}
      onBlur={() => onPoint(null)}
    >
      <circle className="reach" cx={x} cy={y} r={Math.max(layout.radius + 2, Math.min(12, layout.plot.width / layout.years.length / 2))} />
      {mark.comparator === "RANGE" && mark.claims[0]?.quantity && <RangeBar placed={placed} layout={layout} />}
      <MarkShape modality={mark.modality} setAside={mark.setAside} many={also.length > 0} x={x} y={y} r={layout.radius} />
    </a>
  );
}

function RangeBar({ placed: { mark, x }, layout }: { placed: PlacedMark; layout: Layout }) {
  const { low, high } = mark.claims[0]!.quantity!;
  if (low === null || high === null) return null;
  return <line className="range" x1={x} x2={x} y1={layout.y(low)} y2={layout.y(high)} />;
}

/** One line of the tip or the table on what an office reports. */
export const pointWords = (name: string, value: number, unit: string) => `${name}: ${readableValue(value, unit)}`;

export const modalityWords = (modality: keyof typeof modalities) => modalities[modality];
