const short = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
const long = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

interface Parts {
  day?: string;
  /** The name of a month, or Q1 to Q4. */
  month?: string;
  year: string;
}

function partsOf(text: string, months: readonly string[]): Parts | null {
  const parts = /^(\d{4})(?:-(?:(Q[1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(text);
  if (!parts) return null;
  const [, year, quarter, month, day] = parts;
  const name = quarter ?? (month && months[Number(month) - 1]);
  if (month && !name) return null;
  return { year: year!, ...(name && { month: name }), ...(day && { day: String(Number(day)) }) };
}

const written = ({ day, month, year }: Parts) => [day, month, year].filter(Boolean).join(" ");

/**
 * A day, month, quarter, year, or a range of two of them, as people write it: 2022-12-21/2022-12-31 becomes "21–31 December 2022",
 * 2022-01/2022-11 "January–November 2022", 2022-Q3 "Q3 2022". What is none of these stays as it is.
 */
export const readableDate = (label: string): string => read(label, long);

/** The same where there is little room: "21–31 Dec 2022". */
export const shortDate = (label: string): string => read(label, short);

function read(label: string, months: readonly string[]): string {
  const [from, to, more] = label.split("/").map((text) => partsOf(text, months));
  if (!from || to === null || more !== undefined) return label;
  if (!to) return written(from);
  if (from.year !== to.year) return from.month || to.month ? `${written(from)} – ${written(to)}` : `${from.year}–${to.year}`;
  // What both ends share is said once, at the end.
  if (from.month === to.month && from.day && to.day) return `${from.day}–${written(to)}`;
  if (from.day || to.day) return `${[from.day, from.month].filter(Boolean).join(" ")} – ${written(to)}`;
  return from.month && to.month ? `${from.month}–${written(to)}` : `${written(from)} – ${written(to)}`;
}
