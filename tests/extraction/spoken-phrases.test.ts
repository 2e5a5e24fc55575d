// The same claim in the words that speakers have for it: measure, value, unit and countries stay.
import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimOf, claimsOf, expectClaims } from "../support/extracted.ts";

const ALONE = { publisher: "The White House", title: "Remarks by President Biden on Trade", date: "2024-06-20" };
const JOINT = { ...ALONE, title: "Remarks by President Biden and Prime Minister Rojas of Peru in Joint Press Conference" };

/** The claims of the last of some paragraphs, each the president's but those that open with another label. */
async function said(text: string, talks = ALONE): Promise<ExtractedClaim[]> {
  const paragraphs = [
    "Q    Good morning, Mr. President.",
    ...text.split("¶").map((each) => (/^(?:Q|PRIME MINISTER ROJAS:) /.test(each) ? each : `THE PRESIDENT: ${each}`)),
  ];
  return (await claimsOf(talks, paragraphs)).filter(({ paragraph }) => paragraph === paragraphs.length - 1);
}

const tell = (texts: readonly (readonly [text: string, value: number])[], fields: Partial<ExtractedClaim>, talks = ALONE) =>
  expectClaims((text) => said(text, talks), texts, fields);

const GOODS = [
  ["$9 billion of goods", 9e9, "USD"],
  ["9 million tons of grain", 9e6, "t"],
  ["40,000 cars", 4e4, "vehicles"],
] as const;

describe("who sells to whom, by the verb", () => {
  const forms = (...of: string[]): string[] =>
    of.flatMap((verb) =>
      [verb, `have been ${verb}`, `are ${verb}`, `were ${verb}`].filter((form) => (/ing$/.test(verb) ? form !== verb : form === verb)),
    );
  const out = [
    "sold",
    "sell",
    "shipped",
    "ship",
    "sent",
    "send",
    "exported",
    "used to sell",
    "will sell",
    ...forms("selling", "shipping", "exporting", "sending"),
  ];
  const inward = [
    "bought",
    "buy",
    "imported",
    "import",
    "take",
    "took",
    "used to buy",
    "get",
    "brought in",
    ...forms("buying", "importing"),
  ];
  for (const [goods, value, unit] of GOODS) {
    it(`we sell ${goods}`, () =>
      tell(
        out
          .flatMap((verb) => [`We ${verb} ${goods} to Peru.`, ...(/export/.test(verb) ? [] : [`We ${verb} Peru ${goods}.`])])
          .map((text) => [text, value]),
        { unit, countries: ["USA", "PER"], kind: "LEVEL" },
      ));
    it(`we buy ${goods}`, () =>
      tell(
        inward.flatMap((verb) => [`We ${verb} ${goods} from Peru.`, `We ${verb} from Peru ${goods}.`]).map((text) => [text, value]),
        { unit, countries: ["PER", "USA"], kind: "LEVEL" },
      ));
    it(`they sell us ${goods}`, () =>
      tell(
        ["sold", "sells", "sent", "sends", "shipped", "ships", "is selling", "was shipping", "will sell"]
          .flatMap((verb) => [`Peru ${verb} us ${goods}.`, `Peru ${verb} ${goods} to us.`, `Peru ${verb} ${goods} to the United States.`])
          .map((text) => [text, value]),
        { unit, countries: ["PER", "USA"], kind: "LEVEL" },
      ));
    it(`they buy ${goods} from us`, () =>
      tell(
        ["bought", "buys", "took", "imports", "is buying", "was buying", "will buy"]
          .flatMap((verb) => [`Peru ${verb} ${goods} from us.`, `Peru ${verb} from us ${goods}.`])
          .map((text) => [text, value]),
        { unit, countries: ["USA", "PER"], kind: "LEVEL" },
      ));
  }
});

describe("you and we, whoever of two speaks", () => {
  const out = [
    "You buy {g} from us.",
    "You bought {g} from us.",
    "Your country takes {g} of ours.",
    "Your imports from us were {m}.",
    "They take {g} from us.",
  ];
  out.push(
    "Our sales to your country were {m}.",
    "We sold your country {g}.",
    "We send {g} to you.",
    "What you buy from us is {m}.",
    "What we sell you is {m}.",
  );
  const inward = [
    "You sell us {g}.",
    "You sell {g} here.",
    "You ship us {g}.",
    "You exported {g} to our country.",
    "Your sales to us were {m}.",
    "They sell {g} to us.",
  ];
  inward.push("We buy from you {g}.", "We import {g} from your country.", "Our imports from you were {m}.", "What you sell us is {m}.");
  const filled = (forms: string[]) =>
    forms.flatMap((form) => [
      [form.replace("{g}", "$9 billion of goods").replace("{m}", "$9 billion"), 9e9] as const,
      [form.replace("{g}", "9 million tons of grain").replace("{m}", "9 million tons"), 9e6] as const,
    ]);
  const guest = (texts: readonly (readonly [string, number])[]) =>
    texts.map(([text, value]) => [`Thank you.¶PRIME MINISTER ROJAS: ${text}`, value] as const);
  it("the president sells", () => tell(filled(out), { countries: ["USA", "PER"] }, JOINT));
  it("the president buys", () => tell(filled(inward), { countries: ["PER", "USA"] }, JOINT));
  it("the guest sells", () => tell(guest(filled(out)), { countries: ["PER", "USA"] }, JOINT));
  it("the guest buys", () => tell(guest(filled(inward)), { countries: ["USA", "PER"] }, JOINT));
});

describe("trade of others", () => {
  it("is theirs, whoever tells of it", async () => {
    for (const [text, two] of [
      ["The Germans do $9 billion a year with Russia.", "DEU,RUS"],
      ["Look at Russia. The Germans do $9 billion a year with them.", "DEU,RUS"],
      ["Look at Russia. The Norwegians used to sell $9 billion of fish there.", "NOR,RUS"],
      ["The Chinese sell Russia $9 billion of cars.", "CHN,RUS"],
      ["China makes half of the world's steel. It exported $9 billion of it last year.", "CHN"],
      ["China makes half of the world's steel. They sold Russia $9 billion of it last year.", "CHN,RUS"],
    ] as const)
      expect([
        text,
        claimOf(await said(text), 9e9)
          ?.countries.toSorted()
          .join(),
      ]).toEqual([text, two]);
  });
});

it("Chad is a country, and nobody's first name", async () => {
  expect((await said("We exported $9 billion to Chad.")).map(({ countries }) => countries)).toEqual([["USA", "TCD"]]);
  expect((await said("Chad Okafor exported $9 billion of corn to Mexico.")).map(({ countries }) => countries)).toEqual([["USA", "MEX"]]);
});

it("goods that are manufactured are exported, and a country behind a form of address trades", async () => {
  await tell([["In 2008, we exported more than $1 trillion of manufactured goods.", 1e12]], { measure: "EXPORTS", period: "2008" });
  await tell([["Mike, China does twice as much trade with Peru as we do -- $9 billion, I think, last year.", 9e9]], {
    measure: "TRADE_TURNOVER",
    countries: ["CHN", "PER"],
  });
});

it("so much or more is as much a change as so much", () =>
  tell([["The agreement would increase our exports to Peru by $9 billion or more.", 9e9]], { kind: "CHANGE", measure: "EXPORTS" }));

it("what one wants goes on behind and", () =>
  tell([["We want to double trade with Peru, and increase our exports to Peru by 40 percent.", 40]], {
    kind: "CHANGE",
    measure: "EXPORTS",
    modality: "TARGET",
  }));

it("who is told something is not who trades", () =>
  tell([["Today I can tell you we send 20,000 tons of avocados a year to China.", 2e4]], { countries: ["USA", "CHN"] }, JOINT));

it("a part of the world has no office", async () => {
  const claims = await claimsOf({ ...ALONE, title: "On-the-Record Press Call on the President's Trip to Peru" }, [
    "MODERATOR: Good morning. With us is Rosa Okafor, Deputy Assistant to the President for Asia.",
    "MS. OKAFOR: Thank you. Our exports to Peru were $9 billion last year.",
  ]);
  expect(claims.map(({ countries }) => countries)).toEqual([["USA", "PER"]]);
});

describe("numbers in words", () => {
  const sums = {
    "two and a half billion dollars": 2.5e9,
    "half a billion dollars": 5e8,
    "a billion and a half dollars": 1.5e9,
    "a billion and a quarter dollars": 1.25e9,
    "three and three-quarter billion dollars": 3.75e9,
    "between seven and eight billion dollars": 7.5e9,
    "two hundred million dollars": 2e8,
    "a hundred billion dollars": 1e11,
    "a couple of billion dollars": 2e9,
    "twenty-two billion dollars": 2.2e10,
    "well over a billion dollars": 1e9,
  };
  it("behind a noun, a verb and a balance", async () => {
    for (const [sum, value] of Object.entries(sums)) {
      await tell(
        [
          [`Our exports to Peru last year were ${sum}.`, value],
          [`We sold Peru ${sum} of goods last year.`, value],
        ],
        { measure: "EXPORTS", unit: "USD", period: "2023" },
      );
      await tell([[`We had a trade deficit with Peru of ${sum} last year.`, -value]], {
        measure: "TRADE_BALANCE",
        unit: "USD",
        period: "2023",
      });
    }
  });
  it("of what is counted", () =>
    tell(
      [
        ["We shipped two lakh tonnes to Peru last year.", 2e5],
        ["We shipped seven and a half million tons to Peru last year.", 7.5e6],
        ["Last year we exported between seven and eight million tons to Peru.", 7.5e6],
      ],
      { unit: "t", countries: ["USA", "PER"], period: "2023" },
    ));
});

describe("change", () => {
  const falls = {
    "were off by a third": -33.3,
    "are off by 12 percent": -12,
    "were off 12 percent": -12,
    "have been cut in half": -50,
    "came down 22 percent": -22,
  };
  const rises = {
    "were up by a quarter": 25,
    "grew 12 percent a year": 12,
    "have gone up tenfold": 900,
    "are running 22 percent ahead of last year": 22,
  };
  for (const flow of ["Our exports to Peru", "Imports from Peru", "Their sales to us", "Our soybean exports to Peru"])
    it(`of ${flow.toLowerCase()}`, () =>
      tell(
        Object.entries({ ...falls, ...rises }).map(([words, value]) => [`${flow} ${words}.`, value]),
        { kind: "CHANGE", unit: "%" },
        JOINT,
      ));
  it("in money, and no level", () =>
    tell(
      [
        ["The agreement would add about $12 billion a year to American exports.", 12e9],
        ["Our exports to Peru could go up by half a billion dollars.", 5e8],
        ["It will mean another $2 billion a year in exports to Peru.", 2e9],
        ["It's worth an additional $2 billion a year in farm exports.", 2e9],
      ],
      { kind: "CHANGE", unit: "USD" },
      JOINT,
    ));
  it("goes on from one told before, with its sign", () =>
    tell(
      [
        ["Last year our imports from Peru fell by 9 percent. The year before it was 5 percent.", -5],
        ["Last year our imports from Peru fell by 9 percent. The year before, I think it was 5 percent.", -5],
      ],
      { kind: "CHANGE", unit: "%", period: "2022", countries: ["PER", "USA"] },
    ));
});

describe("balances", () => {
  it("are lost, run and owed in many words", () =>
    tell(
      [
        "We lose $100 billion a year with Peru.",
        "We have been losing with Peru a hundred billion dollars a year.",
        "We're down $100 billion with Peru.",
        "On goods we're in the red with Peru by $100 billion.",
        "With Peru, we have a $100 billion deficit.",
        "We buy $100 billion more from Peru than we sell them.",
      ].map((text) => [text, -1e11]),
      { measure: "TRADE_BALANCE", countries: ["USA", "PER"] },
    ));
  it("are lost about so much, whatever stands between", () =>
    tell(
      [
        ["We lost almost $9 billion on trade with Peru.", -9e9],
        ["Last year we lost more than $9 billion on trade with Peru.", -9e9],
        ["We lost, over the years, close to $9 billion a year with Peru.", -9e9],
        ["With Peru, we lose about $9 billion a year.", -9e9],
        ["On Peru, the deficit’s down to $9 billion.", -9e9],
        ["On Peru, the deficit is up a third, from $4 billion to $9 billion.", -9e9],
        ["Peru is next. That’s our deficit last year, $9 billion.", -9e9],
        ["Our trade with Peru has gone from a surplus to a $9 billion deficit.", -9e9],
        ["We talked about the deficit, which is now, I believe, $9 billion.", -9e9],
      ],
      { measure: "TRADE_BALANCE", kind: "LEVEL" },
    ));
  it("are with whom one is told next", () =>
    tell(
      [
        ["We have deficits all over. With Peru it’s $9 billion.", -9e9],
        ["We lose with almost everybody. With Peru it’s $9 billion.", -9e9],
      ],
      { measure: "TRADE_BALANCE", countries: ["USA", "PER"] },
    ));
  it("are of all partners in the plural", () =>
    tell([["We had last year a trillion dollars in deficits.", -1e12]], { measure: "TRADE_BALANCE", countries: ["USA"], period: "2023" }));
  it("are a range where they are anywhere from one number to another", () =>
    tell(
      [
        ["We have a deficit with Peru, anywhere from $6 billion to $9 billion a year.", -7.5e9],
        ["We lost, over the years, anywhere from $6 billion to $9 billion a year with Peru.", -7.5e9],
      ],
      { measure: "TRADE_BALANCE", comparator: "RANGE", low: -9e9, high: -6e9, countries: ["USA", "PER"] },
    ));
  it("are theirs where they have a surplus with us", () =>
    tell([["They have a $100 billion surplus with us.", 1e11]], { measure: "TRADE_BALANCE", countries: ["PER", "USA"] }, JOINT));
});

describe("numbers that go on from one told before", () => {
  const bases = {
    "Our exports to Peru were $9 billion last year.": ["EXPORTS", 1e9, "USD"],
    "Our trade with Peru was $9 billion last year.": ["TRADE_TURNOVER", 1e9, "USD"],
    "Our trade deficit with Peru was $9 billion last year.": ["TRADE_BALANCE", -1e9, "USD"],
    "We shipped 9 million tons of grain to Peru last year.": ["EXPORTS", 1e6, "t"],
  } as const;
  for (const [base, [measure, scale, unit]] of Object.entries(bases))
    it(base, async () => {
      for (const [number, value] of [
        ["7.5", 7.5],
        ["about seven", 7],
        ["close to 7", 7],
        ["seven and a half", 7.5],
        ["7 or so", 7],
      ] as const)
        await tell(
          [
            `The year before it was ${number}.`,
            `In 2019 it came to ${number}.`,
            `It used to be ${number}.`,
            `In May it was down to ${number}.`,
          ].map((then) => [`${base} ${then}`, value * scale]),
          { measure, unit, kind: "LEVEL" },
        );
      await tell([[`${base}¶Q And in 2019?¶It was 7.5, I think.`, 7.5 * scale]], { measure, unit, period: "2019" });
      for (const other of [
        "I was 7 when I first saw it.",
        "It was 7 in the morning.",
        "We won 7 to 3.",
        "It took 7.5 hours.",
        "She's 75.",
        "It was 7 years ago.",
      ])
        expect([other, (await said(`${base} ${other}`)).length]).toEqual([other, 1]);
    });
  it("with another partner are of what was told", () =>
    tell(
      [
        ["Last year we sold Peru $9 billion of goods. With Chile, it's $5 billion.", 5e9],
        ["Last year we sold Peru $9 billion of goods. With Chile, I think, it was 5.", 5e9],
      ],
      { measure: "EXPORTS", unit: "USD", countries: ["USA", "CHL"] },
    ));
  it("are of no year that was told where an event dates them", () =>
    tell([["Our exports to Peru were $9 billion last year. When I took office, it was $7 billion.", 7e9]], {
      period: null,
      measure: "EXPORTS",
    }));
  it("count in billions behind a hundred billion", () =>
    tell([["Our exports to Peru were a hundred billion dollars last year. The year before it was 90.5.", 90.5e9]], { unit: "USD" }));
});

describe("answers", () => {
  it("give the balance that is asked for, with the partner before", () =>
    tell(
      [
        [
          "We bought just under $82 billion from China last year.¶Q So the deficit keeps growing.¶It was $68.7 billion, and it's going to be larger.",
          -68.7e9,
        ],
        ["We bought just under $82 billion from China last year.¶Q And the deficit?¶It was $68.7 billion.", -68.7e9],
      ],
      { measure: "TRADE_BALANCE", countries: ["USA", "CHN"] },
    ));
  it("may come behind a few words", () =>
    tell([["Our exports to Peru were $7 billion in 2022.¶Q And in 2023?¶Well, sir. Nine billion dollars.", 9e9]], {
      measure: "EXPORTS",
      unit: "USD",
    }));
  it("go on where others are told to say more", () =>
    tell([["We were losing $375 billion with China last year. Some people say more, some people say it's 500.", -5e11]], {
      measure: "TRADE_BALANCE",
      unit: "USD",
    }));
  it("tell a year and then a number", () =>
    tell([["Last year we sold Peru $9 billion of goods. It was in 2022, 7.3.", 7.3e9]], { measure: "EXPORTS", period: "2022" }));
  it("come from a year long ago to today, of no year that is said", () =>
    tell([["Trade with Peru has gone from $450 million in 1995 to $45 billion today.", 45e9]], {
      measure: "TRADE_TURNOVER",
      period: null,
    }));
  it("come from two years ago to the year after it", () =>
    tell([["Trade with Peru grew from $44 billion in 2022 to $45 billion.", 45e9]], { measure: "TRADE_TURNOVER", period: "2023" }));
  it("are a goal to which trade is taken", () =>
    tell(
      [
        ["Trade with Peru is $5 billion. And we set a goal of taking it to $9 billion.", 9e9],
        ["Trade with Peru is $5 billion. We want to bring it to $9 billion.", 9e9],
        ["Trade with Peru is $5 billion. Our goal is bringing that up to $9 billion.", 9e9],
      ],
      { measure: "TRADE_TURNOVER", kind: "LEVEL", modality: "TARGET", countries: ["USA", "PER"] },
    ));
  it("are a goal that was agreed on, and a forecast where trade can go up", async () => {
    await tell([["They buy our corn in Peru. The number we’ve agreed on is $9 billion worth of farm products.", 9e9]], {
      modality: "TARGET",
    });
    await tell([["Last year we bought $5 billion of goods from Peru, and this can go up to $9 billion in the near future.", 9e9]], {
      modality: "PROJECTED",
    });
  });
  it("are of the year that is told, whatever was compared before", () =>
    tell([["We buy more from Peru than they buy from us -- the deficit last year was $9 billion.", -9e9]], {
      measure: "TRADE_BALANCE",
      period: "2023",
    }));
  it("go to the country behind the flow, and not to that of an office", () =>
    tell([["The Department of Agriculture tells us that farm exports to Peru could reach $9 billion.", 9e9]], {
      measure: "EXPORTS",
      countries: ["USA", "PER"],
    }));
  it("tell how much of our stuff somebody buys", () =>
    tell(
      [
        ["Peru buys a lot of our stuff -- some $9 billion worth last year.", 9e9],
        ["Peru buys a lot from us, $9 billion last year.", 9e9],
        ["Peru buys more of our stuff than any country but Canada -- some $9 billion worth last year.", 9e9],
        ["Peru buys more of our goods than all others except Chile, $9 billion last year.", 9e9],
      ],
      { measure: "EXPORTS", countries: ["USA", "PER"], period: "2023" },
    ));
  it("are the effect of an agreement on what the two sell each other", () =>
    tell([["It’s estimated that this agreement will boost our exports by $9 billion.", 9e9]], { countries: ["USA", "PER"] }, JOINT));
  it("tell what a trade relationship is worth", () =>
    tell(
      [
        ["We have a $9 trillion bilateral trade relationship with Peru.", 9e12],
        ["We have a big trade relationship with Peru, over $9 billion.", 9e9],
        ["We have a trade relationship with Peru that runs to $9 billion a year.", 9e9],
      ],
      { measure: "TRADE_TURNOVER", countries: ["USA", "PER"] },
    ));
  it("grow at an annual rate", () =>
    tell([["In the first quarter exports grew at an annual rate of 19 percent.", 19]], {
      measure: "EXPORTS",
      kind: "CHANGE",
      period: "2024-01/2024-03",
    }));
});

it("sentences of aid, drugs, duties and jobs are no trade", async () => {
  for (const text of [
    "We're giving Peru $9 million to fight the drug trade.",
    "It's about $1 billion over three years for trade adjustment assistance, and it's paid for.",
    "And when they sell here they pay 8 percent, and 15 percent on a car.",
    "Exports account for 12 percent of our economy.",
    "We produce three billion liters and drink only 800 million.",
  ])
    expect([text, await said(`It's good to be here with my friend from Peru. ${text}`, JOINT)]).toEqual([text, []]);
});
