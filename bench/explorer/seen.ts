import type { Page } from "playwright-core";

/** The variables that `watchShifts` sets in the page. */
export interface Shifts {
  shifted: number;
  moved: string[];
}

/** The sum of layout shifts without user input, as web vitals define it. */
export function watchShifts() {
  interface Shift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
  }
  const seen = globalThis as unknown as Shifts;
  seen.shifted = 0;
  seen.moved = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      seen.shifted += entry.value;
      const what = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return `${element?.tagName}.${element?.className} ${from.x},${from.y},${from.height} to ${to.x},${to.y},${to.height}`;
      });
      seen.moved.push(`${entry.value.toFixed(3)} at ${Math.round(entry.startTime)} ms: ${what.slice(0, 3).join("; ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Text clipped by its box, and overlapping labels of drawings and lines of text. No named functions here: tsx would wrap them in a helper that the page does not have. */
export const seen = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
      .filter((each) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
        if (each.clientWidth <= 1 || each.closest(".unseen, .monaco-editor") || !each.checkVisibility()) return false;
        // Text truncated with an ellipsis shows that there is more.
        if (getComputedStyle(each).webkitLineClamp !== "none") return false;
        const across = overflowX === "hidden" && textOverflow !== "ellipsis" && each.scrollWidth > each.clientWidth + 1;
        return across || (overflowY === "hidden" && each.scrollHeight > each.clientHeight + 2);
      })
      .map((each) => `${each.tagName} ${each.className}: ${each.textContent?.slice(0, 50)}`);
    const sideways = document.documentElement.scrollWidth - innerWidth;
    if (sideways > 0) cut.push(`scrolls sideways by ${sideways}`);
    const labels: string[] = [];
    for (const drawing of document.querySelectorAll("svg")) {
      const frame = drawing.getBoundingClientRect();
      const inIt = [...drawing.querySelectorAll("text")]
        .map((each) => ({ words: each.textContent ?? "", box: each.getBoundingClientRect() }))
        .filter(({ words, box }) => words.trim() && box.width > 0);
      for (const [at, one] of inIt.entries()) {
        if (one.box.left < frame.left - 1 || one.box.right > frame.right + 1) cut.push(`${one.words} beyond its drawing`);
        for (const other of inIt.slice(at + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Text boxes are taller than the letters.
          if (across > 1 && down > 4) labels.push(`${one.words} over ${other.words}`);
        }
      }
    }
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { words: string; box: DOMRect; of: Element }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement!;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Content left of the page cannot be scrolled to.
      if (!node.nodeValue?.trim() || !of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (!of.closest(".unseen, .skip, .rooms, .monaco-editor") && range.getBoundingClientRect().left < -1)
        cut.push(`${node.nodeValue.trim().slice(0, 40)} beyond the left edge`);
      // Overlays cover the page on purpose.
      if (of.closest("svg, .unseen, .skip, .suggestions, .menu[open] > :not(summary), .chart-tip, .monaco-editor, .graph-stage, canvas"))
        continue;
      // For screen readers only.
      if (getComputedStyle(of).clipPath !== "none" || (of.parentElement && getComputedStyle(of.parentElement).clipPath !== "none"))
        continue;
      // Truncated or scrolled text is outside the visible area.
      let clip: Element | null = of;
      while (clip && getComputedStyle(clip).overflowY === "visible") clip = clip.parentElement;
      const { top, bottom } = clip && clip !== document.body ? clip.getBoundingClientRect() : { top: -Infinity, bottom: Infinity };
      for (const box of range.getClientRects())
        if ((box.top + box.bottom) / 2 < top || (box.top + box.bottom) / 2 > bottom) continue;
        else if (box.width > 2 && box.height > 2) lines.push({ words: node.nodeValue.trim().slice(0, 40), box, of });
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [at, one] of lines.entries())
      for (let next = at + 1; next < lines.length && lines[next]!.box.top < one.box.bottom; next++) {
        const other = lines[next]!;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (across > 2 && down > 0.4 * Math.min(one.box.height, other.box.height) && one.of !== other.of)
          texts.push(`${one.words} over ${other.words}`);
      }
    return { cut, labels, texts: [...new Set(texts)].slice(0, 5) };
  });
