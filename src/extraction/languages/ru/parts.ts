// How Russian patterns write a list of words.

/** The words of a list, of which any may stand: words("экспорт импорт") is "экспорт|импорт". */
export const words = (list: string): string => list.trim().split(/\s+/).join("|");

/** "В.", "К.-Ж.", "Ш. М.", "Дж." */
export const INITIALS = String.raw`(?:(?:Дж|\p{Lu})\.[ -]?){1,3}`;

/** Alternatives with either case of their first letter: "[Ээ]кспорт|[Ии]мпорт". */
export const eitherCase = (list: string): string => list.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
