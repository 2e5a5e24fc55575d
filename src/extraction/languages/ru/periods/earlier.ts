// Russian words around a number by which it is one of a year earlier.
import { YEAR } from "./parts.ts";

const PERIOD = String.raw`(?:период|месяц|квартал|полугоди|отрез|срок|промежут)\p{L}*`;
/** "в том же периоде", "за аналогичный месяц" */
const ALIKE = String.raw`(?:за|в) (?:аналогичн|т[оу]т? же|том же|та[ку]\p{L}+ же|этот же|соответствующ)\p{L}*(?: же)? ${PERIOD}`;
const YEAR_BEFORE = `(?:(?:прошлого|предыдущего|минувшего) года|${YEAR}(?:-?го)?(?: года)?|годом ранее|годом раньше)`;
/** Words between the time and its number: ", напротив, экспорт составил (зерно и мука – ". */
const UP_TO_NUMBER = [
  String.raw`(?:, [^,;.\d]{3,50},)?(?: [\p{L}«»-]+){0,9}?`,
  "(?:(?: ?[(—–])? [^.;—–]{1,28} (?:и|на|на сумму|стоимостью))?,? ?[(—–]? ?",
].join("");
export const earlierBefore = new RegExp(`(?:годом ранее|годом раньше|год назад|${ALIKE} ${YEAR_BEFORE})${UP_TO_NUMBER}$`, "iu");

/** Behind it a number of its own follows: "годом ранее – 5 млн", "год назад он составлял". */
const OWN_NUMBER = String.raw` ?[—–-] ?(?:\p{L}+ ){0,3}[$€]? ?\d|,? (?:он\p{L}? |это )?(?:был|составля|равня)\p{L}* `;
export const yearEarlier = new RegExp(
  String.raw`^\)?,? ?(?:${[
    `(?:годом ранее|годом раньше|год назад|сезоном ранее|сезоном раньше)(?!${OWN_NUMBER})`,
    [
      String.raw`(?:за|в) (?:аналогичн|т[оу]т? же|том же|соответствующ)\p{L}* (?:же )?(?:период|месяц|квартал|полугоди)\p{L}* `,
      `(?:прошлого года|предыдущего года|годом ранее|${YEAR})`,
    ].join(""),
  ].join("|")})`,
  "iu",
);
