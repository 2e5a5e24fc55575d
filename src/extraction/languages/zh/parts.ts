// Parts that the patterns of several files share.

/** What was said follows: "他介绍，", "他介绍：". */
export const SPEECH_NEXT = "(?=[，：])";
