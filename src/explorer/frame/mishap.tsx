import { Component, type ReactNode } from "react";
import { say } from "../language/say.ts";

/** The last net: a view that throws leaves the frame standing, says so, and offers a way on. */
export class Mishap extends Component<{ children: ReactNode; address: string }, { at: string | null }> {
  override state: { at: string | null } = { at: null };

  static getDerivedStateFromError() {
    return { at: location.pathname + location.search };
  }

  override render() {
    if (this.state.at !== this.props.address) return this.props.children;
    return (
      <section className="trouble fault" role="alert">
        <h2>{say("This view could not be drawn")}</h2>
        <p>{say("Its address may be mistyped, or the page may have been updated while it was open.")}</p>
        <button type="button" onClick={() => location.reload()}>
          {say("Load it again")}
        </button>
      </section>
    );
  }
}
