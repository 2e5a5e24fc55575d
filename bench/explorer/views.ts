import { AxeBuilder } from "@axe-core/playwright";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { closePage, openTab } from "../../tests/support/browser.ts";
import { views } from "../../tests/support/explorer-views.ts";

export const widths = ["360", "1280", "2560"];
export const schemes = ["light", "dark"] as const;
export const languages = ["en", "ru", "zh"];

export interface Chosen {
  widths: readonly string[];
  schemes: readonly ("light" | "dark")[];
  languages: readonly string[];
  /** Where a picture of each goes, for eyes to look at. */
  pictures: string | undefined;
}

export interface Looked {
  looked: number;
  worstShift: number;
  /** What is wrong, by kind, each with its view. */
  faults: Record<string, string[]>;
}

/** Every view at each width, in each theme and language. */
export async function lookAtViews(browser: Browser, address: string, chosen: Chosen): Promise<Looked> {
  const faults: Looked["faults"] = {
    "axe violations": [],
    "foreign requests": [],
    "console messages": [],
    "text cut or sideways scroll": [],
    "overlapping labels": [],
  };
  let [looked, worstShift] = [0, 0];
  for (const width of chosen.widths.map(Number))
    for (const colorScheme of chosen.schemes)
      for (const language of chosen.languages)
        for (const [name, path, ready] of views) {
          const viewport = { width, height: width < 500 ? 780 : 1000 };
          const { page, foreign, complaints } = await openTab(browser, address, { viewport, colorScheme, reducedMotion: "reduce" });
          await page.addInitScript(watchShifts);
          await page.goto(language === "en" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
          const where = `${name}, ${width}, ${colorScheme}, ${language}`;
          try {
            await ready(page);
            await page.waitForLoadState("networkidle");
            const { violations } = await new AxeBuilder({ page })
              .setLegacyMode(true)
              .options({ resultTypes: ["violations"] })
              .analyze();
            const picture = `${name}-${width}-${colorScheme}-${language}.png`.replaceAll(" ", "-");
            if (chosen.pictures) await page.screenshot({ path: join(chosen.pictures, picture), fullPage: true });
            const { cut, overlapping, shift } = await seen(page);
            faults["axe violations"]!.push(...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 90)}`));
            faults["foreign requests"]!.push(...foreign.map((url) => `${where}: ${url}`));
            // The browser itself tells of the status of an address that nothing has.
            const told = complaints.filter((said) => name !== "no such view" || !said.includes("404"));
            faults["console messages"]!.push(...told.map((said) => `${where}: ${said}`));
            faults["text cut or sideways scroll"]!.push(...cut.map((text) => `${where}: ${text}`));
            faults["overlapping labels"]!.push(...overlapping.map((text) => `${where}: ${text}`));
            if (shift > 0.05) (faults["layout shift over 0.05"] ??= []).push(`${where}: ${shift.toFixed(3)}`);
            worstShift = Math.max(worstShift, shift);
          } catch (error) {
            (faults["not drawn"] ??= []).push(`${where}: ${String(error).split("\n")[0]}`);
          }
          looked += 1;
          await closePage(page);
        }
  return { looked, worstShift, faults };
}

/** What moves without being asked to, added up as the standard of web vitals has it. */
function watchShifts() {
  interface Shift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
  }
  const seen = globalThis as unknown as { shifted: number };
  seen.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) seen.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Text that its box does not show, labels of drawings that cover each other, and what moved. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
      .filter((each) => {
        const { overflowX, textOverflow } = getComputedStyle(each);
        const hides = overflowX === "hidden" && textOverflow !== "ellipsis";
        return hides && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1;
      })
      .map((each) => `${each.className}: ${each.textContent?.slice(0, 50)}`);
    const sideways = document.documentElement.scrollWidth - innerWidth;
    if (sideways > 0) cut.push(`scrolls sideways by ${sideways}`);
    const overlapping: string[] = [];
    for (const drawing of document.querySelectorAll("svg")) {
      const labels = [...drawing.querySelectorAll("text")]
        .map((each) => ({ words: each.textContent ?? "", box: each.getBoundingClientRect() }))
        .filter(({ words, box }) => words.trim() && box.width > 0);
      for (const [at, one] of labels.entries())
        for (const other of labels.slice(at + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Boxes of text are taller than its letters.
          if (across > 1 && down > 4) overlapping.push(`${one.words} over ${other.words}`);
        }
    }
    return { cut, overlapping, shift: (globalThis as unknown as { shifted: number }).shifted };
  });
