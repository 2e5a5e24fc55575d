import { addressOf } from "../address/address.ts";
import { say } from "../language/say.ts";

/** Example questions for new users, each an address of this page. The first is the founding question. */
export const exampleQuestions = (): { question: string; leads: string; to: string }[] => [
  {
    question: say("What has Putin claimed about trade volumes?"),
    leads: say("Newest first, each with its source and exact words or their location."),
    to: addressOf("/claims", { speaker: "Putin", topic: "TRADE_VOLUME", order: "SAID_ON.DESC" }),
  },
  {
    question: say("Which claims on Russia–China turnover in 2022 disagree?"),
    leads: say("Claims and figures on one number line."),
    to: addressOf("/conflicts", { between: "RUS,CHN", measure: "TRADE_TURNOVER", period: "2022" }),
  },
  {
    question: say("How do claims compare with official figures, 2014–2024?"),
    leads: say("A chart of both countries’ statistics and their leaders’ claims."),
    to: addressOf("/bilateral/RUS/CHN", { measure: "TRADE_TURNOVER", years: "2014..2024" }),
  },
  {
    question: say("Who claims more than the official figures say?"),
    leads: say("Track records: each dot is a claim that official figures decide."),
    to: "/track-records",
  },
  {
    question: say("How does Russia’s trade with China compare with India and Kazakhstan?"),
    leads: say("Several partners on one chart, in dollars or indexed."),
    to: addressOf("/bilateral/RUS/CHN", { with: "IND,KAZ" }),
  },
  {
    question: say("Which forecasts and targets came true, and which were missed?"),
    leads: say("Each with the official figure for its period."),
    to: addressOf("/claims", { outcome: "MET,MET_EARLY,MISSED" }),
  },
  {
    question: say("Whom did the consulate cite for 1.5 million tonnes?"),
    leads: say("The chain of attribution from the railway to the newspaper."),
    to: addressOf("/claims", { speaker: "organization:russian-consulate-general-in-harbin", text: '"1.5 million tonnes"' }),
  },
  {
    question: say("Which targets were set for 2024?"),
    leads: say("For all countries, with CSV download."),
    to: addressOf("/claims", { modality: "TARGET", period: "2024" }),
  },
  {
    question: say("What is claimed about the crossing at Manzhouli?"),
    leads: say("Also known as 满洲里, Забайкальск and Manchuria."),
    to: "/entity/crossing:zabaykalsk-manzhouli",
  },
  {
    question: say("How is Padalka connected to coal?"),
    leads: say("The shortest paths between two nodes, as a graph."),
    to: addressOf("/graph", { from: "official:vladimir-padalka", to: "commodity:hs-2701" }),
  },
];
