import { useRef } from "react";
import { say } from "../language/say.ts";
import { Copied } from "./cite.tsx";

/** The HTML snippet that embeds this chart. Only the embed page may be framed. */
export function Embed({ address, title }: { address: () => string; title: string }) {
  const box = useRef<HTMLDialogElement>(null);
  const html = () =>
    `<iframe src="${address().replaceAll("&", "&amp;")}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="520" style="border:0" loading="lazy"></iframe>`;
  return (
    <>
      <button type="button" className="action" onClick={() => box.current?.showModal()}>
        {say("Embed")}
      </button>
      <dialog ref={box} className="sheet" aria-label={say("Embed")}>
        <h2>{say("Embed")}</h2>
        <p>{say("Add this line to your page. It shows the current version of the chart.")}</p>
        <Copied name="HTML" text={html()} />
        <form method="dialog">
          <button className="action">{say("Close")}</button>
        </form>
      </dialog>
    </>
  );
}
