import { mappingKey } from "../../src/loading/importers/tables/descriptor.ts";

/** The descriptor of a table of a fictitious office, with partners in rows, years as columns and exports of Kazakhstan, and any overrides. */
export const officeTable = (more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    name: "own",
    title: "An office's table",
    licenses: [{ name: "CC0-1.0" }],
    sources: [{ title: "An office", path: "https://example.org/" }],
    schema: { fields: [{ name: "Partner", type: "string" }], missingValues: ["", "-"] },
    [mappingKey]: {
      dataset: "dataset:an-office",
      figures: { headings: "^(?<year>\\d+)$" },
      reporter: { value: "KAZ" },
      partner: { column: "Partner" },
      flow: { value: "EXPORT" },
      year: {},
      unit: { column: "Unit" },
      ...more,
    },
  });
