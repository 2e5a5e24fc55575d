import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { parse as parseCsv } from "csv-parse/sync";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closePage, hasBrowser, openPage, openTab, startBrowser, type WatchedPage } from "../support/browser.ts";
import { askSetup } from "../support/ask-setup.ts";
import { database } from "../support/database.ts";
import { open, views } from "../support/explorer-views.ts";
import { watchShifts, type Shifts } from "../../bench/explorer/seen.ts";
import { differenceFrom, holdStill, whyNotCompared } from "../support/pictures.ts";
import { keyboard } from "../support/hands.ts";
import { sideBySide } from "../support/side-by-side.ts";
import { openSite, type Site } from "../support/site.ts";

type Shared = Pick<Site, "address" | "pages">;

describe.skipIf(!hasBrowser || !database)("the explorer in Chromium without network", () => {
  let site: Shared;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([askSetup<Shared>("site").then((given) => given!), startBrowser()]);
  }, 180_000);
  afterAll(() => browser?.close());

  /** Opens a URL, does something, and expects a clean console and no request to another host. */
  async function visit(address: string, act: (page: Page) => Promise<void>, options: Parameters<typeof openPage>[2] = {}) {
    const watched: WatchedPage = await openTab(browser, site.address, options);
    try {
      await watched.page.goto(address);
      await act(watched.page);
      expect({ foreign: watched.foreign, complaints: watched.complaints }).toEqual({ foreign: [], complaints: [] });
    } finally {
      await closePage(watched.page);
    }
  }
  const rows = (page: Page) => page.locator("table.claims tbody tr:not(.inside)");

  /** Putin's claims about trade volumes, newest first, and the exact quote of one. */
  async function foundingQuestion(page: Page) {
    await keyboard.press(page, page.getByRole("link", { name: /What has Putin claimed about trade volumes/ }));
    await rows(page).first().waitFor();
    await page.locator(".total", { hasText: "claims" }).waitFor();
    expect(await page.locator(".constant").innerText()).toContain("All by Vladimir Putin");
    const days = await page.locator("td.said-on time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime")!));
    expect(days).toEqual(days.toSorted().reverse());
    await keyboard.press(page, page.locator("tr", { hasText: "Al Mayadeen" }).locator(".row-opener").first());
    await page.locator(".claim-whole .quote mark").waitFor();
    expect((await page.locator(".quote mark").innerText()).length).toBeGreaterThan(10);
    expect(await page.locator(".source-card").innerText()).toMatch(/Licence/i);
  }

  /** The conflicting claims about Russia–China turnover in 2022, and their difference. */
  async function disagreement(page: Page) {
    await keyboard.press(page, page.getByRole("link", { name: /turnover in 2022 disagree/ }));
    await page.locator(".conflict").first().waitFor();
    const said = await page.locator(".conflict").first().innerText();
    expect(said).toMatch(/[\d.]+ % apart/);
    expect(said).toContain("$185bn");
    expect(said).toContain("$190.3bn");
  }

  it("a link restores the view with its open row, and its GraphQL query opens in the playground", () =>
    visit("/claims?speaker=Putin&topic=TRADE_VOLUME&order=SAID_ON.ASC", async (page) => {
      await rows(page).first().waitFor();
      await page.locator(".row-opener").nth(1).click();
      await page.locator(".claim-whole").waitFor();
      const before = await page.locator("table.claims").innerText();
      const link = page.url();
      await page.goto("/");
      await page.goto(link);
      await page.locator(".claim-whole").waitFor();
      await expect.poll(() => page.locator("table.claims").innerText()).toBe(before);
      const behind = await page.getByRole("link", { name: "GraphQL", exact: true }).getAttribute("href");
      const { searchParams } = new URL(behind!, site.address);
      const reply = await fetch(`${site.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: searchParams.get("query"), variables: JSON.parse(searchParams.get("variables")!) }),
      });
      const { data } = (await reply.json()) as { data: { claims: { edges: unknown[] } } };
      expect(data.claims.edges).toHaveLength(await rows(page).count());
    }));

  it("a row that opens moves no column, and moves the rows below only once, even if its response is slow", () =>
    visit("/claims?speaker=Putin", async (page) => {
      await rows(page).nth(2).waitFor();
      // Held until the placeholder is visible: on a busy machine a fixed delay may be too short.
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route("**/graphql", async (route) => {
        await held;
        await route.continue();
      });
      const columns = () =>
        page.locator("table.claims tr:nth-child(1) td").evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().x));
      const below = () =>
        rows(page)
          .nth(2)
          .evaluate((row) => row.getBoundingClientRect().y);
      const before = await columns();
      // Any move after that of the click is a layout shift.
      await page
        .locator(".row-opener")
        .nth(1)
        .evaluate(async (opener: HTMLElement) => {
          opener.click();
          for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
        });
      const moved = await below();
      await page.locator(".inside .waiting").waitFor();
      release();
      await page.locator(".claim-whole .source-card").waitFor();
      expect({ columns: await columns(), below: await below() }).toEqual({ columns: before, below: moved });
    }));

  it("lists and filter names that arrive late shift nothing", () =>
    sideBySide(
      [
        ["/conflicts", ".conflict", 1280],
        ["/track-records", ".track-record", 1280],
        ["/claims?modality=PROJECTED&between=RUS,CHN", ".chips", 360],
        ["/entity/organization:china-railway-harbin-group", ".fact-list", 360],
      ] as const,
      ([address]) => address,
      async ([address, ready, width]) => {
        const { page, quiet } = await openTab(browser, site.address, { viewport: { width, height: 900 } });
        await page.addInitScript(watchShifts);
        // Each response arrives after the page was drawn without it and the loading indicator has faded in; a thing's claims come last.
        await page.route("**/graphql", async (route) => {
          const ms = route.request().postData()?.includes("ClaimsOfThing") ? 1_500 : 500;
          await page.evaluate((ms) => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, ms))), ms);
          await route.continue();
        });
        await page.goto(address);
        await page.locator(ready).first().waitFor();
        await quiet();
        expect(await page.evaluate(() => (globalThis as unknown as Shifts).shifted)).toBeLessThan(0.05);
        await closePage(page);
      },
    ));

  it("the first two tasks work by keyboard alone at 360 px, without horizontal scrolling", () => {
    const telephone = { viewport: { width: 360, height: 780 } };
    const fits = async (page: Page) =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    return visit(
      "/",
      async (page) => {
        await fits(page);
        await foundingQuestion(page);
        await fits(page);
        await page.goto("/");
        await disagreement(page);
        await fits(page);
      },
      telephone,
    );
  });

  describe("marks of a chart and of a map open their claims and things", () => {
    const inView = async (what: Locator) => {
      await what.waitFor();
      await what.scrollIntoViewIfNeeded();
      const box = (await what.boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };

    it("by a mouse that crosses the tooltip on its way", () =>
      visit("/bilateral/RUS/CHN?years=2014..2024", async (page) => {
        const { x, y } = await inView(page.locator("a.mark").nth(2));
        await page.mouse.move(x - 200, y - 120);
        await page.mouse.move(x, y, { steps: 25 });
        await page.locator(".chart-tip strong").first().waitFor();
        await page.mouse.down();
        await page.mouse.up();
        await page.locator(".opened-claims .claim-whole .source-card").waitFor();
        expect(new URL(page.url()).searchParams.get("open")).toMatch(/^claim:/);
        // Its start is in the window, with room for the text.
        expect((await page.locator(".opened-claims").boundingBox())!.y).toBeLessThan(600);
        const dot = await inView(page.locator(".map-svg a").first());
        await page.mouse.move(dot.x - 60, dot.y - 40);
        await page.mouse.move(dot.x, dot.y, { steps: 15 });
        await page.mouse.down();
        await page.mouse.up();
        await expect.poll(() => page.url()).toContain("/entity/crossing:");
      }));

    it("by touch", () =>
      visit(
        "/bilateral/RUS/CHN?years=2014..2024",
        async (page) => {
          const { x, y } = await inView(page.locator("a.mark").nth(2));
          await page.touchscreen.tap(x, y);
          await page.locator(".opened-claims .claim-whole .source-card").waitFor();
        },
        { viewport: { width: 360, height: 780 }, hasTouch: true },
      ));

    it("by keyboard, with the countries of most claims first, each with their number", () =>
      visit("/bilateral/RUS/CHN?years=2014..2024", async (page) => {
        const first = page.locator("a.mark").first();
        await first.waitFor();
        await first.focus();
        await page.locator(".chart-tip").waitFor();
        await page.keyboard.press("Enter");
        await page.locator(".opened-claims .claim-whole .source-card").waitFor();
        const options = page.getByLabel("Second country").locator("optgroup").first().locator("option");
        const counts = async () => (await options.allInnerTexts()).map((text) => Number(/\((\d+)\)$/.exec(text)?.[1] ?? 0));
        // Two queries fill the menu: countries first, then their numbers of claims. One snapshot must show both.
        const inOrder = async () => {
          const found = await counts();
          return found.length > 20 && found.join() === found.toSorted((one, next) => next - one).join();
        };
        await expect.poll(inOrder).toBe(true);
      }));
  });

  const typings: [typed: string, offered: RegExp, address: RegExp][] = [
    ["$170bn", /Claims of \$170 billion/, /\/claims\?value=/],
    ["India Russia", /India and Russia/, /\/bilateral\/(IND\/RUS|RUS\/IND)/],
    ["Путин уголь", /Claims by Vladimir Putin on/, /\/claims\?speaker=official:vladimir-putin&commodity=/],
    ["Jinping", /Claims by Xi Jinping/, /speaker=official:xi-jinping/],
  ];
  it("amounts, pairs, a speaker with a good, and surnames are understood when typed, in two actions", () =>
    sideBySide(
      typings,
      ([typed]) => typed,
      ([typed, offered, address]) =>
        visit("/", async (page) => {
          await page.getByRole("combobox", { name: "Search everything" }).fill(typed);
          await page.getByRole("option", { name: offered }).first().waitFor();
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("Enter");
          await expect.poll(() => decodeURIComponent(page.url())).toMatch(address);
        }),
    ));

  it("suggestions do not move once shown: they wait for the interpretation of the words", async () => {
    const { page } = await openPage(browser, site.address);
    let answerLate = () => {};
    await page.route("**/graphql", async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      if (operationName === "Understood") await new Promise<void>((resolve) => (answerLate = resolve));
      await route.continue();
    });
    await page.goto("/");
    const searched = page.waitForResponse((response) => response.request().postData()?.includes("query Suggestions") ?? false);
    await page.getByRole("combobox", { name: "Search everything" }).fill("Jinping");
    await (await searched).finished();
    await page.getByText("Searching…").waitFor();
    await page.waitForTimeout(300);
    expect(await page.getByRole("option").count()).toBe(0);
    answerLate();
    const offered = page.getByRole("option");
    await offered.first().waitFor();
    expect((await offered.allInnerTexts()).slice(0, 2)).toEqual([
      expect.stringMatching(/^Claims by Xi/),
      expect.stringMatching(/^Xi Jinping/),
    ]);
    await closePage(page);
  });

  const drawings: [what: string, address: string, named: number][] = [
    ["one thing", "/graph?of=commodity:hs-2701&chosen=commodity:hs-2701", 1],
    ["fifteen claims", "/graph?of=commodity:hs-2701&show=commodity:hs-2701~CLAIM~15", 10],
    ["sixty things", "/graph?of=country:RUS&show=country:RUS~BORDER_CROSSING~30&show=country:RUS~CLAIM~30", 20],
  ];
  it("no label in a graph of one, fifteen or sixty things overlaps another, and none is an id", () =>
    sideBySide(
      drawings,
      ([what]) => what,
      ([, address, named]) =>
        visit(address, async (page) => {
          await page.locator(".graph-canvas canvas").first().waitFor();
          const drawn = () =>
            page.evaluate(() => {
              interface Node {
                data: (key: string) => string | undefined;
                hasClass: (name: string) => boolean;
                boundingBox: (options: object) => { x1: number; y1: number; x2: number; y2: number };
              }
              const { cy } = (document.querySelector(".graph-canvas") as unknown as { _cyreg: { cy: { nodes: () => Node[] } } })._cyreg;
              return cy
                .nodes()
                .map((node) => node)
                .filter((node) => node.data("type") && !node.hasClass("unnamed"))
                .map((node) => ({
                  name: node.data("name")!,
                  box: node.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false }),
                }));
            });
          await expect.poll(async () => (await drawn()).length).toBeGreaterThanOrEqual(named);
          // Wait until the layout and its labels have settled.
          let names = await drawn();
          for (let before = ""; JSON.stringify(names) !== before; names = await drawn()) {
            before = JSON.stringify(names);
            await page.waitForTimeout(500);
          }
          for (const [at, one] of names.entries()) {
            expect(one.name).not.toMatch(/^(point|claim|country|official):/);
            for (const other of names.slice(at + 1))
              expect([
                one.name,
                other.name,
                one.box.x1 < other.box.x2 && other.box.x1 < one.box.x2 && one.box.y1 < other.box.y2 && other.box.y1 < one.box.y2,
              ]).toEqual([one.name, other.name, false]);
          }
        }),
    ));

  it("only the embeddable page may be shown in a frame", async () => {
    const framing = async (path: string) => {
      const { headers } = await fetch(`${site.address}${path}`, { headers: { accept: "text/html" } });
      return [/frame-ancestors ([^;]+)/.exec(headers.get("content-security-policy") ?? "")?.[1], headers.get("x-frame-options")];
    };
    expect(await framing("/embed/bilateral/RUS/CHN")).toEqual(["*", null]);
    for (const path of ["/", "/bilateral/RUS/CHN", "/playground", "/embedded"])
      expect(await framing(path)).toEqual(["'none'", "SAMEORIGIN"]);
    await visit("/embed/bilateral/RUS/CHN", async (page) => {
      await page.locator(".chart-svg a.mark").first().waitFor();
      expect(await page.locator(".page-head").count()).toBe(0);
    });
  });

  it("an invalid URL of a pair or a claim gets an explanation and a correction", () =>
    visit("/bilateral/RUS/CHN?years=2023..2014", async (page) => {
      await page.getByRole("link", { name: "Swap them" }).click();
      await expect.poll(() => page.url()).toContain("years=2014..2023");
      await page.locator(".chart-svg").waitFor();
      await page.goto("/bilateral/RUS/CHN?measure=NONSENSE&with=XXX,KAZ");
      await page.getByText("with: “XXX” is not valid; it was ignored.").waitFor();
      await page.getByText("measure: “NONSENSE” is not valid; it was ignored.").waitFor();
      await page.goto("/bilateral/RUS/rus");
      await page.getByRole("heading", { name: "These are one and the same country." }).waitFor();
      await page.goto("/conflicts?between=RUS,XXX");
      await page.getByText("between: no country in the graph has the code “XXX”.").waitFor();
      await page.goto("/claim/claim:none");
      await page.locator(".empty code", { hasText: "claim:none" }).waitFor();
    }));

  it("an invalid filter in a URL is named, ignored and can be removed", () =>
    visit("/claims?topic=NONSENSE&speaker=Padalka", async (page) => {
      await rows(page).first().waitFor();
      expect(await page.locator(".note").innerText()).toContain("“NONSENSE” is not valid; it was ignored.");
      await page.getByRole("link", { name: "Remove", exact: true }).click();
      await expect.poll(() => page.locator(".note").count()).toBe(0);
      expect(page.url()).toMatch(/\/claims\?speaker=Padalka$/);
    }));

  it("the language is Russian or Chinese in all views if the URL says so", () =>
    sideBySide(["ru", "zh"], String, (language) =>
      visit(`/?lang=${language}`, async (page) => {
        await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
        await expect.poll(() => page.locator("h1").innerText()).not.toMatch(/[a-z]{4}/i);
        await page.locator(".page-head .rooms a").first().click();
        await rows(page).first().waitFor();
        expect(new URL(page.url()).searchParams.get("lang")).toBe(language);
        await expect.poll(() => page.locator("h1").innerText()).toMatch(language === "ru" ? /\p{Script=Cyrillic}/u : /\p{Script=Han}/u);
      }),
    ));

  const namesIn: [language: string, title: string, country: string][] = [
    ["ru", "Россия и Китай", "Россия"],
    ["zh", "俄罗斯与中国", "俄罗斯"],
  ];
  it("countries and people have localized names in titles, lines, menus and counts", () =>
    sideBySide(
      namesIn,
      ([language]) => language,
      ([language, title, country]) =>
        visit(`/bilateral/RUS/CHN?lang=${language}&years=2014..2024`, async (page) => {
          await expect.poll(() => page.locator("h1").innerText()).toBe(title);
          await expect.poll(() => page.locator(".chart-section .legend").innerText()).toContain(country);
          await expect
            .poll(() => page.locator(".filter-bar select").first().innerText())
            .toMatch(new RegExp(`^${country} \\(\\d+\\)`, "m"));
          await page.goto(`/claims?lang=${language}&modality=TARGET`);
          await expect.poll(() => page.locator(".facets").innerText()).toContain(language === "ru" ? "Владимир Путин" : "普京");
          await expect
            .poll(() => page.locator("td.speaker").allInnerTexts())
            .toContain(language === "ru" ? "Владимир Путин" : "弗拉基米尔·普京");
        }),
    ));

  it("a reader who opens ten pages in a row has no request rejected", async () => {
    const limited = await openSite(database!, site.pages, {});
    const { page, quiet } = await openPage(browser, limited.address);
    const refused: string[] = [];
    page.on("response", (response) => response.status() === 429 && refused.push(response.url()));
    const pairs = ["RUS/CHN", "RUS/IND", "USA/CHN", "RUS/TUR", "RUS/KAZ", "RUS/DEU", "RUS/BLR"].map((pair) => `/bilateral/${pair}`);
    for (const path of ["/", "/claims?speaker=Putin&topic=TRADE_VOLUME", "/conflicts?between=RUS,CHN&period=2022", ...pairs]) {
      await page.goto(path);
      await page.locator("h1").waitFor();
      await page.waitForTimeout(250);
    }
    await quiet();
    expect(refused).toEqual([]);
    await closePage(page);
    await limited.close();
  });

  it("the filter applies while typing, keeps the results in view, and reports if nothing matches", () =>
    visit("/claims", async (page) => {
      await rows(page).first().waitFor();
      const all = await page.locator(".total").innerText();
      await page.getByLabel("Words", { exact: true }).fill("1.5 million tonnes");
      await expect.poll(() => page.locator(".total").innerText()).not.toBe(all);
      await page.getByLabel("Words", { exact: true }).fill("zzzzqqq");
      await page.getByText("No claims match all of these filters.").waitFor();
    }));

  it("markup in a document's text is shown as text and never run", async () => {
    const { page } = await openPage(browser, site.address);
    const hostile = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
    await page.route("**/graphql", async (route) => {
      const reply = await route.fetch();
      await route.fulfill({
        response: reply,
        body: (await reply.text()).replace(/"text":"[^"]*"/g, () => `"text":${JSON.stringify(hostile)}`),
      });
    });
    await page.goto("/claims?speaker=Putin");
    await rows(page).first().waitFor();
    expect(await page.locator(".row-opener").first().innerText()).toBe(hostile);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.title()).not.toBe("run");
    await closePage(page);
  });

  it("the page reports that the database is unavailable, retries, and recovers by itself", async () => {
    const { page } = await openPage(browser, site.address);
    let away = true;
    await page.route("**/graphql", (route) =>
      away
        ? route.fulfill({
            status: 503,
            contentType: "application/json",
            body: JSON.stringify({ errors: [{ message: "No answer from Neo4j.", extensions: { code: "SERVICE_UNAVAILABLE" } }] }),
          })
        : route.continue(),
    );
    await page.goto("/claims?speaker=Putin");
    await page.getByRole("heading", { name: "The database is unavailable" }).waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("No answer from Neo4j.");
    away = false;
    await rows(page).first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await closePage(page);
  });

  /** Structure and names are the same in both themes; in the dark theme only contrast is checked again. */
  async function expectNothingSerious(page: Page, where: string, colorScheme: "light" | "dark") {
    const rules = { type: "rule" as const, values: ["color-contrast"] };
    // Passed rules are not reported, and no page is opened to merge results of frames: there are none.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ["violations"], ...(colorScheme === "dark" && { runOnly: rules }) })
      .analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`)).toEqual([]);
  }
  it("axe finds nothing serious on any view, in the light and the dark theme", { timeout: 180_000 }, () =>
    sideBySide(
      views,
      ([name]) => name,
      async ([name, address, ready]) => {
        const { page } = await openTab(browser, site.address, { colorScheme: "light", reducedMotion: "reduce" });
        await page.goto(address);
        await ready(page);
        await expectNothingSerious(page, name, "light");
        await page.emulateMedia({ colorScheme: "dark" });
        await expectNothingSerious(page, name, "dark");
        await closePage(page);
      },
    ),
  );

  it("axe finds nothing serious while a response is pending, when the database is unavailable, and when the server fails", () =>
    sideBySide(["SERVICE_UNAVAILABLE", "INTERNAL_SERVER_ERROR"] as const, String, async (code) => {
      const [status, seen] = code === "SERVICE_UNAVAILABLE" ? ([503, ".error.away"] as const) : ([500, ".error:not(.away)"] as const);
      const { page } = await openTab(browser, site.address, { colorScheme: "light", reducedMotion: "reduce" });
      const answers: ((status: number, code: string) => Promise<void>)[] = [];
      await page.route("**/graphql", (route) => {
        answers.push((status, code) =>
          route.fulfill({
            status,
            contentType: "application/json",
            body: JSON.stringify({ errors: [{ message: "No answer came.", extensions: { code } }] }),
          }),
        );
      });
      const expectNothingSeriousInBoth = async (where: string) => {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await expectNothingSerious(page, where, colorScheme);
        }
      };
      await page.goto("/claims?speaker=Putin");
      await page.locator(".waiting").first().waitFor();
      if (code === "SERVICE_UNAVAILABLE") await expectNothingSeriousInBoth("waiting");
      await expect.poll(() => answers.length).toBeGreaterThan(1);
      await Promise.all(answers.splice(0).map((answer) => answer(status, code)));
      await page.locator(seen).first().waitFor();
      await expectNothingSeriousInBoth(code);
      await closePage(page);
    }));

  describe("pictures", () => {
    const claim = "/claims?speaker=Putin&source=source:al-mayadeen-2023-02-05&topic=TRADE_VOLUME";
    const chart = "/bilateral/RUS/CHN?measure=TRADE_TURNOVER&years=2014..2023";
    const [screen, telephone] = [
      { width: 1280, height: 800 },
      { width: 360, height: 780 },
    ];
    const openRow = async (page: Page) => {
      await page.locator(".row-opener").first().click();
      await page.locator(".claim-whole .source-card").waitFor();
      await page.locator(".facets, .facets-fold").first().waitFor();
      await page.locator(".total", { hasText: "claims" }).waitFor();
    };
    type Pictured = [string, string, "light" | "dark", { width: number; height: number }, (page: Page) => Promise<void>, string?];
    const pictured: Pictured[] = [
      ["start-light", "/", "light", screen, open(".questions li")],
      ["start-telephone-dark", "/", "dark", telephone, open(".questions li")],
      ["claims-light", claim, "light", screen, openRow, ".claims"],
      ["claims-telephone-dark", claim, "dark", telephone, openRow, ".claims"],
      ["chart-light", chart, "light", screen, open(".chart-svg"), ".chart"],
      ["chart-dark", chart, "dark", screen, open(".chart-svg"), ".chart"],
      ["map-light", "/bilateral/RUS/CHN", "light", screen, open(".map-svg"), ".map .drawing"],
      ["way-dark", "/graph?from=official:vladimir-padalka&to=commodity:hs-2701", "dark", screen, open(".ways li"), ".graph-canvas"],
      ["nothing-telephone-light", "/claims?text=zzzzqqq", "light", telephone, open(".empty")],
    ];
    it("each match the accepted ones", async ({ skip }) => {
      const why = whyNotCompared(browser);
      if (why) skip(why);
      await sideBySide(
        pictured,
        ([name]) => name,
        async ([name, address, colorScheme, viewport, ready, part]) => {
          const { page } = await openTab(browser, site.address, { viewport, colorScheme, reducedMotion: "reduce", bypassCSP: true });
          await holdStill(page);
          await page.goto(address);
          await ready(page);
          expect(await differenceFrom(name, page, part ? page.locator(part).first() : undefined)).toBeNull();
          await closePage(page);
        },
      );
    });
  });

  /** The content of a finished download. */
  async function downloaded(page: Page, menu: string, what: Locator): Promise<Buffer> {
    await page.locator(menu).click();
    const [download] = await Promise.all([page.waitForEvent("download"), what.click()]);
    return readFileSync(await download.path());
  }

  /** A picture opened in an empty page: its size, and how many of its pixels differ from its corner. */
  async function seenIn(page: Page, picture: Buffer, type: string) {
    const empty = await page.context().newPage();
    const seen = await empty.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
        const drawing = canvas.getContext("2d")!;
        drawing.drawImage(image, 0, 0);
        const { data } = drawing.getImageData(0, 0, image.width, image.height);
        const corner = data.slice(0, 4).join();
        let inked = 0;
        for (let at = 0; at < data.length; at += 4) if (data.slice(at, at + 4).join() !== corner) inked++;
        return { width: image.width, height: image.height, inked };
      },
      `data:${type};base64,${picture.toString("base64")}`,
    );
    await empty.close();
    return seen;
  }

  it("a download of claims contains the requested ones, in each format", () =>
    visit("/claims?modality=TARGET&period=2024", async (page) => {
      await rows(page).first().waitFor();
      const shown = await rows(page).count();
      const format = (name: string) => downloaded(page, ".menu > summary", page.getByRole("link", { name: new RegExp(`^${name}`) }));
      const table = parseCsv(await format("CSV"), { columns: true, bom: true }) as Record<string, string>[];
      expect(table).toHaveLength(shown);
      const lines = (await format("NDJSON")).toString().trim().split("\n");
      expect(lines.map((line) => (JSON.parse(line) as { modality: string }).modality)).toEqual(Array(shown).fill("TARGET"));
      const linked = JSON.parse((await format("JSON-LD")).toString()) as { "@context": unknown };
      expect(linked["@context"]).toBeTruthy();
      expect((await format("GraphML")).toString()).toMatch(/<graphml[\s\S]*<node [\s\S]*<\/graphml>\s*$/);
    }));

  const saved: [what: string, address: string, menu: string, drawing: string][] = [
    ["a chart", "/bilateral/RUS/CHN?years=2014..2023", ".chart-section .menu > summary", ".chart-svg"],
    ["a graph", "/graph?of=country:RUS&show=country:RUS~BORDER_CROSSING~10", ".menu > summary", ".graph-canvas canvas"],
  ];
  it("pictures of a chart and a graph open elsewhere and are not blank", () =>
    sideBySide(
      saved,
      ([what]) => what,
      ([, address, menu, drawing]) =>
        visit(address, async (page) => {
          await page.locator(drawing).first().waitFor();
          await page.locator(".legend li").nth(1).waitFor();
          for (const [name, type] of [
            ["PNG image", "image/png"],
            ["SVG image", "image/svg+xml"],
          ] as const) {
            const { width, height, inked } = await seenIn(page, await downloaded(page, menu, page.getByRole("button", { name })), type);
            expect(Math.min(width, height)).toBeGreaterThan(200);
            // With lines, letters and marks at least a hundredth of the pixels differ; fewer means a blank picture.
            expect(inked).toBeGreaterThan((width * height) / 100);
          }
        }),
    ));

  it("a link to a graph of a thousand things is drawn and stays responsive", () => {
    const shown = [
      ...["CLAIM~600", "OFFICIAL~100", "ORGANIZATION~100", "BORDER_CROSSING~100", "COUNTRY~100"].map((each) => `country:RUS~${each}`),
      ...["BORDER_CROSSING~100", "COUNTRY~100", "OFFICIAL~100", "ORGANIZATION~100"].map((each) => `country:CHN~${each}`),
      "official:vladimir-putin~STATEMENT~400",
      "official:xi-jinping~STATEMENT~100",
    ];
    const link = new URLSearchParams([["of", "country:RUS"], ["of", "country:CHN"], ...shown.map((each) => ["show", each])]);
    return visit(`/graph?${link}`, async (page) => {
      const drawn = async () => {
        const numbers = await page.locator(".graph-stage .legend .number").allInnerTexts();
        return numbers.reduce((sum, number) => sum + Number(number.replace(",", "")), 0);
      };
      await expect.poll(drawn, { timeout: 60_000 }).toBeGreaterThanOrEqual(1000);
      const stage = (await page.locator(".graph-canvas").boundingBox())!;
      await page.evaluate(() => {
        const count = () => {
          document.body.dataset["frames"] = String(Number(document.body.dataset["frames"] ?? 0) + 1);
          requestAnimationFrame(count);
        };
        count();
      });
      await page.mouse.move(stage.x + 20, stage.y + 20);
      await page.mouse.down();
      for (let step = 0; step < 40; step++) await page.mouse.move(stage.x + 20 + step * 5, stage.y + 20 + step * 2);
      await page.mouse.up();
      await page.mouse.wheel(0, -300);
      await expect.poll(() => page.evaluate(() => Number(document.body.dataset["frames"]))).toBeGreaterThan(10);
      await page.getByRole("button", { name: "Collapse claims" }).click();
      await expect.poll(drawn).toBeLessThan(700);
    });
  }, 90_000);

  it("at most 130 kB of compressed scripts load before the first paint, without chart, graph and client", async () => {
    const { page, quiet } = await openPage(browser, site.address);
    const scripts: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && scripts.push(new URL(request.url()).pathname));
    await page.goto("/");
    await page.getByRole("combobox").waitFor();
    // The first paint happens a moment later.
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
    const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]!.startTime);
    const before = await page.evaluate(
      (by) =>
        performance
          .getEntriesByType("resource")
          .filter((one) => one.startTime < by && new URL(one.name).pathname.endsWith(".js"))
          .map((one) => new URL(one.name).pathname),
      painted,
    );
    const needed = [...readFileSync(join(site.pages, "index.html"), "utf8").matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(
      ([, path]) => path!,
    );
    const weigh = (paths: Iterable<string>) =>
      [...new Set(paths)].reduce((sum, path) => sum + gzipSync(readFileSync(join(site.pages, path))).length, 0);
    expect(weigh(needed)).toBeGreaterThan(20_000);
    expect(weigh(needed)).toBeLessThan(130_000);
    expect(before.length).toBeGreaterThan(0);
    await quiet();
    const heavy = readdirSync(join(site.pages, "assets")).filter((name) =>
      /^(graph\.page|bilateral\.page|crossings-map|schema-canvas)-/.test(name),
    );
    expect(heavy.length).toBeGreaterThan(3);
    expect(heavy.filter((name) => scripts.some((path) => path.endsWith(name)))).toEqual([]);
    await closePage(page);
  });

  it("a view's scripts are preloaded, and its queries do not wait for its title", async () => {
    const { page } = await openPage(browser, site.address);
    const asked: string[] = [];
    await page.route("**/graphql", (route) => void asked.push((route.request().postDataJSON() as { operationName: string }).operationName));
    const scripts: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && scripts.push(new URL(request.url()).pathname));
    const response = await page.goto("/entity/official:vladimir-putin");
    const named = [...response!.headers()["link"]!.matchAll(/<([^>]+)>; rel=modulepreload/g)].map(([, path]) => path!);
    // No response ever arrives, so these requests did not depend on one.
    await expect.poll(() => asked).toEqual(expect.arrayContaining(["Thing", "ClaimsOfThing"]));
    const inPage = readFileSync(join(site.pages, "index.html"), "utf8");
    expect(scripts.filter((path) => !named.includes(path) && !inPage.includes(path))).toEqual([]);
    expect(named.filter((path) => /\/(entity\.page|apollo)-/.test(path))).toHaveLength(2);
    // A chart is requested without Apollo and drawn before Apollo loads.
    const pair = await fetch(`${site.address}/bilateral/RUS/CHN`, { headers: { accept: "text/html" } });
    expect(pair.headers.get("link")).toMatch(/\/bilateral\.page-/);
    expect(pair.headers.get("link")).not.toMatch(/\/apollo-/);
    await closePage(page);
  });

  it("the playground answers the founding question completely, with nothing from another host", async () => {
    const { page, foreign, complaints } = await openPage(browser, site.address);
    await page.goto("/playground");
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    await page.click(".graphiql-execute-button");
    const answer = page.locator(".graphiql-response .view-lines");
    await expect.poll(() => answer.innerText(), { timeout: 60_000 }).toMatch(/"totalCount":\s\d+/);
    const reply = await fetch(`${site.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ claims(filter: { speaker: "Putin", topic: [TRADE_VOLUME] }) { totalCount } }' }),
    });
    const { data } = (await reply.json()) as { data: { claims: { totalCount: number } } };
    expect(data.claims.totalCount).toBeGreaterThan(5);
    expect((await answer.innerText()).replaceAll("\u00a0", " ")).toContain(`"totalCount": ${data.claims.totalCount}`);
    await expect.poll(() => answer.innerText(), { timeout: 60_000 }).toContain("Trade");
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await closePage(page);
  });

  it("no script in a URL runs, and any URL shows a page", async () => {
    const script = "window.ran=1";
    const hostile = [`"><img src=x onerror=${script}><script>${script}</script>`, `javascript:${script}`, `\u0000\u202e'-${script}-'`];
    const words = (names: string[]) => names.map((name, i) => `${name}=${encodeURIComponent(hostile[i % 3]!)}`).join("&");
    const own = hostile.map(encodeURIComponent);
    const addresses = [
      `/claims?${words(["text", "speaker", "source", "topic", "measure", "order", "open", "said", "value", "rows", "between"])}#${own[0]}`,
      `/search?${words(["q", "type"])}#${own[1]}`,
      `/entity/${own[0]}`,
      `/claim/claim:${own[0]}`,
      `/bilateral/${own[0]}/${own[1]}?${words(["measure", "years"])}`,
      `/conflicts?${words(["speaker", "apart"])}`,
      `/graph?${words(["of", "show", "hide", "pin", "chosen", "from", "to"])}`,
      `/schema?${words(["query"])}#${own[0]}`,
      `/playground?${words(["query", "variables", "headers", "operationName"])}#${own[0]}`,
      "/%ff",
    ];
    const complained: string[] = [];
    const lane = async (some: string[]) => {
      const { page, foreign, complaints, quiet } = await openPage(browser, site.address);
      page.on("dialog", (dialog) => void dialog.dismiss());
      for (const address of some) {
        await page.goto(address);
        await expect.poll(() => page.evaluate(() => document.body.innerText.trim().length)).toBeGreaterThan(10);
        await quiet();
        const found = await page.evaluate(() => ({
          ran: "ran" in window,
          brought: document.querySelectorAll('img[src="x"], [onerror], script:not([src]), a[href^="javascript:" i]').length,
        }));
        expect([address, found]).toEqual([address, { ran: false, brought: 0 }]);
      }
      expect(foreign).toEqual([]);
      complained.push(...complaints);
      return page;
    };
    // Each page waits for half a second without network activity, so several run in parallel.
    const [page, ...others] = (await Promise.all([0, 3, 6, 8].map((from, at, all) => lane(addresses.slice(from, all[at + 1]))))) as [
      Page,
      ...Page[],
    ];
    expect(complained.filter((complaint) => /Content Security Policy|is not defined|URIError/.test(complaint))).toEqual([]);
    // The second line of defence: even a script inserted by our own page would not run.
    const refused: string[] = [];
    page.on("console", (message) => refused.push(message.text()));
    await page.evaluate((markup) => document.body.insertAdjacentHTML("beforeend", markup), hostile[0]!);
    await expect.poll(() => refused.filter((text) => text.includes("Content Security Policy")).length).toBeGreaterThan(0);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    for (const each of [page, ...others]) await closePage(each);
  });
});
