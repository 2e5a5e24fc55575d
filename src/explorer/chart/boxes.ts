export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

export const within = (box: Box, frame: Box) =>
  box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;

/** The room a text takes, on the safe side: reckoned by its letters, as a drawing is laid out before it is drawn. */
export function textBox(text: string, size: number): { width: number; height: number } {
  let ems = 0;
  for (const letter of text)
    ems += /[\u2e80-\uffef]/.test(letter) ? 1.02 : /[ilj.,:;'|! ]/.test(letter) ? 0.34 : /[A-ZА-ЯmwMWжшщю—]/.test(letter) ? 0.78 : 0.6;
  return { width: ems * size, height: size * 1.2 };
}
