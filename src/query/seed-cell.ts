import { z } from "zod";

/** Cells of a table; an empty cell means no value. */
export const cell = {
  text: z.string().trim().min(1, "expected a text, found an empty cell"),
  optional: z
    .string()
    .trim()
    .optional()
    .transform((text) => text || null),
  list: z
    .string()
    .optional()
    .transform((text) =>
      (text ?? "")
        .split("|")
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  number: z.string().transform((text, context) => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value))
      context.addIssue({ code: "custom", message: `expected a number, found ${JSON.stringify(text)}` });
    return value;
  }),
  optionalNumber: z
    .string()
    .optional()
    .transform((text, context) => {
      if (!text?.trim()) return null;
      const value = Number(text);
      if (!Number.isFinite(value))
        context.addIssue({ code: "custom", message: `expected a number or an empty cell, found ${JSON.stringify(text)}` });
      return value;
    }),
};

/** A hash as it is written in rows and inputs. */
export const sha256Text = z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits");
