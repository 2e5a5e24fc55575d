import { filterFields } from "./filter-fields.ts";

/** schema/claim-filter.json: what a browser needs to write and parse claim filters in an address. */
export const printedClaimFilter = (): string =>
  `${JSON.stringify(
    Object.entries(filterFields).map(([name, { form, address = name }]) => ({
      name,
      address,
      form: form.name,
      ...(form.values ? { values: form.values } : {}),
    })),
    null,
    2,
  )}\n`;
