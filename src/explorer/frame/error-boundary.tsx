import { Component, type ReactNode } from "react";
import { t } from "../language/translate.ts";

/** An error boundary: if a view throws, the frame remains, with a message and links. */
export class ErrorBoundary extends Component<{ children: ReactNode; address: string }, { at: string | null }> {
  override state: { at: string | null } = { at: null };

  static getDerivedStateFromError() {
    return { at: location.pathname + location.search };
  }

  override render() {
    if (this.state.at !== this.props.address) return this.props.children;
    return (
      <section className="error fault" role="alert">
        <h2>{t("This page could not be displayed")}</h2>
        <p>{t("The address may be mistyped, or the site may have been updated while the page was open.")}</p>
        <button type="button" onClick={() => location.reload()}>
          {t("Reload")}
        </button>
      </section>
    );
  }
}
