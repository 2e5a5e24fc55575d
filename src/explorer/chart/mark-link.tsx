import type { MouseEvent } from "react";
import { inThisLanguage } from "../address/address.ts";
import { placeAddress } from "../address/places.ts";
import type { HoveredPoint } from "./chart-tip.tsx";
import type { Layout, PlacedMark } from "./layout.ts";
import { MarkShape } from "./mark-shape.tsx";
import { markWords } from "./words.ts";

interface MarkLinkProps {
  placed: PlacedMark;
  layout: Layout;
  open: string | null;
  onOpen: ((claims: readonly { id: string }[]) => void) | undefined;
  onPoint: (pointed: HoveredPoint | null) => void;
}

export function MarkLink({ placed, layout, open, onOpen, onPoint }: MarkLinkProps) {
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
