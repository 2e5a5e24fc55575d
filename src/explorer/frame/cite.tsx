import { useEffect, useRef, useState } from "react";
import { t } from "../language/translate.ts";
import { apa, bibtex, cslJson, type Cited } from "./citation.ts";

/** Citations in three formats, each with a copy button. */
export function Cite({ cited }: { cited: () => Cited }) {
  const box = useRef<HTMLDialogElement>(null);
  const [forms, setForms] = useState<[string, string][]>([]);
  useEffect(() => {
    if (forms.length) box.current?.showModal();
  }, [forms]);
  const open = () => {
    const one = cited();
    setForms([
      ["APA", apa(one)],
      ["BibTeX", bibtex(one)],
      ["CSL JSON", cslJson(one)],
    ]);
  };
  return (
    <>
      <button type="button" className="action" onClick={open}>
        {t("Cite")}
      </button>
      <dialog ref={box} className="sheet" aria-label={t("Cite")} onClose={() => setForms([])}>
        <h2>{t("Cite")}</h2>
        {forms.map(([name, text]) => (
          <Copied key={name} name={name} text={text} />
        ))}
        <form method="dialog">
          <button className="action">{t("Close")}</button>
        </form>
      </dialog>
    </>
  );
}

/** A text with a copy button. */
export function Copied({ name, text }: { name: string; text: string }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(true);
      setTimeout(() => setDone(false), 2500);
    } catch {
      // Without a secure context a page may not write to the clipboard; the text can be selected manually.
    }
  };
  return (
    <section className="copied">
      <h3>{name}</h3>
      <pre tabIndex={0}>{text}</pre>
      <button type="button" className="action" onClick={copy} aria-label={t("Copy {what}", { what: name })}>
        <span aria-live="polite">{done ? t("Copied") : t("Copy")}</span>
      </button>
    </section>
  );
}
