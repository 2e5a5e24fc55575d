import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, openPage, startBrowser, type WatchedPage } from "../support/browser.ts";
import { askSetup } from "../support/ask-setup.ts";
import { database } from "../support/database.ts";
import { finger, keyboard, mouse, type Hand } from "../support/hands.ts";
import { sideBySide } from "../support/side-by-side.ts";
import type { Site } from "../support/site.ts";

const mostActions = 4;

/** The means to do a task: presses are counted from the last word typed. */
interface Doing {
  page: Page;
  press: (what: Locator) => Promise<void>;
  type: (words: string) => Promise<void>;
  /** Selects a suggestion of the search box with the given input device. */
  take: (name: RegExp) => Promise<void>;
}

const rows = (page: Page) => page.locator("table.claims tbody tr:not(.inside)");
const question = (page: Page, words: RegExp) => page.locator(".questions").getByRole("link", { name: words });
const seen = (what: Locator) => expect.poll(() => what.first().innerText());

/** Typical tasks, each started on the start page and done in at most four actions. */
const tasks: [string, (doing: Doing) => Promise<void>][] = [
  [
    "Putin's claims about trade volumes, newest first, and the exact words of one",
    async ({ page, press }) => {
      await press(question(page, /What has Putin claimed about trade volumes/));
      await seen(page.locator(".constant")).toContain("All by Vladimir Putin");
      const days = await page.locator("td.said-on time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime")!));
      expect(days).toEqual(days.toSorted().reverse());
      await press(page.locator("tr", { hasText: "Al Mayadeen" }).locator(".row-opener").first());
      await seen(page.locator(".claim-whole .quote mark")).toMatch(/.{10,}/);
      await seen(page.locator(".source-card")).toMatch(/Licence/i);
    },
  ],
  [
    "what disagrees on turnover in 2022, and by how much",
    async ({ page, press }) => {
      await press(question(page, /turnover in 2022 disagree/));
      await seen(page.locator(".conflict")).toMatch(/[\d.]+ % apart/);
      await seen(page.locator(".conflict")).toMatch(/\$185bn[\s\S]*\$190.3bn/);
    },
  ],
  [
    "claims against official figures on a chart, saved as a picture",
    async ({ page, press }) => {
      await press(question(page, /compare with official figures/));
      await page.locator(".chart-svg").waitFor();
      await press(page.locator(".chart-section .menu > summary"));
      const [download] = await Promise.all([page.waitForEvent("download"), press(page.getByRole("button", { name: "PNG image" }))]);
      const picture = readFileSync(await download.path());
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
      expect(picture.readUInt32BE(16)).toBeGreaterThan(600);
    },
  ],
  [
    "on whose word the consulate gave 1.5 million tonnes",
    async ({ page, press }) => {
      await press(question(page, /1.5 million tonnes/));
      await press(page.locator(".row-opener").first());
      await seen(page.getByRole("list", { name: "Chain of attribution" })).toMatch(
        /Al Mayadeen[\s\S]*Consulate[\s\S]*according to[\s\S]*Railway/i,
      );
    },
  ],
  [
    "满洲里 typed, the crossing reached, and what is said of it",
    async ({ page, type, take }) => {
      await type("满洲里");
      await take(/Zabaykalsk/);
      await seen(page.locator("h1")).toMatch(/Zabaykalsk/);
      await expect.poll(() => rows(page).count()).toBeGreaterThan(1);
    },
  ],
  [
    "Russia expanded by its border crossings only",
    async ({ page, press, type, take }) => {
      await type("Russia");
      await take(/^Russia/);
      await press(page.getByRole("link", { name: "Show in graph" }));
      await press(page.getByRole("button", { name: /^Show \d+ border crossings$/ }));
      await seen(page.locator(".expansions li", { hasText: "Border crossings" })).toMatch(/\d+ of \d+ shown/);
      await expect
        .poll(() => page.locator(".graph-stage .legend li").allInnerTexts())
        .toEqual([expect.stringMatching(/^Country/), expect.stringMatching(/^Border crossings/)]);
    },
  ],
  [
    "the way between Padalka and coal",
    async ({ page, press }) => {
      await press(question(page, /Padalka/));
      await seen(page.locator(".ways li")).toMatch(/^Vladimir Padalka[\s\S]*coal/i);
    },
  ],
  [
    "all targets for 2024 of any country, with their export",
    async ({ page, press }) => {
      await press(question(page, /targets were set for 2024/));
      await rows(page).first().waitFor();
      for (const figure of await page.locator("td.figure").allInnerTexts()) expect(figure).toContain("Target");
      await press(page.locator(".menu > summary"));
      const [download] = await Promise.all([page.waitForEvent("download"), press(page.getByRole("link", { name: /^CSV/ }))]);
      expect(readFileSync(await download.path(), "utf8")).toMatch(/^\ufeffid,text,/);
    },
  ],
  [
    "the link of a view, and the question behind it",
    async ({ page, press }) => {
      await press(question(page, /targets were set for 2024/));
      await rows(page).first().waitFor();
      expect(page.url()).toContain("/claims?modality=TARGET&period=2024");
      const behind = page.getByRole("link", { name: "GraphQL", exact: true });
      const [playground] = await Promise.all([page.context().waitForEvent("page"), press(behind)]);
      expect(new URL(playground.url()).searchParams.get("query")).toContain("query Claims(");
      await playground.close();
      await page.bringToFront();
    },
  ],
  [
    "what is said of a speaker's record on their own page",
    async ({ page, type, take }) => {
      await type("Jinping");
      await take(/^Xi Jinping/);
      await seen(page.locator(".track-record")).toMatch(/decided by an official figure/);
    },
  ],
  [
    "the outcome of a forecast",
    async ({ page, press }) => {
      await press(question(page, /compare with official figures/));
      await press(page.getByRole("link", { name: /forecast/ }).first());
      await seen(page.locator(".opened-claims")).toMatch(/missed by [\d.]+ %|met/i);
    },
  ],
  [
    "who claims more than the figures say",
    async ({ page, press }) => {
      await press(question(page, /Who claims more/));
      await seen(page.locator(".track-record")).toMatch(/\d+ of \d+ claims decided[\s\S]*Median deviation [+−][\d.]+ %/);
      await seen(page.locator(".caution")).toContain("not a person");
    },
  ],
  [
    "three partners of one country compared",
    async ({ page, press }) => {
      await press(question(page, /compare with official figures/));
      const offered = page.locator(".chips.partners a:not(.taken)");
      for (const taken of [1, 2]) {
        await press(offered.first());
        await expect.poll(() => page.locator(".chips.partners a.taken").count()).toBe(taken);
      }
      await expect.poll(() => page.locator(".chart-svg .line-name, .chart-section .legend li").count()).toBeGreaterThanOrEqual(3);
      await seen(page.locator("#compared")).toMatch(/Russia with China, .+, /);
    },
  ],
  [
    "the words of a claim of a transcript, or the way to them",
    async ({ page, press }) => {
      await press(question(page, /What has Putin claimed about trade volumes/));
      await press(page.locator("tr", { hasText: "Kremlin" }).locator(".row-opener").first());
      const place = page.locator(".place-of-words");
      await seen(place).toMatch(/The words are not stored here[\s\S]*Paragraph \d+/);
      expect(await place.getByRole("link", { name: /Read them at/ }).getAttribute("href")).toMatch(/^https?:\/\/[\w.]*kremlin\.ru/);
      await press(place.locator("summary"));
      await seen(place.locator("pre")).toContain("hydrate --source source:");
    },
  ],
  [
    "from “$170bn” typed to the words of who said it",
    async ({ page, press, type, take }) => {
      await type("$170bn");
      await take(/Claims of \$170 billion/);
      await press(page.locator(".row-opener").first());
      await seen(page.locator(".claim-whole .words")).toMatch(/Exact words|Location of the words/);
    },
  ],
];

type Shared = Pick<Site, "address" | "pages">;

describe.skipIf(!hasBrowser || !database)("in at most four actions, without a page reload,", () => {
  let site: Shared;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([askSetup<Shared>("site").then((given) => given!), startBrowser()]);
  }, 180_000);
  afterAll(() => browser?.close());

  const hands: [Hand, WatchedPage][] = [];
  beforeAll(async () => {
    for (const hand of [mouse, keyboard, finger]) {
      const watched = await openPage(browser, site.address, { hasTouch: hand === finger, reducedMotion: "reduce" });
      await watched.page.goto("/");
      hands.push([hand, watched]);
    }
  }, 60_000);

  it.each(tasks)("users can do this by mouse, keyboard and touch: %s", (_what, task) =>
    sideBySide(
      hands,
      ([{ name }]) => name,
      async ([hand, { page, foreign, complaints }]) => {
        let actions = 0;
        const press = async (what: Locator) => {
          actions += 1;
          await hand.press(page, what);
        };
        await page.locator(".wordmark").evaluate((mark: HTMLElement) => mark.click());
        await page.locator(".questions a").first().waitFor();
        await task({
          page,
          press,
          type: async (words) => {
            await page.getByRole("combobox", { name: "Search everything" }).focus();
            await page.keyboard.insertText(words);
            actions = 0;
          },
          take: async (name) => {
            const option = page.getByRole("option", { name }).first();
            await option.waitFor();
            if (hand !== keyboard) return press(option);
            for (let steps = 0; (await option.getAttribute("aria-selected")) !== "true" && steps < 12; steps++)
              await page.keyboard.press("ArrowDown");
            actions += 1;
            await page.keyboard.press("Enter");
          },
        });
        expect(actions).toBeLessThanOrEqual(mostActions);
        expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
      },
    ),
  );
});
