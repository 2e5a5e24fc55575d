import { AxeBuilder } from "@axe-core/playwright";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { closePage, openTab } from "../../tests/support/browser.ts";
import { states, views, type View } from "../../tests/support/explorer-views.ts";
import { sideBySide } from "../../tests/support/side-by-side.ts";
import { englishLeft, stringsIn } from "./english.ts";
import { seen, watchShifts, type Shifts } from "./seen.ts";

export const widths = ["360", "1280", "2560"];
export const schemes = ["light", "dark"] as const;
export const languages = ["en", "ru", "zh"];
const all = [...views, ...states];
export const viewNames = all.map(([name]) => name);

export interface Chosen {
  widths: readonly string[];
  schemes: readonly (typeof schemes)[number][];
  languages: readonly string[];
  names: readonly string[];
  /** The folder for a picture of each view, for review. */
  pictures: string | undefined;
}

export interface Looked {
  looked: number;
  worstShift: number;
  /** What is wrong, by kind, each with its view. */
  faults: Record<string, string[]>;
}

/** Views that are checked in parallel. */
const lanes = 2;

/** Every view at each width and in each language, and each in every theme. */
export async function lookAtViews(browser: Browser, address: string, chosen: Chosen): Promise<Looked> {
  const faults: Looked["faults"] = {
    "axe violations": [],
    "foreign requests": [],
    "console messages": [],
    "text cut or sideways scroll": [],
    "overlapping labels": [],
    "overlapping text": [],
    "English words in another language": [],
  };
  const looking: Looking = { browser, address, chosen, tell: (kind, what) => (faults[kind] ??= []).push(...what), shift: 0, looked: 0 };
  const places = chosen.widths.flatMap((width) =>
    chosen.languages.flatMap((language) =>
      all.filter(([name]) => chosen.names.includes(name)).map((view) => ({ width: Number(width), language, view })),
    ),
  );
  const nameOf = ({ width, language, view: [name] }: (typeof places)[number]) => `${name}, ${width}, ${language}`;
  await sideBySide(places, nameOf, (place) => lookAt(place, looking), lanes);
  return { looked: looking.looked, worstShift: looking.shift, faults };
}

interface Looking {
  browser: Browser;
  address: string;
  chosen: Chosen;
  tell: (kind: string, what: string[]) => void;
  shift: number;
  looked: number;
}

/** The browser's own message about a status that the view is about. */
const ofStatus = /status of (401|404|500|503)/;

async function lookAt({ width, language, view }: { width: number; language: string; view: View }, looking: Looking): Promise<void> {
  const [name, path, ready, before] = view;
  const { browser, address, chosen, tell } = looking;
  const where = `${name}, ${width}, ${language}`;
  const options = { viewport: { width, height: width < 500 ? 780 : 1000 }, reducedMotion: "reduce" as const };
  const { page, foreign, complaints } = await openTab(browser, address, options);
  const answered: Promise<string[]>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith("/graphql")) answered.push(response.json().then(stringsIn, () => []));
  });
  try {
    await page.emulateMedia({ colorScheme: chosen.schemes[0]! });
    await page.addInitScript(watchShifts);
    await before?.(page);
    await page.goto(language === "en" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
    await ready(page);
    // A view that waits forever does not change any more.
    await page.waitForLoadState("networkidle", { timeout: 4_000 }).catch(() => undefined);
    // A picture of the whole page makes the window taller and moves its lower part.
    const { shifted: shift, moved } = await page.evaluate(() => {
      const { shifted, moved } = globalThis as unknown as Shifts;
      return { shifted, moved };
    });
    for (const scheme of chosen.schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      tell("axe violations", await violationsOf(page, `${where}, ${scheme}`, scheme === chosen.schemes[0]));
      const picture = `${name}-${width}-${scheme}-${language}.png`.replaceAll(" ", "-");
      if (chosen.pictures) await page.screenshot({ path: join(chosen.pictures, picture), fullPage: true });
      looking.looked += 1;
    }
    const { cut, labels, texts } = await seen(page);
    const unexpected = complaints.filter((said) => !((before || name === "no such view") && ofStatus.test(said)));
    const each = (what: string[]) => what.map((one) => `${where}: ${one}`);
    tell("foreign requests", each(foreign));
    tell("console messages", each(unexpected));
    tell("text cut or sideways scroll", each(cut));
    tell("overlapping labels", each(labels));
    tell("overlapping text", each(texts));
    if (language !== "en") tell("English words in another language", each(await englishLeft(page, (await Promise.all(answered)).flat())));
    if (shift > 0.05) tell("layout shift over 0.05", each([`${shift.toFixed(3)}: ${moved.join(" | ")}`]));
    looking.shift = Math.max(looking.shift, shift);
  } catch (error) {
    tell("not drawn", [`${where}: ${String(error).split("\n")[0]}`]);
  }
  await closePage(page);
}

/** Structure and names are the same in every theme: in the second one only contrast is checked. */
async function violationsOf(page: Page, where: string, whole: boolean): Promise<string[]> {
  const rules = { type: "rule" as const, values: ["color-contrast"] };
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], ...(!whole && { runOnly: rules }) })
    .analyze();
  return violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 120)}`);
}
