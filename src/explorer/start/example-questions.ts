import { addressOf } from "../address/address.ts";
import { t } from "../language/translate.ts";

/** Example questions for new users, each an address of this page. The first is the founding question. */
export const exampleQuestions = (): { question: string; leads: string; to: string }[] => [
  {
    question: t("What has Putin claimed about trade volumes?"),
    leads: t("Newest first, each with its source and exact words or their location."),
    to: addressOf("/claims", { speaker: "Putin", topic: "TRADE_VOLUME", order: "SAID_ON.DESC" }),
  },
  {
    question: t("Which claims on Russia–China turnover in 2022 disagree?"),
    leads: t("Claims and figures on one number line."),
    to: addressOf("/conflicts", { between: "RUS,CHN", measure: "TRADE_TURNOVER", period: "2022" }),
  },
  {
    question: t("How do claims compare with official figures, 2014–2024?"),
    leads: t("A chart of both countries’ statistics and their leaders’ claims."),
    to: addressOf("/bilateral/RUS/CHN", { measure: "TRADE_TURNOVER", years: "2014..2024" }),
  },
  {
    question: t("Who claims more than the official figures say?"),
    leads: t("Track records: each dot is a claim that official figures decide."),
    to: "/track-records",
  },
  {
    question: t("How does Russia’s trade with China compare with India and Kazakhstan?"),
    leads: t("Several partners on one chart, in dollars or indexed."),
    to: addressOf("/bilateral/RUS/CHN", { with: "IND,KAZ" }),
  },
  {
    question: t("Which forecasts and targets came true, and which were missed?"),
    leads: t("Each with the official figure for its period."),
    to: addressOf("/claims", { outcome: "MET,MET_EARLY,MISSED" }),
  },
  {
    question: t("Whom did the consulate cite for 1.5 million tonnes?"),
    leads: t("The chain of attribution from the railway to the newspaper."),
    to: addressOf("/claims", { speaker: "organization:russian-consulate-general-in-harbin", text: '"1.5 million tonnes"' }),
  },
  {
    question: t("Which targets were set for 2024?"),
    leads: t("For all countries, with CSV download."),
    to: addressOf("/claims", { modality: "TARGET", period: "2024" }),
  },
  {
    question: t("What is claimed about the crossing at Manzhouli?"),
    leads: t("Also known as 满洲里, Забайкальск and Manchuria."),
    to: "/entity/crossing:zabaykalsk-manzhouli",
  },
  {
    question: t("How is Padalka connected to coal?"),
    leads: t("The shortest paths between two nodes, as a graph."),
    to: addressOf("/graph", { from: "official:vladimir-padalka", to: "commodity:hs-2701" }),
  },
];
