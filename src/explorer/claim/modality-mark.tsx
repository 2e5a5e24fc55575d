import type { Modality } from "@trade-graph/client";
import { modalities } from "../words/labels.ts";

/** A result needs no mark; what is hoped, planned or denied must never be taken for one. */
export function ModalityMark({ modality }: { modality: Modality }) {
  if (modality === "REPORTED") return null;
  return <span className={`modality ${modality.toLowerCase()}`}>{modalities[modality]}</span>;
}
