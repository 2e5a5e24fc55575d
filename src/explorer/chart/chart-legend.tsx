import type { Modality } from "@trade-graph/client";
import { t } from "../language/translate.ts";
import { Term } from "../frame/term.tsx";
import { MarkShape } from "./mark-shape.tsx";
import { dashes, lineColours } from "./line-chart.tsx";
import type { ChartModel } from "./model.ts";

/** Explains the marks that are on the chart. Lines are labelled at their ends, and here for downloaded pictures. */
export function ChartLegend({ model }: { model: ChartModel }) {
  const has = (...kinds: Modality[]) => model.marks.some((mark) => !mark.setAside && kinds.includes(mark.modality));
  const shape = (modality: Modality, { setAside = false, many = false } = {}) => (
    <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
      <MarkShape modality={modality} setAside={setAside} many={many} x={12} y={7} r={4.5} />
    </svg>
  );
  return (
    <ul className="legend" aria-label={t("Legend")}>
      {model.lines.map((line, index) => (
        <li key={line.name}>
          <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
            <g className="line" style={{ color: lineColours[index % lineColours.length] }}>
              <path d="M1 7H23" strokeDasharray={dashes[index % dashes.length] || undefined} />
            </g>
          </svg>
          {line.name}
        </li>
      ))}
      {has("REPORTED") && (
        <li>
          {shape("REPORTED")}
          <Term name="result">{t("Claimed result")}</Term>
        </li>
      )}
      {/* Whether any share a mark depends on the width: the style sheet shows this entry only beside such a mark. */}
      <li className="of-many">
        {shape("REPORTED", { many: true })}
        {t("Several claims")}
      </li>
      {has("ESTIMATED", "DENIED") && (
        <li>
          {shape("ESTIMATED")}
          {t("Estimate or denial")}
        </li>
      )}
      {has("PROJECTED") && (
        <li>
          {shape("PROJECTED")}
          <Term name="forecast">{t("Forecast")}</Term>
        </li>
      )}
      {has("TARGET") && (
        <li>
          {shape("TARGET")}
          <Term name="target">{t("Target")}</Term>
        </li>
      )}
      {model.marks.some((mark) => mark.setAside) && (
        <li>
          {shape("REPORTED", { setAside: true })}
          {t("Set aside as suspect")}
        </li>
      )}
    </ul>
  );
}
