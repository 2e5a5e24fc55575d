// Parts that the patterns of several files share.

/** What was said follows: "他介绍，", "他介绍：". */
export const SPEECH_NEXT = "(?=[，：])";

/** The side of a country, as in 俄方: neither 方面 nor 方式. */
export const SIDE = "方(?!面|向|式|案|法)";

/** The year before, or one by its number: "比去年", "较2023年". */
export const EARLIER_YEAR = "(?:去年|上一?年|前一?年|\\d{4}年)";

/** The year of a month or a period, by its number or as "去年": groups `year` and `rel`. */
export const SAID_YEAR = "(?:(?<year>YEAR)年|(?<rel>REL))";

/** A number follows soon, in the same clause: "保住5亿美元". */
export const NUMBER_NEXT = "(?=[^，。；\\d]{0,8}\\d)";

/** The year of a part of one: "今年", "2023年度的". */
export const OF_YEAR = "(?:(?<year>YEAR)年度?|(?<rel>REL))?(?:的)?";
