import type { Page } from "playwright-core";

/** Waits until something is drawn. */
export const open = (what: string) => (page: Page) => page.locator(what).first().waitFor();

/** Every view of the explorer in each state that looks different, with what shows that it is drawn. */
export const views: [name: string, address: string, ready: (page: Page) => Promise<void>][] = [
  ["start", "/", open(".held dd")],
  [
    "suggestions",
    "/",
    async (page) => {
      await page.getByRole("combobox").first().fill("Manzhouli");
      await open("[role=option]")(page);
    },
  ],
  ["search", "/search?q=China", open(".found li")],
  [
    "claims with an open row",
    "/claims?text=1.5+million+tonnes",
    async (page) => {
      await page.locator(".row-opener").first().click();
      await open(".claim-whole .source-card")(page);
    },
  ],
  ["no claims", "/claims?text=zzzzqqq", open(".empty")],
  ["disagreements", "/conflicts?between=RUS,CHN&period=2022", open(".conflict")],
  [
    "a pair of countries",
    "/bilateral/RUS/CHN",
    async (page) => {
      for (const what of [".chart-svg", ".map-svg", ".conflict"]) await open(what)(page);
      await page.locator(".chart-section .menu > summary").click();
    },
  ],
  ["no figures", "/bilateral/RUS/LIE", open(".empty")],
  ["a country", "/entity/country:CHN", open("table.claims")],
  ["a crossing", "/entity/crossing:zabaykalsk-manzhouli", open(".map-svg")],
  ["a source", "/entity/source:al-mayadeen-2023-02-05", open(".fact-list, .empty")],
  ["an empty graph", "/graph", open(".graph-empty")],
  ["a graph", "/graph?of=country:RUS&show=country:RUS~BORDER_CROSSING~10", open(".expansions li")],
  ["a way", "/graph?from=official:vladimir-padalka&to=commodity:hs-2701", open(".ways li")],
  ["no such view", "/nowhere", open(".empty")],
  ["track records", "/track-records", open(".track-record")],
  ["several partners", "/bilateral/RUS/CHN?with=IND,KAZ,DEU", open(".chart-svg")],
  ["a frame of another page", "/embed/bilateral/RUS/CHN", open(".chart-svg")],
  ["about", "/about", open(".terms dt")],
  ["the schema map", "/schema", open(".type-panel h2")],
];
