const shownAtOnce = 10;
import { t } from "../language/translate.ts";

export function Aliases({ aliases }: { aliases: readonly string[] }) {
  const rest = aliases.slice(shownAtOnce);
  return (
    <div className="aliases">
      <span className="role">{t("Also")}</span>
      {aliases.slice(0, shownAtOnce).map((alias) => (
        <span key={alias} className="name">
          <bdi>{alias}</bdi>
        </span>
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{t("and {count} more", { count: rest.length })}</summary>
          {rest.map((alias) => (
            <span key={alias} className="name">
              <bdi>{alias}</bdi>
            </span>
          ))}
        </details>
      )}
    </div>
  );
}
