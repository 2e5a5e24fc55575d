// The names of Russian bodies as their offices write them.
import { NEVER } from "../../pattern.ts";
import { nominativeBody } from "../declension.ts";

/** Before a firm's name: "АО «Терра»". */
const LEGAL_FORM = /^(?:[Пп]ресс-служб\p{L}* )?(?:[ПОЗН]?АО|ООО|ОсОО|ТОО|ФГУП|ГУП|РГП|РУП) (?=[«\p{Lu}])/u;

/** What stands before and behind a body's name and is no part of it. */
export const bodyName = (written: string, oblique?: boolean): string =>
  nominativeBody(
    written
      // "по данным «СовЭкона»"
      .replace(oblique ? /^(\p{Lu}[\p{L}-]+[бвгджзклмнпрстфхцчшщ])а$/u : NEVER, "$1")
      .replace(/ РФ$/u, " России")
      .replace(LEGAL_FORM, "")
      .replace(/^[Пп]ресс-служб\p{L}* (?=.*\p{Lu})/u, "")
      // "казахстанское Министерство торговли"
      .replace(/^\p{Ll}+(?:[сц]к)(?:ое|ая|ий|ого|ой|ом|ому) (?=\p{Lu})/u, "")
      .replace(/(?: \p{Ll}+(?:ой|ей|ого))? (?:республики|страны|государства|королевства|региона)$/u, "")
      // A ministry of a region is none of the country.
      .replace(/^(?:(?:региональн|местн)\p{L}+ (?!министерств)|(?:профильн|отраслев)\p{L}+ )(?=\p{L}{5,})/iu, ""),
  );
