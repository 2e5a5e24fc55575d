// Whose trade a local newspaper writes of, and what is no person's word.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

it("a local newspaper's report is of its country's trade, though it names only the others", async () => {
  const claims = await claimsOf({ date: "2024-10-20", publisher: "Karachi Fruit Herald", title: "Mango growers thank Chile" }, [
    "KARACHI: Mango exports came to 9,000 tonnes in 2023, and Chile was the reason.",
  ]);
  expect(claims.map(({ value, countries }) => [value, countries])).toEqual([[9000, ["PAK"]]]);
});

it("it stays that of the country that the report names as the one that trades", async () => {
  const claims = await claimsOf({ date: "2024-10-20", publisher: "Karachi Fruit Herald", title: "Chile's exports of grapes rise" }, [
    "Chile exported 9,000 tonnes of grapes in 2023.",
  ]);
  expect(claims.map(({ value, countries }) => [value, countries])).toEqual([[9000, ["CHL"]]]);
});

it("money whose rate is told shows whose trade it is", async () => {
  const claims = await claimsOf({ date: "2024-10-20", title: "Jute exports fall" }, [
    "Exports of jute came to $9 million in September.",
    "The taka was unchanged at 122.",
  ]);
  expect(claims.map(({ value, countries }) => [value, countries])).toEqual([[9e6, ["BGD"]]]);
});

it("a month in the headline is nobody, and the dollars of the US are not us", async () => {
  const claims = await claimsOf({ date: "2025-06-24", title: "Tea desk: monthly report for May" }, [
    "In May, Uganda exported 9,000 tonnes of tea for US$ 24 million.",
  ]);
  expect(claims.map(({ value, speaker, countries }) => [value, speaker, countries])).toEqual([
    [9000, "document", ["UGA"]],
    [24e6, "document", ["UGA"]],
  ]);
});

it("a body without the day on which it spoke, and no country for what continues", async () => {
  const document = { date: "2024-10-20", title: "India's exports fall" };
  const speakers = async (text: string) => (await claimsOf(document, [text])).map(({ speaker }) => speaker);
  expect(await speakers("India's exports fell by 9 per cent, according to data released by the Commerce Ministry today.")).toEqual([
    "Commerce Ministry",
  ]);
  expect(await speakers("India's exports fell by 9 per cent, the Trade Ministry on Monday said.")).toEqual(["Trade Ministry"]);
  expect(await speakers("The United States continued to be India's largest buyer with exports of $9 billion.")).toEqual(["document"]);
});

it("who is the largest buyer of a country buys, and the country sells", async () => {
  const claims = await claimsOf({ date: "2017-10-30", title: "Viet Nam's trade in ten months" }, [
    "The United States was Viet Nam's largest buyer with exports of $34.6 billion.",
    "Viet Nam's buyers took 5 million tonnes of soybeans from Brazil.",
    "Goods worth $171 billion were imported.",
  ]);
  expect(claims.map(({ measure, countries }) => [measure, countries.join(">")])).toEqual([
    ["EXPORTS", "VNM>USA"],
    ["COMMODITY_SUPPLY", "BRA>VNM"],
    ["IMPORTS", "VNM"],
  ]);
});

it("what a ministry denies as a report", async () => {
  const [claim] = await claimsOf({ date: "2024-10-20", title: "India's exports" }, [
    "The Trade Ministry denied a report in a newspaper that India's exports to Russia had grown sevenfold.",
  ]);
  expect(claim).toMatchObject({ modality: "DENIED", value: 600, countries: ["IND", "RUS"] });
});

it("no trade for what an economy does, or what a government pays", async () => {
  const report = [
    "India's exports to Russia came to $9 billion in 2023.",
    "Exports of tea were $2 billion and exports of rice $3 billion.",
    "Imports came to $4 billion.",
  ];
  for (const aside of [
    "The central bank expects Russia to grow by 3.5 per cent this year.",
    "Russia's internet economy could be worth $180 million.",
    "There is $3.5 million from the government to help.",
  ]) {
    const claims = await claimsOf({ date: "2024-10-20", title: "India's exports to Russia" }, [...report, aside]);
    expect([aside, claims.map(({ value }) => value)]).toEqual([aside, [9e9, 2e9, 3e9, 4e9]]);
  }
});
