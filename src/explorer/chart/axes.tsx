import { shortValue } from "../words/quantity.ts";
import type { Layout } from "./layout.ts";

export function Axes({ layout, unit }: { layout: Layout; unit: string }) {
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
