import { useRef } from "react";
import { t } from "../language/translate.ts";
import { Copied } from "./cite.tsx";

/** The HTML snippet that embeds this chart. Only the embed page may be framed. */
export function Embed({ address, title }: { address: () => string; title: string }) {
  const box = useRef<HTMLDialogElement>(null);
  const html = () =>
    `<iframe src="${address().replaceAll("&", "&amp;")}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="520" style="border:0" loading="lazy"></iframe>`;
  return (
    <>
      <button type="button" className="action" onClick={() => box.current?.showModal()}>
        {t("Embed")}
      </button>
      <dialog ref={box} className="sheet" aria-label={t("Embed")}>
        <h2>{t("Embed")}</h2>
        <p>{t("Add this line to your page. It shows the current version of the chart.")}</p>
        <Copied name="HTML" text={html()} />
        <form method="dialog">
          <button className="action">{t("Close")}</button>
        </form>
      </dialog>
    </>
  );
}
