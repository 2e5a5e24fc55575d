import { useAddress } from "../address/address.ts";
import { languageNow, uiLanguages, t, type UiLanguage } from "../language/translate.ts";

/** Each language by its own name. The choice is in the address, so that a link is read in the language it was sent in. */
export function LanguageChoice() {
  const { path, params } = useAddress();
  const address = (language: UiLanguage) => {
    const next = new URLSearchParams(params);
    next.set("lang", language);
    return `${path}?${next}`;
  };
  return (
    <nav className="languages" aria-label={t("Language")}>
      {(Object.keys(uiLanguages) as UiLanguage[]).map((language) => (
        <a key={language} href={address(language)} lang={language} aria-current={language === languageNow() ? "true" : undefined}>
          {language === "en" ? "EN" : language === "ru" ? "RU" : "中文"}
        </a>
      ))}
    </nav>
  );
}
