import { addressOf } from "../address/address.ts";
import { say } from "../language/say.ts";

/** Questions a newcomer can begin with, each an address of this page. The first is the one the graph was founded on. */
export const workedQuestions = (): { question: string; leads: string; to: string }[] => [
  {
    question: say("What has Putin claimed about trade volumes?"),
    leads: say("Newest first, each with its source and its words or their place."),
    to: addressOf("/claims", { speaker: "Putin", topic: "TRADE_VOLUME", order: "SAID_ON.DESC" }),
  },
  {
    question: say("Which claims on Russia–China turnover in 2022 disagree?"),
    leads: say("What was said and measured, on one number line."),
    to: addressOf("/conflicts", { between: "RUS,CHN", measure: "TRADE_TURNOVER", period: "2022" }),
  },
  {
    question: say("How do claims compare with official figures, 2014–2024?"),
    leads: say("A chart of both countries’ statistics and what leaders said."),
    to: addressOf("/bilateral/RUS/CHN", { measure: "TRADE_TURNOVER", years: "2014..2024" }),
  },
  {
    question: say("Who claims more than the official figures say?"),
    leads: say("Each speaker’s record: every decided claim as a dot."),
    to: "/track-records",
  },
  {
    question: say("How does Russia’s trade with China compare with India and Kazakhstan?"),
    leads: say("Several partners on one chart, in dollars or indexed."),
    to: addressOf("/bilateral/RUS/CHN", { with: "IND,KAZ" }),
  },
  {
    question: say("Which forecasts and targets came true, and which were missed?"),
    leads: say("Each with what the statistics said in the end."),
    to: addressOf("/claims", { outcome: "MET,MET_EARLY,MISSED" }),
  },
  {
    question: say("On whose word did the consulate give 1.5 million tonnes?"),
    leads: say("The chain from the railway to the newspaper."),
    to: addressOf("/claims", { speaker: "organization:russian-consulate-general-in-harbin", text: '"1.5 million tonnes"' }),
  },
  {
    question: say("Which targets were set for 2024?"),
    leads: say("Of any country; take them away as CSV."),
    to: addressOf("/claims", { modality: "TARGET", period: "2024" }),
  },
  {
    question: say("What is said of the crossing at Manzhouli?"),
    leads: say("Also written 满洲里, Забайкальск, Manchuria: one place."),
    to: "/entity/crossing:zabaykalsk-manzhouli",
  },
  {
    question: say("How is Padalka connected with coal?"),
    leads: say("The shortest paths between two things, drawn."),
    to: addressOf("/graph", { from: "official:vladimir-padalka", to: "commodity:hs-2701" }),
  },
];
