import { useEffect, useRef } from "react";
import { ExpandedClaim } from "./expanded-claim.tsx";
import { t, tCount } from "../language/translate.ts";
import { modalities } from "../words/labels.ts";
import type { Mark } from "../chart/model.ts";
import { figureWords, whoWords } from "../chart/words.ts";
import { outcomeWords } from "../words/outcome.ts";

interface OpenedClaimsProps {
  marks: readonly Mark[];
  open: string | null;
  choose: (id: string | null) => void;
}

/** The claims of the opened mark, and the selected one with its words, below the chart. */
export function OpenedClaims({ marks, open, choose }: OpenedClaimsProps) {
  const section = useRef<HTMLElement>(null);
  const shown = useRef(open);
  // A tall chart would leave the opened claim below the window. An address that is loaded with one stays at its top.
  useEffect(() => {
    if (open && open !== shown.current) section.current?.scrollIntoView({ block: "nearest" });
    shown.current = open;
  }, [open]);
  const mark = marks.find(({ claims }) => claims.some(({ id }) => id === open));
  if (!mark || !open) return null;
  // Figures of one year that share a mark are opened together.
  const claims = marks.filter(({ year }) => year === mark.year).flatMap((each) => each.claims.map((claim) => ({ claim, mark: each })));
  return (
    <section ref={section} className="opened-claims" aria-label={t("Selected claim")}>
      <header>
        <h3>{tCount(claims.length, "{n} claim about {year}|{n} claims about {year}", { year: mark.year })}</h3>
        <button type="button" className="action" onClick={() => choose(null)}>
          {t("Close")}
        </button>
      </header>
      {claims.length > 1 && (
        <ul className="chips">
          {claims.map(({ claim, mark: own }) => (
            <li key={claim.id}>
              <button type="button" aria-pressed={claim.id === open} onClick={() => choose(claim.id)}>
                <strong>{figureWords(own)}</strong> {own.modality !== "REPORTED" && modalities[own.modality].toLowerCase()}{" "}
                {whoWords(claim)}
                {outcomeWords(claim.outcome) && `, ${outcomeWords(claim.outcome)}`}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="claim-text">{claims.find(({ claim }) => claim.id === open)?.claim.text}</p>
      <ExpandedClaim id={open} />
    </section>
  );
}
