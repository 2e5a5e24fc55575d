// What takes a document and answers claims. The rules are the one in use; a model behind an address can stand in their place.
import type { ExtractedClaim } from "./claim.ts";
import type { SourceDocument } from "./document/document.ts";

export interface Extractor {
  /** Kept with every claim it makes. */
  name: string;
  extraction: "RULE" | "MODEL";
  /** Every claim's words stand in the paragraph it names; what does not is dropped at the door, see `admitted`. */
  extract(document: SourceDocument): Promise<ExtractedClaim[]> | ExtractedClaim[];
}
