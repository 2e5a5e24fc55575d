import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { api, ask } from "../support/api.ts";

const get = (path: string) => fetch(`${api!.address}/export/${path}`);

let observations: Promise<Record<string, string | null>[]> | undefined;
/** The whole table, fetched once: 60,000 lines. */
const allObservations = () =>
  (observations ??= get("observations.ndjson")
    .then((response) => response.text())
    .then((text) =>
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, string | null>),
    ));

describe.skipIf(!api)("tables of things over HTTP", () => {
  it("contain every crossing with its own properties and the keys of its links", async () => {
    const rows = parse(await (await get("border-crossings.csv")).text(), { columns: true, bom: true }) as Record<string, string>[];
    const { data } = await ask("{ borderCrossings { totalCount } }");
    expect(rows).toHaveLength(data.borderCrossings.totalCount);
    expect(rows.find(({ id }) => id === "crossing:zabaykalsk-manzhouli")).toMatchObject({
      countries: "CHN|RUS",
      modes: expect.stringContaining("RAIL"),
    });
  });

  it("contain every observation, one JSON line each, with amount, period and dataset", async () => {
    const rows = await allObservations();
    const { data } = await ask("{ observations { totalCount } }");
    expect(rows).toHaveLength(data.observations.totalCount);
    expect(Object.keys(rows[0]!)).toEqual(expect.arrayContaining(["id", "value", "unit", "periodStart", "reporterCode", "datasetId"]));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it("name the reporter and the partner of each figure, even if the trade has no direction", async () => {
    const rows = await allObservations();
    const of = (flow: string) => rows.find((row) => row["reporterCode"] === "CHN" && row["flow"] === flow && row["partnerCode"] === "RUS");
    expect(of("IMPORT")).toMatchObject({ reporter: "China", partner: "Russia", pair: "CHN-RUS", fromCode: "RUS", toCode: "CHN" });
    expect(of("TURNOVER")).toMatchObject({ reporter: "China", partner: "Russia", pair: "CHN-RUS", fromCode: null });
    expect(rows.filter(({ partnerCode, partner }) => partnerCode && !partner)).toEqual([]);
  });

  it("are listed in the error for an unknown name", async () => {
    for (const path of ["nothing.csv", "countries.xlsx", "claims"]) {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
    }
    const { errors } = (await (await get("nothing.csv")).json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toMatch(/border-crossings/);
  });
});
