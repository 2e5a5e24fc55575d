import { describe, expect, it } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { api, ask } from "../support/api.ts";
import { database } from "../support/database.ts";

const source = "source:al-mayadeen-2023-02-05";

interface Asked {
  text: string;
  topic: string;
  measure: string;
  kind: string;
  modality: string;
  speaker: { id: string };
  quantity: { value: number | null; low: number | null; comparator: string; unit: string; asSaid: string } | null;
  period: { label: string; inferred: boolean } | null;
  comparedTo: { label: string } | null;
  between: { code: string }[];
  from: { code: string } | null;
  to: { code: string } | null;
  commodity: { hsCode: string } | null;
  borderCrossing: { id: string } | null;
  statement: {
    saidOn: { start: string; end: string; precision: string };
    channel: string | null;
    event: { name: string; kind: string; participants: { id: string }[] } | null;
    accordingTo: { id: string }[];
    reportedBy: { id: string }[];
    quote: { exact: string; direct: boolean; verified: boolean; paragraph: number; start: number; end: number; sha256: string };
  };
}

const article = `query ($after: String) { claims(filter: {source: "${source}"}, orderBy: [{by: SAID_ON, direction: ASC}], first: 100, after: $after) {
  totalCount pageInfo { hasNextPage } nodes {
    text topic measure kind modality speaker { id }
    quantity { value low comparator unit asSaid } period { label inferred } comparedTo { label }
    between { code } from { code } to { code } commodity { hsCode } borderCrossing { id }
    statement { saidOn { start end precision } channel event { name kind participants { id } } accordingTo { id } reportedBy { id }
      quote { exact direct verified paragraph start end sha256 } } } } }`;

const claims: Asked[] = api ? (await ask(article)).data.claims.nodes : [];

/** The only claim of the article that matches. */
function one(which: (claim: Asked) => boolean): Asked {
  const found = claims.filter(which);
  expect(found.map(({ text }) => text)).toHaveLength(1);
  return found[0]!;
}
const by = (speaker: string) => (claim: Asked) => claim.speaker.id === speaker;
const consulate = by("organization:russian-consulate-general-in-harbin");
const putin = by("official:vladimir-putin");
const padalka = by("official:vladimir-padalka");
const outlet = by("organization:al-mayadeen-english");
const crossing = { id: "crossing:zabaykalsk-manzhouli" };
const carriedByOutlet = [{ id: "organization:al-mayadeen-english" }];
const level = (value: number, unit: string, comparator: string, asSaid: string) => ({ value, unit, comparator, asSaid });

describe.skipIf(!api)("the founding article, read through the API,", () => {
  it("has the consulate report the railway group's figures on Telegram on Saturday, 4 February 2023", () => {
    const cargo = one((claim) => consulate(claim) && claim.quantity?.value === 1_500_000);
    expect(cargo).toMatchObject({
      topic: "CARGO_TRAFFIC",
      measure: "CARGO_VOLUME",
      kind: "LEVEL",
      modality: "REPORTED",
      quantity: level(1_500_000, "t", "ABOUT", "around 1.5 million tonnes"),
      period: { label: "2023-01" },
      between: [{ code: "CHN" }, { code: "RUS" }],
      borderCrossing: crossing,
      statement: {
        saidOn: { start: "2023-02-04", end: "2023-02-04", precision: "DAY" },
        channel: "Telegram",
        accordingTo: [{ id: "organization:china-railway-harbin-group" }],
        reportedBy: carriedByOutlet,
        quote: {
          direct: true,
          verified: true,
          exact: expect.stringMatching(/^According to \[China\] Railway Harbin \[Group\], around 1\.5/),
        },
      },
    });
    expect(one((claim) => claim.quantity?.value === 82.9)).toMatchObject({
      kind: "CHANGE",
      quantity: level(82.9, "%", "EXACT", "82.9%"),
      period: { label: "2023-01" },
      comparedTo: { label: "2022-01" },
      statement: cargo.statement,
    });
  });

  it("does not attribute to the railway what the quotation says about the whole border", () => {
    const border = one((claim) => consulate(claim) && claim.statement.quote.exact.startsWith("The start of the year"));
    expect(border).toMatchObject({
      kind: "QUALITATIVE",
      quantity: null,
      borderCrossing: null,
      period: { label: "2023-01", inferred: true },
    });
    expect(border.statement).toMatchObject({ accordingTo: [], quote: { direct: true } });
    expect(one((claim) => consulate(claim) && claim.kind === "QUALITATIVE" && claim.borderCrossing !== null)).toMatchObject({
      measure: "CARGO_VOLUME",
      statement: { quote: { direct: false, exact: expect.stringMatching(/said on Saturday\.$/) } },
    });
  });

  it("distinguishes a doubling of coal exports from a daily rate, which is not a monthly total", () => {
    const [doubled, daily] = [100, 10_000].map((value) => one((claim) => consulate(claim) && claim.quantity?.value === value));
    expect(doubled).toMatchObject({
      topic: "COMMODITY_FLOW",
      kind: "CHANGE",
      quantity: level(100, "%", "EXACT", "doubled"),
      period: { label: "2023-01" },
      comparedTo: { label: "2022-01" },
      from: { code: "RUS" },
      to: { code: "CHN" },
      commodity: { hsCode: "2701" },
      borderCrossing: null,
      statement: { accordingTo: [], quote: { direct: false } },
    });
    expect(daily).toMatchObject({
      measure: "COMMODITY_SUPPLY",
      kind: "LEVEL",
      quantity: level(10_000, "t/d", "ABOUT", "around 10,000 tonnes of coal delivered daily"),
      commodity: { hsCode: "2701" },
      borderCrossing: crossing,
    });
  });

  it("gives a growth of 41 % for fertilizers through the crossing, with the month inferred", () => {
    expect(one((claim) => claim.quantity?.value === 41)).toMatchObject({
      speaker: { id: "organization:russian-consulate-general-in-harbin" },
      measure: "COMMODITY_SUPPLY",
      kind: "CHANGE",
      quantity: level(41, "%", "EXACT", "41%"),
      commodity: { hsCode: "31" },
      borderCrossing: crossing,
      period: { label: "2023-01", inferred: true },
    });
  });

  it("has the consulate expect growth, and the outlet as well in its own words", () => {
    for (const speaker of [consulate, outlet])
      expect(one((claim) => speaker(claim) && claim.modality === "PROJECTED")).toMatchObject({
        topic: "TRADE_VOLUME",
        kind: "QUALITATIVE",
        quantity: null,
        period: null,
        statement: { quote: { direct: false } },
      });
  });

  it("states in its own words that 15 million tonnes crossed in 2022, that trade grew by more than a quarter, and when the policy eased", () => {
    expect(one((claim) => outlet(claim) && claim.quantity?.value === 15_000_000)).toMatchObject({
      quantity: level(15_000_000, "t", "EXACT", "as many as 15 million tonnes"),
      period: { label: "2022" },
      borderCrossing: crossing,
      statement: { saidOn: { start: "2023-02-05" }, reportedBy: [] },
    });
    expect(one((claim) => outlet(claim) && claim.quantity?.value === 25)).toMatchObject({
      kind: "CHANGE",
      measure: "TRADE_TURNOVER",
      quantity: { ...level(25, "%", "OVER", "more than a quarter"), low: 25 },
      period: { label: "2022-01/2022-11" },
      comparedTo: { label: "2021-01/2021-11" },
    });
    expect(one((claim) => outlet(claim) && claim.topic === "TRADE_POLICY" && claim.period !== null)).toMatchObject({
      kind: "QUALITATIVE",
      period: { label: "2022-12" },
      between: [{ code: "CHN" }],
    });
  });

  it("dates the talks of Putin and Xi to late December, and names both", () => {
    for (const { statement } of claims.filter(putin)) {
      expect(statement.saidOn).toEqual({ start: "2022-12-21", end: "2022-12-31", precision: "MONTH" });
      expect(statement.event).toMatchObject({ kind: "video call" });
      expect(statement.event!.participants.map(({ id }) => id).sort()).toEqual(["official:vladimir-putin", "official:xi-jinping"]);
    }
  });

  it("contains Putin's goal twice: a paraphrase 'ahead of time' that repeats the quotation 'by 2024'", async () => {
    const [paraphrase, quotation] = [false, true].map((direct) =>
      one((claim) => putin(claim) && claim.modality === "TARGET" && claim.kind === "LEVEL" && claim.statement.quote.direct === direct),
    );
    expect(paraphrase).toMatchObject({ quantity: level(200e9, "USD", "EXACT", "$200 billion"), period: null });
    expect(paraphrase!.statement.quote.exact).toMatch(/would be met ahead of time\.$/);
    expect(quotation).toMatchObject({
      quantity: level(200e9, "USD", "EXACT", "$200 billion"),
      period: { label: "2024", inferred: false },
      statement: {
        channel: "Rossiya 24",
        reportedBy: [{ id: "organization:rossiya-24" }, ...carriedByOutlet],
        quote: { exact: "achieve the goal level of $200 billion by 2024" },
      },
    });
    const graph = new Graph(database!);
    const links = await graph
      .session()
      .read<{ from: string; to: string }>(
        cypher`/* repeats */ MATCH (claim:Claim {speakerId: 'official:vladimir-putin'})-[:REPEATS]->(other:Claim)
          RETURN claim.text AS from, other.text AS to`,
      )
      .finally(() => graph.close());
    expect(links).toContainEqual({ from: paraphrase!.text, to: quotation!.text });
  });

  it("gives Putin's growth of about a quarter as a quotation, with the year inferred", () => {
    expect(one((claim) => putin(claim) && claim.kind === "CHANGE")).toMatchObject({
      quantity: level(25, "%", "ABOUT", "around 25%"),
      period: { label: "2022", inferred: true },
      comparedTo: { label: "2021" },
      statement: { quote: { direct: true, exact: "increased by around 25%" } },
    });
  });

  it("marks 'historic highs' as a paraphrase, 'record high rates' as a quotation, and military cooperation as not about trade", () => {
    const words = claims.filter((claim) => putin(claim) && claim.topic === "TRADE_VOLUME" && claim.kind === "QUALITATIVE");
    expect(words.map(({ statement }) => statement.quote.direct).sort()).toEqual([false, true]);
    const military = claims.filter((claim) => claim.topic === "SECURITY_COOPERATION");
    expect(military).toHaveLength(2);
    for (const claim of military)
      expect(claim).toMatchObject({ speaker: { id: "official:vladimir-putin" }, measure: "OTHER", quantity: null });
  });

  it("has Padalka expect 220 billion: for 2022 in the paraphrase, 'some' and without a year in the quotation", () => {
    const [paraphrase, quotation] = [false, true].map((direct) =>
      one((claim) => padalka(claim) && claim.quantity?.unit === "USD" && claim.statement.quote.direct === direct),
    );
    expect(paraphrase).toMatchObject({
      modality: "PROJECTED",
      quantity: level(220e9, "USD", "EXACT", "$220 billion"),
      period: { label: "2022" },
    });
    expect(quotation).toMatchObject({ modality: "PROJECTED", quantity: level(220e9, "USD", "ABOUT", "some $220 billion"), period: null });
    expect(quotation!.statement).toMatchObject({
      saidOn: { start: "2022-12-01", end: "2022-12-31", precision: "MONTH" },
      event: { kind: "conference" },
    });
    expect(quotation!.statement.event!.participants.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["organization:russian-chinese-business-council", "organization:society-of-russian-chinese-friendship"]),
    );
    expect(one((claim) => claim.topic === "INVESTMENT")).toMatchObject({
      speaker: { id: "official:vladimir-padalka" },
      quantity: level(100, "{project}", "ABOUT", "about a hundred"),
      statement: { quote: { direct: true, exact: "Our investment projects are totaling about a hundred." } },
    });
    expect(
      claims.filter((claim) => claim.topic === "ILLICIT_TRADE").map((claim) => [padalka(claim), claim.statement.quote.direct]),
    ).toEqual(
      expect.arrayContaining([
        [true, false],
        [true, true],
      ]),
    );
  });

  it("distinguishes by speaker a forecast of 170, a goal of 200 and an expectation of 220 billion", async () => {
    const money = claims.filter((claim) => claim.quantity?.unit === "USD");
    expect([...new Set(money.map((claim) => `${claim.speaker.id} ${claim.modality} ${claim.quantity!.value}`))].sort()).toEqual([
      "official:vladimir-padalka PROJECTED 220000000000",
      "official:vladimir-putin TARGET 200000000000",
      "organization:federal-customs-service-of-russia PROJECTED 170000000000",
    ]);
    expect(one(by("organization:federal-customs-service-of-russia"))).toMatchObject({
      period: { label: "2022" },
      statement: { reportedBy: carriedByOutlet },
    });
  });

  it("is followed by later claims about 2022, including Putin's own figures", async () => {
    const { data } = await ask(
      `{ claims(filter: {speaker: "Путин", topic: [TRADE_VOLUME], between: ["China", "Россия"], saidOn: {from: "2023-01-01"}}, orderBy: [{by: SAID_ON, direction: ASC}]) {
          nodes { quantity { comparator value } period { label } modality } } }`,
    );
    expect(data.claims.nodes).toEqual([
      { quantity: { comparator: "EXACT", value: 185e9 }, period: { label: "2022" }, modality: "REPORTED" },
      { quantity: { comparator: "OVER", value: 185e9 }, period: { label: "2022" }, modality: "REPORTED" },
      { quantity: { comparator: "OVER", value: 200e9 }, period: { label: "2023" }, modality: "PROJECTED" },
      { quantity: { comparator: "EXACT", value: 227e9 }, period: { label: "2023" }, modality: "REPORTED" },
    ]);
  });

  it("answers the founding question with five claims of the article, the same five in every script", async () => {
    for (const speaker of ["Putin", "Путин", "普京", "vladimir putin", "official:vladimir-putin"]) {
      const { data } = await ask(
        `query ($speaker: String!) { claims(filter: {speaker: $speaker, topic: [TRADE_VOLUME], source: "${source}"}, first: 100) { nodes { text } } }`,
        { speaker },
      );
      expect(data.claims.nodes.map(({ text }: { text: string }) => text).sort()).toEqual(
        claims
          .filter((claim) => putin(claim) && claim.topic === "TRADE_VOLUME")
          .map(({ text }) => text)
          .sort(),
      );
      expect(data.claims.nodes).toHaveLength(5);
    }
  });

  it("leaves out navigation, ticker, captions and other headlines", async () => {
    const said = claims.map(({ text, statement }) => `${text} ${statement.quote.exact}`).join("\n");
    for (const foreign of ["Taiwan", "Syria", "Hezbollah", "martyr", "Getty", "Related News", "Most Read", "pager", "Ben & Jerry"])
      expect(said).not.toContain(foreign);
    const { data } = await ask(
      `{ ${["Xiangshan", "Hezbollah", "Netanyahu", "pager", "Baalbek"].map((word, i) => `c${i}: claims(filter: {text: "${word}"}) { totalCount }`).join(" ")} }`,
    );
    expect(Object.values(data)).toEqual(Array(5).fill({ totalCount: 0 }));
  });
});
