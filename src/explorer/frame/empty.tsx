import type { ReactNode } from "react";

/** Shown when there is nothing to show; `whole` if it is the page's only content. */
export function Empty({ heading, whole = false, children }: { heading: string; whole?: boolean; children?: ReactNode }) {
  const Heading = whole ? "h1" : "h2";
  return (
    <section className="empty" role="status">
      <Heading>{heading}</Heading>
      {children}
    </section>
  );
}
