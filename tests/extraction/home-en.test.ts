// English numbers of what is grown, made, kept or carried with: beside an export of the same goods they are none.
import { expect, it } from "vitest";
import { graphUnit } from "../../src/extraction/claim.ts";
import { claimsOf } from "../support/extracted.ts";

const LEAD =
  "Kenya exported 52 million kilograms of tea in 2023. Uganda took 9 million kilograms of it, Egypt 12 million and Sudan 3 million, and Pakistan paid $190 million.";

const AT_HOME = [
  "Factories made 41.3 million kilograms in March.",
  "Kenyans themselves drank 3.1 million kilograms.",
  "A chest holds 50 kilograms of it. A bag holds 60 kilograms.",
  "The store at Limuru can hold 2,400 pallets.",
  "Growers handed in 12 million kilograms at the collecting centres.",
  "Farmers had brought in 71,000 tonnes of leaf by the end of the rains.",
  "The auction had 31,000 bags still unsold.",
  "The ministry has set aside 2 billion shillings.",
  "Customs officers took $78 million in duties in May.",
  "The budget took 4.5 billion shillings from tea in October.",
  "The line has ordered 60 locomotives.",
  "The fleet counts 14 ships with room for 31,000 TEU.",
  "Of the packets, 3 in 10 containers stayed in Nairobi.",
];

it.each(AT_HOME)("%s", async (text) => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, [LEAD, `Chad took 2 million kilograms in May 2024. ${text}`]);
  expect(claims.filter(({ paragraph }) => paragraph > 0).map(({ value, unit }) => `${value} ${unit}`)).toEqual(["2000000 kg"]);
});

it("counts what ships carry, and not the ships", async () => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, [
    LEAD,
    "Egypt took 300,000 kilograms, on three ships, in May 2024.",
  ]);
  expect(claims.slice(5).map(({ value, unit }) => `${value} ${unit}`)).toEqual(["300000 kg"]);
});

it("takes a part of growth for no trade", async () => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, [
    "Kenya's trade deficit narrowed to $9 billion in June.",
    "Trade subtracted 0.4 percentage points from growth.",
  ]);
  expect(claims.map(({ value, unit }) => `${value} ${unit}`)).toEqual(["-9000000000 USD"]);
});

it("still counts what farmers sell abroad", async () => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, [
    "Kenya's farmers delivered 71,000 tonnes of beans to France in 2023.",
  ]);
  expect(claims.map(({ value, unit }) => `${value} ${unit}`)).toEqual(["71000 t"]);
});

it("has short names of things as counted things in the graph", () => {
  expect(["bags", "eggs", "trucks", "boxes"].map(graphUnit)).toEqual(["{bag}", "{egg}", "{truck}", "{box}"]);
});
