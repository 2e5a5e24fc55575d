import type { Page } from "playwright-core";

/** Waits until an element is drawn. */
export const open = (what: string) => (page: Page) => page.locator(what).first().waitFor();

export type View = [name: string, address: string, ready: (page: Page) => Promise<void>, before?: (page: Page) => Promise<unknown>];

/** Every view of the explorer, with a check that it is drawn. */
export const views: View[] = [
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

/** Opens the first row and waits for its details. */
const openRow = async (page: Page) => {
  await page.locator(".row-opener").first().click();
  await open(".claim-whole .source-card")(page);
};

/** The API gives this response to every request of the page. */
const answering = (status: number, code: string) => (page: Page) =>
  page.route("**/graphql", (route) =>
    route.fulfill({
      status,
      contentType: "application/json",
      body: JSON.stringify({ errors: [{ message: "Neo4j does not answer at bolt://127.0.0.1:7687.", extensions: { code } }] }),
    }),
  );

/** The same views in other states, and views that differ only in content; `before` runs before the page opens. */
export const states: View[] = [
  [
    "an amount typed",
    "/",
    async (page) => {
      await page.getByRole("combobox").first().fill("$170bn");
      await open("[role=option]")(page);
    },
  ],
  ["nothing found", "/search?q=zzzzqqq", open(".empty")],
  ["a pair searched for", "/search?q=India+Russia", open(".understood li")],
  ["all claims", "/claims", open("table.claims tbody tr")],
  ["a forecast opened", "/claims?modality=PROJECTED&between=RUS,CHN", openRow],
  ["a result opened", "/claims?verdict=CONTRADICTED&between=RUS,CHN", openRow],
  ["a filter that is none", "/claims?topic=NONSENSE&speaker=Padalka", open(".note")],
  [
    "a claim",
    "/claims?verdict=WITHIN_TOLERANCE&between=RUS,CHN",
    async (page) => {
      await openRow(page);
      await page.locator(".claim-whole .onward a").first().click();
      await page.waitForURL(/\/claim\//);
      await open(".claim-whole .source-card")(page);
    },
  ],
  ["no disagreement", "/conflicts?between=RUS,LIE", open(".empty")],
  ["all disagreements", "/conflicts", open(".conflict")],
  ["growth of a pair", "/bilateral/RUS/CHN?measure=GROWTH", open(".chart-svg")],
  ["the balance of a pair", "/bilateral/RUS/CHN?measure=TRADE_BALANCE", open(".chart-svg")],
  ["the mirror gap of a pair", "/bilateral/RUS/UZB?measure=MIRROR_GAP", open(".chart-svg .line path")],
  ["no mirror gap", "/bilateral/RUS/CHN?measure=MIRROR_GAP", open(".empty")],
  ["years upside down", "/bilateral/RUS/CHN?years=2023..2014", open(".note")],
  ["no such country", "/bilateral/RUS/XXX", open(".empty")],
  ["a speaker", "/entity/official:vladimir-putin", open(".track-record.own")],
  ["a good", "/entity/commodity:hs-2701", open("table.claims")],
  ["a body", "/entity/organization:china-railway-harbin-group", open(".fact-list")],
  ["nothing at an address", "/entity/country:nowhere", open(".empty")],
  ["a statement", "/graph?of=source:al-mayadeen-2023-02-05&show=source:al-mayadeen-2023-02-05~STATEMENT~10", open(".expansions li")],
  ["a graph of sixty", "/graph?of=country:RUS&show=country:RUS~BORDER_CROSSING~30&show=country:RUS~CLAIM~30", open(".expansions li")],
  ["a reader without a key", "/claims", open(".key-panel"), answering(401, "UNAUTHENTICATED")],
  ["the database away", "/claims?speaker=Putin", open(".error.away"), answering(503, "SERVICE_UNAVAILABLE")],
  ["a fault of the server", "/bilateral/RUS/CHN", open(".error"), answering(500, "INTERNAL_SERVER_ERROR")],
  ["an answer awaited", "/claims?speaker=Putin", open(".waiting"), (page) => page.route("**/graphql", () => undefined)],
];
