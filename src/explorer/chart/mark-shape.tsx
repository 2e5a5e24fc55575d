import type { Modality } from "@trade-graph/client";

interface MarkShapeProps {
  modality: Modality;
  setAside?: boolean;
  /** Several figures that did not fit side by side. */
  many?: boolean;
  x: number;
  y: number;
  r: number;
}

/** Results are filled, estimates hollow, forecasts triangles, targets diamonds: distinguished by shape before colour. */
export function MarkShape({ modality, setAside = false, many = false, x, y, r }: MarkShapeProps) {
  if (setAside) return <path className="shape set-aside" d={`M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`} />;
  if (many) return <rect className="shape many" x={x - r} y={y - r} width={2 * r} height={2 * r} rx={r / 2} />;
  switch (modality) {
    case "TARGET":
      return <path className="shape hoped" d={`M${x} ${y - r * 1.2}L${x + r * 1.2} ${y}L${x} ${y + r * 1.2}L${x - r * 1.2} ${y}Z`} />;
    case "PROJECTED":
      return <path className="shape hoped" d={`M${x} ${y - r * 1.15}L${x + r * 1.1} ${y + r * 0.85}H${x - r * 1.1}Z`} />;
    case "REPORTED":
      return <circle className="shape result" cx={x} cy={y} r={r} />;
    default:
      return <circle className="shape estimate" cx={x} cy={y} r={r * 0.9} />;
  }
}
