import { describe, expect, it } from "vitest";
import { queryErrorOf } from "../../src/explorer/api/query-error.ts";
import { exportOfClaims, playgroundAddress } from "../../src/explorer/api/export-addresses.ts";
import { webAddress } from "../../src/explorer/claim/source-card.tsx";
import type { Comparator } from "@trade-graph/client";
import { ClaimsDocument } from "../../src/explorer/generated/graphql.ts";
import { readableDate, shortDate } from "../../src/explorer/words/dates.ts";
import { readableDeviation, readableQuantity } from "../../src/explorer/words/quantity.ts";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client";
import { parse } from "graphql";

const quantity = (
  value: number | null,
  unit: string,
  comparator: Comparator = "EXACT",
  low: number | null = null,
  high: number | null = null,
) => ({
  value,
  low,
  high,
  comparator,
  unit,
  asSaid: null,
  usd: null,
});

describe("dates in words", () => {
  const said: [string, string][] = [
    ["2022", "2022"],
    ["2023-01", "January 2023"],
    ["2022-Q3", "Q3 2022"],
    ["2023-02-04", "4 February 2023"],
    ["2022-12-21/2022-12-31", "21–31 December 2022"],
    ["2022-12-30/2023-01-02", "30 December 2022 – 2 January 2023"],
    ["2023-01-30/2023-02-02", "30 January – 2 February 2023"],
    ["2022-01/2022-11", "January–November 2022"],
    ["2022-11/2023-02", "November 2022 – February 2023"],
    ["2022-Q1/2022-Q3", "Q1–Q3 2022"],
    ["2014/2023", "2014–2023"],
    ["2022/2022-11", "2022 – November 2022"],
    ["the year before", "the year before"],
    ["2022-13", "2022-13"],
  ];
  it.each(said)("%s is %s", (label, words) => expect(readableDate(label)).toBe(words));

  it("are short if there is little room", () => expect(shortDate("2022-12-21/2022-12-31")).toBe("21–31 Dec 2022"));
});

describe("figures in words", () => {
  const said: [string, ReturnType<typeof quantity>][] = [
    ["$190.27 billion", quantity(190_270_000_000, "USD")],
    ["over $185 billion", quantity(185e9, "USD", "OVER")],
    ["about 25 %", quantity(25, "%", "ABOUT")],
    ["about 1.5 million tonnes", quantity(1.5e9, "kg", "ABOUT")],
    ["about 10,000 tonnes a day", quantity(1e7, "kg/d", "ABOUT")],
    ["$84 billion – $87 billion", quantity(null, "USD", "RANGE", 84e9, 87e9)],
    ["about 100 projects", quantity(100, "{project}", "ABOUT")],
    ["−$15 billion", quantity(-15e9, "USD")],
    ["no figure", quantity(null, "USD")],
  ];
  it.each(said)("%s", (words, given) => expect(readableQuantity(given)).toBe(words));

  it("use a minus sign, not a hyphen, for a deviation", () => {
    expect(readableDeviation(-5.75)).toBe("−5.8 %");
    expect(readableDeviation(12.4)).toBe("+12 %");
  });
});

describe("an error", () => {
  const answer = (status: number, body: string) => new ServerError("no", { response: new Response(body, { status }), bodyText: body });
  const away = JSON.stringify({ errors: [{ message: "The database does not answer.", extensions: { code: "SERVICE_UNAVAILABLE" } }] });

  it.each([
    ["an unavailable database", answer(503, away), { kind: "away", message: "The database does not answer." }],
    ["a gateway without a server", answer(502, "<html>"), { kind: "away", message: "The server is starting or unavailable." }],
    ["no response", new TypeError("Failed to fetch"), { kind: "away", message: "The server is not responding." }],
    [
      "a server that is too slow",
      answer(504, JSON.stringify({ errors: [{ message: "Longer than 9 s.", extensions: { code: "DEADLINE_EXCEEDED" } }] })),
      { kind: "slow", message: "Longer than 9 s." },
    ],
    ["a fault of the server", answer(500, "<html>"), { kind: "fault", message: "The server returned 500." }],
    [
      "an invalid query",
      new CombinedGraphQLErrors({ errors: [{ message: "Expected two countries; one came.", extensions: { code: "BAD_USER_INPUT" } }] }),
      { kind: "question", message: "Expected two countries; one came." },
    ],
  ])("is recognized as %s", (_, error, kind) => expect(queryErrorOf(error)).toEqual(kind));
});

describe("links out of the page", () => {
  it("pass the query of the view to the playground", () => {
    const variables = { filter: { speaker: "Путин" }, first: 50 };
    const address = new URL(playgroundAddress(ClaimsDocument, variables), "http://here");
    expect(address.pathname).toBe("/playground");
    expect(parse(address.searchParams.get("query")!).definitions.length).toBeGreaterThan(1);
    expect(JSON.parse(address.searchParams.get("variables")!)).toEqual(variables);
  });

  it("pass the filter of the view, or none, to an export", () => {
    const address = new URL(exportOfClaims("csv", { modality: ["TARGET"] }), "http://here");
    expect(address.pathname).toBe("/export/claims.csv");
    expect(JSON.parse(address.searchParams.get("filter")!)).toEqual({ modality: ["TARGET"] });
    expect(exportOfClaims("ndjson", {})).toBe("/export/claims.ndjson");
  });

  it.each(["javascript:alert(1)", "data:text/html,<script>", "//elsewhere", "JaVaScRiPt://x", null])("never include %s", (url) =>
    expect(webAddress(url)).toBeNull(),
  );
});
