import type { ReactNode } from "react";

export function Empty({ heading, children }: { heading: string; children?: ReactNode }) {
  return (
    <section className="empty" role="status">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
