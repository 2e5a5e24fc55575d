import type { ReactNode } from "react";
import { Phrase } from "../language/phrase.tsx";

/** Shown when there is nothing to show; `whole` if it is the page's only content. */
export function EmptyState({ heading, whole = false, children }: { heading: string; whole?: boolean; children?: ReactNode }) {
  const Heading = whole ? "h1" : "h2";
  return (
    <section className="empty" role="status">
      <Heading>{heading}</Heading>
      {children}
    </section>
  );
}

/** The page of an id that the graph does not have. */
export const NotInGraph = ({ heading, id, children }: { heading: string; id: string; children?: ReactNode }) => (
  <EmptyState whole heading={heading}>
    <p>
      <Phrase words="Searched for {id}. Search above by name, in any script." id={<code>{id}</code>} />
    </p>
    {children}
  </EmptyState>
);
