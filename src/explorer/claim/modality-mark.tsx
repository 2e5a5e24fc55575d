import type { Modality } from "@trade-graph/client";
import { modalities } from "../words/labels.ts";

/** Results need no mark; forecasts, targets and denials must never look like results. */
export function ModalityMark({ modality }: { modality: Modality }) {
  if (modality === "REPORTED") return null;
  return <span className={`modality ${modality.toLowerCase()}`}>{modalities[modality]}</span>;
}
