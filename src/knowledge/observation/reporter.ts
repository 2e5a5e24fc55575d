import { z } from "zod";
import { code } from "../country/country.ts";

/** Blocs that report their trade as one and are not countries of the graph, by the code of their figures. */
export const blocs: Readonly<Record<string, string>> = { EU27: "European Union (27 members)" };

export const reporterCode = z.string().refine((text) => text in blocs || code.safeParse(text).success, {
  error: ({ input }) =>
    `expected an ISO 3166-1 alpha-3 code such as RUS, or ${Object.keys(blocs).join(", ")}; found ${JSON.stringify(input)}`,
});
