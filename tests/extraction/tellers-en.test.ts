// English words around the name of who tells a figure: they are no part of it, and a country may be.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const TELLERS: [text: string, speaker: string][] = [
  ["Kenya's exports of tea came to 31 million kilograms in May, Kenya Tea Packers said.", "Kenya Tea Packers"],
  ["Kenya's exports of beans came to 31,000 tonnes in May, says the Fresh Beans Consortium.", "Fresh Beans Consortium"],
  ["Kenya's exports of nuts came to 3,100 tonnes, according to the Kenya Revenue Authority post at Malaba.", "Kenya Revenue Authority"],
  ["Kenya's exports of hides came to 3,100 tonnes, a growers association note said.", "growers association"],
  ["Kenya's exports of fish rose to 900 tonnes, according to the port agents' own count.", "port agents"],
  ["For the whole crop year Ana Maria Rojas sees 2.1 million tonnes of maize exported from Kenya.", "Ana Maria Rojas"],
];

it.each(TELLERS)("%s", async (text, speaker) => {
  const [claim] = await claimsOf({ date: "2024-10-20", language: "en" }, [text]);
  expect(claim?.speaker).toBe(speaker);
});
