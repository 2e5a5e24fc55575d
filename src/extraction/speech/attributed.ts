// Who is taken to say something, with the office and country that the text gives.
import type { KnownNames } from "./known-names.ts";
import { personBy } from "./people.ts";

export interface Attribution {
  speaker: string;
  accordingTo: string[];
  rule: string;
  office: string | null;
  country: string | null;
  /** Whether the speaker is one who comments on figures of others: an analyst. */
  comments: boolean;
  /** Whether it is a ministry, customs or the like. */
  body: boolean;
  /** Where his words begin in a sentence whose first part is somebody else's or nobody's. */
  since?: number;
  /** Another, who speaks from there on in the same sentence. */
  then?: { at: number; attribution: Attribution };
}

export function attributedTo(speaker: string, accordingTo: string[], rule: string, names: KnownNames): Attribution {
  const known = names.known.get(speaker);
  return {
    speaker,
    accordingTo: accordingTo.filter((body) => body !== speaker),
    rule,
    office: known?.office ?? null,
    country: known?.country ?? personBy(speaker, null, names.day)?.country ?? null,
    comments: names.language.attribution.comments.test(known?.office ?? ""),
    body: names.isBody(speaker),
  };
}
