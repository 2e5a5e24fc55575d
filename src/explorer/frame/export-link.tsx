import { useState, type MouseEvent, type ReactNode } from "react";
import { fetchWithKey, storedKey } from "../api/key.ts";
import { t } from "../language/translate.ts";
import { saveFile } from "./save-file.ts";

/** A link to an export. A link cannot send a key: with a stored key, the file is fetched and then saved. */
export function ExportLink({ to, children }: { to: string; children: ReactNode }) {
  const [failed, setFailed] = useState(false);
  const save = async (event: MouseEvent) => {
    if (!storedKey()) return;
    event.preventDefault();
    try {
      const response = await fetchWithKey(to);
      setFailed(!response.ok);
      if (response.ok) saveFile(await response.blob(), new URL(to, location.href).pathname.split("/").at(-1)!);
    } catch {
      setFailed(true);
    }
  };
  return (
    <a href={to} download onClick={(event) => void save(event)}>
      {children}
      {failed && <span role="alert">: {t("not saved, try again")}</span>}
    </a>
  );
}
