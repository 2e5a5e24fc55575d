// Names that several currencies share, "rupee", "peso": which one a country means.

/** Whether it is such a name, and no currency by itself. */
export const isUnknownCurrency = (unit: string): boolean => unit.startsWith("{");

/** Each name with its currencies by country. */
const NAMESAKES: Record<string, Record<string, string>> = {
  "{dollar}": {
    USA: "USD",
    CAN: "CAD",
    AUS: "AUD",
    NZL: "NZD",
    SGP: "SGD",
    HKG: "HKD",
    TWN: "TWD",
    JAM: "JMD",
    FJI: "FJD",
    NAM: "NAD",
    GUY: "GYD",
    BRB: "BBD",
    TTO: "TTD",
    BRN: "BND",
    LBR: "LRD",
    SUR: "SRD",
    BLZ: "BZD",
  },
  "{rupee}": { IND: "INR", PAK: "PKR", LKA: "LKR", NPL: "NPR", MUS: "MUR", SYC: "SCR" },
  "{shilling}": { KEN: "KES", TZA: "TZS", UGA: "UGX", SOM: "SOS" },
  "{peso}": { MEX: "MXN", ARG: "ARS", CHL: "CLP", COL: "COP", PHL: "PHP", URY: "UYU", DOM: "DOP", CUB: "CUP" },
  "{dinar}": { KWT: "KWD", IRQ: "IQD", JOR: "JOD", DZA: "DZD", TUN: "TND", LBY: "LYD", BHR: "BHD", SRB: "RSD" },
  "{pound}": { GBR: "GBP", EGY: "EGP", LBN: "LBP", SYR: "SYP", SDN: "SDG", SSD: "SSP" },
  "{franc}": {
    CHE: "CHF",
    RWA: "RWF",
    GIN: "GNF",
    BDI: "BIF",
    DJI: "DJF",
    SEN: "XOF",
    CIV: "XOF",
    MLI: "XOF",
    CMR: "XAF",
    GAB: "XAF",
    TCD: "XAF",
    COG: "XAF",
    CAF: "XAF",
    GNQ: "XAF",
    BEN: "XOF",
    BFA: "XOF",
    NER: "XOF",
    TGO: "XOF",
    GNB: "XOF",
    COM: "KMF",
  },
  "{rial}": { IRN: "IRR", OMN: "OMR", YEM: "YER", SAU: "SAR", QAT: "QAR" },
  "{krone}": { SWE: "SEK", NOR: "NOK", DNK: "DKK", ISL: "ISK", CZE: "CZK" },
  "{won}": { KOR: "KRW", PRK: "KPW" },
  "{yuan}": { CHN: "CNY", TWN: "TWD", JPN: "JPY" },
  "{rmb}": { CHN: "CNY", TWN: "TWD", HKG: "HKD", SGP: "SGD", MAC: "MOP", AUS: "AUD", NZL: "NZD", CAN: "CAD", BRN: "BND" },
  "{som}": { UZB: "UZS", KGZ: "KGS" },
  "{ruble}": { RUS: "RUB", BLR: "BYN" },
  "{P}": { PHL: "PHP", BWA: "BWP" },
  "{kwacha}": { ZMB: "ZMW", MWI: "MWK", PNG: "PGK" },
  "{leu}": { ROU: "RON", MDA: "MDL" },
  "{real}": { BRA: "BRL" },
  "{dirham}": { ARE: "AED", MAR: "MAD" },
  "{manat}": { AZE: "AZN", TKM: "TMT" },
  "{lira}": { TUR: "TRY", LBN: "LBP", SYR: "SYP" },
};

/** Whether the currency is one of those with this name. */
export const isNamesake = (unit: string, currency: string | null): boolean =>
  currency !== null && Object.values(NAMESAKES[unit] ?? {}).includes(currency);

/** What a name means where no country of the text has a currency of that name. */
const ELSEWHERE: Record<string, string> = { "{pound}": "GBP", "{lira}": "TRY", "{dirham}": "AED", "{manat}": "AZN" };
export const currencyElsewhere = (unit: string): string | null => ELSEWHERE[unit] ?? null;

/** The currency with this name in the country; null if the country has none. */
export const currencyIn = (unit: string, country: string | null): string | null =>
  country === null ? null : (NAMESAKES[unit]?.[country] ?? null);
