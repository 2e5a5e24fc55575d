import type { ReactNode } from "react";

/** Where there is nothing to show; `whole` where it is all that a page shows. */
export function Empty({ heading, whole = false, children }: { heading: string; whole?: boolean; children?: ReactNode }) {
  const Heading = whole ? "h1" : "h2";
  return (
    <section className="empty" role="status">
      <Heading>{heading}</Heading>
      {children}
    </section>
  );
}
