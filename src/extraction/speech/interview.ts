// Interviews: which paragraphs ask, and which are the answers of the one whom they are with.

/** An interviewer's question that stands alone in its paragraph. */
const LONGEST_QUESTION = 160;

const SPOKEN = /^[—–-] ?(?=[\p{Lu}«"“\d])/u;
const QUESTION = /^[—–-] ?(?=[\p{Lu}«"“\d]).*[?？][»"”]?$/u;

/** For each paragraph what it is of an interview; null where it is no part of one. */
export function interviewIn(texts: readonly string[], hasGuest: boolean): ("question" | "answer" | null)[] {
  const asked = texts.some((text) => QUESTION.test(text));
  const questions = texts.map((text) => text.length < LONGEST_QUESTION && /[?？]["”»]?$/u.test(text));
  const many = questions.filter(Boolean).length;
  const alternate = !asked && many >= 3 && many * 4 >= texts.length && hasGuest;
  const first = questions.indexOf(true);
  // "— How did the year go? — Trade grew by 5 %": a dash opens what either of two says, or every other paragraph is a question.
  return texts.map((text, at) => {
    if (!((asked && SPOKEN.test(text)) || (alternate && first <= at))) return null;
    return QUESTION.test(text) || questions[at] ? "question" : "answer";
  });
}
