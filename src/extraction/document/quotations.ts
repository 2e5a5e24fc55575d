const opening = /[“"«「]/g;
const closing = /[”"»」]/g;
const longest = 2_000;

/** The text without its quotations of up to 2,000 characters. Each character is looked at once, however many marks nothing closes. */
export function withoutQuotations(text: string): string {
  let rest = "";
  let from = 0;
  let end = -1;
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const start = open.index;
    if (end <= start) {
      closing.lastIndex = start + 1;
      end = closing.exec(text)?.index ?? Infinity;
    }
    if (end - start - 1 > longest) continue;
    rest += text.slice(from, start);
    from = opening.lastIndex = end + 1;
  }
  return rest + text.slice(from);
}
