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

/** Letter widths in ems, at the upper end for common sans-serif fonts. */
const widths: [RegExp, number][] = [
  [/[\u2e80-\uffef]/, 1.02],
  [/[ilj.,:;'|! ]/, 0.34],
  [/[mwMW%—…жмшщыфюЖМШЩФЮ]/, 0.9],
  [/[A-ZА-Я]/, 0.78],
];
const otherwise = 0.62;
/** Semibold letters are wider by this factor. */
const bolder = 1.08;

/** The size of a text, calculated from its letters, because layout happens before drawing. */
export function textBox(text: string, size: number, bold = false): { width: number; height: number } {
  let ems = 0;
  for (const letter of text) ems += widths.find(([letters]) => letters.test(letter))?.[1] ?? otherwise;
  return { width: ems * size * (bold ? bolder : 1), height: size * 1.2 };
}
