// Parts of the Russian patterns of time.

/** A year in digits: 2024. */
export const YEAR = String.raw`(?:19|20)\d\d`;

/** The day of which a report's figures are: "в среду", "за минувшие сутки". */
export const DAYS = [
  "в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|вчера|накануне",
  "за (?:вчерашний день|(?:минувшие|прошедшие|прошлые|истекшие|последние) сутки)|в первый(?: же)? день",
].join("|");

/** Months behind a day: "5 января". */
export const DAY_MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
