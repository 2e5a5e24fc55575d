import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { api } from "../support/api.ts";

// Each tool's result has a different shape, which the SDK's client checks against the tool's schema.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;
type Call = [tool: string, args: Record<string, unknown>];

interface Question {
  asked: string;
  /** Calls in sequence; a later one may use earlier results. */
  calls: (Call | ((before: Answer[]) => Call))[];
  /** What an economist would note from the results. */
  found: (...answers: Answer[]) => unknown;
  expected: unknown;
}

const between = ["Russia", "China"];
const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

/** Recorded from a user of the tools who had read only their descriptions. */
const questions: Question[] = [
  {
    asked: "How much did Russia and China trade in 2023, and by whose count?",
    calls: [["pair", { between, from: 2023, to: 2023 }]],
    found: ({ figures }) => figures.map(({ flow, reporter, value }: Answer) => [flow, reporter, value]),
    expected: [["TURNOVER", "CHN", 240_110_000_000]],
  },
  {
    asked: "What did Putin say it was, and was he right?",
    calls: [
      ["claims", { speaker: "Путин", between, measure: ["TRADE_TURNOVER"], period: year(2023), modality: ["REPORTED"], first: 1 }],
      ([{ claims }]) => ["verdict", { claim: claims[0].id }],
    ],
    found: ({ claims }, { assessments }) => [claims[0].asSaid, assessments[0].verdict, Math.sign(assessments[0].deviationPct)],
    expected: ["$227 billion", "CONTRADICTED", -1],
  },
  {
    asked: "Was the goal of $200 billion with China reached, and when?",
    calls: [
      ["claims", { between, modality: ["TARGET"], outcome: ["MET_EARLY"], value: { min: 2e11, max: 2e11 }, first: 1 }],
      ([{ claims }]) => ["verdict", { claim: claims[0].id }],
    ],
    found: (_, { outcome }) => [outcome.outcome, outcome.metIn],
    expected: ["MET_EARLY", "2023"],
  },
  {
    asked: "Which forecasts of trade with China missed by most?",
    calls: [["claims", { between, modality: ["PROJECTED"], outcome: ["MISSED"], first: 5 }]],
    found: ({ claims }) =>
      claims.every(({ outcome, missPct }: Answer) => outcome === "MISSED" && Math.abs(missPct) > 5) && claims.length > 2,
    expected: true,
  },
  {
    asked: "How reliable are Putin's figures on trade, and which one was farthest off?",
    calls: [
      ["track_record", { speaker: "official:vladimir-putin" }],
      ["claims", { speaker: "official:vladimir-putin", verdict: ["CONTRADICTED"], orderBy: "DEVIATION", direction: "ASC", first: 1 }],
    ],
    found: ({ records: [record] }, { claims: [worst] }) => [
      record.decided > 50 && record.claims > record.decided,
      Math.abs(record.medianDeviationPct) < 5,
      worst.deviationPct < -5,
    ],
    expected: [true, true, true],
  },
  {
    asked: "What passes through Zabaikalsk, and who says so in which words?",
    calls: [
      ["claims", { borderCrossing: "Zabaikalsk", measure: ["CARGO_VOLUME"], kind: ["LEVEL"], first: 3 }],
      ([{ claims }]) => ["words", { id: claims.find(({ asSaid }: Answer) => asSaid === "as many as 15 million tonnes").id }],
    ],
    found: ({ claims }, { sourceText, licence }) => [claims[0].unit, /15 million tonnes/.test(sourceText ?? ""), licence.length > 0],
    expected: ["t", true, true],
  },
  {
    asked: "Did Russian coal exports to China grow at the start of 2023?",
    calls: [["claims", { commodity: "coal", from: "RUS", to: "CHN", period: year(2023), kind: ["CHANGE"], first: 2 }]],
    found: ({ claims }) => claims.map(({ asSaid, speaker }: Answer) => [asSaid, speaker]),
    expected: [["doubled", "Russian Consulate General in Harbin"]],
  },
  {
    asked: "Where do claims and statistics on Russia and China contradict each other?",
    calls: [["disagreements", { between, first: 2 }]],
    found: ({ disagreements }) =>
      disagreements.length > 0 &&
      disagreements.every(({ gapPct, material, groups }: Answer) => material && gapPct > 5 && groups.length > 1),
    expected: true,
  },
  {
    asked: "What trade with India does Russia aim for?",
    calls: [["claims", { between: ["Индия", "Россия"], modality: ["TARGET"], measure: ["TRADE_TURNOVER"], first: 5 }]],
    found: ({ claims }) => claims.map(({ asSaid, period }: Answer) => `${asSaid} ${period}`),
    expected: expect.arrayContaining(["$30 billion 2025"]) as unknown,
  },
  {
    asked: "By how much do the Russian and the Chinese count of the same exports differ?",
    calls: [
      [
        "graphql",
        {
          query: `query ($between: [String!]!, $period: DateRange) { mirror(between: $between, period: $period) { period { label } from { code } gapPct
            exporterReports { dataset { name attribution licence } quantity { value } } importerReports { dataset { name attribution licence } quantity { value } } } }`,
          variables: { between: ["RUS", "CHN"], period: year(2022) },
        },
      ],
    ],
    found: ({ data }) => data.mirror.map(({ from }: Answer) => from.code).sort(),
    expected: ["CHN", "RUS"],
  },
  {
    asked: "An article of February 2024 says: trade between Russia and China reached $300 billion in 2023. Is that so?",
    calls: [
      ["check_text", { text: "Putin said that trade between Russia and China reached $300 billion in 2023.", publishedOn: "2024-02-01" }],
    ],
    found: ({ claims: [claim] }) => [claim.verdict, Math.round(claim.deviationPct), claim.otherwise.length > 0],
    expected: ["CONTRADICTED", 25, true],
  },
  {
    asked: "What do Chinese officials say about trade with Russia that the statistics do not bear out?",
    calls: [["claims", { speakerCountry: "CHN", between, verdict: ["CONTRADICTED"], orderBy: "DEVIATION", first: 3 }]],
    found: ({ claims }) => claims[0].speaker,
    expected: "Gao Feng",
  },
];

describe.skipIf(!api)("economists' questions, answered only through the MCP tools", () => {
  const client = new Client({ name: "economist", version: "1" });
  beforeAll(() => client.connect(new StreamableHTTPClientTransport(new URL(`${api!.address}/mcp`))));
  afterAll(() => client.close());

  it("are twelve", () => expect(questions).toHaveLength(12));

  it.each(questions)("$asked", async ({ calls, found, expected }) => {
    expect(calls.length).toBeLessThanOrEqual(3);
    const answers: Answer[] = [];
    let bytes = 0;
    for (const call of calls) {
      const [name, args] = typeof call === "function" ? call(answers) : call;
      const result = await client.callTool({ name, arguments: args });
      expect(result["isError"], JSON.stringify(result["content"])).toBeFalsy();
      answers.push(result["structuredContent"]);
      bytes += Buffer.byteLength(JSON.stringify(result));
    }
    expect(found(...answers)).toEqual(expected);
    expect(bytes).toBeLessThanOrEqual(8_000);
    // Each source is given with its licence, by a citation or its fields.
    expect(JSON.stringify(answers)).toMatch(/"citations?":(\[")?"?\S|"attribution":"\S/);
  });
});
