import { addressOf } from "../address/address.ts";

/** Questions a newcomer can begin with, each an address of this page. The first is the one the graph was founded on. */
export const workedQuestions: { question: string; leads: string; to: string }[] = [
  {
    question: "What has Putin claimed about trade volumes?",
    leads: "Newest first, each with its exact words.",
    to: addressOf("/claims", { speaker: "Putin", topic: "TRADE_VOLUME", order: "SAID_ON.DESC" }),
  },
  {
    question: "Which claims on Russia–China turnover in 2022 disagree?",
    leads: "What was said and measured, grouped by value, with the spread.",
    to: addressOf("/conflicts", { between: "RUS,CHN", measure: "TRADE_TURNOVER", period: "2022" }),
  },
  {
    question: "How do claims compare with official figures, 2014–2024?",
    leads: "A chart of both countries’ statistics and what leaders said.",
    to: addressOf("/bilateral/RUS/CHN", { measure: "TRADE_TURNOVER", years: "2014..2024" }),
  },
  {
    question: "On whose word did the consulate give 1.5 million tonnes?",
    leads: "The chain from the railway to the newspaper.",
    to: addressOf("/claims", { speaker: "organization:russian-consulate-general-in-harbin", text: '"1.5 million tonnes"' }),
  },
  {
    question: "Which targets were set for 2024?",
    leads: "Of any country; take them away as CSV.",
    to: addressOf("/claims", { modality: "TARGET", period: "2024" }),
  },
  {
    question: "What is said of the crossing at Manzhouli?",
    leads: "Also written 满洲里, Забайкальск, Manchuria: one place.",
    to: "/entity/crossing:zabaykalsk-manzhouli",
  },
  {
    question: "How is Padalka connected with coal?",
    leads: "The shortest paths between two things, drawn.",
    to: addressOf("/graph", { from: "official:vladimir-padalka", to: "commodity:hs-2701" }),
  },
];
