/** One trade record of any file edition: codes as text, empty when the file has no value. */
export interface ComtradeRecord {
  classification: string;
  frequency: string;
  period: string;
  flow: string;
  reporter: string;
  partner: string;
  secondPartner: string;
  commodity: string;
  customs: string;
  transport: string;
  type: string;
  value: string;
  cif: string;
  fob: string;
}

/** Names of a field in the API's JSON and in the bulk files of today and of before 2023, in lower case without spaces and punctuation. */
const names: Record<keyof ComtradeRecord, readonly string[]> = {
  classification: ["classificationcode", "classification"],
  frequency: ["freqcode"],
  period: ["period"],
  flow: ["flowcode", "tradeflowcode"],
  reporter: ["reportercode"],
  partner: ["partnercode"],
  secondPartner: ["partner2code", "2ndpartnercode"],
  commodity: ["cmdcode", "commoditycode"],
  customs: ["customscode", "customsproccode"],
  transport: ["motcode", "modeoftransportcode"],
  type: ["typecode"],
  value: ["primaryvalue", "tradevalueus", "tradevalue"],
  cif: ["cifvalue", "ciftradevalueus", "ciftradevalue"],
  fob: ["fobvalue", "fobtradevalueus", "fobtradevalue"],
};
const needed = ["classification", "period", "flow", "reporter", "partner", "commodity", "value"] as const;

const normalized = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Maps fields to the file's column names, or lists the missing fields. */
export function fieldsOf(header: readonly string[]): { fields: Map<keyof ComtradeRecord, string> } | { absent: string[] } {
  const fields = new Map<keyof ComtradeRecord, string>();
  for (const [field, spellings] of Object.entries(names) as [keyof ComtradeRecord, readonly string[]][]) {
    const found = header.find((name) => spellings.includes(normalized(name)));
    if (found !== undefined) fields.set(field, found);
  }
  const absent = needed.filter((field) => !fields.has(field));
  return absent.length ? { absent: absent.map((field) => names[field][0]!) } : { fields };
}

export function recordOf(cells: Record<string, unknown>, fields: Map<keyof ComtradeRecord, string>): ComtradeRecord {
  const text = (field: keyof ComtradeRecord) => {
    const name = fields.get(field);
    const value = name === undefined ? undefined : cells[name];
    return value === null || value === undefined ? "" : String(value).trim();
  };
  return Object.fromEntries(Object.keys(names).map((field) => [field, text(field as keyof ComtradeRecord)])) as unknown as ComtradeRecord;
}
